import { enToutesLettres as jour } from '../vocabulaire/jour';
import { FONCTIONS_FR, GENRES_FR, PHASES_FR, QUALITES_FR, STATUTS_FR } from './mots-fr';
import type { RefusProjet } from './refus';

const liste = (mots: readonly string[], lien: 'et' | 'ou'): string =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} ${lien} ${mots.at(-1)}`;

const nomme = (genre: keyof typeof GENRES_FR, id: string): string => `${GENRES_FR[genre]} « ${id} »`;

const debut = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;

/** Ce qu’un refus veut dire et ce qu’il faut faire, en une phrase ; jamais un nom ni un texte du dossier. */
export const refusProjetEnFrancais = (refus: RefusProjet): string => debut(phrase(refus));

const phrase = (refus: RefusProjet): string => {
  switch (refus.code) {
    case 'PROJET_NON_OUVERT':
      return 'le projet n’est pas ouvert : commencer par l’ouvrir.';
    case 'PROJET_DEJA_OUVERT':
      return 'le projet est déjà ouvert : pour en changer le titre ou la description, compléter son en-tête.';
    case 'AUTRE_PROJET':
      return `la commande vise le projet « ${refus.recu} », or celui-ci est « ${refus.attendu} » : l’adresser au bon projet.`;
    case 'DATE_ANTERIEURE':
      return `le ${jour(refus.le)} précède le dernier fait enregistré, du ${jour(refus.dernierFaitLe)} : dater la commande de ce jour ou d’après.`;
    case 'PROJET_SUSPENDU':
      return `le projet est suspendu depuis le ${jour(refus.depuisLe)} : le reprendre d’abord.`;
    case 'PROJET_NON_SUSPENDU':
      return 'le projet n’est pas suspendu : il n’y a rien à reprendre.';
    case 'PROJET_CLOS':
      return `le projet est clos${refus.closLe === null ? '' : ` depuis le ${jour(refus.closLe)}`} : ouvrir un nouveau projet ; ce que dit la personne reste gardé ici.`;
    case 'VERSION_FIGEE':
      return `${refus.version === null ? 'le projet mis en œuvre' : `la version ${refus.version}`} ne se retouche pas : ouvrir un avenant ou entrer en révision, puis établir la version suivante.`;
    case 'VERSION_MANQUANTE':
      return `${refus.version === null ? 'aucune version n’est établie' : `la version ${refus.version} n’existe pas`} : formaliser d’abord le projet, ou nommer une version établie.`;
    case 'PHASE_HORS_ORDRE':
      return `de la phase « ${PHASES_FR[refus.phase]} », on ne passe pas à « ${PHASES_FR[refus.demandee]} » : suivre les phases dans l’ordre.`;
    case 'REDACTION_EN_COURS':
      return `${refus.motif === 'avenant' ? 'un avenant est en cours d’écriture' : 'la révision écrit la version suivante'} depuis le ${jour(refus.depuisLe)} : établir cette version d’abord.`;
    case 'AUCUNE_REDACTION':
      return 'aucun avenant ni aucune révision n’est en cours d’écriture : en ouvrir un d’abord.';
    case 'AVENANT_ENTAME':
      return `l’avenant a déjà changé le projet (${refus.elements.length === 0 ? 'version précédente inconnue' : liste(refus.elements, 'et')}) : annuler ce qui n’est plus voulu, puis établir la version suivante.`;
    case 'ID_DEJA_PRIS':
      return `l’identifiant « ${refus.id} » est déjà pris (${GENRES_FR[refus.genre]}) : en choisir un autre.`;
    case 'INCONNU':
      return `${nomme(refus.genre, refus.id)} n’existe pas dans ce projet : vérifier l’identifiant, ou créer d’abord cet élément.`;
    case 'CYCLE':
      return `${nomme(refus.genre, refus.id)} dépendrait de soi-même : retirer le renvoi qui ferme la boucle.`;
    case 'ENCORE_LIE':
      return `l’élément « ${refus.id} » est encore cité (par ${liste(refus.par, 'et')}) : retirer d’abord ces renvois, ou le laisser.`;
    case 'NON_RETIRABLE':
      return `${nomme(refus.genre, refus.id)} ne se retire pas : l’annuler, y donner suite ou y mettre fin, selon le cas.`;
    case 'STATUT_INCOMPATIBLE':
      return `${nomme(refus.genre, refus.id)} est ${STATUTS_FR[refus.statut]}, or il faudrait que ce soit ${liste(
        refus.attendus.map((statut) => STATUTS_FR[statut]),
        'ou',
      )} : changer d’abord son statut.`;
    case 'DEJA_FAIT':
      return `c’est déjà fait pour ${nomme(refus.genre, refus.id)}${refus.le === null ? '' : ` (${jour(refus.le)})`} : il n’y a rien à ajouter.`;
    case 'SUITE_ABSENTE':
      return `aucune suite n’est encore donnée à l’attente « ${refus.attente} » : la décider avant de la communiquer.`;
    case 'NEGOCIATION_OUVERTE':
      return `l’objectif « ${refus.objectif} » n’est pas convenu : recueillir l’accord de la personne, ou écrire son désaccord.`;
    case 'DEJA_CONVENU':
      return `l’objectif « ${refus.objectif} » est déjà convenu : pour le changer, le proposer autrement.`;
    case 'ACCORD_A_SOI_MEME':
      return `celui qui a proposé l’objectif « ${refus.objectif} » ne peut pas en convenir seul : recueillir l’accord de l’autre partie.`;
    case 'ACCORD_SANS_LA_PERSONNE':
      return `l’objectif « ${refus.objectif} » ne se convient pas sans la personne : recueillir son accord, ou celui de qui la représente.`;
    case 'PRESTATION_NON_ACCEPTEE':
      return `la prestation « ${refus.prestation} » n’est pas acceptée : recueillir la réponse de la personne avant de démarrer.`;
    case 'PAS_PARTIE':
      return `${QUALITES_FR[refus.qualite]} ne consent pas à la place de la personne : recueillir l’accord de la personne, ou de qui la représente.`;
    case 'AVIS_PERSONNE_MANQUANT':
      return `${QUALITES_FR[refus.qualite]} répond pour la personne : joindre l’avis de la personne, ou la raison pour laquelle il manque.`;
    case 'AVIS_DEJA_DONNE':
      return `la personne a déjà donné son avis sur « ${refus.sur} »${refus.le === null ? '' : ` le ${jour(refus.le)}`} : le laisser tel quel.`;
    case 'PAROLE_D_UN_TIERS':
      return `${QUALITES_FR[refus.qualite]} ne formule pas le projet de vie en tant que la personne : choisir « avec la personne » ou « pour la personne ».`;
    case 'RESERVE_A_SON_AUTEUR':
      return `${nomme(refus.genre, refus.id)} vient d’un autre auteur : seul celui-ci (${QUALITES_FR[refus.auteur]}) peut revenir dessus.`;
    case 'DATES_INVERSEES':
      return `le ${jour(refus.finLe)} précède le ${jour(refus.debutLe)} : corriger l’une des deux dates.`;
    case 'PAS_ENCORE':
      return `${nomme(refus.genre, refus.id)} est à la date du ${jour(refus.le)}, encore à venir : attendre ce jour, ou corriger la date.`;
    case 'REFERENT_DEJA_DESIGNE':
      return `un référent est déjà désigné (« ${refus.personne} ») : le remplacer, ou mettre fin à son rôle.`;
    case 'ROLE_DEJA_TENU':
      return `« ${refus.personne} » est déjà ${FONCTIONS_FR[refus.fonction]} : il n’y a rien à changer.`;
    case 'ROLE_NON_TENU':
      return `${refus.personne === null ? 'personne' : `« ${refus.personne} »`} n’est ${FONCTIONS_FR[refus.fonction]} à ce jour : confier d’abord ce rôle.`;
  }
};
