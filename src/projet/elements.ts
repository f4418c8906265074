import type { ContenuProjet, Projet } from './projet';

/** Genre d’un élément écrit dans le projet. */
export type GenreContenu =
  | 'force'
  | 'evaluation'
  | 'attente'
  | 'besoin'
  | 'objectif'
  | 'action'
  | 'moyen'
  | 'prestation'
  | 'risque'
  | 'restriction'
  | 'jalon';

/** Genre d’un élément gardé à côté du contenu. */
export type GenreTrace = 'reunion' | 'refus' | 'desaccord' | 'accord' | 'retrait' | 'avis' | 'demande' | 'note';

/** Genre d’un élément du projet. */
export type Genre = GenreContenu | GenreTrace;

type Identifie = { readonly id: string };
type Liste = readonly Identifie[] | undefined;

const listesDuContenu = (contenu: ContenuProjet): { readonly [G in GenreContenu]: Liste } => ({
  force: contenu.forces,
  evaluation: contenu.evaluations,
  attente: contenu.attentes,
  besoin: contenu.besoins,
  objectif: contenu.objectifs,
  action: contenu.actions,
  moyen: contenu.moyens,
  prestation: contenu.prestations,
  risque: contenu.risques,
  restriction: contenu.restrictions,
  jalon: contenu.jalons,
});

const listesDesTraces = (projet: Projet): { readonly [G in GenreTrace]: Liste } => ({
  reunion: projet.reunions,
  refus: projet.refus,
  desaccord: projet.desaccords,
  accord: projet.accords,
  retrait: projet.retraits,
  avis: projet.avis,
  demande: projet.demandesRevision,
  note: projet.notesDeSuivi,
});

const porte = (liste: Liste, id: string): boolean => liste?.some((element) => element.id === id) ?? false;
const genreParmi = <G extends string>(listes: { readonly [K in G]: Liste }, id: string): G | null =>
  (Object.keys(listes) as G[]).find((genre) => porte(listes[genre], id)) ?? null;

/** Genre de l’élément du contenu qui porte cet identifiant ; `null` s’il n’y en a pas. */
export const genreDansContenu = (contenu: ContenuProjet, id: string): GenreContenu | null =>
  genreParmi(listesDuContenu(contenu), id);

/** Un élément de ce genre porte-t-il cet identifiant ? */
export const existe = (projet: Projet, genre: Genre, id: string): boolean =>
  porte({ ...listesDuContenu(projet), ...listesDesTraces(projet) }[genre], id);

/** Genre sous lequel un identifiant est pris, aujourd’hui ou dans une version passée ; `null` s’il est libre. */
export const genrePris = (projet: Projet, id: string): Genre | null =>
  genreDansContenu(projet, id) ??
  genreParmi(listesDesTraces(projet), id) ??
  (projet.versions ?? []).reduce<Genre | null>(
    (trouve, { contenu }) => trouve ?? (contenu === undefined ? null : genreDansContenu(contenu, id)),
    null,
  );
