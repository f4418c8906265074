import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { DateCivile } from '../vocabulaire/date-civile';

/** Invitation à participer à la vie collective (instance, groupe, enquête), et ce que la personne en a fait. */
export const ParticipationCollective = z
  .strictObject({
    type: z.enum(['conseil_vie_sociale', 'groupe_expression', 'enquete_satisfaction', 'autre']),
    le: DateCivile,
    reponse: z.enum(['a_participe', 'a_decline', 'sans_reponse']).optional(),
  })
  .meta({ id: 'ParticipationCollective', description: 'Invitation à participer à la vie collective, et sa suite' });
/** Invitation à participer à la vie collective. */
export type ParticipationCollective = Immuable<z.infer<typeof ParticipationCollective>>;
