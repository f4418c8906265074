import * as z from 'zod';
import { BESOINS, PRESTATIONS_DIRECTES, PRESTATIONS_INDIRECTES } from './serafin-codes';

/** Système de codage national de la nomenclature SERAFIN-PH. */
export const SYSTEME_SERAFIN = 'https://smt.esante.gouv.fr/terminologie-SERAFINPH';
/** Version de la nomenclature suivie, et jour de publication des listes. */
export const VERSION_SERAFIN = { nomenclature: '2023.1.0', listesDu: '2024-10-25' } as const;

const cles = <T extends object>(table: T): [keyof T & string, ...(keyof T & string)[]] =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

/** Code SERAFIN-PH d’un besoin (bloc 1). */
export const CodeBesoin = z
  .enum(cles(BESOINS))
  .meta({ id: 'CodeBesoin', description: 'Code SERAFIN-PH d’un besoin (liste J285)' });
/** Code SERAFIN-PH d’un besoin. */
export type CodeBesoin = keyof typeof BESOINS;

const PRESTATIONS = { ...PRESTATIONS_DIRECTES, ...PRESTATIONS_INDIRECTES };
/** Code SERAFIN-PH d’une prestation, directe ou indirecte (blocs 2 et 3). */
export const CodePrestation = z
  .enum(cles(PRESTATIONS))
  .meta({ id: 'CodePrestation', description: 'Code SERAFIN-PH d’une prestation (listes J283 et J284)' });
/** Code SERAFIN-PH d’une prestation. */
export type CodePrestation = keyof typeof PRESTATIONS;
