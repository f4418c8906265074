import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import { enCoursAu } from '../../usager/mesure-en-cours';
import type { MesureProtection } from '../../usager/protection';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import type { Trouve } from './lecture';
import { DOCUMENTS, documentEnCours, plusRecent, situer } from './lecture';

/** Où sont les mesures de protection. */
const PROTECTIONS = '/usager/protections';

/** Juge la mesure que le service exerce : la plus récente de celles qui ont cours au jour dit. */
export const surMesureExercee = (
  dossier: Dossier,
  au: DateCivile,
  juger: (mesure: Trouve<MesureProtection>) => Verdict,
): Verdict => {
  const { protections } = dossier.usager;
  if (protections === undefined) return indeterminee(PROTECTIONS);
  const mesure = plusRecent(
    situer(protections, PROTECTIONS).filter(({ valeur }) => enCoursAu(valeur, au)),
    ({ debutLe }) => debutLe,
  );
  return mesure ? juger(mesure) : sansObjet('Aucune mesure de protection n’a cours à cette date.');
};

/** Juge le document individuel de protection des majeurs en cours, s’il y en a un. */
export const surDipm = (
  dossier: Dossier,
  au: DateCivile,
  juger: (dipm: Trouve<DocumentIndividuel>) => Verdict,
): Verdict => {
  if (dossier.accompagnement?.documentsIndividuels === undefined) return indeterminee(DOCUMENTS);
  const dipm = documentEnCours(dossier, ['dipm'], au);
  return dipm ? juger(dipm) : sansObjet('Aucun document individuel de protection n’a cours à cette date.');
};
