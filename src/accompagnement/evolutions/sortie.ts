import { compact } from '../../kernel/compact';
import { ajouter } from '../../kernel/listes';
import type { Accompagnement } from '../accompagnement';
import type { Sortie } from '../admission';
import type { Evolutions } from './outils';

const surSortie = (etat: Accompagnement, changement: (sortie: Sortie) => Sortie): Accompagnement =>
  etat.sortie === undefined ? etat : { ...etat, sortie: changement(etat.sortie) };

/** Ce que changent la sortie, le passage de relais et l’archivage. */
export const evolutionsSortie: Evolutions<
  'SortiePrononcee' | 'SortieCompletee' | 'RelaisTransmis' | 'SuiviApresSortieNote' | 'DossierArchive'
> = {
  SortiePrononcee: ({ sortie }, etat) => ({ ...etat, sortie }),
  SortieCompletee: ({ notifieeLe, solution, decisionCdaphLe }, etat) =>
    surSortie(etat, (sortie) => ({
      ...sortie,
      ...compact({ notifieeLe, decisionCdaphLe }),
      ...(solution !== undefined && { solution: { ...sortie.solution, ...solution } }),
    })),
  RelaisTransmis: ({ le, transmissionLe, transmissionA, accordPersonneTransmission }, etat) =>
    surSortie(etat, (sortie) => ({
      ...sortie,
      transmissionLe: sortie.transmissionLe ?? transmissionLe ?? le,
      transmissionA: ajouter(sortie.transmissionA, ...transmissionA),
      ...compact({ accordPersonneTransmission }),
    })),
  SuiviApresSortieNote: ({ dernierContactLe, devenirSuiviJusquAu }, etat) =>
    surSortie(etat, (sortie) => ({ ...sortie, ...compact({ dernierContactLe, devenirSuiviJusquAu }) })),
  DossierArchive: ({ le, archiveLe }, etat) => surSortie(etat, (sortie) => ({ ...sortie, archiveLe: archiveLe ?? le })),
};
