import { Dossier } from '../../src/dossier/dossier';
import type { DossierEsquisse } from '../../src/regles/exemple';
import { completer } from '../../src/regles/exemple';
import { juger } from '../../src/regles/moteur';
import type { Regle } from '../../src/regles/regle';
import type { Verdict } from '../../src/regles/verdict';
import { jour } from './jour';

/** Un dossier entier, lu depuis une esquisse comme on le lirait d’un fichier. */
export const dossierDe = (esquisse: DossierEsquisse): Dossier => Dossier.parse(completer(esquisse));

/** Le verdict d’une règle sur une esquisse, au jour dit. */
export const verdictDe = (regle: Regle, esquisse: DossierEsquisse, au: string): Verdict =>
  juger(regle, dossierDe(esquisse), jour(au));
