import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { critere1106 as regle } from '../../../src/regles/has/1.10.6';
import { verdictDe } from '../../support/regles';

const reevalueLe = (...jours: string[]): DossierEsquisse => ({
  projets: [
    { id: 'p', statut: 'mise_en_oeuvre', versions: [{ numero: 1, etablieLe: '2020-02-29', motif: 'initiale' }] },
  ],
  revisions: jours.map((tenueLe, rang) => ({
    id: `r${rang}`,
    projet: 'p',
    motif: 'date',
    statut: 'tenue',
    tenueLe,
    personne: { presente: true },
  })),
});

describe('le critère 1.10.6', () => {
  test.each([
    ['2026-05-13', 'respectee'],
    ['2026-05-14', 'respectee'],
    ['2026-05-15', 'non_respectee'],
  ])('réévalué le 14 mai 2025 : le %s, le verdict est %s', (au, verdict) => {
    expect(verdictDe(regle, reevalueLe('2025-05-14'), au).verdict).toBe(verdict);
  });

  test('date le manquement du lendemain de l’échéance, et le dit selon une lecture', () => {
    expect(verdictDe(regle, reevalueLe('2025-05-14'), '2026-09-01')).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-05-15',
    });
  });

  test.each([
    ['2024-02-29', '2025-02-28'],
    ['2023-02-28', '2024-02-28'],
    ['2022-12-31', '2023-12-31'],
  ])('réévalué le %s, le projet l’est jusqu’au %s', (tenue, jusquAu) => {
    expect(verdictDe(regle, reevalueLe(tenue), tenue)).toMatchObject({ verdict: 'respectee', jusquAu });
  });

  test('une réévaluation à venir, ou celle d’un autre projet, ne compte pas', () => {
    expect(verdictDe(regle, reevalueLe('2026-06-01', '2025-05-14'), '2026-05-20').verdict).toBe('non_respectee');
    const autre = { ...reevalueLe('2026-05-01'), projets: [{ id: 'q', statut: 'mise_en_oeuvre' as const }] };
    expect(verdictDe(regle, autre, '2026-05-20').verdict).toBe('indeterminee');
  });

  test('si la présence de la personne n’est pas dite, le dossier se tait au lieu de contredire', () => {
    const { projets, revisions } = reevalueLe('2026-01-10');
    const tues = (revisions ?? []).map(({ personne: _, ...revision }) => revision);
    expect(verdictDe(regle, { projets, revisions: tues } as DossierEsquisse, '2026-02-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/revisions/0/personne'],
    });
  });

  test('si la personne n’a pas voulu venir, rien n’est reproché', () => {
    const { projets, revisions } = reevalueLe('2026-01-10');
    const refusees = (revisions ?? []).map((r) => ({
      ...r,
      personne: { presente: false as const, motif: 'ne_souhaite_pas' as const },
    }));
    expect(verdictDe(regle, { projets, revisions: refusees } as DossierEsquisse, '2026-02-01').verdict).toBe(
      'indeterminee',
    );
  });

  test('un projet appliqué sans version, d’après le dossier lui-même, contredit la formalisation', () => {
    const dossier: DossierEsquisse = { projets: [{ id: 'p', statut: 'mise_en_oeuvre', versions: [] }] };
    expect(regle.has.preuves).toBeTypeOf('function');
    expect(verdictDe(regle, dossier, '2026-02-01')).toMatchObject({
      verdict: 'non_respectee',
      objets: ['/projets/0/versions'],
    });
  });
});
