import { utc } from '@date-fns/utc';
import { isValid, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DateCivile, lireDateCivile } from '../../src/vocabulaire/date-civile';
import { dernier, enChiffres, enToutesLettres, premier } from '../../src/vocabulaire/jour';
import { jour } from '../support/jour';

const deux = (n: number) => String(n).padStart(2, '0');
const ecrits = fc
  .tuple(fc.integer({ min: 1890, max: 2210 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([a, m, j]) => `${a}-${deux(m)}-${deux(j)}`);
const jours = ecrits.map(lireDateCivile).filter((date) => date !== null);

describe('un jour', () => {
  test('est lu si, et seulement si, il existe et se trouve entre 1900 et 2200', () => {
    fc.assert(
      fc.property(ecrits, (ecrit) => {
        const existe = isValid(parseISO(ecrit, { in: utc })) && ecrit >= '1900' && ecrit < '2201';
        expect(lireDateCivile(ecrit)).toBe(existe ? ecrit : null);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    '2026-02-29',
    '2026-02-30',
    '1899-12-31',
    '2201-01-01',
    '0000-01-01',
    '2026-1-05',
    '2026-01-5',
    '12026-01-01',
    '20260105',
    '2026-01-05T00:00:00Z',
    '05/01/2026',
    ' 2026-01-05',
    '2026-01-05\n',
    '2026-13-01',
    '2026-00-10',
    '２０２６-01-01',
    '',
    'demain',
  ])('n’est pas %j', (ecrit) => expect(lireDateCivile(ecrit)).toBeNull());

  test.each([['1900-01-01'], ['2200-12-31'], ['2024-02-29'], ['2000-02-29']])('peut être le %s', (ecrit) =>
    expect(lireDateCivile(ecrit)).toBe(ecrit),
  );

  test('n’est jamais un instant ni un nombre', () => {
    expect([new Date(0), 20_260_105, null, undefined].map((v) => DateCivile.safeParse(v).success)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('se compare comme un texte', () => {
    fc.assert(
      fc.property(jours, jours, (a, b) => {
        expect(a < b).toBe(parseISO(a, { in: utc }) < parseISO(b, { in: utc }));
        expect([premier(a, b), dernier(a, b)]).toEqual([a, b].sort());
      }),
    );
  });
});

describe('un jour s’écrit', () => {
  test.each([
    ['2026-03-01', '1er mars 2026', '01/03/2026'],
    ['2026-08-15', '15 août 2026', '15/08/2026'],
    ['1999-12-31', '31 décembre 1999', '31/12/1999'],
    ['2024-02-02', '2 février 2024', '02/02/2024'],
  ])('%s : « %s », « %s »', (date, lettres, chiffres) => {
    expect([enToutesLettres(jour(date)), enChiffres(jour(date))]).toEqual([lettres, chiffres]);
  });
});
