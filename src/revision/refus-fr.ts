import { QUALITES_FR } from '../projet/mots-fr';
import { enToutesLettres as jour } from '../vocabulaire/jour';
import { phraseDeDate } from '../vocabulaire/temps-fr';
import type { RefusRevision } from './refus';

/** Ce qu’un refus veut dire et ce qu’il faut faire, en une phrase ; jamais un nom ni un texte du dossier. */
export const phraseDuRefusRevision = (refus: RefusRevision): string => {
  switch (refus.code) {
    case 'REVISION_NON_OUVERTE':
      return 'La révision n’est pas ouverte : commencez par l’ouvrir.';
    case 'REVISION_DEJA_OUVERTE':
      return 'La révision est déjà ouverte : complétez-en la description, ou ouvrez une autre révision.';
    case 'AUTRE_REVISION':
      return `La commande vise la révision « ${refus.recue} », or celle-ci est « ${refus.attendue} » : adressez-la à la bonne révision.`;
    case 'AUTRE_PROJET':
      return `La commande vise le projet « ${refus.recu} », or cette révision porte sur « ${refus.attendu} » : corrigez le projet visé.`;
    case 'DATE_ANTERIEURE':
      return phraseDeDate(refus);
    case 'REVISION_CLOSE':
      return `La révision est close depuis le ${jour(refus.closeLe)} : ouvrez une autre révision ; ce que dit la personne reste gardé ici.`;
    case 'REVISION_ANNULEE':
      return `La révision est annulée depuis le ${jour(refus.annuleeLe)} : ouvrez une autre révision ; ce que dit la personne reste gardé ici.`;
    case 'REVISION_DEJA_TENUE':
      return `La révision s’est tenue le ${jour(refus.tenueLe)} : passez à l’évaluation et aux décisions, ou ouvrez une autre révision.`;
    case 'REVISION_NON_TENUE':
      return 'La révision ne s’est pas encore tenue : enregistrez d’abord qui est venu, et si la personne était là.';
    case 'MOTIF_DEJA_DIT':
      return 'Le motif de la révision est déjà dit : gardez-le et précisez le reste.';
    case 'OBJECTIF_HORS_REVISION':
      return `L’objectif « ${refus.objectif} » n’est pas de cette révision : ajoutez-le d’abord aux objectifs à examiner.`;
    case 'OBJECTIF_DEJA_INSCRIT':
      return `L’objectif « ${refus.objectif} » est déjà à examiner : n’ajoutez que les autres.`;
    case 'REMPLACANT_MANQUANT':
      return `L’objectif « ${refus.objectif} » est dit remplacé : indiquez par lequel.`;
    case 'REMPLACANT_SANS_OBJET':
      return `L’objectif « ${refus.objectif} » n’est pas dit remplacé : retirez le remplaçant, ou décidez de le remplacer.`;
    case 'REMPLACE_PAR_LUI_MEME':
      return `L’objectif « ${refus.objectif} » ne se remplace pas par lui-même : nommez-en un autre, ou poursuivez-le.`;
    case 'PROCHAINE_PASSEE':
      return `Le ${jour(refus.prochaineLe)} ne suit pas le ${jour(refus.le)} : fixez la révision suivante à un jour à venir.`;
    case 'BILAN_DE_SORTIE':
      return 'Ce bilan accompagne une sortie et n’a pas de révision suivante : remettez-le à qui prend le relais.';
    case 'DEMANDE_DE_LA_PERSONNE':
      return `La personne a demandé cette révision et ${QUALITES_FR[refus.par]} ne peut pas l’annuler : tenez-la, ou recueillez sa renonciation.`;
    case 'AVIS_DEJA_DONNE':
      return `La personne a déjà donné son avis${refus.objectif === null ? '' : ` sur l’objectif « ${refus.objectif} »`}${refus.le === null ? '' : ` le ${jour(refus.le)}`} : laissez-le tel quel, ou recueillez le nouveau.`;
    case 'DESACCORD_INCONNU':
      return `Le désaccord « ${refus.desaccord} » n’existe pas dans cette révision : vérifiez l’identifiant.`;
    case 'REFUS_INCONNU':
      return `Le refus « ${refus.refus} » n’existe pas dans cette révision : vérifiez l’identifiant.`;
    case 'DEJA_FAIT':
      return `C’est déjà fait pour « ${refus.id} »${refus.le === null ? '' : ` (${jour(refus.le)})`} : vérifiez l’identifiant, ou passez à la suite.`;
    case 'RESERVE_A_SON_AUTEUR':
      return `Ce que porte « ${refus.id} » vient d’un autre auteur (${QUALITES_FR[refus.auteur]}) : recueillez de lui-même qu’il revient dessus.`;
  }
};
