import { expect, test } from 'vitest';
import { expliquer } from '../../src/rapport/expliquer';
import { d311RemiseQuinzeJours as regle } from '../../src/regles/casf/d311-remise-quinze-jours';
import { juger } from '../../src/regles/moteur';
import { dossierLivre } from '../support/dossiers';
import { jour } from '../support/jour';

const AU = jour('2026-11-21');

test('dit d’où court le délai, sa méthode, et quand il tombe', () => {
  const explication = expliquer(regle, juger(regle, dossierLivre('savs'), AU), AU);
  expect(explication.calcul).toEqual([
    'Point de départ : 13 janvier 2025 (/accompagnement/admission/admisLe).',
    'Délai : 15 jours. Le jour de départ ne compte pas ; le dernier jour compte jusqu’à minuit.',
    'Date limite : 28 janvier 2025, ce jour compris, sans report au jour ouvrable suivant.',
  ]);
  expect(explication.conclusion).toContain('3 février 2025');
  expect(explication.source.article).toBe('D311');
  expect(explication.quoiFaire).toBe(regle.remede);
});

test('ne demande rien quand le point est respecté', () => {
  const explication = expliquer(regle, juger(regle, dossierLivre('ehpad'), AU), AU);
  expect(explication.quoiFaire).toBe('Rien à faire.');
  expect(explication.donnees.length).toBeGreaterThan(0);
});
