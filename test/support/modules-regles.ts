import type { Exemple } from '../../src/regles/exemple';
import type { Regle } from '../../src/regles/regle';

type Module = Readonly<Record<string, unknown>>;

/** Une règle, ses exemples, et le fichier d’où elle vient. */
export type FichierDeRegle = { readonly id: string; readonly regle: Regle; readonly exemples: readonly Exemple[] };

const HORS_REGLES = /\/(outils|sommaire[^/]*|index|reference|detecteurs|non-verifiables)(\/|\.)/;

const estRegle = (valeur: unknown): valeur is Regle =>
  typeof valeur === 'object' && valeur !== null && 'controler' in valeur && 'id' in valeur;
const estExemples = (valeur: unknown): valeur is readonly Exemple[] => Array.isArray(valeur);

const lire = (chemin: string, module: Module): FichierDeRegle[] => {
  const regle = Object.values(module).find(estRegle);
  const exemples = Object.values(module).find(estExemples) ?? [];
  const id = chemin.replace('../../src/regles/', '').replace(/\.ts$/, '');
  return regle === undefined ? [] : [{ id, regle, exemples }];
};

/** Tous les fichiers de règles, un par règle. */
export const FICHIERS_DE_REGLES: readonly FichierDeRegle[] = Object.entries(
  import.meta.glob<Module>('../../src/regles/*/**/*.ts', { eager: true }),
)
  .filter(([chemin]) => !HORS_REGLES.test(chemin))
  .flatMap(([chemin, module]) => lire(chemin, module));
