import { estLaPersonne } from '../vocabulaire/qualites';
import type { CommandeDeDroit, CommandeRevision } from './commandes';

/**
 * Quand une commande est-elle recevable ?
 * - `ouverture` : seulement si la révision n’est pas ouverte ;
 * - `droit` : toujours, révision non ouverte, close ou annulée comprise ;
 * - `parole` : toujours si la personne parle elle-même, sinon comme `travail` ;
 * - `suite` : dès que la révision existe, close comprise ;
 * - `avant` : avant qu’elle se tienne ;
 * - `travail` : ouverte ou tenue ;
 * - `apres` : une fois tenue, avant d’être close.
 */
export type Regime = 'ouverture' | 'droit' | 'parole' | 'suite' | 'avant' | 'travail' | 'apres';

type RegimeDesDroits = { readonly [T in CommandeDeDroit['type']]: 'droit' | 'parole' };
type RegimeDesAutres = {
  readonly [T in Exclude<CommandeRevision, CommandeDeDroit>['type']]: Exclude<Regime, 'droit' | 'parole'>;
};

/** Régime de chaque commande. */
export const REGIMES = {
  OuvrirRevision: 'ouverture',
  DeposerPreparation: 'parole',
  DonnerAvisRevision: 'droit',
  RefuserRevision: 'droit',
  ConsignerDesaccordRevision: 'droit',
  RemettreBilan: 'suite',
  RepondreDesaccordRevision: 'suite',
  TraiterDesaccordRevision: 'suite',
  LeverRefusRevision: 'suite',
  JoindrePiecesRevision: 'suite',
  InviterARevision: 'avant',
  TenirRevision: 'avant',
  AnnulerRevision: 'avant',
  DecrireRevision: 'travail',
  EtendreRevision: 'travail',
  EvaluerObjectif: 'travail',
  ConstaterAvisManquantRevision: 'travail',
  ExaminerComposantes: 'travail',
  RedigerSynthese: 'travail',
  FixerProchaineRevision: 'travail',
  DeciderObjectif: 'apres',
  CloreRevision: 'apres',
} as const satisfies RegimeDesDroits & RegimeDesAutres;

/** Est-ce une commande par laquelle on fait valoir un droit ? */
export const estUneParole = (commande: CommandeRevision): commande is CommandeDeDroit => {
  const regime = REGIMES[commande.type];
  return regime === 'droit' || regime === 'parole';
};

/** La commande dit-elle un droit : une parole que rien ne peut refuser de garder ? */
export const estUnDroit = (commande: CommandeRevision): boolean =>
  REGIMES[commande.type] === 'droit' || (REGIMES[commande.type] === 'parole' && estLaPersonne(commande.par));
