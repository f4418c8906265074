import { enToutesLettres as jour } from '../vocabulaire/jour';
import { phraseDeDate } from '../vocabulaire/temps-fr';
import { FONCTIONS_FR, GENRES_FR, PHASES_FR, QUALITES_FR, STATUTS_FR } from './mots-fr';
import type { Phase } from './phases';
import { PHASES } from './phases';
import type { RefusProjet } from './refus';

const liste = (mots: readonly string[], lien: 'et' | 'ou'): string =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} ${lien} ${mots.at(-1)}`;

const nomme = (genre: keyof typeof GENRES_FR, id: string): string => `${GENRES_FR[genre]} « ${id} »`;

const debut = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;

/** Où aller d’ici : la phase suivante ; après une révision, la mise en œuvre. */
const suivante = (phase: Phase): string =>
  PHASES_FR[phase === 'revision' ? 'mise_en_oeuvre' : (PHASES[PHASES.indexOf(phase) + 1] ?? phase)];

const horsOrdre = (phase: Phase, demandee: Phase): string => {
  if (phase === demandee) {
    return `le projet en est déjà à la phase « ${PHASES_FR[phase]} » : poursuivez-la, ou passez à « ${suivante(phase)} ».`;
  }
  const constat = `de la phase « ${PHASES_FR[phase]} », on ne passe pas à « ${PHASES_FR[demandee]} »`;
  if (PHASES.indexOf(demandee) > PHASES.indexOf(phase)) return `${constat} : passez d’abord à « ${suivante(phase)} ».`;
  return phase === 'mise_en_oeuvre' || phase === 'revision'
    ? `${constat} : ouvrez un avenant, ou entrez en révision.`
    : `${constat} : revenez d’une phase à la fois.`;
};

type Incompatible = Extract<RefusProjet, { readonly code: 'STATUT_INCOMPATIBLE' }>;

const REPRENDRE: Readonly<Record<Incompatible['genre'], string>> = {
  objectif: 'remettez-le d’abord en préparation',
  action: 'remettez-la d’abord en préparation',
  prestation: 'proposez-en une autre',
};
const ENGAGER: Readonly<Record<Incompatible['genre'], string>> = {
  objectif: 'engagez-le d’abord',
  action: 'démarrez-la d’abord',
  prestation: 'démarrez-la d’abord',
};

/** Ce qui mènerait au statut attendu ; sinon, il n’y a qu’à laisser les choses comme elles sont. */
const selonLeStatut = ({ genre, statut, attendus }: Incompatible): string => {
  if (statut === 'termine' || statut === 'annule') return REPRENDRE[genre];
  return attendus.includes('actif') ? ENGAGER[genre] : 'laissez les choses en l’état, ou mettez-y fin';
};

/** Ce qu’un refus veut dire et ce qu’il faut faire, en une phrase ; jamais un nom ni un texte du dossier. */
export const phraseDuRefusProjet = (refus: RefusProjet): string => debut(phrase(refus));

const phrase = (refus: RefusProjet): string => {
  switch (refus.code) {
    case 'PROJET_NON_OUVERT':
      return 'le projet n’est pas ouvert : commencez par l’ouvrir.';
    case 'PROJET_DEJA_OUVERT':
      return 'le projet est déjà ouvert : pour en changer le titre ou la description, complétez son en-tête.';
    case 'AUTRE_PROJET':
      return `la commande vise le projet « ${refus.recu} », or celui-ci est « ${refus.attendu} » : adressez-la au bon projet.`;
    case 'DATE_ANTERIEURE':
      return phraseDeDate(refus);
    case 'PROJET_SUSPENDU':
      return `le projet est suspendu depuis le ${jour(refus.depuisLe)} : reprenez-le d’abord.`;
    case 'PROJET_NON_SUSPENDU':
      return 'le projet n’est pas suspendu : poursuivez-le tel quel.';
    case 'PROJET_CLOS':
      return `le projet est clos${refus.closLe === null ? '' : ` depuis le ${jour(refus.closLe)}`} : ouvrez un nouveau projet ; ce que dit la personne reste gardé ici.`;
    case 'VERSION_FIGEE':
      return `${refus.version === null ? 'le projet mis en œuvre' : `la version ${refus.version}`} ne se retouche pas : ouvrez un avenant ou entrez en révision, puis établissez la version suivante.`;
    case 'VERSION_MANQUANTE':
      return `${refus.version === null ? 'aucune version n’est établie' : `la version ${refus.version} n’existe pas`} : formalisez d’abord le projet, ou nommez une version établie.`;
    case 'PHASE_HORS_ORDRE':
      return horsOrdre(refus.phase, refus.demandee);
    case 'REDACTION_EN_COURS':
      return `${refus.motif === 'avenant' ? 'un avenant est en cours d’écriture' : 'la révision écrit la version suivante'} depuis le ${jour(refus.depuisLe)} : établissez d’abord cette version.`;
    case 'AUCUNE_REDACTION':
      return 'aucun avenant ni aucune révision n’est en cours d’écriture : ouvrez-en un d’abord.';
    case 'AVENANT_ENTAME':
      return `l’avenant a déjà changé le projet (${refus.elements.length === 0 ? 'version précédente inconnue' : liste(refus.elements, 'et')}) : annulez ce qui n’est plus voulu, puis établissez la version suivante.`;
    case 'ID_DEJA_PRIS':
      return `l’identifiant « ${refus.id} » est déjà pris (${GENRES_FR[refus.genre]}) : choisissez-en un autre.`;
    case 'INCONNU':
      return `${nomme(refus.genre, refus.id)} n’existe pas dans ce projet : vérifiez l’identifiant, ou créez d’abord cet élément.`;
    case 'CYCLE':
      return `${nomme(refus.genre, refus.id)} dépendrait de soi-même : retirez le renvoi qui ferme la boucle.`;
    case 'ENCORE_LIE':
      return `l’élément « ${refus.id} » est encore cité (par ${liste(refus.par, 'et')}) : retirez d’abord ces renvois, ou laissez-le.`;
    case 'NON_RETIRABLE':
      return `${nomme(refus.genre, refus.id)} ne se retire pas : annulez cet élément, donnez-y suite ou mettez-y fin, selon le cas.`;
    case 'STATUT_INCOMPATIBLE':
      return `${nomme(refus.genre, refus.id)} est ${STATUTS_FR[refus.statut]}, or il faudrait que ce soit ${liste(
        refus.attendus.map((statut) => STATUTS_FR[statut]),
        'ou',
      )} : ${selonLeStatut(refus)}.`;
    case 'DEJA_FAIT':
      return `c’est déjà fait pour ${nomme(refus.genre, refus.id)}${refus.le === null ? '' : ` (${jour(refus.le)})`} : vérifiez l’identifiant, ou passez à la suite.`;
    case 'SUITE_ABSENTE':
      return `aucune suite n’est encore donnée à l’attente « ${refus.attente} » : décidez-la avant de la communiquer.`;
    case 'NEGOCIATION_OUVERTE':
      return `l’objectif « ${refus.objectif} » n’est pas convenu : recueillez l’accord de la personne, ou écrivez son désaccord.`;
    case 'DEJA_CONVENU':
      return `l’objectif « ${refus.objectif} » est déjà convenu : pour le changer, proposez-le autrement.`;
    case 'ACCORD_A_SOI_MEME':
      return `celui qui a proposé l’objectif « ${refus.objectif} » ne peut pas en convenir seul : recueillez l’accord de l’autre partie.`;
    case 'ACCORD_SANS_LA_PERSONNE':
      return `l’objectif « ${refus.objectif} » ne se convient pas sans la personne : recueillez son accord, ou celui de qui la représente.`;
    case 'PRESTATION_NON_ACCEPTEE':
      return `la prestation « ${refus.prestation} » n’est pas acceptée : recueillez la réponse de la personne avant de démarrer.`;
    case 'PAS_PARTIE':
      return `${QUALITES_FR[refus.qualite]} ne consent pas à la place de la personne : recueillez l’accord de la personne, ou de qui la représente.`;
    case 'AVIS_PERSONNE_MANQUANT':
      return `${QUALITES_FR[refus.qualite]} répond pour la personne : joignez l’avis de la personne, ou la raison pour laquelle il manque.`;
    case 'AVIS_DEJA_DONNE':
      return `la personne a déjà donné son avis sur « ${refus.sur} »${refus.le === null ? '' : ` le ${jour(refus.le)}`} : laissez-le tel quel, ou recueillez le nouveau.`;
    case 'PAROLE_D_UN_TIERS':
      return `${QUALITES_FR[refus.qualite]} ne formule pas le projet de vie en tant que la personne : choisissez « avec la personne » ou « pour la personne ».`;
    case 'RESERVE_A_SON_AUTEUR':
      return `${nomme(refus.genre, refus.id)} vient d’un autre auteur (${QUALITES_FR[refus.auteur]}) : recueillez de lui-même qu’il revient dessus.`;
    case 'DATES_INVERSEES':
      return `le ${jour(refus.finLe)} précède le ${jour(refus.debutLe)} : corrigez l’une des deux dates.`;
    case 'PAS_ENCORE':
      return `${nomme(refus.genre, refus.id)} est à la date du ${jour(refus.le)}, encore à venir : attendez ce jour, ou corrigez la date.`;
    case 'REFERENT_DEJA_DESIGNE':
      return `un référent est déjà désigné (« ${refus.personne} ») : remplacez-le, ou mettez fin à son rôle.`;
    case 'ROLE_DEJA_TENU':
      return `le rôle de ${FONCTIONS_FR[refus.fonction]} est déjà tenu par « ${refus.personne} » : choisissez quelqu’un d’autre, ou laissez ce rôle tel quel.`;
    case 'ROLE_NON_TENU':
      return `le rôle de ${FONCTIONS_FR[refus.fonction]} n’est pas tenu à ce jour${refus.personne === null ? '' : ` par « ${refus.personne} »`} : confiez d’abord ce rôle.`;
  }
};
