import type { DateCivile } from './date-civile';

/*
 * Arithmétique du calendrier grégorien sur des entiers : aucun fuseau, aucune horloge.
 * Vérifiée contre date-fns (UTC) dans les tests ; la raison est dans docs/decisions.
 */

type Ymd = readonly [annee: number, mois: number, jour: number];

const ZERO = '0'.charCodeAt(0);
/** Le chiffre à cette place. Découper puis convertir le texte coûterait dix fois plus, à chaque échéance. */
const chiffre = (date: DateCivile, place: number): number => date.charCodeAt(place) - ZERO;
const nombre = (date: DateCivile, place: number): number => chiffre(date, place) * 10 + chiffre(date, place + 1);
const lire = (date: DateCivile): Ymd => [nombre(date, 0) * 100 + nombre(date, 2), nombre(date, 5), nombre(date, 8)];
const deuxChiffres = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const ecrire = (annee: number, mois: number, jour: number): DateCivile =>
  `${annee < 1000 ? String(annee).padStart(4, '0') : annee}-${deuxChiffres(mois)}-${deuxChiffres(jour)}` as DateCivile;

const bissextile = (annee: number): boolean => annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
const joursDuMois = (annee: number, mois: number): number =>
  mois === 2 ? (bissextile(annee) ? 29 : 28) : mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31;

/** Rang d’un jour, compté en années de mars à février pour que le jour bissextile soit le dernier. */
const rang = ([annee, mois, jour]: Ymd): number => {
  const a = mois <= 2 ? annee - 1 : annee;
  const m = (mois + 9) % 12;
  return 365 * a + Math.floor(a / 4) - Math.floor(a / 100) + Math.floor(a / 400) + Math.floor((153 * m + 2) / 5) + jour;
};

const duRang = (r: number): DateCivile => {
  const jours = r - 1;
  const cycle = Math.floor(jours / 146097);
  const dansLeCycle = jours - cycle * 146097;
  const an = Math.floor(
    (dansLeCycle -
      Math.floor(dansLeCycle / 1460) +
      Math.floor(dansLeCycle / 36524) -
      Math.floor(dansLeCycle / 146096)) /
      365,
  );
  const dansLan = dansLeCycle - (365 * an + Math.floor(an / 4) - Math.floor(an / 100));
  const m = Math.floor((5 * dansLan + 2) / 153);
  const mois = m < 10 ? m + 3 : m - 9;
  return ecrire(cycle * 400 + an + (mois <= 2 ? 1 : 0), mois, dansLan - Math.floor((153 * m + 2) / 5) + 1);
};

/** Ajoute des jours (négatifs : en retire). */
export const plusJours = (date: DateCivile, jours: number): DateCivile => duRang(rang(lire(date)) + jours);

/**
 * Ajoute des mois, de quantième à quantième ; à défaut de quantième identique, le dernier jour du mois.
 *
 * À toujours calculer depuis la date d’origine : 31 janvier + 1 + 1 mois n’est pas 31 janvier + 2 mois.
 */
export const plusMois = (date: DateCivile, mois: number): DateCivile => {
  const [annee, m, jour] = lire(date);
  const total = annee * 12 + (m - 1) + mois;
  const a = Math.floor(total / 12);
  const cible = total - a * 12 + 1;
  return ecrire(a, cible, Math.min(jour, joursDuMois(a, cible)));
};

/** Nombre de jours de `debut` à `fin` (négatif si `fin` précède). */
export const joursEntre = (debut: DateCivile, fin: DateCivile): number => rang(lire(fin)) - rang(lire(debut));

/** Jour de la semaine, de 1 (lundi) à 7 (dimanche). */
export const jourDeSemaine = (date: DateCivile): number => ((((rang(lire(date)) + 1) % 7) + 7) % 7) + 1;

/** Année d’un jour. */
export const anneeDe = (date: DateCivile): number => nombre(date, 0) * 100 + nombre(date, 2);

/** Âge révolu, en années, au jour dit (né un 29 février : anniversaire le 28 les années communes). */
export const ageAu = (naissance: DateCivile, au: DateCivile): number => {
  const ans = anneeDe(au) - anneeDe(naissance);
  return plusMois(naissance, ans * 12) <= au ? ans : ans - 1;
};
