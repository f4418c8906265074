import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { DateCivile } from '../vocabulaire/date-civile';

/** Famille accueillie : est-elle réunie, sinon ce qui est prévu pour la réunir (L311-9). */
export const Famille = z
  .strictObject({
    accueillie: z.boolean().describe('La personne est accueillie comme membre d’une famille'),
    separeeLe: DateCivile.optional().describe('Jour où la famille a été séparée par l’accueil'),
    projetReunionLe: DateCivile.optional().describe('Projet de réunion établi de concert avec la famille'),
    suivisLe: z.array(DateCivile).optional(),
    reunieLe: DateCivile.optional(),
  })
  .meta({ id: 'Famille', description: 'Famille accueillie, et le projet de la réunir si elle est séparée' });
/** Famille accueillie. */
export type Famille = Immuable<z.infer<typeof Famille>>;
