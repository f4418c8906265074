import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { commandesDeroulement } from './commandes/deroulement';
import { commandesParoles } from './commandes/paroles';

/** Tout ce que l’on peut demander à une révision. */
export const CommandeRevision = z
  .discriminatedUnion('type', [...commandesDeroulement, ...commandesParoles])
  .meta({ id: 'CommandeRevision', description: 'Ce que l’on peut demander à une révision' });
/** Tout ce que l’on peut demander à une révision. */
export type CommandeRevision = Immuable<z.infer<typeof CommandeRevision>>;

/** Une commande de révision, par son type. */
export type Commande<T extends CommandeRevision['type']> = Extract<CommandeRevision, { readonly type: T }>;

/** Une commande par laquelle quelqu’un fait valoir un droit. */
export type CommandeDeDroit = Immuable<z.infer<(typeof commandesParoles)[number]>>;
