import type { Orientation } from '../../accompagnement/admission';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Trouve } from './lecture';
import { situer } from './lecture';

/** Où sont les décisions qui orientent, ordonnent ou autorisent. */
export const ORIENTATIONS = '/accompagnement/orientations';

/** Jour où une décision est prise ou commence, quand il est connu. */
export const priseLe = ({ decideeLe, debutLe }: Orientation): DateCivile | undefined => decideeLe ?? debutLe;

/** Les décisions prises au jour dit et qui n’ont pas encore pris fin ; `undefined` si le dossier n’en dit rien. */
export const decisionsEnCours = (dossier: Dossier, au: DateCivile): readonly Trouve<Orientation>[] | undefined =>
  dossier.accompagnement?.orientations &&
  situer(dossier.accompagnement.orientations, ORIENTATIONS).filter(({ valeur }) => {
    const le = priseLe(valeur);
    return (le === undefined || le <= au) && (valeur.finLe === undefined || au <= valeur.finLe);
  });
