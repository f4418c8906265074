import type { Acteur, Qualite } from './acteur';

const REPRESENTANTS: ReadonlySet<Qualite> = new Set<Qualite>([
  'parent',
  'tuteur',
  'personne_habilitee',
  'mandataire_protection_future',
  'service_ase',
]);
const STRUCTURE: ReadonlySet<Qualite> = new Set<Qualite>([
  'directeur',
  'delegue_directeur',
  'medecin_coordonnateur',
  'professionnel',
]);

/** Est-ce la personne accompagnée elle-même ? */
export const estLaPersonne = (acteur: Acteur): boolean => acteur.qualite === 'personne';
/** Peut-il, selon sa qualité, représenter la personne ? Un curateur assiste, il ne représente jamais (C. civ. 469). */
export const peutRepresenter = (acteur: Acteur): boolean => REPRESENTANTS.has(acteur.qualite);
/** Agit-il pour la structure ? */
export const estDeLaStructure = (acteur: Acteur): boolean => STRUCTURE.has(acteur.qualite);
/** Est-ce le directeur ou celui qu’il a formellement désigné ? */
export const estLaDirection = (acteur: Acteur): boolean =>
  acteur.qualite === 'directeur' || acteur.qualite === 'delegue_directeur';
