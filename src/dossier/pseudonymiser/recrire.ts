import * as z from 'zod';
import { branche, nu } from '../schema-au';
import type { Nature } from './nature';
import { natureDe } from './nature';

/** Récrit une donnée simple ; `cle` est la dernière clé de son chemin. */
export type Plume = (donnee: unknown, nature: Nature, cle: string) => unknown;

type Schema = z.core.$ZodType;

/** La branche d’une union que suit la valeur ; tout autre schéma est sa propre branche. */
const suivie = (schema: Schema, valeur: unknown): Schema => {
  const ici = branche(nu(schema), valeur) ?? schema;
  if (!(ici instanceof z.ZodUnion) || ici instanceof z.ZodDiscriminatedUnion) return ici;
  return ici.options.find((option) => z.safeParse(option, valeur).success) ?? ici;
};

const recrireIci = (
  schema: Schema,
  valeur: unknown,
  cle: string,
  plume: Plume,
  otees: ReadonlySet<string>,
): unknown => {
  const ici = suivie(schema, valeur);
  if (ici instanceof z.ZodArray)
    return (valeur as readonly unknown[]).map((element) => recrireIci(ici.element, element, cle, plume, otees));
  if (!(ici instanceof z.ZodObject)) return plume(valeur, natureDe(ici), cle);
  return Object.fromEntries(
    Object.entries(valeur as object)
      .filter(([sous, dedans]) => !otees.has(sous) && dedans !== undefined)
      .map(([sous, dedans]) => [sous, recrireIci(ici.shape[sous] ?? z.never(), dedans, sous, plume, otees)]),
  );
};

/** Récrit, une par une, toutes les données simples d’une valeur conforme à son schéma ; `otees` : clés qui disparaissent. */
export const recrire = <T>(
  schema: z.ZodType<T>,
  valeur: unknown,
  plume: Plume,
  otees: ReadonlySet<string> = new Set(),
): T => recrireIci(schema, valeur, '', plume, otees) as T;
