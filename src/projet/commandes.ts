import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { commandesActions } from './commandes/actions';
import { commandesConcertation } from './commandes/concertation';
import { commandesCycle } from './commandes/cycle';
import { commandesObjectifs } from './commandes/objectifs';
import { commandesParoles } from './commandes/paroles';
import { commandesRessources } from './commandes/ressources';
import { commandesSituation } from './commandes/situation';
import { commandesSuites } from './commandes/suites';
import { commandesVersions } from './commandes/versions';

/** Tout ce que l’on peut demander à un projet. `projet` désigne le projet visé, `le` le jour, `par` qui agit. */
export const CommandeProjet = z
  .discriminatedUnion('type', [
    ...commandesCycle,
    ...commandesParoles,
    ...commandesSuites,
    ...commandesSituation,
    ...commandesObjectifs,
    ...commandesActions,
    ...commandesRessources,
    ...commandesConcertation,
    ...commandesVersions,
  ])
  .meta({ id: 'CommandeProjet', description: 'Ce que l’on peut demander à un projet' });
/** Tout ce que l’on peut demander à un projet. */
export type CommandeProjet = Immuable<z.infer<typeof CommandeProjet>>;

/** Une commande du projet, par son type. */
export type Commande<T extends CommandeProjet['type']> = Extract<CommandeProjet, { readonly type: T }>;

/** Une commande par laquelle quelqu’un fait valoir un droit. */
export type CommandeDeDroit = Immuable<z.infer<(typeof commandesParoles)[number]>>;
