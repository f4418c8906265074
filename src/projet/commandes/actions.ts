import * as z from 'zod';
import type { Immuable } from '../../kernel/immuable';
import { Acteur } from '../../vocabulaire/acteur';
import { IdAction, IdObjectif } from '../../vocabulaire/identifiants';
import { Action } from '../action';
import { commande } from './base';

/** L’action telle qu’elle est prévue, sans ce qui lui arrive ensuite ; elle sert au moins un objectif. */
export const DefinitionAction = Action.omit({ statut: true, statutLe: true, auteurStatut: true, avisPersonne: true })
  .extend({ objectifs: z.array(IdObjectif).min(1) })
  .meta({ id: 'DefinitionAction', description: 'L’action telle qu’elle est prévue' });
/** L’action telle qu’elle est prévue. */
export type DefinitionAction = Immuable<z.infer<typeof DefinitionAction>>;

const visee = { action: IdAction };

export const PlanifierAction = commande('PlanifierAction', 'Prévoit une action au service d’objectifs', {
  action: DefinitionAction,
});
export const RedefinirAction = commande('RedefinirAction', 'Réécrit une action prévue', { action: DefinitionAction });
export const ConfierAction = commande('ConfierAction', 'Dit qui mène l’action, et avec qui', {
  ...visee,
  responsable: Acteur,
  intervenants: z.array(Acteur).optional(),
});
export const DemarrerAction = commande('DemarrerAction', 'Démarre l’action', visee);
export const TerminerAction = commande('TerminerAction', 'Termine l’action', visee);
export const AnnulerAction = commande('AnnulerAction', 'Annule l’action', visee);
export const ReprendreAction = commande(
  'ReprendreAction',
  'Remet en préparation une action terminée ou annulée',
  visee,
);

/** Commandes sur les actions. */
export const commandesActions = [
  PlanifierAction,
  RedefinirAction,
  ConfierAction,
  DemarrerAction,
  TerminerAction,
  AnnulerAction,
  ReprendreAction,
] as const;
