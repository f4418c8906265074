import { describe, expect, test } from 'vitest';
import { d311RemiseQuinzeJours as regle } from '../../../src/regles/casf/d311-remise-quinze-jours';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

const admisLe = (jour: string, remises: { le: string }[] = []): DossierEsquisse => ({
  structure: { categorie: 'ehpad' },
  accompagnement: {
    admission: { admisLe: jour },
    documentsIndividuels: [
      {
        id: 'c',
        type: 'contrat_sejour',
        remises: remises.map(({ le }) => ({ le, a: { qualite: 'personne' as const } })),
      },
    ],
  },
});

describe('la remise dans les quinze jours', () => {
  test.each([
    ['2026-09-14', 'a_faire'],
    ['2026-09-15', 'a_faire'],
    ['2026-09-16', 'non_respectee'],
  ])('admise le 31 août 2026, sans remise : le %s, le verdict est %s', (au, verdict) => {
    expect(verdictDe(regle, admisLe('2026-08-31'), au).verdict).toBe(verdict);
  });

  test.each([
    ['2024-02-14', '2024-02-29'],
    ['2025-02-14', '2025-03-01'],
    ['2026-12-20', '2027-01-04'],
  ])('admise le %s, l’échéance est le %s', (admission, echeance) => {
    expect(verdictDe(regle, admisLe(admission), admission)).toMatchObject({ verdict: 'a_faire', avantLe: echeance });
  });

  test('une remise faite un jour trop tard reste un manquement, daté et régularisé', () => {
    const verdict = verdictDe(regle, admisLe('2026-08-31', [{ le: '2026-09-16' }]), '2026-12-01');
    expect(verdict).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2026-09-16',
      regulariseLe: '2026-09-16',
      certitude: 'certaine',
    });
  });

  test('une remise notée pour plus tard que le jour du contrôle ne compte pas encore', () => {
    expect(verdictDe(regle, admisLe('2026-08-31', [{ le: '2026-09-10' }]), '2026-09-09').verdict).toBe('a_faire');
  });
});
