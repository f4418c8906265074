import type { Orientation } from '../../accompagnement/admission';
import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Trouve } from './lecture';
import { plusRecent, situer } from './lecture';
import { memoriser } from './memoire';

/** Où sont les décisions d’orientation. */
export const ORIENTATIONS: Pointeur = '/accompagnement/orientations';

/** Premier jour connu d’une décision. */
const debut = ({ debutLe, decideeLe, designeeLe, notifieeLe }: Orientation): DateCivile | undefined =>
  debutLe ?? decideeLe ?? designeeLe ?? notifieeLe;

/** Décisions de la commission (CDAPH), déjà prises au jour dit ou sans date ; `undefined` si le dossier n’en dit rien. */
export const orientationsCdaph = (dossier: Dossier, au: DateCivile): readonly Trouve<Orientation>[] | undefined => {
  const orientations = dossier.accompagnement?.orientations;
  return (
    orientations &&
    situer(orientations, ORIENTATIONS).filter(({ valeur }) => valeur.type === 'cdaph' && (debut(valeur) ?? au) <= au)
  );
};

/** La décision de la commission qui a cours au jour dit, la plus récente s’il y en a plusieurs ; à défaut, la dernière. */
export const orientationRecente = memoriser((dossier: Dossier, au: DateCivile): Trouve<Orientation> | undefined => {
  const prises = orientationsCdaph(dossier, au) ?? [];
  const enCours = prises.filter(({ valeur: { finLe } }) => finLe === undefined || au <= finLe);
  return plusRecent(enCours.length > 0 ? enCours : prises, (prise) => debut(prise) ?? ('' as DateCivile));
});
