import { citer, vue } from '../../regles/citation';
import { critereHas } from '../../regles/has/reference/criteres';
import type { Thematique } from '../../regles/has/reference/types';
import type { Questions, SujetCritere, VoletHas } from '../../regles/preuve';
import type { Regle } from '../../regles/regle';

/** Ce qu’un rapport dit d’un critère avant d’en montrer les preuves : d’où il vient, et ce qu’il ne peut pas dire. */
export type FicheDePreuve = {
  /** Numéro dans le référentiel de la HAS : `1.10.1`. */
  readonly critere: string;
  readonly regle: string;
  readonly titre: string;
  readonly imperatif: boolean;
  /** De qui parle le critère. */
  readonly sujet: SujetCritere;
  /** `dossier` : le dossier peut étayer ou contredire ; `indice` : il ne donne qu’un indice. */
  readonly portee: 'dossier' | 'indice';
  /** `null` : le critère n’est pas dans le référentiel connu. */
  readonly thematique: Thematique | null;
  /** 1 : accompagné traceur ; 2 : traceur ciblé ; 3 : audit système. `null` : critère inconnu du référentiel. */
  readonly chapitre: 1 | 2 | 3 | null;
  /** Le texte, et comment il a été vu. */
  readonly source: string;
  /** Nos phrases pour chaque élément d’évaluation ; `null` : son libellé n’a pas été vu. */
  readonly elements: readonly (string | null)[];
  readonly questions: Questions;
  /** Ce que les dossiers ne peuvent pas dire de ce critère. */
  readonly limite: string;
};

/** Une règle tirée d’un critère de la HAS. */
export type RegleHas = Regle & { readonly has: VoletHas };

/** Cette règle vient-elle d’un critère de la HAS ? */
export const estRegleHas = (regle: Regle): regle is RegleHas => regle.has !== undefined;

const limiteDe = (sujet: SujetCritere, portee: 'dossier' | 'indice'): string => {
  if (sujet === 'personne') return 'Ce que vit la personne ne se lit pas dans un dossier : elle seule peut le dire.';
  if (portee === 'dossier')
    return 'Le dossier montre ce qui est écrit, non ce qui se fait : à recouper avec l’équipe et avec la personne.';
  return sujet === 'essms'
    ? 'Cela se vérifie à l’échelle de la structure : le dossier d’une personne n’en donne qu’un indice.'
    : 'La pratique de l’équipe se voit et se demande : le dossier n’en donne qu’un indice.';
};

const elementsDe = (numero: string): readonly (string | null)[] => {
  const elements = critereHas(numero)?.fiche.elements ?? null;
  if (elements === null) return [null];
  return typeof elements === 'number' ? Array.from({ length: elements }, () => null) : elements;
};

/** La fiche d’une règle tirée d’un critère. */
const fiche = ({ id, titre, portee = 'indice', sources, has }: RegleHas): FicheDePreuve => {
  const source = sources.at(-1) ?? sources[0];
  return {
    critere: has.numero,
    regle: id,
    titre,
    imperatif: has.imperatif,
    sujet: has.sujet,
    portee,
    thematique: critereHas(has.numero)?.thematique ?? null,
    chapitre: critereHas(has.numero)?.chapitre ?? null,
    source: `${citer(source)} (${vue(source)})`,
    elements: elementsDe(has.numero),
    questions: has.questions,
    limite: limiteDe(has.sujet, portee),
  };
};

const FICHES = new WeakMap<RegleHas, FicheDePreuve>();

/** La fiche d’une règle tirée d’un critère ; la même à chaque appel. */
export const ficheDe = (regle: RegleHas): FicheDePreuve => {
  const connue = FICHES.get(regle);
  if (connue !== undefined) return connue;
  const nouvelle = fiche(regle);
  FICHES.set(regle, nouvelle);
  return nouvelle;
};
