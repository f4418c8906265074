import * as z from 'zod';
import type { Expression } from './expressions';

type Module = Readonly<Record<string, unknown>>;

const sous = (definition: object): readonly unknown[] =>
  Object.values(definition).flatMap((valeur) => {
    if (Array.isArray(valeur)) return valeur;
    return typeof valeur === 'object' && valeur !== null ? [valeur, ...Object.values(valeur)] : [];
  });

/** Les motifs que zod éprouve sur les données : ceux des schémas de la bibliothèque, et ceux de ses formats tout faits. */
export const motifsDesSchemas = (modules: Readonly<Record<string, Module>>): readonly Expression[] => {
  const motifs = new Map<string, Expression>();
  const vus = new Set<unknown>();
  const retenir = (motif: unknown, ou: string): void => {
    if (motif instanceof RegExp) motifs.set(`${motif}`, { ou, source: motif.source, drapeaux: motif.flags });
  };
  const visiter = (schema: unknown, ou: string): void => {
    if (!(schema instanceof z.core.$ZodType) || vus.has(schema)) return;
    vus.add(schema);
    const { def } = schema._zod;
    retenir('pattern' in def ? def.pattern : undefined, ou);
    for (const check of def.checks ?? []) {
      const regle = check._zod.def;
      retenir('pattern' in regle ? regle.pattern : undefined, ou);
    }
    for (const suivant of sous(def)) visiter(suivant, ou);
  };
  for (const [ou, module] of Object.entries(modules)) for (const valeur of Object.values(module)) visiter(valeur, ou);
  return [...motifs.values()];
};
