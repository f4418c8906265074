import type { Restriction } from '../../../projet/concertation';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';

type Objets = readonly Restriction['objet'][];

const enCours = ({ decideeLe, finLe }: Restriction, au: DateCivile): boolean =>
  decideeLe <= au && (finLe === undefined || au <= finLe);

/** Restrictions en cours sur ces objets, avec la condition dite. */
export const restrictionsOu =
  (objets: Objets, condition: (restriction: Restriction, au: DateCivile) => boolean = () => true): Releve =>
  ({ projet, ici, au }) =>
    reperer(
      projet?.restrictions,
      ici,
      'restrictions',
      (r) => objets.includes(r.objet) && enCours(r, au) && condition(r, au),
    );

/** Restrictions que le dossier dit lui-même non motivées ou non proportionnées. */
export const restrictionsInjustifiees = (objets: Objets): Releve =>
  restrictionsOu(objets, ({ motivee, proportionnee }) => motivee === false || proportionnee === false);

/** Restrictions dont le réexamen prévu est passé, et dont le dossier affirme qu’il n’a pas eu lieu. */
export const reexamensOublies = (objets: Objets): Releve =>
  restrictionsOu(
    objets,
    ({ reexamenLe, reexamineeLe }, au) => reexamenLe !== undefined && reexamenLe < au && reexamineeLe?.length === 0,
  );

/** Restrictions à qui il manque un motif, une mesure, l’avis de la personne, ou un terme. */
export const restrictionsIncompletes = (objets: Objets): Releve =>
  restrictionsOu(
    objets,
    ({ motivee, proportionnee, avisPersonne, finLe, reexamenLe, reexamineeLe }) =>
      motivee !== true ||
      proportionnee !== true ||
      avisPersonne === undefined ||
      (finLe === undefined && reexamenLe === undefined && (reexamineeLe?.length ?? 0) === 0),
  );

/** Le dossier tient la liste des restrictions, et aucune n’a cours sur ces objets. */
export const sansRestriction =
  (objets: Objets): Releve =>
  ({ projet, ici, au }) =>
    projet?.restrictions?.every((r) => !objets.includes(r.objet) || !enCours(r, au)) === true
      ? [`${ici}/restrictions`]
      : RIEN;

/** Image de la personne refusée ou retirée, alors qu’une surveillance par l’image a cours. */
export const imageMalgreRefus: Releve = (vue) => {
  const { dossier, au } = vue;
  const refusee = dossier.consentements?.some(
    (c) => c.objet === 'image' && (c.statut === 'refuse' || c.statut === 'retire') && c.reponse.le <= au,
  );
  return refusee === true ? restrictionsOu(['image_surveillance'])(vue) : RIEN;
};
