const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Deux valeurs JSON sont-elles la même donnée ? L’ordre des clés ne compte pas ; une clé indéfinie vaut absence. */
export const memeDonnee = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((valeur, rang) => memeDonnee(valeur, b[rang]));
  }
  if (!estObjet(a) || !estObjet(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((cle) => memeDonnee(a[cle], b[cle]));
};
