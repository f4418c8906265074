import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { juger } from '../../src/regles/moteur';
import type { Regle } from '../../src/regles/regle';
import type { Verdict } from '../../src/regles/verdict';
import { plusJours } from '../../src/vocabulaire/calendrier';
import type { DateCivile } from '../../src/vocabulaire/date-civile';
import { dossierLivre } from '../support/dossiers';
import { jour } from '../support/jour';
import { FICHIERS_DE_REGLES } from '../support/modules-regles';
import { datesDe } from '../support/parcours';
import { dossierDe } from '../support/regles';

/** Le dernier jour où ce verdict est annoncé tenir : « à faire avant », « respecté jusqu’au ». */
const annonce = (verdict: Verdict): DateCivile | undefined => {
  if (verdict.verdict === 'a_faire') return verdict.avantLe;
  return verdict.verdict === 'respectee' ? verdict.jusquAu : undefined;
};

/** Sans fait nouveau, ce qui est annoncé tient la veille et le jour même, et plus le lendemain. Rend les règles vues. */
const tenir = (regles: readonly Regle[], dossier: Dossier, au: DateCivile): readonly string[] => {
  const dates = datesDe(dossier);
  const vues: string[] = [];
  for (const regle of regles) {
    const verdict = juger(regle, dossier, au);
    const limite = annonce(verdict);
    if (limite === undefined) continue;
    const lendemain = plusJours(limite, 1);
    if (dates.some((date) => au < date && date <= lendemain)) continue;
    vues.push(regle.id);
    const veille = plusJours(limite, -1);
    if (au <= veille) {
      const avant = juger(regle, dossier, veille);
      expect([avant.verdict, annonce(avant)], `${regle.id} le ${veille}`).toEqual([verdict.verdict, limite]);
    }
    const [ce, apres] = [juger(regle, dossier, limite), juger(regle, dossier, lendemain)];
    expect([ce.verdict, annonce(ce)], `${regle.id} le ${limite}`).toEqual([verdict.verdict, limite]);
    expect(apres.verdict, `${regle.id} le ${lendemain}`).not.toBe('respectee');
    if (apres.verdict === 'a_faire') expect(apres.avantLe > limite, `${regle.id} le ${lendemain}`).toBe(true);
  }
  return vues;
};

const REGLES = FICHIERS_DE_REGLES.map(({ regle }) => regle);

test('une limite annoncée tient jusqu’à son jour, et tombe le lendemain, dans les exemples de toutes les règles', () => {
  const vues = FICHIERS_DE_REGLES.flatMap(({ regle, exemples }) =>
    exemples.flatMap(({ dossier, au }) => tenir([regle], dossierDe(dossier), jour(au))),
  );
  // Soixante règles au moins annoncent une limite : chacune est jugée la veille, le jour et le lendemain.
  expect(new Set(vues).size).toBeGreaterThanOrEqual(60);
});

test('et dans les dossiers livrés, tous les vingt jours', () => {
  const vues: string[] = [];
  for (const nom of ['ehpad', 'ime', 'savs'] as const)
    for (let n = 0; n < 1000; n += 20) vues.push(...tenir(REGLES, dossierLivre(nom), plusJours(jour('2024-06-01'), n)));
  expect(vues.length).toBeGreaterThan(50);
});

test('et dans n’importe quel dossier', () => {
  const jours = fc.integer({ min: 0, max: 1200 }).map((n) => plusJours(jour('2025-01-01'), n));
  fc.assert(fc.property(dossiers, jours, (dossier, au) => void tenir(REGLES, dossier, au)));
});
