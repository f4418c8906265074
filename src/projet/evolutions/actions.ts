import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import type { StatutElement } from '../../vocabulaire/statuts';
import type { Action } from '../action';
import type { Fait } from '../evenements';
import type { Projet } from '../projet';

const surAction = (projet: Projet, id: string, changement: (action: Action) => Action): Projet => ({
  ...projet,
  actions: changer(projet.actions, id, changement),
});

type FaitDeStatut = Fait<'ActionDemarree' | 'ActionTerminee' | 'ActionAnnulee' | 'ActionReprise'>;
const passer =
  (statut: StatutElement) =>
  (fait: FaitDeStatut, projet: Projet): Projet =>
    surAction(projet, fait.action, (a) => ({ ...a, statut, statutLe: fait.le, auteurStatut: fait.par }));

export const evolutionsActions = {
  ActionPlanifiee: ({ action, le, par }: Fait<'ActionPlanifiee'>, projet: Projet): Projet => ({
    ...projet,
    actions: ajouter(projet.actions, { ...action, statut: 'en_preparation', statutLe: le, auteurStatut: par }),
  }),
  ActionRedefinie: ({ action }: Fait<'ActionRedefinie'>, projet: Projet): Projet =>
    surAction(projet, action.id, ({ statut, statutLe, auteurStatut, avisPersonne, responsable, intervenants }) => ({
      ...compact({ responsable, intervenants }),
      ...action,
      statut,
      ...compact({ statutLe, auteurStatut, avisPersonne }),
    })),
  ActionConfiee: ({ action, responsable, intervenants }: Fait<'ActionConfiee'>, projet: Projet): Projet =>
    surAction(projet, action, (a) => ({ ...a, responsable, ...compact({ intervenants }) })),
  ActionDemarree: passer('actif'),
  ActionTerminee: passer('termine'),
  ActionAnnulee: passer('annule'),
  ActionReprise: passer('en_preparation'),
};
