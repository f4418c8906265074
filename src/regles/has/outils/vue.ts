import type { Sortie } from '../../../accompagnement/admission';
import type { Dossier } from '../../../dossier/dossier';
import type { Pointeur } from '../../../kernel/pointeur';
import type { Projet } from '../../../projet/projet';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import { dejaClos, projetEnCours } from '../../outils/lecture';
import { memoriser } from '../../outils/memoire';

/** Un dossier, le jour du contrôle, et le projet en cours ce jour-là. */
export type Vue = {
  readonly dossier: Dossier;
  readonly au: DateCivile;
  readonly projet: Projet | undefined;
  /** Où est le projet en cours ; `/projets` s’il n’y en a pas. */
  readonly ici: Pointeur;
};

/** Le dossier vu d’un jour : le projet en cours est celui que lisent toutes les règles. */
export const vueDe = memoriser((dossier: Dossier, au: DateCivile): Vue => {
  const enCours = projetEnCours(dossier, au);
  return { dossier, au, projet: enCours?.valeur, ici: enCours?.ou ?? '/projets' };
});

/** Où serait une donnée du projet en cours ; `/projets` s’il n’y a pas de projet. */
export const duProjet = ({ projet, ici }: Vue, chemin: string): Pointeur =>
  projet === undefined ? ici : `${ici}/${chemin}`;

/** Le projet s’applique-t-il, ou s’est-il appliqué : mis en œuvre, en révision, ou suspendu après l’avoir été ? */
export const misEnOeuvre = ({ projet }: Vue): boolean => {
  const phase = projet?.statut === 'suspendu' ? projet.phaseSuspendue : projet?.statut;
  return phase === 'mise_en_oeuvre' || phase === 'revision';
};

/** La sortie, si elle a eu lieu ; une sortie antérieure à l’admission est celle d’un autre séjour. */
export const sortieDe = ({ dossier, au }: Vue): Sortie | undefined => {
  const { admission, sortie } = dossier.accompagnement ?? {};
  if (sortie === undefined || au < sortie.le) return undefined;
  return admission?.admisLe !== undefined && sortie.le < admission.admisLe ? undefined : sortie;
};

/** Raison de ne pas lire un critère à ce jour : la personne n’est pas encore admise. */
export const avantAdmission = ({ dossier, au }: Vue): string | null => {
  const admisLe = dossier.accompagnement?.admission?.admisLe;
  return admisLe !== undefined && au < admisLe ? 'La personne n’est pas encore admise à cette date.' : null;
};

/** La personne est décédée, d’après la sortie, ou la clôture du projet lu. */
const estDecedee = (vue: Vue): boolean => {
  const { projet, au } = vue;
  if (sortieDe(vue)?.motif === 'deces') return true;
  return projet?.statut === 'clos' && projet.motifCloture === 'deces' && dejaClos(projet, au);
};

/** Raison de ne pas lire un critère qui vaut aussi après la sortie : pas encore admise, ou décédée. */
export const avantAdmissionOuDeces = (vue: Vue): string | null =>
  avantAdmission(vue) ?? (estDecedee(vue) ? 'La personne est décédée.' : null);

/** Raison de ne pas lire un critère à ce jour : pas encore admise, déjà sortie la veille au plus tard, ou décédée. */
export const horsAccompagnement = (vue: Vue): string | null => {
  const avant = avantAdmission(vue);
  if (avant !== null) return avant;
  const fin = sortieDe(vue)?.le;
  if (fin !== undefined && fin < vue.au) return 'L’accompagnement a pris fin avant cette date.';
  return estDecedee(vue) ? 'La personne est décédée.' : null;
};
