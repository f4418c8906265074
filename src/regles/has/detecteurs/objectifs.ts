import type { Action } from '../../../projet/action';
import type { Prestation } from '../../../projet/contenu';
import type { Volet } from '../../../projet/projet';
import type { DomaineDeVie } from '../../../vocabulaire/domaines';
import type { Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import type { Vue } from '../outils/vue';
import { estPartenaire, touche, vivant } from './commun';

type Domaines = readonly DomaineDeVie[];

/** Objectifs non annulés de ces domaines. */
export const objectifsDe =
  (domaines: Domaines): Releve =>
  ({ projet, ici }) =>
    reperer(projet?.objectifs, ici, 'objectifs', (o) => vivant(o) && touche(o.domaines, domaines));

/** Objectifs de ces domaines qui portent au moins un indicateur. */
export const objectifsMesuresDe =
  (domaines: Domaines): Releve =>
  ({ projet, ici }) =>
    reperer(
      projet?.objectifs,
      ici,
      'objectifs',
      (o) => vivant(o) && touche(o.domaines, domaines) && o.indicateurs !== undefined && o.indicateurs.length > 0,
    );

const idsDe = ({ projet }: Vue, domaines: Domaines): ReadonlySet<string> | undefined => {
  let ids: Set<string> | undefined;
  for (const objectif of projet?.objectifs ?? []) {
    if (vivant(objectif) && touche(objectif.domaines, domaines)) {
      ids ??= new Set();
      ids.add(objectif.id);
    }
  }
  return ids;
};

/** Menée, ou qui l’a été : ce qui se prépare encore n’est pas mobilisé. */
const engage = ({ statut }: Action | Prestation): boolean => statut === 'actif' || statut === 'termine';

/** Actions menées au service d’un objectif de ces domaines, avec la condition dite. */
export const actionsDe = (domaines: Domaines, condition: (action: Action) => boolean = () => true): Releve =>
  actionsPrevues(domaines, (action) => engage(action) && condition(action));

/** Actions non annulées au service d’un objectif de ces domaines, commencées ou non, avec la condition dite. */
export const actionsPrevues =
  (domaines: Domaines, condition: (action: Action) => boolean): Releve =>
  (vue) => {
    const ids = idsDe(vue, domaines);
    if (ids === undefined) return RIEN;
    return reperer(
      vue.projet?.actions,
      vue.ici,
      'actions',
      (a) => vivant(a) && a.objectifs.some((id) => ids.has(id)) && condition(a),
    );
  };

/** L’action a-t-elle quelqu’un pour la mener ? */
export const portee = ({ responsable, intervenants }: Action): boolean =>
  responsable !== undefined || (intervenants !== undefined && intervenants.length > 0);

/** Un partenaire extérieur y prend-il part ? */
export const avecPartenaire = ({ responsable, intervenants }: Action): boolean =>
  (responsable !== undefined && estPartenaire(responsable)) || intervenants?.some(estPartenaire) === true;

/** Moyens rattachés à une action de ces domaines. */
export const moyensDe =
  (domaines: Domaines): Releve =>
  (vue) => {
    const { projet, ici } = vue;
    const ids = idsDe(vue, domaines);
    if (ids === undefined || projet?.moyens === undefined) return RIEN;
    const actions = new Set<string | undefined>();
    for (const action of projet.actions ?? []) {
      if (vivant(action) && action.objectifs.some((id) => ids.has(id))) actions.add(action.id);
    }
    return reperer(projet.moyens, ici, 'moyens', ({ action }) => action !== undefined && actions.has(action));
  };

/** Un de ces codes commence-t-il par l’un de ces débuts ? */
export const commencePar = (codes: readonly string[] | undefined, debuts: readonly string[]): boolean => {
  if (codes === undefined) return false;
  for (const code of codes) for (const debut of debuts) if (code.startsWith(debut)) return true;
  return false;
};

/** Dispensée, et non refusée : ce que la personne a refusé ne montre rien de fait pour elle. */
export const dispensee = (prestation: Prestation): boolean =>
  engage(prestation) && prestation.choix?.reponse !== 'refusee';

/** Prestations dispensées d’un de ces codes SERAFIN-PH, par leur début. */
export const prestationsDe =
  (...codes: readonly string[]): Releve =>
  ({ projet, ici }) =>
    reperer(projet?.prestations, ici, 'prestations', (p) => dispensee(p) && commencePar(p.codes, codes));

/** Besoins d’un de ces codes SERAFIN-PH, par leur début. */
export const besoinsDe =
  (...codes: readonly string[]): Releve =>
  ({ projet, ici }) =>
    reperer(
      projet?.besoins,
      ici,
      'besoins',
      ({ code }) => code !== undefined && codes.some((debut) => code.startsWith(debut)),
    );

/** Volets de ces types. */
export const volets =
  (...types: readonly Volet['type'][]): Releve =>
  ({ projet, ici }) =>
    reperer(projet?.volets, ici, 'volets', ({ type }) => types.includes(type));

/** Forces, ressources et potentialités notées. */
export const forcesNotees: Releve = ({ projet, ici }) => reperer(projet?.forces, ici, 'forces', () => true);
