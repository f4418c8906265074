import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joursEntre, plusMois } from '../../src/vocabulaire/calendrier';
import type { Delai } from '../../src/vocabulaire/delai';
import { ans, delaiEnLettres, echeance, jours, mois } from '../../src/vocabulaire/delai';
import { jour } from '../support/jour';

describe('une échéance', () => {
  test.each<[string, Delai, string]>([
    ['2026-08-31', jours(15), '2026-09-15'],
    ['2026-08-31', mois(1), '2026-09-30'],
    ['2026-08-31', mois(6), '2027-02-28'],
    ['2026-01-16', jours(15), '2026-01-31'],
    ['2026-01-16', mois(1), '2026-02-16'],
    ['2026-01-16', mois(6), '2026-07-16'],
    ['2028-02-29', ans(1), '2029-02-28'],
    ['2028-02-29', ans(4), '2032-02-29'],
    ['2027-02-28', ans(1), '2028-02-28'],
    ['2026-12-31', mois(2), '2027-02-28'],
    ['2027-12-31', mois(2), '2028-02-29'],
    ['2026-12-20', jours(15), '2027-01-04'],
    ['2026-11-21', jours(0), '2026-11-21'],
    ['2026-03-10', jours(-8), '2026-03-02'],
    ['2026-03-31', mois(-1), '2026-02-28'],
  ])('depuis le %s, dans %o : le %s', (origine, delai, attendue) => {
    expect(echeance(jour(origine), delai)).toBe(attendue);
  });

  test('de la n-ième année se compte depuis l’origine, jamais de proche en proche', () => {
    const origine = jour('2024-02-29');
    const chainee = [1, 2, 3, 4].reduce((date) => echeance(date, ans(1)), origine);
    expect(echeance(origine, ans(4))).toBe('2028-02-29');
    expect(chainee).toBe('2028-02-28');
  });

  const origines = fc.integer({ min: 0, max: 60_000 }).map((n) => echeance(jour('1950-01-01'), jours(n)));

  test('en années est celle en autant de fois douze mois', () => {
    fc.assert(
      fc.property(origines, fc.integer({ min: -50, max: 50 }), (o, n) => echeance(o, ans(n)) === plusMois(o, 12 * n)),
    );
  });

  test('n’avance jamais quand le délai s’allonge', () => {
    fc.assert(
      fc.property(
        origines,
        fc.nat(60),
        fc.constantFrom(jours, mois, ans),
        (o, n, unite) => echeance(o, unite(n)) < echeance(o, unite(n + 1)),
      ),
    );
  });

  test('d’un mois tombe entre le vingt-huitième et le trente-et-unième jour', () => {
    fc.assert(
      fc.property(origines, (o) => {
        const ecart = joursEntre(o, echeance(o, mois(1)));
        return ecart >= 28 && ecart <= 31;
      }),
    );
  });
});

test.each<[Delai, string]>([
  [jours(1), '1 jour'],
  [jours(15), '15 jours'],
  [mois(1), '1 mois'],
  [mois(6), '6 mois'],
  [ans(1), '1 an'],
  [ans(2), '2 ans'],
  [jours(-8), '8 jours'],
])('%o s’écrit « %s »', (delai, attendu) => expect(delaiEnLettres(delai)).toBe(attendu));
