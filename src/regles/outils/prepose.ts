import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { APTITUDES } from './consentements';
import { plusRecent, situer, survenus } from './lecture';
import { surMesureExercee } from './mandataire';

const PREPOSE = '/structure/mandataireJudiciairePrepose';

/**
 * Juge un majeur protégé dont le mandataire peut être préposé de la structure. `inapte` : le dernier constat dit la
 * personne hors d’état de décider ; le dossier qui affirme n’en tenir aucun la tient pour apte ; `undefined` : il n’en
 * dit rien.
 */
export const surPrepose = (
  dossier: Dossier,
  au: DateCivile,
  juger: (inapte: boolean | undefined) => Verdict,
): Verdict => {
  const prepose = dossier.structure?.mandataireJudiciairePrepose;
  if (prepose === false) return sansObjet('La structure n’a pas de mandataire judiciaire préposé.');
  return surMesureExercee(dossier, au, () => {
    if (prepose === undefined) return indeterminee(PREPOSE);
    const { aptitudes } = dossier.usager;
    if (aptitudes === undefined) return juger(undefined);
    const constat = plusRecent(
      survenus(situer(aptitudes, APTITUDES), au, ({ le }) => le),
      ({ le }) => le,
    );
    return juger(constat?.valeur.apte === false);
  });
};
