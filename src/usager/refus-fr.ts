import { enToutesLettres } from '../vocabulaire/jour';
import { phraseDeDate } from '../vocabulaire/temps-fr';
import type { RefusUsager } from './refus';

type Acte = Extract<RefusUsager, { readonly code: 'SEULE_LA_PERSONNE' }>['acte'];

const SEULE: Readonly<Record<Acte, string>> = {
  designer: 'Seule la personne désigne sa personne de confiance : recueillez sa désignation, écrite et cosignée.',
  revoquer:
    'Seule la personne révoque sa personne de confiance : recueillez sa volonté, puis enregistrez-la en son nom.',
  refuser:
    'Seule la personne peut refuser de désigner quelqu’un : recueillez sa réponse, puis enregistrez-la en son nom.',
  place: 'Seule la personne dit la place de ses proches : recueillez son souhait avec le moyen qui lui convient.',
  directives: 'Seule la personne annule ses directives anticipées : recueillez ce qu’elle en dit elle-même.',
};

/** Une phrase, en français simple, qui dit pourquoi la commande est refusée et quoi faire. Aucune donnée personnelle. */
export const phraseDuRefusUsager = (refus: RefusUsager): string => {
  switch (refus.code) {
    case 'DATE_ANTERIEURE':
    case 'DATE_POSTERIEURE':
      return phraseDeDate(refus);
    case 'AUTRE_USAGER':
      return 'Cette commande vise une autre personne : appliquez-la au dossier qu’elle désigne.';
    case 'USAGER_INCONNU':
      return 'Cette personne n’est pas encore enregistrée : commencez par l’enregistrer.';
    case 'USAGER_DEJA_ENREGISTRE':
      return 'Cette personne est déjà enregistrée : corrigez son identité ou ses coordonnées.';
    case 'MESURE_DEJA_CONNUE':
      return 'Une mesure porte déjà cet identifiant : modifiez-la, ou donnez un autre identifiant à la nouvelle.';
    case 'MESURE_INCONNUE':
      return 'Aucune mesure ne porte cet identifiant : vérifiez-le, ou ouvrez d’abord la mesure.';
    case 'MESURE_DEJA_TERMINEE':
      return `Cette mesure prend déjà fin le ${enToutesLettres(refus.finLe)} : pour la prolonger, modifiez-la.`;
    case 'DATES_INVERSEES':
      return `La fin, le ${enToutesLettres(refus.finLe)}, précède le début, le ${enToutesLettres(refus.debutLe)} : corrigez l’une des deux dates.`;
    case 'CURATELLE_SANS_REPRESENTATION':
      return 'Un curateur assiste la personne, il ne la représente pas : relisez le jugement, et choisissez l’assistance ou la mesure qu’il ouvre.';
    case 'PROTECTION_CONNUE':
      return 'Des mesures de protection sont enregistrées : terminez celles qui ont pris fin au lieu d’affirmer qu’il n’y en a pas.';
    case 'TITULAIRES_INSUFFISANTS':
      return 'Une autorité parentale conjointe a deux titulaires : ajoutez le second, ou changez le mode d’exercice.';
    case 'SEULE_LA_PERSONNE':
      return SEULE[refus.acte];
    case 'DESIGNATION_DEJA_CONNUE':
      return 'Une désignation porte déjà cet identifiant : donnez-en un autre à la nouvelle.';
    case 'DESIGNATION_SANS_ECRIT':
      return 'La désignation se fait par écrit et porte les deux signatures : faites-la signer, ou notez que la réponse est différée.';
    case 'AUTORISATION_DU_JUGE_REQUISE':
      return 'La personne est représentée pour les actes qui la concernent : obtenez l’autorisation du juge ou du conseil de famille avant la désignation.';
    case 'DESIGNATION_PLUS_RECENTE':
      return `Une désignation du ${enToutesLettres(refus.designeeLe)} est plus récente : vérifiez la date de celle-ci.`;
  }
};
