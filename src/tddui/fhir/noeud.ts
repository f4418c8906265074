import type { Pointeur } from '../../kernel/pointeur';
import { pointeur } from '../../kernel/pointeur';
import type { Json } from './json';
import { estListe, estObjet, propre } from './json';

/** Une valeur d’un document FHIR, et par où l’on y est arrivé. Une valeur absente a aussi son endroit. */
export type Noeud = {
  readonly valeur: Json | undefined;
  readonly parent: Noeud | undefined;
  readonly cle: string | number;
};

/** Le document entier. */
export const racine = (valeur: Json | undefined): Noeud => ({ valeur, parent: undefined, cle: '' });

/** L’objet que désigne un nœud ; d’une liste mise à la place d’un objet, son premier élément. */
const porteur = (noeud: Noeud): Noeud =>
  estListe(noeud.valeur) ? { valeur: noeud.valeur[0], parent: noeud, cle: 0 } : noeud;

/** Le nœud au bout d’un chemin de clés. */
export const sous = (noeud: Noeud, ...cles: readonly string[]): Noeud =>
  cles.reduce<Noeud>((ici, cle) => {
    const parent = porteur(ici);
    return { valeur: estObjet(parent.valeur) ? propre(parent.valeur, cle) : undefined, parent, cle };
  }, noeud);

/** Les éléments d’une liste ; une valeur seule en vaut une d’un élément, une valeur absente n’en a pas. */
export const elements = (noeud: Noeud): readonly Noeud[] => {
  const { valeur } = noeud;
  if (valeur === undefined || valeur === null) return [];
  if (!estListe(valeur)) return [noeud];
  const liste: Noeud[] = [];
  for (const [cle, v] of valeur.entries()) if (v !== null) liste.push({ valeur: v, parent: noeud, cle });
  return liste;
};

/** Le texte d’un nœud, s’il en est un et n’est pas vide. */
export const chaine = (noeud: Noeud): string | undefined => {
  const { valeur } = porteur(noeud);
  return typeof valeur === 'string' && /\S/.test(valeur) ? valeur : undefined;
};

/** Y a-t-il là quelque chose ? */
export const present = ({ valeur }: Noeud): boolean => valeur !== undefined && valeur !== null;

/** L’endroit d’un nœud dans le document. */
export const ouDe = (noeud: Noeud): Pointeur => {
  const segments: (string | number)[] = [];
  for (let ici: Noeud | undefined = noeud; ici?.parent !== undefined; ici = ici.parent) segments.push(ici.cle);
  return pointeur(...segments.reverse());
};
