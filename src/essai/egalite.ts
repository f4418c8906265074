const canonique = (_: string, valeur: unknown): unknown =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
    ? Object.fromEntries(Object.entries(valeur).sort(([a], [b]) => (a < b ? -1 : 1)))
    : valeur;

/** Écrit une valeur JSON dans une forme unique : l’ordre des clés n’y compte pas, une clé indéfinie n’y est pas. */
export const enJson = (valeur: unknown): string => JSON.stringify(valeur, canonique, 2) ?? 'undefined';

/** Deux valeurs sont-elles le même document JSON ? */
export const memeJson = (a: unknown, b: unknown): boolean => enJson(a) === enJson(b);

/** La même valeur après un passage par le texte JSON, comme au sortir d’un stockage. */
export const parJson = <T>(valeur: T): T => JSON.parse(JSON.stringify(valeur)) as T;

/** Tout ce que porte la valeur s’écrit-il en JSON sans perte : ni clé indéfinie, ni nombre infini, ni objet particulier ? */
export const estJson = (valeur: unknown): boolean => {
  if (Array.isArray(valeur)) return valeur.every(estJson);
  if (typeof valeur === 'object' && valeur !== null) {
    return Object.getPrototypeOf(valeur) === Object.prototype && Object.values(valeur).every(estJson);
  }
  return valeur === null || ['string', 'boolean'].includes(typeof valeur) || Number.isFinite(valeur);
};
