import { estLaPersonne } from '../vocabulaire/qualites';
import type { CommandeDeDroit, CommandeProjet } from './commandes';

/**
 * Quand une commande est-elle recevable ?
 * - `ouverture` : seulement si le projet n’est pas ouvert ;
 * - `droit` : toujours, projet non ouvert, suspendu ou clos compris ;
 * - `parole` : toujours si la personne parle elle-même, sinon comme `pause` ;
 * - `suite` : dès que le projet est ouvert, clos compris : répondre à ce qui a été dit, remettre, lever une restriction ;
 * - `pause` : projet en cours ou suspendu ;
 * - `vie` : projet en cours, que la version soit figée ou non ;
 * - `contenu` : projet en cours, et contenu ouvert à l’écriture.
 */
export type Regime = 'ouverture' | 'droit' | 'parole' | 'suite' | 'pause' | 'vie' | 'contenu';

type RegimeDesDroits = { readonly [T in CommandeDeDroit['type']]: 'droit' | 'parole' };
type RegimeDesAutres = {
  readonly [T in Exclude<CommandeProjet, CommandeDeDroit>['type']]: Exclude<Regime, 'droit' | 'parole'>;
};

/** Régime de chaque commande : seules celles par lesquelles on fait valoir un droit peuvent être un `droit`. */
export const REGIMES = {
  OuvrirProjet: 'ouverture',

  ExprimerAttente: 'parole',
  DonnerAvis: 'droit',
  RefuserProjet: 'droit',
  RefuserParticipation: 'droit',
  RefuserElement: 'droit',
  ConsignerDesaccord: 'droit',
  DemanderRevision: 'droit',
  RetirerAccord: 'droit',

  DonnerSuiteAttente: 'suite',
  CommuniquerSuiteAttente: 'suite',
  ProposerAutreChose: 'suite',
  Reinterroger: 'suite',
  LeverRefus: 'suite',
  RepondreDesaccord: 'suite',
  TraiterDesaccord: 'suite',
  DonnerSuiteDemande: 'suite',
  LeverRestriction: 'suite',
  RemettreProjet: 'suite',

  ReprendreProjet: 'pause',
  CloreProjet: 'pause',
  ConsignerNote: 'pause',
  NotifierRestriction: 'pause',
  ReexaminerRestriction: 'pause',
  TerminerRole: 'pause',
  RemplacerReferent: 'pause',

  DecrireProjet: 'vie',
  CommencerPhase: 'vie',
  MettreEnOeuvre: 'vie',
  EntrerEnRevision: 'vie',
  SuspendreProjet: 'vie',
  TracerParticipation: 'vie',
  RelierAttente: 'vie',
  CompleterAttente: 'vie',
  ConstaterAvisManquant: 'vie',
  ConsignerEvaluation: 'vie',
  EvaluerRisque: 'vie',
  ApprouverObjectif: 'vie',
  ConfierObjectif: 'vie',
  ActiverObjectif: 'vie',
  TerminerObjectif: 'vie',
  AnnulerObjectif: 'vie',
  ReprendreObjectif: 'vie',
  ConfierAction: 'vie',
  DemarrerAction: 'vie',
  TerminerAction: 'vie',
  AnnulerAction: 'vie',
  ReprendreAction: 'vie',
  RepondrePrestation: 'vie',
  DemarrerPrestation: 'vie',
  TerminerPrestation: 'vie',
  AnnulerPrestation: 'vie',
  AtteindreJalon: 'vie',
  DeciderRestriction: 'vie',
  ConvoquerReunion: 'vie',
  ReporterReunion: 'vie',
  TenirReunion: 'vie',
  ConfierRole: 'vie',
  PresenterRole: 'vie',
  OuvrirAvenant: 'vie',
  RenoncerAvenant: 'vie',
  Formaliser: 'vie',
  DonnerAccord: 'vie',

  FormulerProjetVie: 'contenu',
  ReconnaitreForce: 'contenu',
  IdentifierBesoin: 'contenu',
  RedefinirBesoin: 'contenu',
  PrevoirReponseRisque: 'contenu',
  DefinirVolet: 'contenu',
  RetirerElement: 'contenu',
  ProposerObjectif: 'contenu',
  ContreProposerObjectif: 'contenu',
  RelierObjectif: 'contenu',
  PlanifierAction: 'contenu',
  RedefinirAction: 'contenu',
  AjouterMoyen: 'contenu',
  RedefinirMoyen: 'contenu',
  ProposerPrestation: 'contenu',
  RedefinirPrestation: 'contenu',
  FixerJalon: 'contenu',
  DeplacerJalon: 'contenu',
} as const satisfies RegimeDesDroits & RegimeDesAutres;

/** Est-ce une commande par laquelle on fait valoir un droit ? */
export const estUneParole = (commande: CommandeProjet): commande is CommandeDeDroit => {
  const regime = REGIMES[commande.type];
  return regime === 'droit' || regime === 'parole';
};

/** La commande dit-elle un droit : une parole que rien ne peut refuser de garder ? */
export const estUnDroit = (commande: CommandeProjet): boolean =>
  REGIMES[commande.type] === 'droit' || (REGIMES[commande.type] === 'parole' && estLaPersonne(commande.par));
