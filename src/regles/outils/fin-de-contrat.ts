import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { premier } from '../../vocabulaire/jour';
import { estDeLaStructure } from '../../vocabulaire/qualites';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { documentsDuSejour } from './documents';
import type { Trouve } from './lecture';
import { admisLe, DOCUMENTS } from './lecture';
import { reunir } from './reunir';
import { sortieLe } from './sejour';
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

type Sortie = NonNullable<NonNullable<Dossier['accompagnement']>['sortie']>;

/** La sortie de ce séjour, notée ou prévue ; celle d’avant une réadmission ne compte plus. */
const sortieDuSejour = (dossier: Dossier, au: DateCivile): Sortie | undefined =>
  sortieLe(dossier) === undefined && (admisLe(dossier) ?? au) <= au ? undefined : dossier.accompagnement?.sortie;

/** La sortie, quand c’est la structure qui l’a voulue. */
export const sortieVoulueParLaStructure = (dossier: Dossier, au: DateCivile): Sortie | undefined => {
  const sortie = sortieDuSejour(dossier, au);
  return sortie?.initiative === 'structure' || sortie?.motif === 'initiative_structure' ? sortie : undefined;
};

/** La personne est-elle décédée, au jour dit, avant que le contrat ne prenne fin ce jour-là ? */
export const decedeeAvant = (dossier: Dossier, fin: DateCivile, au: DateCivile): boolean => {
  const sortie = sortieDuSejour(dossier, au);
  return sortie?.motif === 'deces' && sortie.le <= fin && sortie.le <= au;
};

/** Jour où la structure a fait savoir qu’elle met fin au contrat ; `undefined` : elle ne l’a pas fait au jour dit. */
export const finVoulueLe = (
  dossier: Dossier,
  { valeur: { resiliation } }: Trouve<DocumentIndividuel>,
  au: DateCivile,
): DateCivile | undefined => {
  if (resiliation !== undefined && resiliation.notifieeLe <= au) {
    const retiree = resiliation.retireeLe !== undefined && resiliation.retireeLe <= au;
    return estDeLaStructure(resiliation.par) && !retiree ? resiliation.notifieeLe : undefined;
  }
  const sortie = sortieVoulueParLaStructure(dossier, au);
  const annonce = sortie && premier(sortie.notifieeLe ?? sortie.le, sortie.le);
  return annonce !== undefined && annonce <= au ? annonce : undefined;
};
