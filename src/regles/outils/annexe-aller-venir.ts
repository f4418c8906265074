import type { AnnexeAllerVenir } from '../../accompagnement/annexes';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { surLeDocument } from './documents';
import type { Trouve } from './lecture';
import { projetEnCours, sous } from './lecture';
import { ANNEXE_ALLER_VENIR_LE } from './textes-d311';

/** Une restriction d’aller et venir a-t-elle cours dans le projet ? Elle appelle une annexe. */
const restrictionEnCours = (dossier: Dossier, au: DateCivile): boolean =>
  (projetEnCours(dossier, au)?.valeur.restrictions ?? []).some(
    ({ objet, decideeLe, finLe }) => objet === 'aller_venir' && decideeLe <= au && (finLe === undefined || au <= finLe),
  );

/** L’annexe telle qu’elle est au jour dit : ce qui vient après n’y est pas encore. */
const annexeAu = (annexe: AnnexeAllerVenir, au: DateCivile): AnnexeAllerVenir => {
  const { signeeLe, evaluation, transmissions, ...reste } = annexe;
  return {
    ...reste,
    ...(signeeLe !== undefined && signeeLe <= au && { signeeLe }),
    ...(evaluation !== undefined && evaluation.le <= au && { evaluation }),
    ...(transmissions !== undefined && { transmissions }),
  };
};

/**
 * Juge l’annexe « aller et venir » du contrat de séjour en cours. L’annexe est facultative : sans elle, la règle n’a
 * d’objet que si le projet porte une restriction d’aller et venir, et alors on ne sait pas.
 */
export const surLAnnexe = (
  dossier: Dossier,
  au: DateCivile,
  juger: (annexe: Trouve<AnnexeAllerVenir>) => Verdict,
): Verdict =>
  surLeDocument(dossier, ['contrat_sejour'], au, ({ valeur, ou }) => {
    const ici = sous(ou, 'allerVenir');
    if (valeur.allerVenir === undefined)
      return restrictionEnCours(dossier, au)
        ? indeterminee(ici)
        : sansObjet('Le contrat n’a pas d’annexe sur la liberté d’aller et venir.');
    const { signeeLe, evaluation, finLe } = valeur.allerVenir;
    if (finLe !== undefined && finLe < au) return sansObjet('L’annexe sur la liberté d’aller et venir a pris fin.');
    if ((signeeLe ?? evaluation?.le ?? au) < ANNEXE_ALLER_VENIR_LE)
      return sansObjet('Annexe antérieure au 1er avril 2017.');
    return juger({ valeur: annexeAu(valeur.allerVenir, au), ou: ici });
  });
