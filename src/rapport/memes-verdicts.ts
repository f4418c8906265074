import type { Pointeur } from '../kernel/pointeur';
import type { Verdict } from '../regles/verdict';
import type { Rapport } from './rapport';

const lieux = (verdict: Verdict): readonly Pointeur[] => {
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

/** Ce qu’un verdict dit, ses dates mises à part. */
const dit = (verdict: Verdict): string => {
  const certitude = verdict.verdict === 'non_respectee' ? verdict.certitude : '';
  const regularise = verdict.verdict === 'non_respectee' && verdict.regulariseLe !== undefined;
  return JSON.stringify([verdict.verdict, certitude, regularise, lieux(verdict)]);
};

/**
 * Les règles sur lesquelles deux rapports ne disent pas la même chose : autre verdict, autre certitude, autres données
 * en cause. Les dates, qui se calculent, n’y comptent pas.
 */
export const verdictsChanges = (avant: Rapport, apres: Rapport): readonly string[] => {
  const connus = new Map(apres.resultats.map(({ regle, verdict }) => [regle, dit(verdict)]));
  return avant.resultats.filter(({ regle, verdict }) => connus.get(regle) !== dit(verdict)).map(({ regle }) => regle);
};
