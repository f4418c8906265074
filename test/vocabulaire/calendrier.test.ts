import { utc } from '@date-fns/utc';
import { addDays, addMonths, differenceInCalendarDays, differenceInYears, getISODay, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageAu, anneeDe, jourDeSemaine, joursEntre, plusJours, plusMois } from '../../src/vocabulaire/calendrier';
import type { DateCivile } from '../../src/vocabulaire/date-civile';
import { jour } from '../support/jour';

/** L’étalon : date-fns, en temps universel d’un bout à l’autre. */
const instant = (date: string) => parseISO(date, { in: utc });
const ecrire = (date: Date): string => date.toISOString().slice(0, 10);

const PREMIER = jour('1900-01-01');
const NOMBRE = joursEntre(PREMIER, jour('2200-12-31'));
/** Tous les jours de 1900 à 2200, les fins de mois et le 29 février plus souvent. */
const jours: fc.Arbitrary<DateCivile> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: NOMBRE }).map((n) => plusJours(PREMIER, n)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1900, max: 2200 }),
        fc.constantFrom('01-31', '02-28', '03-01', '04-30', '12-31', '01-01'),
      )
      .map(([annee, fin]) => jour(`${annee}-${fin}`)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...[1904, 1996, 2000, 2024, 2028, 2196].map((annee) => jour(`${annee}-02-29`))),
  },
);
const tirages = { numRuns: 1000 };

describe('sur tous les jours de 1900 à 2200', () => {
  test('ajouter des jours donne ce que donne date-fns', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: -40_000, max: 40_000 }), (date, n) => {
        expect(plusJours(date, n)).toBe(ecrire(addDays(instant(date), n)));
      }),
      tirages,
    );
  });

  test('ajouter des mois donne ce que donne date-fns', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: -1200, max: 1200 }), (date, n) => {
        expect(plusMois(date, n)).toBe(ecrire(addMonths(instant(date), n)));
      }),
      tirages,
    );
  });

  test('compter les jours entre deux dates donne ce que donne date-fns', () => {
    fc.assert(
      fc.property(jours, jours, (debut, fin) => {
        expect(joursEntre(debut, fin)).toBe(differenceInCalendarDays(instant(fin), instant(debut)));
      }),
      tirages,
    );
  });

  test('le jour de la semaine est celui de date-fns', () => {
    fc.assert(
      fc.property(jours, (date) => {
        expect(jourDeSemaine(date)).toBe(getISODay(instant(date)));
      }),
      tirages,
    );
  });

  test('l’âge est celui de date-fns, hors des naissances du 29 février', () => {
    fc.assert(
      fc.property(jours, jours, (a, b) => {
        const [naissance, au] = a <= b ? [a, b] : [b, a];
        fc.pre(!naissance.endsWith('02-29'));
        expect(ageAu(naissance, au)).toBe(differenceInYears(instant(au), instant(naissance)));
      }),
      tirages,
    );
  });

  test('ajouter puis retirer les mêmes jours ramène au départ', () => {
    fc.assert(
      fc.property(
        jours,
        fc.integer({ min: -5000, max: 5000 }),
        (date, n) => plusJours(plusJours(date, n), -n) === date,
      ),
    );
  });

  test('ajouter n jours met n jours entre les deux dates', () => {
    fc.assert(
      fc.property(
        jours,
        fc.integer({ min: -5000, max: 5000 }),
        (date, n) => joursEntre(date, plusJours(date, n)) === n,
      ),
    );
  });

  test('ajouter des mois garde le quantième, ou prend le dernier jour du mois', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: 0, max: 600 }), (date, n) => {
        const apres = plusMois(date, n);
        const [avant, obtenu] = [date.slice(8), apres.slice(8)];
        expect(obtenu === avant || (obtenu < avant && plusJours(apres, 1).endsWith('-01'))).toBe(true);
      }),
    );
  });
});

describe('le calendrier', () => {
  test('enchaîne tous les jours d’un siècle sans en perdre ni en répéter', () => {
    let date = jour('1999-12-31');
    for (let n = 1; n <= 36_525; n += 1) {
      const demain = plusJours(date, 1);
      if (demain <= date || demain !== ecrire(addDays(instant(date), 1))) expect(demain).toBe(`après ${date}`);
      date = demain;
    }
    expect(date).toBe('2099-12-31');
  });

  test('saute le 29 février des siècles, sauf tous les quatre cents ans', () => {
    expect([1900, 2000, 2100, 2200].map((annee) => plusJours(jour(`${annee}-02-28`), 1))).toEqual([
      '1900-03-01',
      '2000-02-29',
      '2100-03-01',
      '2200-03-01',
    ]);
  });

  test('se calcule depuis l’origine : un mois puis un mois n’est pas deux mois', () => {
    const janvier = jour('2026-01-31');
    expect(plusMois(plusMois(janvier, 1), 1)).toBe('2026-03-28');
    expect(plusMois(janvier, 2)).toBe('2026-03-31');
  });

  test('tient aussi hors de nos années, aux bords d’une addition', () => {
    expect(plusMois(jour('1900-01-31'), -12 * 1000)).toBe('0900-01-31');
    expect(plusJours(jour('2200-12-31'), 1)).toBe('2201-01-01');
  });

  test.each([
    ['2026-11-21', 6],
    ['2000-01-01', 6],
    ['1900-01-01', 1],
    ['2024-02-29', 4],
    ['2026-11-22', 7],
  ])('le %s est le jour %i de la semaine', (date, attendu) => expect(jourDeSemaine(jour(date))).toBe(attendu));

  test('donne l’année', () => expect(anneeDe(jour('2026-11-21'))).toBe(2026));
});

describe('l’âge', () => {
  test.each([
    ['2008-11-21', '2026-11-20', 17],
    ['2008-11-21', '2026-11-21', 18],
    ['2008-02-29', '2026-02-27', 17],
    ['2008-02-29', '2026-02-28', 18],
    ['2008-02-29', '2024-02-28', 15],
    ['2008-02-29', '2024-02-29', 16],
    ['2008-12-31', '2009-12-30', 0],
    ['2026-11-21', '2026-11-21', 0],
  ])('né le %s, au %s : %i ans', (naissance, au, ans) => expect(ageAu(jour(naissance), jour(au))).toBe(ans));
});
