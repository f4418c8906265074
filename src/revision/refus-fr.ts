import { QUALITES_FR } from '../projet/mots-fr';
import { enToutesLettres as jour } from '../vocabulaire/jour';
import type { RefusRevision } from './refus';

/** Ce qu’un refus veut dire et ce qu’il faut faire, en une phrase ; jamais un nom ni un texte du dossier. */
export const refusRevisionEnFrancais = (refus: RefusRevision): string => {
  switch (refus.code) {
    case 'REVISION_NON_OUVERTE':
      return 'La révision n’est pas ouverte : commencer par l’ouvrir.';
    case 'REVISION_DEJA_OUVERTE':
      return 'La révision est déjà ouverte : en compléter la description, ou ouvrir une autre révision.';
    case 'AUTRE_REVISION':
      return `La commande vise la révision « ${refus.recue} », or celle-ci est « ${refus.attendue} » : l’adresser à la bonne révision.`;
    case 'AUTRE_PROJET':
      return `La commande vise le projet « ${refus.recu} », or cette révision porte sur « ${refus.attendu} » : corriger le projet visé.`;
    case 'DATE_ANTERIEURE':
      return `Le ${jour(refus.le)} précède le dernier fait enregistré, du ${jour(refus.dernierFaitLe)} : dater la commande de ce jour ou d’après.`;
    case 'REVISION_CLOSE':
      return `La révision est close depuis le ${jour(refus.closeLe)} : ouvrir une autre révision ; ce que dit la personne reste gardé ici.`;
    case 'REVISION_ANNULEE':
      return `La révision est annulée depuis le ${jour(refus.annuleeLe)} : ouvrir une autre révision ; ce que dit la personne reste gardé ici.`;
    case 'REVISION_DEJA_TENUE':
      return `La révision s’est tenue le ${jour(refus.tenueLe)} : il n’est plus temps d’inviter, de la tenir ou de l’annuler.`;
    case 'REVISION_NON_TENUE':
      return 'La révision ne s’est pas encore tenue : dire d’abord qui est venu, et si la personne était là.';
    case 'MOTIF_DEJA_DIT':
      return 'Le motif de la révision est déjà dit : il ne se remplace pas ; préciser le reste.';
    case 'OBJECTIF_HORS_REVISION':
      return `L’objectif « ${refus.objectif} » n’est pas de cette révision : l’ajouter d’abord aux objectifs à examiner.`;
    case 'OBJECTIF_DEJA_INSCRIT':
      return `L’objectif « ${refus.objectif} » est déjà à examiner : n’ajouter que les autres.`;
    case 'REMPLACANT_MANQUANT':
      return `L’objectif « ${refus.objectif} » est dit remplacé : indiquer par lequel.`;
    case 'REMPLACANT_SANS_OBJET':
      return `L’objectif « ${refus.objectif} » n’est pas dit remplacé : retirer le remplaçant, ou décider de le remplacer.`;
    case 'REMPLACE_PAR_LUI_MEME':
      return `L’objectif « ${refus.objectif} » ne se remplace pas par lui-même : en nommer un autre, ou le poursuivre.`;
    case 'PROCHAINE_PASSEE':
      return `Le ${jour(refus.prochaineLe)} ne suit pas le ${jour(refus.le)} : fixer la révision suivante à un jour à venir.`;
    case 'BILAN_DE_SORTIE':
      return 'Ce bilan accompagne une sortie : il n’a pas de révision suivante ; remettre le bilan à qui prend le relais.';
    case 'DEMANDE_DE_LA_PERSONNE':
      return `La personne a demandé cette révision et ${QUALITES_FR[refus.par]} ne peut pas l’annuler : la tenir, ou recueillir sa renonciation.`;
    case 'AVIS_DEJA_DONNE':
      return `La personne a déjà donné son avis${refus.objectif === null ? '' : ` sur l’objectif « ${refus.objectif} »`}${refus.le === null ? '' : ` le ${jour(refus.le)}`} : le laisser tel quel.`;
    case 'DESACCORD_INCONNU':
      return `Le désaccord « ${refus.desaccord} » n’existe pas dans cette révision : vérifier l’identifiant.`;
  }
};
