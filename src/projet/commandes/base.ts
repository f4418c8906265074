import * as z from 'zod';
import { Acteur } from '../../vocabulaire/acteur';
import { DateCivile } from '../../vocabulaire/date-civile';
import { IdProjet } from '../../vocabulaire/identifiants';

/** Schéma d’une commande du projet : ce que toutes portent (projet visé, jour, auteur), et ses champs à elle. */
export const commande = <const T extends string, S extends z.core.$ZodShape>(type: T, description: string, champs: S) =>
  z
    .strictObject({ type: z.literal(type), projet: IdProjet, le: DateCivile, par: Acteur })
    .extend(champs)
    .meta({ description });
