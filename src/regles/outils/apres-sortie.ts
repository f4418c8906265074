import type { Dossier } from '../../dossier/dossier';
import { plusJours } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Delai } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Verdict } from '../verdict';
import { aFaire, nonRespectee, respectee, sansObjet } from '../verdict';
import { calculer, unique } from './delais';
import { sous } from './lecture';
import { SORTIE, sortiLe } from './parcours';

/** Juge que le devenir de la personne a été suivi assez longtemps après sa sortie ; son décès y met fin. */
export const suiviApresSortie = (dossier: Dossier, au: DateCivile, delai: Delai, quoi: string): Verdict => {
  const sortie = dossier.accompagnement?.sortie;
  const sorti = sortiLe(dossier, au);
  if (sortie === undefined || sorti === undefined) return sansObjet('La personne n’est pas sortie à cette date.');
  if (sortie.motif === 'deces') return sansObjet('La personne est décédée.');
  const calcul = calculer(sorti, sous(SORTIE, 'le'), delai);
  const ou = sous(SORTIE, 'devenirSuiviJusquAu');
  const jusquAu = sortie.devenirSuiviJusquAu;
  if (jusquAu === undefined) {
    return unique({ au, calcul, fait: undefined, silence: true, manque: [ou], quoi });
  }
  const limite = calcul.echeance;
  if (jusquAu >= limite && au >= limite) return respectee([ou], { calcul });
  if (au <= limite) return aFaire(limite, `${quoi} : jusqu’au ${enToutesLettres(limite)}.`, [ou], calcul);
  return nonRespectee(`${quoi} : arrêté le ${enToutesLettres(jusquAu)}, avant le ${enToutesLettres(limite)}.`, [ou], {
    depuisLe: plusJours(limite, 1),
    certitude: 'selon_lecture',
    calcul,
  });
};
