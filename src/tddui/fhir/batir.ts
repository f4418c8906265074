import type { Json, Objet } from './json';

/** Ce dont on bâtit une ressource : du JSON où manque ce qui n’est pas connu. */
export type Brut = Json | undefined | readonly Brut[] | { readonly [cle: string]: Brut };

const batirValeur = (brut: Brut): Json | undefined => {
  if (typeof brut !== 'object' || brut === null) return brut;
  if (Array.isArray(brut)) {
    const liste = (brut as readonly Brut[]).flatMap((b) => batirValeur(b) ?? []);
    return liste.length === 0 ? undefined : liste;
  }
  const objet = batir(brut as { readonly [cle: string]: Brut });
  return Object.keys(objet).length === 0 ? undefined : objet;
};

/** Bâtit un objet FHIR : ni clé vide, ni liste vide, ni objet vide, que R4 interdit. */
export const batir = (brut: { readonly [cle: string]: Brut }): Objet => {
  const objet: Record<string, Json> = {};
  for (const cle of Object.keys(brut)) {
    const valeur = batirValeur(brut[cle]);
    if (valeur !== undefined) objet[cle] = valeur;
  }
  return objet;
};

/** Concept codé d’un seul code. */
export const concept = (system: string, code: string, display?: string): Objet => ({
  coding: [display === undefined ? { system, code } : { system, code, display }],
});

/** Extension. */
export const extension = (url: string, valeur: { readonly [cle: string]: Brut }): Objet => batir({ url, ...valeur });
