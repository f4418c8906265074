import { plusJours, plusMois } from './calendrier';
import type { DateCivile } from './date-civile';

/**
 * Durée que fixe un texte. Un nombre négatif se compte à rebours (« huit jours au moins avant »).
 * Méthode : code de procédure civile, art. 641, retenue comme droit commun de fait ; aucune prorogation.
 */
export type Delai = { readonly nombre: number; readonly unite: 'jours' | 'mois' | 'ans' };

/** Délai en jours. */
export const jours = (nombre: number): Delai => ({ nombre, unite: 'jours' });
/** Délai en mois. */
export const mois = (nombre: number): Delai => ({ nombre, unite: 'mois' });
/** Délai en années. */
export const ans = (nombre: number): Delai => ({ nombre, unite: 'ans' });

/** Dernier jour utile : le jour d’origine ne compte pas, le dernier compte jusqu’à minuit. */
export const echeance = (origine: DateCivile, { nombre, unite }: Delai): DateCivile => {
  switch (unite) {
    case 'jours':
      return plusJours(origine, nombre);
    case 'mois':
      return plusMois(origine, nombre);
    case 'ans':
      return plusMois(origine, nombre * 12);
  }
};

/** Écrit un délai en français : `15 jours`, `6 mois`, `1 an`. */
export const delaiEnLettres = ({ nombre, unite }: Delai): string => {
  const n = Math.abs(nombre);
  return `${n} ${unite === 'mois' ? 'mois' : n < 2 ? unite.slice(0, -1) : unite}`;
};
