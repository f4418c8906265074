import type { EvenementMarquant } from '../../../accompagnement/droits';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { Detecteur, Releve } from '../outils/releves';
import { RIEN, reperer, saufSi } from '../outils/releves';

type Type = EvenementMarquant['type'];
type Types = readonly Type[];

/** Événements survenus de ces types, avec la condition dite. */
export const evenementsDe =
  (types: Types, condition: (evenement: EvenementMarquant, au: DateCivile) => boolean = () => true): Releve =>
  ({ dossier, au }) =>
    reperer(
      dossier.accompagnement?.evenements,
      '/accompagnement',
      'evenements',
      (e) => e.le <= au && types.includes(e.type) && condition(e, au),
    );

/** L’événement a-t-il une suite notée ? */
export const suivi = ({ suite }: EvenementMarquant, au: DateCivile): boolean =>
  suite !== undefined && suite.nature !== 'aucune' && suite.le <= au;

/** Quelqu’un a-t-il été prévenu de l’événement ? */
export const alerte = ({ alertes, signaleLe }: EvenementMarquant, au: DateCivile): boolean =>
  (signaleLe !== undefined && signaleLe <= au) || alertes?.some(({ le }) => le <= au) === true;

/** Le dossier affirme-t-il qu’il n’y a rien eu à en faire ? */
const sansSuite = ({ suite }: EvenementMarquant, au: DateCivile): boolean =>
  suite?.nature === 'aucune' && suite.le <= au;

/** Événements de ces types pour lesquels le dossier affirme « aucune suite ». */
export const evenementsSansSuite = (types: Types): Releve => evenementsDe(types, sansSuite);

/** Événements graves de ces types pour lesquels le dossier affirme « aucune suite ». */
export const gravesSansSuite = (types: Types): Releve =>
  evenementsDe(types, (e, au) => e.grave === true && sansSuite(e, au));

/** Le dossier tient la liste des événements, et elle n’en porte aucun de ces types. */
const aucunEvenement =
  (types: Types): Releve =>
  ({ dossier, au }) =>
    dossier.accompagnement?.evenements?.every(({ type, le }) => le > au || !types.includes(type)) === true
      ? ['/accompagnement/evenements']
      : RIEN;

/** Un élément sans objet tant que la liste des événements n’en porte aucun de ces types. */
export const siSurvenu = (types: Types, dit: string, detecter: Detecteur): Detecteur =>
  saufSi(dit, aucunEvenement(types), detecter);

/** Alertes qui touchent la santé, hors douleur. */
export const ALERTES_SANTE: Types = ['alerte_sante', 'chute', 'hospitalisation'];
/** Ruptures, et ce qui peut en être une. */
export const RUPTURES: Types = ['rupture', 'crise', 'hospitalisation'];
/** Ce que dit `aucunEvenement` des ruptures. */
export const SANS_RUPTURE = 'La liste des événements ne porte ni rupture, ni crise, ni hospitalisation.';
/** Ce que dit `aucunEvenement` des douleurs. */
export const SANS_DOULEUR = 'La liste des événements ne porte aucune douleur.';
/** Ce que dit `aucunEvenement` des deuils. */
export const SANS_DEUIL = 'La liste des événements ne porte aucun deuil.';
/** Ce que dit `aucunEvenement` des signalements de maltraitance. */
export const SANS_SIGNALEMENT = 'La liste des événements ne porte aucun signalement de maltraitance.';
/** Ce que dit `aucunEvenement` des événements indésirables. */
export const SANS_INDESIRABLE = 'La liste des événements ne porte aucun événement indésirable.';
