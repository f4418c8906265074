import type { Exemple } from '../../src/regles/exemple';
import type { VoletHas } from '../../src/regles/preuve';
import type { Regle } from '../../src/regles/regle';

/** Une règle tirée d’un critère de la HAS, avec ses exemples. */
export type RegleHas = {
  readonly regle: Regle & { readonly has: VoletHas };
  readonly exemples: readonly Exemple[];
};

type Module = Readonly<Record<string, unknown>>;

const estRegleHas = (valeur: unknown): valeur is RegleHas['regle'] =>
  typeof valeur === 'object' && valeur !== null && 'has' in valeur && 'controler' in valeur;
const estExemples = (valeur: unknown): valeur is readonly Exemple[] => Array.isArray(valeur);

/** Toutes les règles de la HAS, une par fichier. */
export const REGLES_ET_EXEMPLES: readonly RegleHas[] = Object.values(
  import.meta.glob<Module>('../../src/regles/has/[0-9]*.ts', { eager: true }),
).flatMap((module) => {
  const regle = Object.values(module).find(estRegleHas);
  const exemples = Object.values(module).find(estExemples) ?? [];
  return regle === undefined ? [] : [{ regle, exemples }];
});
