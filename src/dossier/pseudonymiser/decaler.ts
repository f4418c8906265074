import { plusJours } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Dossier } from '../dossier';
import { Dossier as SchemaDossier } from '../dossier';
import { recrire } from './recrire';

/** Jour décalé ; `null` s’il sort des années 1900 à 2200. */
export const decalerJour = (jour: DateCivile, de: number): DateCivile | null => {
  const decale = plusJours(jour, de);
  return decale >= '1900-01-01' && decale <= '2200-12-31' && decale.length === 10 ? decale : null;
};

/** Le même dossier, tous ses jours décalés d’autant ; `null` si l’un sort du calendrier. */
export const decaler = (dossier: Dossier, de: number): Dossier | null => {
  let sorti = false;
  const decale = recrire<Dossier>(SchemaDossier, dossier, (donnee, nature) => {
    if (nature !== 'date') return donnee;
    const jour = decalerJour(donnee as DateCivile, de);
    sorti ||= jour === null;
    return jour ?? donnee;
  });
  return sorti ? null : decale;
};

/** Précision d’une date de naissance. */
export type Precision = 'annee' | 'mois' | 'jour';

const arrondi = (jour: string, precision: Precision): string => {
  switch (precision) {
    case 'annee':
      return `${jour.slice(0, 4)}-01-01`;
    case 'mois':
      return `${jour.slice(0, 7)}-01`;
    case 'jour':
      return jour;
  }
};

/** Le même dossier, naissance ramenée au premier jour de son année ou de son mois, dans l’identité comme dans le journal. */
export const arrondirNaissance = (dossier: Dossier, precision: Precision): Dossier =>
  recrire<Dossier>(SchemaDossier, dossier, (donnee, nature, cle) =>
    nature === 'date' && cle === 'naissanceLe' ? arrondi(String(donnee), precision) : donnee,
  );
