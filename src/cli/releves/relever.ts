import type { Dossier } from '../../dossier/dossier';
import type { Style } from '../../rapport/texte/mise-en-page';
import { sansStyle } from '../../rapport/texte/mise-en-page';
import type { Lecture } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import { lireEntrees, plainte } from '../entrees';
import type { Monde } from '../monde';
import { sortiesSures } from '../sorties';
import type { Cible } from '../volume/cible';
import { versFichier, versSortieStandard } from '../volume/cible';
import type { PreparationDeReleve } from './preparation';

/** Formes d’un relevé. */
export const FORMATS_RELEVE = ['texte', 'json', 'markdown', 'csv'] as const;

/** Comment un relevé s’écrit. */
export type Forme = {
  readonly format: (typeof FORMATS_RELEVE)[number];
  readonly largeur: number;
  readonly style: Style;
};

/** Ce qui écrit un relevé, au fil des dossiers. */
export type Redacteur = {
  readonly entete: (forme: Forme) => string;
  /** Prend un dossier, et dit comment l’écrire ; `rang` : sa place parmi les dossiers lus, à partir de zéro. */
  readonly dossier: (dossier: Dossier, rang: number) => (forme: Forme) => string;
  readonly pied: (forme: Forme) => string;
};

type Sortie = Cible & { readonly forme: Forme };

const sorties = (lecture: Lecture, monde: Monde): readonly Sortie[] => {
  for (const format of lecture.textes('format')) {
    if (!FORMATS_RELEVE.some((admis) => admis === format))
      throw new UsageError(`--format ${format} : valeur inconnue. Valeurs possibles : ${FORMATS_RELEVE.join(', ')}.`);
  }
  const ouvertes: Sortie[] = [];
  try {
    for (const { format, chemin } of sortiesSures(lecture)) {
      const admis = FORMATS_RELEVE.find((un) => un === format) ?? 'texte';
      ouvertes.push(
        chemin === undefined
          ? {
              forme: { format: admis, largeur: monde.largeur, style: monde.style },
              ...versSortieStandard(monde.sortie),
            }
          : { forme: { format: admis, largeur: 80, style: sansStyle }, ...versFichier(chemin) },
      );
    }
    return ouvertes;
  } catch (cause) {
    for (const { abandonner } of ouvertes) abandonner();
    throw cause;
  }
};

/**
 * Lit les dossiers un à un et écrit le relevé. Une entrée illisible se dit sur la sortie d’erreur et n’arrête pas les
 * autres : la commande sort alors en code 2. Sinon en code 0 : un relevé ne juge pas.
 */
export const relever = async (
  lecture: Lecture,
  { limite, completer }: PreparationDeReleve,
  { entete, dossier: prendre, pied }: Redacteur,
  monde: Monde,
): Promise<Code> => {
  const ouvertes = sorties(lecture, monde);
  const quitter = (): void => {
    for (const { abandonner } of ouvertes) abandonner();
  };
  const oublier = monde.surArret(quitter);
  const ecrire = (texte: (forme: Forme) => string): void => {
    for (const { forme, ecrire: vers } of ouvertes) vers(texte(forme));
  };
  let lus = 0;
  let illisibles = 0;
  try {
    ecrire(entete);
    for await (const { source, lecture: lue } of lireEntrees(lecture.positions, limite, monde)) {
      if (lue.ok) {
        ecrire(prendre(completer(lue.value), lus));
        lus += 1;
        await monde.sortiePrete();
      } else {
        illisibles += 1;
        monde.erreur(plainte(source, lue.error));
      }
    }
    ecrire(pied);
    for (const { clore } of ouvertes) clore();
    return illisibles > 0 ? CODES.illisible : CODES.rien;
  } catch (cause) {
    quitter();
    throw cause;
  } finally {
    oublier();
  }
};

/** Rédige un relevé qui ne s’écrit qu’une fois tous les dossiers lus. */
export const enUneFois = <R>(
  ajouter: (dossier: Dossier) => void,
  rapport: () => R,
  ecrire: (rapport: R, forme: Forme) => string,
): Redacteur => {
  let fait: R | undefined;
  return {
    entete: () => '',
    dossier: (dossier) => {
      ajouter(dossier);
      return () => '';
    },
    pied: (forme) => {
      fait ??= rapport();
      return ecrire(fait, forme);
    },
  };
};
