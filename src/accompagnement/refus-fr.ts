import { enToutesLettres } from '../vocabulaire/jour';
import { phraseDeDate } from '../vocabulaire/temps-fr';
import type { RefusAccompagnement, SorteElement } from './refus';

type Absence = Extract<RefusAccompagnement, { readonly code: 'ABSENCE_CONTREDITE' }>['de'];

const UN: Readonly<Record<SorteElement, string>> = {
  orientation: 'Une orientation',
  entretien: 'Un entretien',
  document: 'Un document',
  avenant: 'Un avenant',
  demande: 'Une demande',
  reclamation: 'Une réclamation',
  evenement: 'Un événement',
  partage: 'Un partage',
  plan: 'Un plan',
};

const AUCUN: Readonly<Record<SorteElement, string>> = {
  orientation: 'Aucune orientation',
  entretien: 'Aucun entretien',
  document: 'Aucun document',
  avenant: 'Aucun avenant',
  demande: 'Aucune demande',
  reclamation: 'Aucune réclamation',
  evenement: 'Aucun événement',
  partage: 'Aucun partage',
  plan: 'Aucun plan',
};

/** Ce que le dossier contient déjà, quand on voudrait affirmer qu’il n’y en a pas. */
const DEJA: Readonly<Record<Absence, string>> = {
  orientations: 'une orientation',
  documentsRemis: 'un document remis',
  informations: 'une information donnée',
  entretiens: 'un entretien',
  documentsIndividuels: 'un contrat ou un document individuel',
  demandesAcces: 'une demande d’accès',
  reclamations: 'une réclamation',
  evenements: 'un événement marquant',
  echangesFamille: 'un échange avec la famille',
  partages: 'un partage d’informations',
  oppositionsPartage: 'une opposition au partage',
  plansLies: 'un plan lié',
  suspensions: 'une suspension',
};

const sansPouvoir = (qualite: string): string =>
  qualite === 'curateur'
    ? 'Un curateur assiste la personne, il ne décide pas à sa place : recueillez la décision de la personne elle-même.'
    : 'Celui qui parle ne peut pas décider pour la personne : recueillez sa décision, ou celle de son représentant.';

/** Une phrase, en français simple, qui dit pourquoi la commande est refusée et quoi faire. Aucune donnée personnelle. */
export const phraseDuRefusAccompagnement = (refus: RefusAccompagnement): string => {
  switch (refus.code) {
    case 'DATE_ANTERIEURE':
      return `Un fait est déjà enregistré le ${enToutesLettres(refus.dernierFaitLe)} : enregistrez celui-ci ce jour-là ou après, en indiquant à part le jour où il a eu lieu.`;
    case 'DATE_POSTERIEURE':
      return phraseDeDate(refus);
    case 'DATES_INVERSEES':
      return `Ce qui est daté du ${enToutesLettres(refus.finLe)} ne peut pas précéder ce qui l’est du ${enToutesLettres(refus.debutLe)} : corrigez l’une des deux dates.`;
    case 'ELEMENT_DEJA_CONNU':
      return `${UN[refus.sorte]} porte déjà cet identifiant : donnez-en un autre, ou complétez ce qui existe.`;
    case 'ELEMENT_INCONNU':
      return `${AUCUN[refus.sorte]} ne porte cet identifiant : vérifiez-le, ou commencez par l’enregistrer.`;
    case 'ABSENCE_CONTREDITE':
      return `Le dossier contient déjà ${DEJA[refus.de]} : corrigez ou complétez ce qui existe au lieu d’affirmer qu’il n’y en a pas.`;
    case 'DEJA_ADMISE':
      return `La personne est admise depuis le ${enToutesLettres(refus.admisLe)} : modifiez plutôt les modalités de son accueil.`;
    case 'PAS_ENCORE_ADMISE':
      return 'La personne n’est pas encore admise : enregistrez d’abord son admission.';
    case 'DEJA_SUSPENDU':
      return `L’accompagnement est déjà suspendu depuis le ${enToutesLettres(refus.duLe)} : enregistrez d’abord sa reprise, ou corrigez le jour de la suspension.`;
    case 'PAS_SUSPENDU':
      return 'L’accompagnement n’est pas suspendu : enregistrez d’abord la suspension.';
    case 'ACCOMPAGNEMENT_TERMINE':
      return `La personne est sortie le ${enToutesLettres(refus.sortieLe)} : si elle revient, ouvrez un nouvel accompagnement.`;
    case 'SORTIE_AVANT_ADMISSION':
      return `La sortie, le ${enToutesLettres(refus.sortieLe)}, précède l’admission, le ${enToutesLettres(refus.admisLe)} : corrigez la date de sortie.`;
    case 'PAS_ENCORE_SORTIE':
      return 'La personne n’est pas sortie : enregistrez d’abord la sortie.';
    case 'DEJA_ARCHIVE':
      return `Le dossier est archivé depuis le ${enToutesLettres(refus.archiveLe)} : laissez-le ainsi, ou ouvrez un nouvel accompagnement si la personne revient.`;
    case 'DEJA_SIGNE':
      return `Cette personne a déjà signé, le ${enToutesLettres(refus.signeLe)} : enregistrez la signature de quelqu’un d’autre.`;
    case 'DOCUMENT_TERMINE':
      return `Ce document a pris fin le ${enToutesLettres(refus.finLe)} : établissez-en un autre.`;
    case 'DEJA_RESILIE':
      return `La résiliation est déjà notifiée depuis le ${enToutesLettres(refus.notifieeLe)} : retirez-la avant d’en notifier une autre.`;
    case 'AUCUNE_RESILIATION':
      return 'La structure n’a pas de résiliation en cours sur ce document : vérifiez de quel document il s’agit, ou laissez-le tel quel.';
    case 'ACCORD_DEJA_DONNE':
      return `Cet accord est déjà donné depuis le ${enToutesLettres(refus.depuis)} : enregistrez sa révocation si la personne a changé d’avis.`;
    case 'QUALITE_SANS_POUVOIR':
      return sansPouvoir(refus.qualite);
    case 'AVIS_DE_LA_PERSONNE_MANQUANT':
      return 'Un représentant répond sans l’avis de la personne : ajoutez cet avis, ou la raison pour laquelle il n’a pas pu être recueilli.';
    case 'PAROLE_D_UN_TIERS':
      return 'Un autre ne peut pas dire l’avis de la personne : recueillez-le auprès d’elle et enregistrez-le en son nom.';
    case 'SIGNATURE_DE_LA_PERSONNE_MANQUANTE':
      return 'Ni la personne ni son représentant n’ont signé : recueillez la signature de l’un d’eux, car la structure ne signe pas seule cette annexe.';
    case 'ANNEXE_NON_SIGNEE':
      return 'L’annexe n’est pas signée : enregistrez d’abord sa signature.';
    case 'DEJA_REPONDU':
      return `Une réponse a déjà été donnée le ${enToutesLettres(refus.reponduLe)} : enregistrez une nouvelle demande s’il y en a une.`;
    case 'OPPOSITION_AU_PARTAGE':
      return `La personne s’oppose au partage depuis le ${enToutesLettres(refus.depuis)} : ne transmettez rien tant qu’elle n’a pas levé son opposition.`;
    case 'AUCUNE_OPPOSITION':
      return 'Aucune opposition au partage n’est en cours : partagez ce qui peut l’être, sans rien lever.';
    case 'SEULE_LA_PERSONNE_LEVE':
      return 'La personne s’est opposée elle-même au partage : demandez-lui si elle lève son opposition, et enregistrez sa réponse en son nom.';
    case 'TRANSMISSION_REFUSEE':
      return 'La personne n’accepte pas cette transmission : ne transmettez rien, et enregistrez son opposition au partage.';
  }
};
