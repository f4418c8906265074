/*
 * Une règle récrite par l’éditeur, comme il le ferait en Java ou en C# : elle ne connaît du dossier que du JSON.
 * Les cas de conformité disent si elle répond comme la bibliothèque.
 */

type Json = Readonly<Record<string, unknown>>;
type Reponse = { readonly verdict: string; readonly avantLe?: string; readonly depuisLe?: string };

const objet = (valeur: unknown): Json => (typeof valeur === 'object' && valeur !== null ? { ...valeur } : {});
const liste = (valeur: unknown): readonly Json[] | undefined => (Array.isArray(valeur) ? valeur.map(objet) : undefined);
const texte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '');

const plusJours = (jour: string, nombre: number): string =>
  new Date(Date.parse(`${jour}T00:00:00Z`) + nombre * 86_400_000).toISOString().slice(0, 10);

/** Structures sans contrat de séjour ni DIPC. */
const SANS_CONTRAT: readonly string[] = ['mjpm'];

/** Contrat remis à la personne dans les quinze jours de l’admission (CASF D311, III). */
export const remiseQuinzeJours = (dossier: Json, au: string): Reponse => {
  if (SANS_CONTRAT.includes(texte(objet(dossier['structure'])['categorie']))) return { verdict: 'sans_objet' };
  const accompagnement = objet(dossier['accompagnement']);
  const terme = plusJours(texte(objet(accompagnement['admission'])['admisLe']), 15);
  const documents = liste(accompagnement['documentsIndividuels']) ?? [];
  if (documents.some(({ remises }) => remises === undefined)) return { verdict: 'indeterminee' };
  const remises = documents.flatMap((document) => liste(document['remises']) ?? []);
  const aElle = remises.filter(({ a }) => objet(a)['qualite'] === 'personne').map(({ le }) => texte(le));
  if (aElle.some((le) => le <= terme)) return { verdict: 'respectee' };
  return au <= terme
    ? { verdict: 'a_faire', avantLe: terme }
    : { verdict: 'non_respectee', depuisLe: plusJours(terme, 1) };
};
