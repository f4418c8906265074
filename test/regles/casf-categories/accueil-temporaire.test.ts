import { describe, expect, test } from 'vitest';
import { d31210QuatreVingtDixJours } from '../../../src/regles/casf-categories/d312-10-quatre-vingt-dix-jours';
import { d31210UrgenceCommission } from '../../../src/regles/casf-categories/d312-10-urgence-commission';
import { d31210UrgenceDuree } from '../../../src/regles/casf-categories/d312-10-urgence-duree';
import { d31210UrgenceEvaluation } from '../../../src/regles/casf-categories/d312-10-urgence-evaluation';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Temporaire = NonNullable<NonNullable<NonNullable<DossierEsquisse['accompagnement']>['admission']>['temporaire']>;

const accueil = (
  admisLe: string | undefined,
  temporaire: Temporaire,
  sortieLe?: string,
  naissanceLe = '1990-05-05',
): DossierEsquisse => ({
  structure: { categorie: 'mas' },
  usager: { identite: { naissanceLe } },
  accompagnement: {
    admission: { modalite: 'accueil_temporaire', ...(admisLe && { admisLe }), temporaire },
    ...(sortieLe && { sortie: { le: sortieLe, motif: 'autre' } }),
  },
});

test.each([
  ['2028-02-28', '2028-02-29', 'respectee'],
  ['2026-12-31', '2027-01-01', 'respectee'],
  ['2026-12-31', '2027-01-02', 'non_respectee'],
  ['2026-12-31', '2026-12-31', 'respectee'],
])('admise en urgence le %s, commission informée le %s : %s', (admisLe, commissionInformeeLe, verdict) => {
  const dossier = accueil(admisLe, { urgence: true, commissionInformeeLe });
  expect(verdictDe(d31210UrgenceCommission, dossier, '2029-01-01').verdict).toBe(verdict);
});

test('sans la date d’admission en urgence, on la demande', () => {
  expect(verdictDe(d31210UrgenceCommission, accueil(undefined, { urgence: true }), '2026-01-01')).toEqual({
    verdict: 'indeterminee',
    manque: ['/accompagnement/admission/admisLe'],
  });
});

test.each([
  ['2026-02-14', '2026-02-28', 'a_faire'],
  ['2026-02-14', '2026-03-01', 'a_faire'],
  ['2026-02-14', '2026-03-02', 'indeterminee'],
  ['2028-02-14', '2028-02-29', 'a_faire'],
  ['2028-02-14', '2028-03-01', 'indeterminee'],
])('sortie le %s, évaluation non notée : le %s, %s', (sortie, au, verdict) => {
  const dossier = accueil('2026-02-01', { urgence: true }, sortie);
  expect(verdictDe(d31210UrgenceEvaluation, dossier, au).verdict).toBe(verdict);
});

describe('la durée d’un accueil en urgence', () => {
  test.each([
    ['2015-05-05', '2026-02-08', 'respectee'],
    ['2015-05-05', '2026-02-09', 'respectee'],
    ['2015-05-05', '2026-02-10', 'non_respectee'],
    ['1990-05-05', '2026-02-16', 'respectee'],
    ['1990-05-05', '2026-02-17', 'non_respectee'],
    ['2008-02-02', '2026-02-16', 'respectee'],
    ['2008-02-03', '2026-02-16', 'non_respectee'],
  ])('né le %s, admis le 2 février, sorti le %s : %s', (naissanceLe, sortie, verdict) => {
    const dossier = accueil('2026-02-02', { urgence: true }, sortie, naissanceLe);
    expect(verdictDe(d31210UrgenceDuree, dossier, '2026-06-01').verdict).toBe(verdict);
  });

  test('une sortie notée pour plus tard montre que le séjour dure encore', () => {
    const dossier = accueil('2026-02-02', { urgence: true }, '2026-02-20');
    expect(verdictDe(d31210UrgenceDuree, dossier, '2026-02-16').verdict).toBe('a_faire');
    expect(verdictDe(d31210UrgenceDuree, dossier, '2026-02-17')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      depuisLe: '2026-02-17',
    });
  });
});

describe('les quatre-vingt-dix jours', () => {
  test('une année à venir ne compte pas', () => {
    const dossier = accueil('2026-02-02', {
      joursConsommes: [
        { annee: 2025, jours: 12 },
        { annee: 2027, jours: 120 },
      ],
    });
    expect(verdictDe(d31210QuatreVingtDixJours, dossier, '2026-12-31').verdict).toBe('respectee');
    expect(verdictDe(d31210QuatreVingtDixJours, dossier, '2027-01-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      objets: ['/accompagnement/admission/temporaire/joursConsommes/1'],
    });
  });

  test('un EHPAD n’est pas visé', () => {
    const dossier = accueil('2026-02-02', { joursConsommes: [{ annee: 2026, jours: 120 }] });
    const enEhpad = { ...dossier, structure: { categorie: 'ehpad' as const } };
    expect(verdictDe(d31210QuatreVingtDixJours, enEhpad, '2026-12-31').verdict).toBe('sans_objet');
  });
});
