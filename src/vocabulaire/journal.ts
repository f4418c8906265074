import * as z from 'zod';
import { Acteur } from './acteur';
import { DateCivile } from './date-civile';

/** Schéma d’une commande : son nom, le jour, celui qui parle ou agit, et ce qu’elle porte. */
export const commande = <const T extends string, const S extends z.core.$ZodLooseShape>(type: T, charge: S) =>
  z.strictObject({ type: z.literal(type), le: DateCivile, par: Acteur, ...charge });

/** Schéma d’un fait du journal : son nom, le jour, celui qui a parlé ou agi, et ce qu’il porte. */
export const fait = <const T extends string, const S extends z.core.$ZodLooseShape>(type: T, charge: S) =>
  z.strictObject({ type: z.literal(type), le: DateCivile, par: Acteur, ...charge });

/** Schéma d’un fait par lequel un droit s’exerce : `exprimeLe` dit son jour, quand il a été connu plus tard. */
export const faitDeDroit = <const T extends string, const S extends z.core.$ZodLooseShape>(type: T, charge: S) =>
  z.strictObject({
    type: z.literal(type),
    le: DateCivile,
    exprimeLe: DateCivile.optional().describe('Jour où le droit a été exercé, s’il a été connu plus tard'),
    par: Acteur,
    ...charge,
  });

type EnTete = { readonly type: unknown; readonly le: unknown; readonly par: unknown };

/** Ce que porte une commande, sans son nom, son jour ni son auteur. */
export const chargeDe = <C extends EnTete>({ type: _type, le: _le, par: _par, ...charge }: C) => charge;
