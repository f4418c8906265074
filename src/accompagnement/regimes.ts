import type { Acteur } from '../vocabulaire/acteur';
import { estLaPersonne, peutRepresenter } from '../vocabulaire/qualites';
import type { CommandeAccompagnement } from './commandes';

type Type = CommandeAccompagnement['type'];

/** Quiconque le demande est entendu : accès, réclamation, refus de signer. */
const DROITS_DE_TOUS: ReadonlySet<Type> = new Set<Type>(['DemanderAcces', 'Reclamer', 'RefuserDeSigner']);

/** La personne, ou celui qui la représente, le fait à tout moment. */
const DROITS_DE_LA_PERSONNE: ReadonlySet<Type> = new Set<Type>([
  'RetracterContrat',
  'ResilierDocument',
  'RetirerResiliation',
  'RefuserAccordDePrincipe',
  'RevoquerAccordDePrincipe',
  'SaisirPersonneQualifiee',
  'SOpposerAuPartage',
  'RenoncerAuxPrestations',
]);

/** Ce que la loi laisse ouvert après la sortie : répondre, remettre, informer, transmettre, archiver. */
const APRES_LA_SORTIE: ReadonlySet<Type> = new Set<Type>([
  'ProlongerReponseAcces',
  'ConstaterAttenteReponse',
  'RepondreAcces',
  'RepondreReclamation',
  'RemettreDocumentAccueil',
  'RemettreDocument',
  'DonnerInformation',
  'MettreFinAuDocument',
  'ConserverCopie',
  'DonnerSuiteOrientation',
  'TransmettreSignalement',
  'LeverOppositionAuPartage',
  'PartagerInformation',
  'CompleterSortie',
  'TransmettreRelais',
  'NoterSuiviApresSortie',
  'ArchiverDossier',
]);

/** Parle-t-il pour la personne : elle-même, ou quelqu’un qui peut la représenter ? */
export const parlePourElle = (acteur: Acteur): boolean => estLaPersonne(acteur) || peutRepresenter(acteur);

/** La commande exerce-t-elle un droit ? Elle n’est alors jamais refusée : ni pour sa date, ni après la sortie. */
export const exerceUnDroit = (commande: CommandeAccompagnement): boolean => {
  const { type, par } = commande;
  if (type === 'ConsignerAvisAllerVenir') return estLaPersonne(par);
  if (type === 'RepondreTransmissionConfiance') return !commande.accord && parlePourElle(par);
  return DROITS_DE_TOUS.has(type) || (DROITS_DE_LA_PERSONNE.has(type) && parlePourElle(par));
};

/** La commande a-t-elle encore un sens une fois la personne sortie ? */
export const resteOuverteApresLaSortie = ({ type }: CommandeAccompagnement): boolean => APRES_LA_SORTIE.has(type);
