import fc from 'fast-check';
import * as z from 'zod';
import type { Sujet } from '../../src/essai/proprietes';
import type { Decider } from '../../src/kernel/decider';

/** Agrégat jouet : un compteur qui ne descend pas sous zéro, et que l’on peut toujours contester. */
export type Etat = {
  readonly n: number;
  readonly dernierFaitLe: string;
  readonly contestations: readonly string[];
} | null;
export type Commande = { readonly type: 'Ajouter' | 'Retirer' | 'Contester'; readonly le: string };
export type Fait = {
  readonly type: 'Ajoute' | 'Retire' | 'Conteste';
  readonly le: string;
  readonly exprimeLe?: string;
};
export type Refus = { readonly code: 'DATE_ANTERIEURE' | 'VIDE' };

export const compteur: Decider<Etat, Commande, Fait, Refus> = {
  initialState: null,
  decide: ({ type, le }, etat) => {
    const tard = etat !== null && le < etat.dernierFaitLe;
    if (type === 'Contester') {
      const fait: Fait = tard ? { type: 'Conteste', le: etat.dernierFaitLe, exprimeLe: le } : { type: 'Conteste', le };
      return { ok: true, value: [fait] };
    }
    if (tard) return { ok: false, error: { code: 'DATE_ANTERIEURE' } };
    if (type === 'Retirer' && (etat?.n ?? 0) === 0) return { ok: false, error: { code: 'VIDE' } };
    return { ok: true, value: [{ type: type === 'Ajouter' ? 'Ajoute' : 'Retire', le }] };
  },
  evolve: (etat, { type, le }) => ({
    n: (etat?.n ?? 0) + (type === 'Ajoute' ? 1 : type === 'Retire' ? -1 : 0),
    dernierFaitLe: le,
    contestations: [...(etat?.contestations ?? []), ...(type === 'Conteste' ? [le] : [])],
  }),
};

const le = fc.constantFrom('2025-01-01', '2025-01-02', '2025-01-03');
const commande = fc.record({ type: fc.constantFrom<Commande['type']>('Ajouter', 'Retirer', 'Contester'), le });

/** Le compteur, prêt à éprouver ; `fautif` remplace ce que l’on veut faire échouer. */
export const sujetCompteur = (
  fautif: Partial<Decider<Etat, Commande, Fait, Refus>> = {},
): Sujet<Etat, Commande, Fait, Refus> => ({
  decider: { ...compteur, ...fautif },
  commande,
  stateSchema: z.object({ n: z.int().min(0) }),
  eventSchema: z.object({ type: z.enum(['Ajoute', 'Retire', 'Conteste']), le: z.iso.date() }),
  commandSchema: z.object({ type: z.enum(['Ajouter', 'Retirer', 'Contester']), le: z.iso.date() }),
  droits: [{ titre: 'contester est toujours possible', commande: fc.record({ type: fc.constant('Contester'), le }) }],
});
