import * as z from 'zod';
import { Acteur } from '../../vocabulaire/acteur';
import { DateCivile } from '../../vocabulaire/date-civile';
import { IdProjet, IdRevision } from '../../vocabulaire/identifiants';

/** Schéma d’une commande de révision : ce que toutes portent (révision et projet visés, jour, auteur), et ses champs. */
export const commande = <const T extends string, S extends z.core.$ZodShape>(type: T, description: string, champs: S) =>
  z
    .strictObject({ type: z.literal(type), revision: IdRevision, projet: IdProjet, le: DateCivile, par: Acteur })
    .extend(champs)
    .meta({ description });
