import { enToutesLettres } from './jour';
import type { DateAnterieure, DatePosterieure } from './temps';

/** Dit en français un refus qui tient à une date, et comment y remédier. */
export const phraseDeDate = (refus: DateAnterieure | DatePosterieure): string => {
  switch (refus.code) {
    case 'DATE_ANTERIEURE':
      return `Un fait du ${enToutesLettres(refus.dernierFaitLe)} est déjà enregistré : datez celui-ci de ce jour-là ou d’un jour suivant.`;
    case 'DATE_POSTERIEURE':
      return `Ce fait serait du ${enToutesLettres(refus.date)}, après le ${enToutesLettres(refus.le)} où on l’enregistre : corrigez l’une des deux dates.`;
  }
};
