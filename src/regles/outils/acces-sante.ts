import type { DemandeAcces } from '../../accompagnement/droits';
import { plusJours } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Delai } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Verdict } from '../verdict';
import { nonRespectee } from '../verdict';
import { reponseDansLeDelai } from './demandes';
import type { Trouve } from './lecture';
import { sous } from './lecture';

const REFLEXION_EN_JOURS = 2;

/**
 * Juge la communication d’informations de santé : dans le délai du texte, et après 48 heures de réflexion. Un dossier
 * compte en jours : seule une réponse le jour même ou le lendemain est certainement venue avant les 48 heures.
 */
export const accesSante = (demande: Trouve<DemandeAcces>, au: DateCivile, delai: Delai): Verdict => {
  const { recueLe, reponse } = demande.valeur;
  if (reponse && reponse.le <= au && reponse.le < plusJours(recueLe, REFLEXION_EN_JOURS)) {
    const constat = `Demande reçue le ${enToutesLettres(recueLe)}, réponse le ${enToutesLettres(reponse.le)} : avant les 48 heures de réflexion.`;
    return nonRespectee(constat, [sous(demande.ou, 'reponse')], { depuisLe: reponse.le, certitude: 'selon_lecture' });
  }
  return reponseDansLeDelai(demande, au, delai, {
    quoi: 'Communication des informations de santé',
    certitude: 'selon_lecture',
  });
};
