import type { DateCivile } from './date-civile';

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** Écrit un jour en toutes lettres : `1er mars 2026`. */
export const enToutesLettres = (date: DateCivile): string => {
  const jour = +date.slice(8, 10);
  return `${jour === 1 ? '1er' : jour} ${MOIS[+date.slice(5, 7) - 1]} ${date.slice(0, 4)}`;
};

/** Écrit un jour en chiffres, à la française : `01/03/2026`. */
export const enChiffres = (date: DateCivile): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** Le plus ancien de deux jours. */
export const premier = (a: DateCivile, b: DateCivile): DateCivile => (a <= b ? a : b);

/** Le plus récent de deux jours. */
export const dernier = (a: DateCivile, b: DateCivile): DateCivile => (a >= b ? a : b);
