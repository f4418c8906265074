import { describe, expect, test } from 'vitest';
import { d31237DevenirTroisAns } from '../../../src/regles/casf-categories/d312-37-devenir-trois-ans';
import { d3121613SuiviDeuxAns } from '../../../src/regles/casf-categories/d312-161-3-suivi-deux-ans';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

const sorti = (
  categorie: 'ime' | 'ueros',
  le: string,
  devenirSuiviJusquAu?: string,
  motif: 'majorite' | 'deces' = 'majorite',
): DossierEsquisse => ({
  structure: { categorie },
  accompagnement: { sortie: { le, motif, ...(devenirSuiviJusquAu && { devenirSuiviJusquAu }) } },
});

describe('le devenir du jeune, trois ans après la sortie', () => {
  test.each([
    ['2021-02-28', '2024-02-27', 'a_faire'],
    ['2021-02-28', '2024-02-28', 'a_faire'],
    ['2021-02-28', '2024-02-29', 'indeterminee'],
    ['2024-02-29', '2027-02-28', 'a_faire'],
    ['2024-02-29', '2027-03-01', 'indeterminee'],
  ])('sorti le %s, sans suivi noté : le %s, %s', (le, au, verdict) => {
    expect(verdictDe(d31237DevenirTroisAns, sorti('ime', le), au).verdict).toBe(verdict);
  });

  test('un suivi arrêté un jour trop tôt est un manquement selon notre lecture, le lendemain du terme', () => {
    const dossier = sorti('ime', '2022-08-31', '2025-08-30');
    expect(verdictDe(d31237DevenirTroisAns, dossier, '2025-08-31').verdict).toBe('a_faire');
    expect(verdictDe(d31237DevenirTroisAns, dossier, '2025-09-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      depuisLe: '2025-09-01',
    });
  });

  test('un suivi tenu jusqu’au terme ne suffit qu’une fois le terme venu', () => {
    const dossier = sorti('ime', '2022-08-31', '2025-08-31');
    expect(verdictDe(d31237DevenirTroisAns, dossier, '2025-08-30').verdict).toBe('a_faire');
    expect(verdictDe(d31237DevenirTroisAns, dossier, '2025-08-31').verdict).toBe('respectee');
  });

  test('le décès met fin au suivi', () => {
    expect(verdictDe(d31237DevenirTroisAns, sorti('ime', '2022-08-31', undefined, 'deces'), '2026-01-01').verdict).toBe(
      'sans_objet',
    );
  });
});

test('en UEROS, deux ans seulement', () => {
  const dossier = sorti('ueros', '2024-02-29', '2026-02-28');
  expect(verdictDe(d3121613SuiviDeuxAns, dossier, '2026-02-27').verdict).toBe('a_faire');
  expect(verdictDe(d3121613SuiviDeuxAns, dossier, '2026-02-28').verdict).toBe('respectee');
  expect(verdictDe(d31237DevenirTroisAns, dossier, '2026-02-28').verdict).toBe('sans_objet');
});
