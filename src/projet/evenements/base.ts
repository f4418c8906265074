import * as z from 'zod';
import { DateCivile } from '../../vocabulaire/date-civile';

/** Schéma d’un fait : ce que disait la commande, désormais acquis. */
export const fait = <S extends z.core.$ZodShape, const T extends string>(
  source: z.ZodObject<S, z.core.$strict>,
  type: T,
  description: string,
) => source.extend({ type: z.literal(type) }).meta({ description });

/** Fait né d’un droit : `exprimeLe`, quand il a été dit avant le dernier fait connu, et enregistré après. */
export const faitDeDroit = <S extends z.core.$ZodShape, const T extends string>(
  source: z.ZodObject<S, z.core.$strict>,
  type: T,
  description: string,
) =>
  source
    .extend({
      type: z.literal(type),
      exprimeLe: DateCivile.optional().describe('Jour où cela a été dit, s’il précède `le`'),
    })
    .meta({ description });
