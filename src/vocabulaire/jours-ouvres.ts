import { anneeDe, jourDeSemaine, plusJours } from './calendrier';
import type { DateCivile } from './date-civile';

/** Jours fériés de date fixe (code du travail, art. L3133-1), mois et jour. */
const FIXES: ReadonlySet<string> = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);

/** Lundi de Pâques, Ascension, lundi de Pentecôte : nombre de jours après le dimanche de Pâques. */
const APRES_PAQUES: readonly number[] = [1, 39, 50];

/** Dimanche de Pâques d’une année (calendrier grégorien, méthode de Butcher). */
export const paques = (annee: number): DateCivile => {
  const a = annee % 19;
  const siecle = Math.floor(annee / 100);
  const reste = annee % 100;
  const correction = Math.floor((siecle + 8) / 25);
  const lune = (19 * a + siecle - Math.floor(siecle / 4) - Math.floor((siecle - correction + 1) / 3) + 15) % 30;
  const semaine = (32 + 2 * (siecle % 4) + 2 * Math.floor(reste / 4) - lune - (reste % 4)) % 7;
  const recul = Math.floor((a + 11 * lune + 22 * semaine) / 451);
  const rang = lune + semaine - 7 * recul + 114;
  const deuxChiffres = (n: number): string => String(n).padStart(2, '0');
  return `${annee}-${deuxChiffres(Math.floor(rang / 31))}-${deuxChiffres((rang % 31) + 1)}` as DateCivile;
};

/** Ce jour est-il férié en métropole ? Les jours propres à l’Alsace-Moselle et à l’outre-mer n’y sont pas. */
export const estFerie = (date: DateCivile): boolean => {
  if (FIXES.has(date.slice(5))) return true;
  const dimanche = paques(anneeDe(date));
  return APRES_PAQUES.some((jours) => plusJours(dimanche, jours) === date);
};

/** Ni samedi, ni dimanche, ni jour férié. */
export const estOuvrable = (date: DateCivile): boolean => jourDeSemaine(date) < 6 && !estFerie(date);

/**
 * Ce jour s’il est ouvrable, sinon le premier qui le suit (code de procédure civile, art. 642, al. 2).
 *
 * La prorogation n’est acquise que pour les délais de procédure : l’échéance stricte reste celle qui compte ailleurs,
 * et celle-ci ne s’affiche qu’à côté.
 */
export const prochainJourOuvrable = (date: DateCivile): DateCivile => {
  let jour = date;
  while (!estOuvrable(jour)) jour = plusJours(jour, 1);
  return jour;
};
