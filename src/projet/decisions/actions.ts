import { trouver } from '../../kernel/listes';
import type { Action } from '../action';
import type { Commande } from '../commandes';
import type { DefinitionAction } from '../commandes/actions';
import type { Projet } from '../projet';
import type { Decision, Obstacle } from './outils';
import { auStatut, avec, connus, enCycle, enOrdre, libre, selon } from './outils';

const sansCycle = (projet: Projet, { id, dependDe }: DefinitionAction): Obstacle => {
  const prealables = (action: string): readonly string[] => trouver(projet.actions, action)?.dependDe ?? [];
  return enCycle(id, dependDe ?? [], prealables) ? { code: 'CYCLE', genre: 'action', id } : null;
};

const bienDefinie = (projet: Projet, action: DefinitionAction): readonly Obstacle[] => [
  connus(projet, 'objectif', action.objectifs),
  sansCycle(projet, action),
  connus(projet, 'action', action.dependDe),
  connus(projet, 'evaluation', action.evaluations),
  enOrdre(action.debutLe, action.finLe),
];

const surAction = (projet: Projet, id: string, decider: (action: Action) => Decision): Decision =>
  avec(trouver(projet.actions, id), 'action', id, decider);

const planifier = (c: Commande<'PlanifierAction'>, projet: Projet): Decision =>
  selon([libre(projet, c.action.id), ...bienDefinie(projet, c.action)], { ...c, type: 'ActionPlanifiee' });

const redefinir = (c: Commande<'RedefinirAction'>, projet: Projet): Decision =>
  surAction(projet, c.action.id, (action) =>
    selon([auStatut('action', action, 'en_preparation', 'actif'), ...bienDefinie(projet, c.action)], {
      ...c,
      type: 'ActionRedefinie',
    }),
  );

const confier = (c: Commande<'ConfierAction'>, projet: Projet): Decision =>
  selon([connus(projet, 'action', [c.action])], { ...c, type: 'ActionConfiee' });

const demarrer = (c: Commande<'DemarrerAction'>, projet: Projet): Decision =>
  surAction(projet, c.action, (action) =>
    selon([auStatut('action', action, 'en_preparation')], { ...c, type: 'ActionDemarree' }),
  );

const terminer = (c: Commande<'TerminerAction'>, projet: Projet): Decision =>
  surAction(projet, c.action, (action) =>
    selon([auStatut('action', action, 'actif')], { ...c, type: 'ActionTerminee' }),
  );

const annuler = (c: Commande<'AnnulerAction'>, projet: Projet): Decision =>
  surAction(projet, c.action, (action) =>
    selon([auStatut('action', action, 'en_preparation', 'actif')], { ...c, type: 'ActionAnnulee' }),
  );

const reprendre = (c: Commande<'ReprendreAction'>, projet: Projet): Decision =>
  surAction(projet, c.action, (action) =>
    selon([auStatut('action', action, 'termine', 'annule')], { ...c, type: 'ActionReprise' }),
  );

export const decisionsActions = {
  PlanifierAction: planifier,
  RedefinirAction: redefinir,
  ConfierAction: confier,
  DemarrerAction: demarrer,
  TerminerAction: terminer,
  AnnulerAction: annuler,
  ReprendreAction: reprendre,
};
