/** Valeur JSON. */
export type Json = string | number | boolean | null | readonly Json[] | Objet;
/** Objet JSON. */
export type Objet = { readonly [cle: string]: Json };

/** Est-ce une liste ? */
export const estListe = (valeur: unknown): valeur is readonly Json[] => Array.isArray(valeur);
/** Est-ce un objet (ni liste, ni `null`) ? */
export const estObjet = (valeur: Json | undefined): valeur is Objet =>
  typeof valeur === 'object' && valeur !== null && !estListe(valeur);

/** Valeur propre d’une clé ; `undefined` si elle manque. Jamais celle d’un prototype. */
export const propre = (objet: Objet, cle: string): Json | undefined =>
  Object.hasOwn(objet, cle) ? objet[cle] : undefined;

/** Deux valeurs JSON sont-elles les mêmes, l’ordre des clés mis à part ? */
export const egal = (a: Json | undefined, b: Json | undefined): boolean => {
  if (a === b) return true;
  if (estListe(a)) return estListe(b) && a.length === b.length && a.every((valeur, rang) => egal(valeur, b[rang]));
  if (!estObjet(a) || !estObjet(b)) return false;
  const cles = Object.keys(a);
  return cles.length === Object.keys(b).length && cles.every((cle) => Object.hasOwn(b, cle) && egal(a[cle], b[cle]));
};

/** Copie saine d’une valeur quelconque, et le nombre de parties qu’il a fallu laisser. */
export type CopieSaine = { readonly valeur: Json | undefined; readonly laissees: number };

const PROFONDEUR_MAX = 64;
const NOEUDS_MAX = 10_000_000;

/**
 * Copie une valeur quelconque en JSON : ni cycle, ni clé `__proto__`, ni fonction, 64 étages au plus.
 *
 * Peut lever ce que lève un accesseur piégé ; à appeler sous `try`.
 */
export const copier = (valeur: unknown): CopieSaine => {
  // Au plus 64 : les parcourir coûte moins que tenir un ensemble.
  const ancetres: object[] = [];
  let laissees = 0;
  let noeuds = 0;
  const laisser = (): undefined => {
    laissees += 1;
    return undefined;
  };
  const suivre = (v: unknown): Json | undefined => {
    noeuds += 1;
    if (noeuds > NOEUDS_MAX) return laisser();
    if (v === null || typeof v === 'string' || typeof v === 'boolean') return v;
    if (typeof v === 'number') return Number.isFinite(v) ? v : laisser();
    if (v === undefined) return undefined;
    if (typeof v !== 'object' || ancetres.length >= PROFONDEUR_MAX || ancetres.includes(v)) return laisser();
    ancetres.push(v);
    const copie = Array.isArray(v) ? copierListe(v) : copierObjet(v);
    ancetres.pop();
    return copie;
  };
  const copierListe = (liste: readonly unknown[]): readonly Json[] => {
    const copie: Json[] = [];
    for (let rang = 0; rang < liste.length && noeuds <= NOEUDS_MAX; rang += 1) copie.push(suivre(liste[rang]) ?? null);
    return copie;
  };
  const copierObjet = (objet: object): Objet => {
    const copie: Record<string, Json> = {};
    for (const cle of Object.keys(objet)) {
      const enfant = cle === '__proto__' ? laisser() : suivre((objet as Record<string, unknown>)[cle]);
      if (enfant !== undefined) copie[cle] = enfant;
    }
    return copie;
  };
  return { valeur: suivre(valeur), laissees };
};
