import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jourDeSemaine, joursEntre, plusJours } from '../../src/vocabulaire/calendrier';
import { estFerie, estOuvrable, paques, prochainJourOuvrable } from '../../src/vocabulaire/jours-ouvres';
import { jour } from '../support/jour';

/** Pâques, autrement : le dimanche qui suit la pleine lune ecclésiastique, par l’épacte. */
const paquesParEpacte = (annee: number): string => {
  const or = (annee % 19) + 1;
  const siecle = Math.floor(annee / 100) + 1;
  const solaire = Math.floor((3 * siecle) / 4) - 12;
  const lunaire = Math.floor((8 * siecle + 5) / 25) - 5;
  const brute = (11 * or + 20 + lunaire - solaire + 300) % 30;
  const epacte = (brute === 25 && or > 11) || brute === 24 ? brute + 1 : brute;
  const lune = 44 - epacte < 21 ? 74 - epacte : 44 - epacte;
  const pleine = plusJours(jour(`${annee}-03-01`), lune - 1);
  return plusJours(pleine, 7 - (jourDeSemaine(pleine) % 7));
};

const jours = fc.integer({ min: 0, max: 109_000 }).map((n) => plusJours(jour('1900-01-01'), n));

describe('Pâques', () => {
  test.each([
    '1943-04-25',
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])('tombe le %s', (date) => expect(paques(Number(date.slice(0, 4)))).toBe(date));

  test('se trouve de deux façons, de 1900 à 2200', () => {
    const annees = Array.from({ length: 301 }, (_, n) => 1900 + n);
    expect(annees.map(paques)).toEqual(annees.map(paquesParEpacte));
  });
});

describe('les jours fériés', () => {
  const feriesDe = (annee: number) =>
    Array.from({ length: 366 }, (_, n) => plusJours(jour(`${annee}-01-01`), n)).filter(
      (date) => date.startsWith(String(annee)) && estFerie(date),
    );

  test('de 2026 sont onze', () => {
    expect(feriesDe(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  test('de 2008 sont dix : l’Ascension y tombe le 1er mai', () => expect(feriesDe(2008)).toHaveLength(10));
});

describe('le prochain jour ouvrable', () => {
  test.each([
    ['un vendredi', '2026-11-20', '2026-11-20'],
    ['un samedi', '2026-11-21', '2026-11-23'],
    ['un dimanche', '2026-11-22', '2026-11-23'],
    ['le dimanche de Pâques, puis son lundi', '2026-04-05', '2026-04-07'],
    ['le vendredi saint, ouvrable en métropole', '2026-04-03', '2026-04-03'],
    ['un samedi avant Pâques', '2026-04-04', '2026-04-07'],
    ['le 1er mai et le week-end', '2026-05-01', '2026-05-04'],
    ['l’Ascension', '2026-05-14', '2026-05-15'],
    ['Noël, puis le week-end', '2026-12-25', '2026-12-28'],
    ['le jour de l’an', '2027-01-01', '2027-01-04'],
    ['le 15 août un samedi', '2026-08-15', '2026-08-17'],
  ])('après %s (%s) : le %s', (_, date, attendu) => expect(prochainJourOuvrable(jour(date))).toBe(attendu));

  test('est ouvrable, jamais avant, et tout ce qui le précède est chômé', () => {
    fc.assert(
      fc.property(jours, (date) => {
        const ouvrable = prochainJourOuvrable(date);
        const ecart = joursEntre(date, ouvrable);
        expect(estOuvrable(ouvrable)).toBe(true);
        expect(ecart).toBeGreaterThanOrEqual(0);
        expect(ecart).toBeLessThanOrEqual(4);
        for (let n = 0; n < ecart; n += 1) expect(estOuvrable(plusJours(date, n))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
