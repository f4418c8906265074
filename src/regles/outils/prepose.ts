import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { plusRecent, situer, survenus } from './lecture';
import { surMesureExercee } from './mandataire';

const PREPOSE = '/structure/mandataireJudiciairePrepose';

/**
 * Juge un majeur protégé dont le mandataire peut être préposé de la structure. `inapte` : le dernier constat dit la
 * personne hors d’état de décider ; sans constat, elle est tenue pour apte.
 */
export const surPrepose = (dossier: Dossier, au: DateCivile, juger: (inapte: boolean) => Verdict): Verdict => {
  const prepose = dossier.structure?.mandataireJudiciairePrepose;
  if (prepose === false) return sansObjet('La structure n’a pas de mandataire judiciaire préposé.');
  return surMesureExercee(dossier, au, () => {
    if (prepose === undefined) return indeterminee(PREPOSE);
    const constat = plusRecent(
      survenus(situer(dossier.usager.aptitudes, '/usager/aptitudes'), au, ({ le }) => le),
      ({ le }) => le,
    );
    return juger(constat?.valeur.apte === false);
  });
};
