import {
  ActiverObjectif,
  AnnulerObjectif,
  ApprouverObjectif,
  ConfierObjectif,
  ContreProposerObjectif,
  ProposerObjectif,
  RelierObjectif,
  ReprendreObjectif,
  TerminerObjectif,
} from '../commandes/objectifs';
import { fait } from './base';

/** Faits sur les objectifs. */
export const evenementsObjectifs = [
  fait(ProposerObjectif, 'ObjectifPropose', 'Un objectif est proposé'),
  fait(ContreProposerObjectif, 'ObjectifContrePropose', 'L’objectif est proposé autrement'),
  fait(ApprouverObjectif, 'ObjectifApprouve', 'L’objectif est convenu'),
  fait(RelierObjectif, 'ObjectifRelie', 'L’objectif est rattaché à ce dont il découle'),
  fait(ConfierObjectif, 'ObjectifConfie', 'Quelqu’un suit l’objectif'),
  fait(ActiverObjectif, 'ObjectifActive', 'L’objectif est engagé'),
  fait(TerminerObjectif, 'ObjectifTermine', 'L’objectif est terminé'),
  fait(AnnulerObjectif, 'ObjectifAnnule', 'L’objectif est annulé'),
  fait(ReprendreObjectif, 'ObjectifRepris', 'L’objectif est remis en préparation'),
] as const;
