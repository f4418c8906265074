import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { geler } from '../../src/kernel/immuable';
import type { Pointeur } from '../../src/kernel/pointeur';
import { lirePointeur } from '../../src/kernel/pointeur';
import { controler } from '../../src/rapport/controler';
import { CATALOGUE } from '../../src/regles/catalogue';
import { juger } from '../../src/regles/moteur';
import type { Verdict } from '../../src/regles/verdict';
import { plusJours } from '../../src/vocabulaire/calendrier';
import { jour } from '../support/jour';
import { datesDe } from '../support/parcours';

const jours = fc.integer({ min: 0, max: 40_000 }).map((n) => plusJours(jour('1990-01-01'), n));
const proches = fc.integer({ min: -400, max: 1200 }).map((n) => plusJours(jour('2025-01-01'), n));

const verdicts = (dossier: Dossier, au: ReturnType<typeof jour>): readonly Verdict[] =>
  CATALOGUE.map((regle) => juger(regle, dossier, au));

/** Une donnée absente doit au moins avoir un endroit où être : son contenant existe, ou un contenant plus haut. */
const aUnEndroit = (ou: Pointeur): boolean => ou === '' || /^(\/[A-Za-z0-9]+)+$/.test(ou);

describe('sur n’importe quel dossier bien formé et n’importe quel jour', () => {
  test('toutes les règles rendent un verdict, sans jamais lever, ni toucher au dossier', () => {
    fc.assert(
      fc.property(dossiers, fc.oneof(jours, proches), (dossier, au) => {
        const rendus = verdicts(geler(dossier), au);
        expect(verdicts(dossier, au)).toEqual(rendus);
      }),
    );
  });

  test('un verdict ne montre que des données qui existent, et ne réclame que des endroits bien écrits', () => {
    fc.assert(
      fc.property(dossiers, proches, (dossier, au) => {
        for (const [rang, verdict] of verdicts(dossier, au).entries()) {
          const id = CATALOGUE[rang]?.id;
          if (verdict.verdict === 'respectee') {
            expect(verdict.preuves.length, id).toBeGreaterThan(0);
            for (const ou of verdict.preuves) expect(lirePointeur(dossier, ou), `${id} ${ou}`).toBeDefined();
          }
          if (verdict.verdict === 'indeterminee' || verdict.verdict === 'a_faire') {
            expect(verdict.manque.length, id).toBeGreaterThan(0);
            for (const ou of verdict.manque) expect(aUnEndroit(ou), `${id} ${ou}`).toBe(true);
          }
          if (verdict.verdict === 'non_respectee')
            for (const ou of verdict.objets) expect(aUnEndroit(ou), `${id} ${ou}`).toBe(true);
        }
      }),
    );
  });

  test('avancer le jour du contrôle, sans fait nouveau, ne fait jamais d’un manquement un respect', () => {
    fc.assert(
      fc.property(dossiers, proches, fc.integer({ min: 1, max: 800 }), (dossier, au, avance) => {
        const apres = plusJours(au, avance);
        fc.pre(!datesDe(dossier).some((date) => au < date && date <= apres));
        const avant = verdicts(dossier, au);
        for (const [rang, verdict] of verdicts(dossier, apres).entries()) {
          if (avant[rang]?.verdict === 'non_respectee')
            expect(verdict.verdict, CATALOGUE[rang]?.id).not.toBe('respectee');
        }
      }),
    );
  });

  test('un manquement daté ne commence jamais après le jour du contrôle, et ce qui est à faire n’est jamais passé', () => {
    fc.assert(
      fc.property(dossiers, proches, (dossier, au) => {
        for (const [rang, verdict] of verdicts(dossier, au).entries()) {
          const id = CATALOGUE[rang]?.id;
          if (verdict.verdict === 'non_respectee' && verdict.depuisLe !== null)
            expect(verdict.depuisLe <= au, id).toBe(true);
          if (verdict.verdict === 'a_faire') expect(verdict.avantLe >= au, id).toBe(true);
          if (verdict.verdict === 'respectee' && verdict.jusquAu) expect(verdict.jusquAu >= au, id).toBe(true);
        }
      }),
    );
  });

  test('ni parole ni nom du dossier n’entre dans un verdict ou un rapport', () => {
    fc.assert(
      fc.property(dossiers, proches, (dossier, au) => {
        const ecrit = JSON.stringify(controler(dossier, { au, regles: CATALOGUE }).resultats);
        for (const parole of ['Je veux voir la mer', 'À revoir', '🧩']) expect(ecrit.includes(parole)).toBe(false);
      }),
    );
  });

  test('les lectures partagées ne changent aucun verdict', () => {
    fc.assert(
      fc.property(dossiers, proches, (dossier, au) => {
        const ensemble = controler(dossier, { au, regles: CATALOGUE }).resultats.map(({ verdict }) => verdict);
        expect(ensemble).toEqual(verdicts(dossier, au));
      }),
    );
  });
});
