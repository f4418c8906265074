import type { Acteur, Qualite } from '../vocabulaire/acteur';
import type { Accord } from './concertation';

/** Partie au nom de laquelle on donne un accord. */
export type Partie = Accord['partie'];

/**
 * Partie pour laquelle parle un acteur ; `null` s’il n’est pas partie au projet : un curateur et un mandataire spécial
 * assistent sans consentir, un juge ou une autorité décident sans convenir.
 */
export const partieDe = ({ qualite }: Acteur): Partie | null => PARTIES[qualite];

const PARTIES = {
  personne: 'personne',
  parent: 'representant',
  tuteur: 'representant',
  personne_habilitee: 'representant',
  mandataire_protection_future: 'representant',
  service_ase: 'representant',
  personne_confiance: 'entourage',
  proche: 'entourage',
  directeur: 'structure',
  delegue_directeur: 'structure',
  medecin_coordonnateur: 'structure',
  professionnel: 'structure',
  curateur: null,
  mandataire_special: null,
  medecin: null,
  partenaire: null,
  juge: null,
  autorite: null,
  inconnue: null,
} as const satisfies Record<Qualite, Partie | null>;

/** Est-ce le même auteur, pour autant que le dossier permette de le dire ? */
export const memeAuteur = (a: Acteur, b: Acteur): boolean =>
  a.qualite === b.qualite && (a.id === undefined || b.id === undefined || a.id === b.id);
