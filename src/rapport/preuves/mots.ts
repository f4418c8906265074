import type { Thematique } from '../../regles/has/reference/types';
import type { Constat } from '../../regles/preuve';
import type { ClasseEnsemble } from './ensemble';
import type { CritereNonLu } from './non-lus';

const nomDeThematique = (thematique: Thematique | null): string =>
  thematique === null ? 'Autres critères' : THEMATIQUES[thematique];

/** Comment la HAS regarde chaque chapitre. */
const CHAPITRES = {
  1: 'accompagné traceur, avec la personne',
  2: 'traceur ciblé, avec l’équipe',
  3: 'audit système, avec la structure',
} as const;

/** Titre d’une thématique d’un chapitre. */
export const titreDeThematique = (chapitre: 1 | 2 | 3 | null, thematique: Thematique | null): string =>
  chapitre === null ? nomDeThematique(thematique) : `Chapitre ${chapitre} · ${nomDeThematique(thematique)}`;

/** Les chapitres, et la méthode de chacun. */
export const METHODES = `Chapitre 1 : ${CHAPITRES[1]}. Chapitre 2 : ${CHAPITRES[2]}. Chapitre 3 : ${CHAPITRES[3]}.`;

const THEMATIQUES: Readonly<Record<Thematique, string>> = {
  bientraitance_ethique: 'Bientraitance et éthique',
  droits: 'Droits',
  expression_participation: 'Expression et participation',
  coconstruction: 'Coconstruction du projet',
  autonomie: 'Autonomie',
  sante: 'Santé',
  continuite_parcours: 'Continuité du parcours',
  ressources_humaines: 'Ressources humaines',
  qualite_risques: 'Qualité et risques',
};

/** Nom d’une classe de dossiers. */
export const NOMS_DE_CLASSE: Readonly<Record<ClasseEnsemble, string>> = {
  preuve: 'preuve',
  en_partie: 'en partie',
  contradiction: 'contradiction',
  silence: 'silence',
  sans_objet: 'sans objet',
};

/** Marque d’un constat dans un texte. Aucune n’est une note. */
export const MARQUES: Readonly<Record<Constat['constat'], string>> = {
  preuve: '✓',
  contradiction: '!',
  silence: '?',
  sans_objet: '–',
};

/** Pourquoi un critère n’a pas été lu. */
export const RAISONS_NON_LU: Readonly<Record<CritereNonLu['raison'], string>> = {
  agrege: 'Se lit à l’échelle de la structure, sur l’ensemble de ses dossiers',
  hors_dossier: 'Se voit, s’entend ou se vérifie ailleurs que dans un dossier',
  non_vu: 'Libellé non vu : seul le numéro est établi',
  regle_ecartee: 'Règle non appliquée : texte à confirmer, ou non demandée',
};

/** Ce qu’aucun de ces rapports ne dit. */
export const AVERTISSEMENT =
  'Ce document aide à préparer ; il ne cote rien. Le silence d’un dossier n’est pas un manquement, et la parole de la personne l’emporte sur ce qui est écrit d’elle.';

/** Un libellé d’élément d’évaluation, ou ce qu’on peut dire quand il n’a pas été vu. */
export const libelleDElement = (libelle: string | null): string => libelle ?? '(libellé non vu)';

/** Une part en pourcentage entier. */
export const pourcentage = (nombre: number, sur: number): string =>
  sur === 0 ? '—' : `${Math.round((100 * nombre) / sur)} %`;

/** Un nombre et ce qu’il compte. */
export const pluriel = (n: number, un: string, plusieurs = `${un}s`): string => `${n} ${n > 1 ? plusieurs : un}`;

/** Des numéros de critères par raison de n’avoir pas été lus : les impératifs sont suivis d’une étoile. */
export const nonLusParRaison = (
  nonLus: readonly CritereNonLu[],
): readonly { readonly raison: string; readonly numeros: readonly string[] }[] =>
  (Object.keys(RAISONS_NON_LU) as readonly CritereNonLu['raison'][])
    .map((raison) => ({
      raison: RAISONS_NON_LU[raison],
      numeros: nonLus
        .filter((critere) => critere.raison === raison)
        .map(({ critere, imperatif }) => (imperatif ? `${critere}*` : critere)),
    }))
    .filter(({ numeros }) => numeros.length > 0);

/** Attache à leur mot la ponctuation double et les numéros, pour qu’aucune ligne ne commence par eux. */
export const insecable = (texte: string): string => texte.replace(/ (?=[?!:;»])|(?<=«|n°) /g, '\u00a0');
