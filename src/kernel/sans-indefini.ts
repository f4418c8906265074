/**
 * La même donnée sans ses clés indéfinies, à tous les étages : elle survit à JSON telle quelle.
 *
 * Une clé absente et une clé indéfinie disent la même chose ; un journal n’en garde qu’une forme.
 */
export const sansIndefini = <T>(valeur: T): T => {
  if (Array.isArray(valeur)) return valeur.map(sansIndefini) as T;
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur).flatMap(([cle, v]) => (v === undefined ? [] : [[cle, sansIndefini(v)]])),
  ) as T;
};
