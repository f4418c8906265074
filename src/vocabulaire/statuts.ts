import * as z from 'zod';

/** Statut TDDUI d’un projet (liste J281) : un projet ne s’annule pas, il se termine. */
export type StatutTdduiProjet = 'ENPREPARATION' | 'ENCOURS' | 'ENPAUSE' | 'TERMINE';

/** Statut d’un objectif, d’une action ou d’une prestation (liste J281). L’atteinte se dit à part. */
export const StatutElement = z
  .enum(['en_preparation', 'actif', 'termine', 'annule'])
  .meta({ id: 'StatutElement', description: 'Statut (J281 : ENPREPARATION, ACTIF, TERMINE, ANNULE)' });
/** Statut d’un objectif, d’une action ou d’une prestation. */
export type StatutElement = z.infer<typeof StatutElement>;

/** Nom donné au projet (liste J367, code système TRE-R390). */
export const TypeProjet = z
  .enum(['PP', 'PPA', 'PPI', 'PPIA', 'PAI', 'PA', 'PI'])
  .meta({ id: 'TypeProjet', description: 'Nom du projet (liste J367)' });
/** Nom donné au projet (liste J367). */
export type TypeProjet = z.infer<typeof TypeProjet>;

/** Catégorie d’un bilan (liste J366, code système TRE-R389). */
export const CategorieBilan = z
  .enum(['PARTIEL', 'INTERMEDIAIRE', 'FINAL'])
  .meta({ id: 'CategorieBilan', description: 'Catégorie du bilan (liste J366)' });
/** Catégorie d’un bilan (liste J366). */
export type CategorieBilan = z.infer<typeof CategorieBilan>;

/** Échelle d’atteinte d’un objectif (goal attainment scale) : −2 très en deçà, 0 attendu, +2 très au-delà. */
export const NiveauAtteinte = z
  .literal([-2, -1, 0, 1, 2])
  .meta({ id: 'NiveauAtteinte', description: 'Atteinte : −2 très en deçà de l’attendu, 0 attendu, +2 très au-delà' });
/** Échelle d’atteinte d’un objectif, de −2 à +2. */
export type NiveauAtteinte = z.infer<typeof NiveauAtteinte>;
