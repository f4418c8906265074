/** Hasard reproductible : la même graine donne toujours la même suite. */
export type Hasard = {
  /** Nombre de 0 compris à 1 exclu. */
  readonly part: () => number;
  /** Entier de 0 compris à `borne` exclue. */
  readonly entier: (borne: number) => number;
  readonly parmi: <T>(choix: readonly [T, ...T[]]) => T;
};

/** Suite « mulberry32 », semée d’une graine et d’un rang. */
export const hasard = (graine: number, rang: number): Hasard => {
  let etat = (Math.imul(graine ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(rang + 1, 0xc2b2ae35)) >>> 0;
  const part = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const entier = (borne: number): number => Math.floor(part() * borne);
  return { part, entier, parmi: (choix) => choix[entier(choix.length)] ?? choix[0] };
};
