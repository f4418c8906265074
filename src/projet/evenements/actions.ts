import {
  AnnulerAction,
  ConfierAction,
  DemarrerAction,
  PlanifierAction,
  RedefinirAction,
  ReprendreAction,
  TerminerAction,
} from '../commandes/actions';
import { fait } from './base';

/** Faits sur les actions. */
export const evenementsActions = [
  fait(PlanifierAction, 'ActionPlanifiee', 'Une action est prévue'),
  fait(RedefinirAction, 'ActionRedefinie', 'L’action est réécrite'),
  fait(ConfierAction, 'ActionConfiee', 'Quelqu’un mène l’action'),
  fait(DemarrerAction, 'ActionDemarree', 'L’action est démarrée'),
  fait(TerminerAction, 'ActionTerminee', 'L’action est terminée'),
  fait(AnnulerAction, 'ActionAnnulee', 'L’action est annulée'),
  fait(ReprendreAction, 'ActionReprise', 'L’action est remise en préparation'),
] as const;
