import type { Table } from './table';
import { PROPRE } from './table';

/** Réglages d’un contrôle. */
// biome-ignore format: une entrée par ligne
export const REGLAGES: Table = {
  Configuration: ['réglages', 'Ce qu’un contrôle applique, lu d’un fichier.', PROPRE, 'configuration'],
  categories: ['catégories par FINESS', 'Catégorie de chaque structure, pour les dossiers qui ne la disent pas.', PROPRE, 'categories'],
  derogations: ['dérogations', 'Règles écartées pour un temps, avec motif et auteur.', PROPRE, 'waivers'],
  exclure: ['règles exclues', 'Règles ou répertoires à ne pas appliquer.', PROPRE, 'excluded rules'],
  gravites: ['gravités retenues', 'Gravité de chaque règle, quand ce n’est pas celle du catalogue.', PROPRE, 'severities'],
  inclure: ['règles incluses', 'Seules règles ou répertoires à appliquer.', PROPRE, 'included rules'],
  incubation: ['incubation', 'Règle dont le texte reste à confirmer, hors du contrôle d’ordinaire.', PROPRE, 'incubating'],
  regle: ['règle', 'Devoir ou critère, et la fonction qui le juge.', PROPRE, 'rule'],
  regles: ['règles', 'Règles appliquées.', PROPRE, 'rules'],
  seuil: ['seuil', 'Gravité à partir de laquelle un manquement compte.', PROPRE, 'threshold'],
};
