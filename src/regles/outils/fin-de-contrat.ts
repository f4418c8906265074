import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { premier } from '../../vocabulaire/jour';
import { estDeLaStructure } from '../../vocabulaire/qualites';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { documentsDuSejour } from './documents';
import type { Trouve } from './lecture';
import { DOCUMENTS } from './lecture';
import { reunir } from './reunir';
import { prendDate } from './signatures';
import { RESILIATION_LE } from './textes-d311';

/** Où est la sortie. */
export const SORTIE = '/accompagnement/sortie';

/**
 * Juge chaque contrat de séjour du séjour, fini ou non, conclu depuis le 1er juillet 2016 : c’est à ceux-là que
 * s’appliquent la rétractation, la résiliation et les préavis.
 */
export const chaqueContrat = (
  dossier: Dossier,
  au: DateCivile,
  juger: (contrat: Trouve<DocumentIndividuel>) => Verdict,
): Verdict => {
  if (dossier.accompagnement?.documentsIndividuels === undefined) return indeterminee(DOCUMENTS);
  const contrats = documentsDuSejour(dossier, ['contrat_sejour'], au);
  if (contrats.length === 0) return sansObjet('Le dossier ne porte aucun contrat de séjour à cette date.');
  const vises = contrats.filter(
    (contrat) => (prendDate(contrat, au)?.le ?? contrat.valeur.etabliLe ?? au) >= RESILIATION_LE,
  );
  if (vises.length === 0) return sansObjet('Contrat conclu avant le 1er juillet 2016.');
  const verdicts = vises.map(juger);
  return reunir(verdicts, verdicts.at(-1) ?? sansObjet('Le dossier ne porte aucun contrat de séjour à cette date.'));
};

/** Jour où la structure a fait savoir qu’elle met fin au contrat ; `undefined` : elle ne l’a pas fait au jour dit. */
export const finVoulueLe = (
  dossier: Dossier,
  { valeur: { resiliation } }: Trouve<DocumentIndividuel>,
  au: DateCivile,
): DateCivile | undefined => {
  const sortie = dossier.accompagnement?.sortie;
  if (resiliation !== undefined && resiliation.notifieeLe <= au) {
    const retiree = resiliation.retireeLe !== undefined && resiliation.retireeLe <= au;
    return estDeLaStructure(resiliation.par) && !retiree ? resiliation.notifieeLe : undefined;
  }
  const annonce = sortie && premier(sortie.notifieeLe ?? sortie.le, sortie.le);
  const parElle = sortie?.initiative === 'structure' || sortie?.motif === 'initiative_structure';
  return annonce !== undefined && annonce <= au && parElle ? annonce : undefined;
};
