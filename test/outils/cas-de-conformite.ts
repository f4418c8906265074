import { Dossier } from '../../src/dossier/dossier';
import type { Exemple } from '../../src/regles/exemple';
import { completer } from '../../src/regles/exemple';
import { juger } from '../../src/regles/moteur';
import type { Regle } from '../../src/regles/regle';
import type { Verdict } from '../../src/regles/verdict';
import { jour } from '../support/jour';

/** Ce qu’une autre mise en œuvre doit trouver : le verdict et ses dates, sans nos phrases ni nos pointeurs. */
const attenduDe = (verdict: Verdict) => {
  switch (verdict.verdict) {
    case 'respectee':
      return { verdict: verdict.verdict, ...(verdict.jusquAu && { jusquAu: verdict.jusquAu }) };
    case 'a_faire':
      return { verdict: verdict.verdict, avantLe: verdict.avantLe };
    case 'non_respectee': {
      const { depuisLe, certitude, regulariseLe } = verdict;
      return { verdict: verdict.verdict, depuisLe, certitude, ...(regulariseLe && { regulariseLe }) };
    }
    case 'indeterminee':
    case 'sans_objet':
      return { verdict: verdict.verdict };
  }
};

/** Les cas de conformité d’une règle : pour chaque exemple, un dossier entier, un jour et ce qu’il faut trouver. */
export const casDeConformite = (regle: Regle, exemples: readonly Exemple[]) =>
  exemples.map((exemple) => {
    const dossier = completer(exemple.dossier);
    const verdict = juger(regle, Dossier.parse(dossier), jour(exemple.au));
    return { regle: regle.id, titre: exemple.titre, au: exemple.au, dossier, attendu: attenduDe(verdict) };
  });
