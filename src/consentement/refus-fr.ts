import { enToutesLettres } from '../vocabulaire/jour';
import { phraseDeDate } from '../vocabulaire/temps-fr';
import type { RefusConsentement } from './refus';

/** Une phrase, en français simple, qui dit pourquoi la commande est refusée et quoi faire. Aucune donnée personnelle. */
export const phraseDuRefusConsentement = (refus: RefusConsentement): string => {
  switch (refus.code) {
    case 'DATE_ANTERIEURE':
    case 'DATE_POSTERIEURE':
      return phraseDeDate(refus);
    case 'AUTRE_CONSENTEMENT':
      return 'Cette réponse porte sur un autre consentement : appliquez-la à celui qu’elle désigne.';
    case 'CONSENTEMENT_NON_OUVERT':
      return 'Ce consentement n’est pas encore ouvert : commencez par le rechercher auprès de la personne.';
    case 'CONSENTEMENT_DEJA_OUVERT':
      return 'Ce consentement est déjà ouvert : recherchez-le ou enregistrez la réponse.';
    case 'AUTRE_OBJET':
      return 'Ce consentement porte sur autre chose : ouvrez-en un autre, pour que l’accord donné sur l’un ne vaille pas pour l’autre.';
    case 'DEJA_DONNE':
      return `L’accord est déjà donné depuis le ${enToutesLettres(refus.depuis)} : renouvelez-le, ou enregistrez un retrait.`;
    case 'CURATEUR_SANS_POUVOIR':
      return 'Un curateur assiste la personne, il ne répond jamais à sa place : recueillez la réponse de la personne elle-même.';
    case 'STRUCTURE_SANS_POUVOIR':
      return 'La structure ne peut pas répondre pour la personne : recueillez sa réponse, ou celle de son représentant avec son avis à elle.';
    case 'TIERS_SANS_POUVOIR':
      return 'Celui qui parle n’a pas le pouvoir de répondre pour la personne : recueillez sa réponse, ou celle de son représentant avec son avis à elle.';
    case 'PERSONNE_APTE':
      return `La personne a été constatée apte à décider le ${enToutesLettres(refus.constateLe)} : recueillez sa propre réponse, ou constatez de nouveau son aptitude.`;
    case 'AVIS_DE_LA_PERSONNE_MANQUANT':
      return 'Un représentant répond sans l’avis de la personne : ajoutez cet avis, ou la raison pour laquelle il n’a pas pu être recueilli.';
    case 'AVIS_CONTRAIRE_A_LA_REPONSE':
      return 'L’accord de la personne contredit l’avis noté pour elle : vérifiez auprès d’elle, puis corrigez l’avis ou enregistrez un refus.';
    case 'ECHEANCE_AVANT_ACCORD':
      return `L’accord finirait le ${enToutesLettres(refus.expireLe)}, avant le ${enToutesLettres(refus.le)} où il est donné : corrigez la date de fin.`;
    case 'RIEN_A_RENOUVELER':
      return 'Il n’y a pas d’accord à renouveler : recherchez le consentement, puis enregistrez la réponse.';
    case 'RIEN_N_EXPIRE':
      return 'Seul un accord donné peut arriver à son terme : vérifiez de quel consentement il s’agit.';
    case 'SANS_ECHEANCE':
      return 'Cet accord n’a pas de date de fin : enregistrez un retrait, ou renouvelez-le avec une date de fin.';
    case 'PAS_ENCORE_EXPIRE':
      return `Cet accord vaut jusqu’au ${enToutesLettres(refus.expireLe)} compris : attendez le lendemain, ou enregistrez un retrait.`;
    case 'SANS_REPONSE':
      return 'Personne n’a encore répondu : enregistrez la réponse avant d’en informer l’équipe.';
    case 'PAS_DE_REFUS':
      return 'Il n’y a ni refus ni retrait en cours : enregistrez d’abord ce que la personne a répondu, car cette suite en découle.';
    case 'RENDEZ_VOUS_PASSE':
      return `Le jour convenu pour en reparler, le ${enToutesLettres(refus.reinterrogerLe)}, est déjà passé : choisissez un jour à venir.`;
  }
};
