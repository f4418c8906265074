import type { Dossier } from '../../../dossier/dossier';
import type { Pointeur } from '../../../kernel/pointeur';
import type { Projet } from '../../../projet/projet';
import type { DateCivile } from '../../../vocabulaire/date-civile';

/** Un dossier, le jour du contrôle, et le projet en cours ce jour-là. */
export type Vue = {
  readonly dossier: Dossier;
  readonly au: DateCivile;
  readonly projet: Projet | undefined;
  /** Où est le projet en cours ; `/projets` s’il n’y en a pas. */
  readonly ici: Pointeur;
};

const estClos = (projet: Projet, au: DateCivile): boolean =>
  projet.statut === 'clos' && (projet.closLe === undefined || projet.closLe <= au);

/** Le dernier projet ouvert qui n’est pas clos au jour dit ; à défaut, le dernier ouvert. */
export const vueDe = (dossier: Dossier, au: DateCivile): Vue => {
  let choisi: Projet | undefined;
  let rangChoisi = -1;
  let rang = 0;
  for (const projet of dossier.projets ?? []) {
    const ouvert = projet.ouvertLe === undefined || projet.ouvertLe <= au;
    if (ouvert && (choisi === undefined || estClos(choisi, au) || !estClos(projet, au))) {
      choisi = projet;
      rangChoisi = rang;
    }
    rang += 1;
  }
  return { dossier, au, projet: choisi, ici: choisi === undefined ? '/projets' : `/projets/${rangChoisi}` };
};

/** Où serait une donnée du projet en cours ; `/projets` s’il n’y a pas de projet. */
export const duProjet = ({ projet, ici }: Vue, chemin: string): Pointeur =>
  projet === undefined ? ici : `${ici}/${chemin}`;

/** Le projet s’applique-t-il, ou s’est-il appliqué : mis en œuvre, en révision, suspendu ? */
export const misEnOeuvre = ({ projet }: Vue): boolean =>
  projet !== undefined &&
  (projet.statut === 'mise_en_oeuvre' || projet.statut === 'revision' || projet.statut === 'suspendu');

/** Raison pour laquelle un critère ne se lit pas à ce jour : avant l’admission, ou après la sortie. */
export const horsAccompagnement = ({ dossier, au }: Vue): string | null => {
  const { admission, sortie } = dossier.accompagnement ?? {};
  if (admission?.admisLe !== undefined && au < admission.admisLe) {
    return 'La personne n’est pas encore admise à cette date.';
  }
  return sortie !== undefined && sortie.le < au ? 'L’accompagnement a pris fin à cette date.' : null;
};

/** La même raison, pour un critère qui regarde aussi la sortie. */
export const avantAdmission = ({ dossier, au }: Vue): string | null => {
  const admisLe = dossier.accompagnement?.admission?.admisLe;
  return admisLe !== undefined && au < admisLe ? 'La personne n’est pas encore admise à cette date.' : null;
};
