import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Moyen } from '../vocabulaire/parole';
import { Texte } from '../vocabulaire/texte';

/** Présence de la personne ; son absence est toujours expliquée. */
export const PresenceExpliquee = z
  .discriminatedUnion('presente', [
    z.strictObject({ presente: z.literal(true), moyens: z.array(Moyen).optional() }),
    z.strictObject({
      presente: z.literal(false),
      motif: z.enum(['ne_souhaite_pas', 'non_invitee', 'empechee', 'autre']),
      precision: Texte.optional(),
    }),
  ])
  .meta({ id: 'PresenceExpliquee', description: 'Présence de la personne, ou pourquoi elle n’était pas là' });
/** Présence de la personne, ou pourquoi elle n’était pas là. */
export type PresenceExpliquee = Immuable<z.infer<typeof PresenceExpliquee>>;
