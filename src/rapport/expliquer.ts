import type { Pointeur } from '../kernel/pointeur';
import { versionAu } from '../regles/moteur';
import type { Regle, VersionDeTexte } from '../regles/regle';
import type { Calcul, Verdict } from '../regles/verdict';
import type { DateCivile } from '../vocabulaire/date-civile';
import { delaiEnLettres } from '../vocabulaire/delai';
import { enToutesLettres } from '../vocabulaire/jour';

/** Pourquoi un verdict : ce que le texte demande, ce qui a été lu, comment la date est tombée, et que faire. */
export type Explication = {
  readonly regle: string;
  readonly demande: string;
  /** Version du texte qui vaut au jour du contrôle ; à défaut, la première connue. */
  readonly source: VersionDeTexte;
  readonly lecture: string;
  readonly doutes?: string;
  /** Données lues, ou qui manquent, selon le verdict. */
  readonly donnees: readonly Pointeur[];
  /** Étapes du calcul de la date limite, une phrase chacune ; vide sans date limite. */
  readonly calcul: readonly string[];
  readonly conclusion: string;
  readonly quoiFaire: string;
};

const AU_REBOURS = 'Le délai se compte à rebours depuis cette date.';
const EN_JOURS = 'Le jour de départ ne compte pas ; le dernier jour compte jusqu’à minuit.';
const EN_MOIS = 'Le délai expire au même quantième ; à défaut, le dernier jour du mois.';

const etapes = ({ origine, pointeurOrigine, delai, echeance }: Calcul): readonly string[] => [
  `Point de départ : ${enToutesLettres(origine)} (${pointeurOrigine}).`,
  `Délai : ${delaiEnLettres(delai)}. ${delai.nombre < 0 ? AU_REBOURS : delai.unite === 'jours' ? EN_JOURS : EN_MOIS}`,
  `Date limite : ${enToutesLettres(echeance)}, ce jour compris, sans report au jour ouvrable suivant.`,
];

const donnees = (verdict: Verdict): readonly Pointeur[] => {
  switch (verdict.verdict) {
    case 'respectee':
      return verdict.preuves;
    case 'non_respectee':
      return verdict.objets;
    case 'a_faire':
    case 'indeterminee':
      return verdict.manque;
    case 'sans_objet':
      return [];
  }
};

const conclusion = (verdict: Verdict): string => {
  switch (verdict.verdict) {
    case 'respectee':
      return verdict.jusquAu === undefined
        ? 'Le dossier montre que ce point est respecté.'
        : `Le dossier montre que ce point est respecté, jusqu’au ${enToutesLettres(verdict.jusquAu)} inclus.`;
    case 'a_faire':
      return verdict.constat;
    case 'non_respectee':
      return verdict.certitude === 'certaine'
        ? verdict.constat
        : `${verdict.constat} C’est notre lecture : le texte est ouvert.`;
    case 'indeterminee':
      return 'Le dossier ne permet pas de conclure : ces données le permettraient.';
    case 'sans_objet':
      return verdict.motif;
  }
};

/** Explique le verdict d’une règle au jour du contrôle. Ni nom, ni texte libre du dossier. */
export const expliquer = (regle: Regle, verdict: Verdict, au: DateCivile): Explication => ({
  regle: regle.id,
  demande: regle.titre,
  source: versionAu(regle.sources, au) ?? regle.sources[0],
  lecture: regle.lecture,
  ...(regle.doutes !== undefined && { doutes: regle.doutes }),
  donnees: donnees(verdict),
  calcul: 'calcul' in verdict && verdict.calcul !== undefined ? etapes(verdict.calcul) : [],
  conclusion: conclusion(verdict),
  quoiFaire: verdict.verdict === 'respectee' || verdict.verdict === 'sans_objet' ? 'Rien à faire.' : regle.remede,
});
