import * as z from 'zod';
import { nu } from '../../src/dossier/schema-au';

/** Le contenu d’une version est celui du projet : un champ vu dans l’un compte pour l’autre. */
const sansVersion = (chemin: string): string => chemin.replace('/versions/*/contenu', '');

const descendre = (schema: z.core.$ZodType, chemin: string): readonly string[] => {
  const ici = nu(schema);
  if (ici instanceof z.ZodArray) return descendre(ici.element, `${chemin}/*`);
  if (ici instanceof z.ZodUnion) return ici.options.flatMap((option) => descendre(option, chemin));
  if (!(ici instanceof z.ZodObject)) return [chemin];
  return [chemin, ...Object.entries(ici.shape).flatMap(([cle, sous]) => descendre(sous, `${chemin}/${cle}`))];
};

/** Tous les chemins d’un schéma, les rangs des listes écrits `*`. */
export const cheminsDuSchema = (schema: z.core.$ZodType): readonly string[] => [
  ...new Set(descendre(schema, '').map(sansVersion)),
];

const ecrits = (valeur: unknown, chemin: string): readonly string[] => {
  if (Array.isArray(valeur)) return valeur.flatMap((v) => ecrits(v, `${chemin}/*`));
  if (typeof valeur !== 'object' || valeur === null) return [chemin];
  return [chemin, ...Object.entries(valeur).flatMap(([cle, v]) => ecrits(v, `${chemin}/${cle}`))];
};

/** Tous les chemins d’un document, les rangs des listes écrits `*`. */
export const cheminsEcrits = (document: unknown): readonly string[] => [
  ...new Set(ecrits(document, '').map(sansVersion)),
];
