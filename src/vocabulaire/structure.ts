import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import type { CategorieEssms } from './categories-essms';
import { CATEGORIES_ESSMS } from './categories-essms';
import { DateCivile } from './date-civile';
import { NumeroFiness } from './finess';
import { Libelle } from './texte';

const codes = Object.keys(CATEGORIES_ESSMS) as [CategorieEssms, ...CategorieEssms[]];

/** L’établissement ou le service, par ce qui change les règles. */
export const Structure = z
  .strictObject({
    finess: NumeroFiness.optional(),
    nom: Libelle.optional(),
    categorie: z.enum(codes).optional().describe('Catégorie d’ESSMS'),
    numeroL3121: z
      .enum(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', 'III'])
      .optional()
      .describe('Alinéa de L312-1, quand il n’est pas celui de la catégorie'),
    statutJuridique: z.enum(['public', 'prive_non_lucratif', 'prive_lucratif']).optional(),
    missionDeServicePublic: z.boolean().optional(),
    espacePrivatif: z.boolean().optional().describe('La personne y dispose d’un espace privatif'),
    participationFinanciere: z.boolean().optional().describe('Une participation financière est demandée aux usagers'),
    projetEtablissement: z.strictObject({ adopteLe: DateCivile }).optional(),
    mandataireJudiciairePrepose: z.boolean().optional(),
  })
  .meta({ id: 'Structure', description: 'L’établissement ou le service, par ce qui change les règles' });
/** L’établissement ou le service. */
export type Structure = Immuable<z.infer<typeof Structure>>;
