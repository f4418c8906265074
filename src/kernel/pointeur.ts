/** Chemin d’une donnée dans un document JSON (RFC 6901), par exemple `/projets/0/objectifs/2/titre`. */
export type Pointeur = `/${string}` | '';

const echapper = (segment: string | number): string => {
  if (typeof segment === 'number') return `${segment}`;
  // Presque aucun nom n’a besoin d’être échappé : on ne réécrit que ceux-là.
  return segment.includes('~') || segment.includes('/') ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment;
};

/** Écrit un pointeur JSON à partir de ses segments. */
export const pointeur = (...segments: readonly (string | number)[]): Pointeur => {
  let chemin = '';
  for (const segment of segments) chemin += `/${echapper(segment)}`;
  return chemin as Pointeur;
};

const rang = /^(?:0|[1-9]\d*)$/;

/** Une liste n’a que ses rangs, un objet que ses propres clés. */
const propre = (objet: object, cle: string): unknown =>
  Object.hasOwn(objet, cle) && (!Array.isArray(objet) || rang.test(cle))
    ? (objet as Record<string, unknown>)[cle]
    : undefined;

/** Lit la valeur que désigne un pointeur ; `undefined` si elle n’existe pas. */
export const lirePointeur = (document: unknown, chemin: Pointeur): unknown => {
  if (chemin === '') return document;
  const segments = chemin
    .slice(1)
    .split('/')
    .map((s) => s.replaceAll('~1', '/').replaceAll('~0', '~'));
  return segments.reduce<unknown>(
    (valeur, segment) => (typeof valeur === 'object' && valeur !== null ? propre(valeur, segment) : undefined),
    document,
  );
};
