import { describe, expect, test } from 'vitest';
import { d312593AccordJeuneMajeur } from '../../../src/regles/casf-categories/d312-59-3-accord-jeune-majeur';
import { d312593ParentsAssocies } from '../../../src/regles/casf-categories/d312-59-3-parents-associes';
import { d312595BilansDuProjet } from '../../../src/regles/casf-categories/d312-59-5-bilans-du-projet';
import { d3125910Referent } from '../../../src/regles/casf-categories/d312-59-10-referent';
import { d3125915BilanQuatreMois } from '../../../src/regles/casf-categories/d312-59-15-bilan-quatre-mois';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Revisions = NonNullable<DossierEsquisse['revisions']>;

const tenues = (...jours: readonly string[]): Revisions =>
  jours.map((tenueLe, rang) => ({ id: `r${rang}`, projet: 'p', motif: 'date', statut: 'tenue', tenueLe }));

describe('le bilan quatre mois avant la fin de l’orientation', () => {
  const regle = d3125915BilanQuatreMois;
  const itep = (finLe: string, revisions: Revisions | undefined = []): DossierEsquisse => ({
    structure: { categorie: 'itep' },
    accompagnement: { orientations: [{ id: 'o', type: 'cdaph', debutLe: '2023-09-01', finLe }] },
    ...(revisions && { revisions }),
  });

  test.each([
    ['2026-08-31', '2026-04-30'],
    ['2026-06-30', '2026-02-28'],
    ['2028-06-30', '2028-02-29'],
    ['2027-01-15', '2026-09-15'],
    ['2026-10-31', '2026-06-30'],
  ])('une orientation qui finit le %s appelle un bilan le %s au plus tard', (finLe, avantLe) => {
    expect(verdictDe(regle, itep(finLe), avantLe)).toMatchObject({ verdict: 'a_faire', avantLe });
  });

  test('le lendemain, sans aucune révision, le manquement est certain', () => {
    expect(verdictDe(regle, itep('2026-08-31'), '2026-05-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      depuisLe: '2026-05-01',
    });
  });

  test('un bilan tenu la veille, le jour même, puis le lendemain', () => {
    expect(verdictDe(regle, itep('2026-08-31', tenues('2026-04-29')), '2026-07-01').verdict).toBe('respectee');
    expect(verdictDe(regle, itep('2026-08-31', tenues('2026-04-30')), '2026-07-01').verdict).toBe('respectee');
    expect(verdictDe(regle, itep('2026-08-31', tenues('2026-05-01')), '2026-07-01')).toMatchObject({
      verdict: 'non_respectee',
      regulariseLe: '2026-05-01',
    });
  });

  test('un bilan de plus d’un an avant la fin ne compte pas', () => {
    expect(verdictDe(regle, itep('2026-08-31', tenues('2025-08-30')), '2026-05-01').verdict).toBe('non_respectee');
    expect(verdictDe(regle, itep('2026-08-31', tenues('2025-08-31')), '2026-05-01').verdict).toBe('respectee');
  });

  test('une orientation renouvelée repousse la date', () => {
    const dossier: DossierEsquisse = {
      structure: { categorie: 'itep' },
      accompagnement: {
        orientations: [
          { id: 'o1', type: 'cdaph', debutLe: '2023-09-01', finLe: '2026-08-31' },
          { id: 'o2', type: 'cdaph', debutLe: '2026-06-01', finLe: '2028-08-31' },
        ],
      },
      revisions: [],
    };
    expect(verdictDe(regle, dossier, '2026-05-31').verdict).toBe('non_respectee');
    expect(verdictDe(regle, dossier, '2026-06-01')).toMatchObject({ verdict: 'a_faire', avantLe: '2028-04-30' });
  });

  test('sans rien savoir des révisions, on les demande une fois le jour passé', () => {
    const { revisions: _tues, ...muet } = itep('2026-08-31');
    expect(verdictDe(regle, muet, '2026-05-01')).toEqual({ verdict: 'indeterminee', manque: ['/revisions'] });
  });

  test('un jeune sorti avant la fin n’a plus de bilan à attendre', () => {
    const dossier = itep('2026-08-31');
    const sorti = {
      ...dossier,
      accompagnement: { ...dossier.accompagnement, sortie: { le: '2026-03-01', motif: 'reorientation' as const } },
    };
    expect(verdictDe(regle, sorti, '2026-05-01').verdict).toBe('sans_objet');
  });

  test('un IME n’est pas visé', () => {
    const dossier = { ...itep('2026-08-31'), structure: { categorie: 'ime' as const } };
    expect(verdictDe(regle, dossier, '2026-05-01').verdict).toBe('sans_objet');
  });
});

describe('les bilans au rythme du projet', () => {
  const itep = (debutLe: string, mois: number, revisions: Revisions): DossierEsquisse => ({
    structure: { categorie: 'ditep' },
    projets: [{ id: 'p', statut: 'mise_en_oeuvre', debutLe, periodiciteBilansMois: mois }],
    revisions,
  });

  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('début le %s, tous les %i mois : avant le %s', (debutLe, mois, avantLe) => {
    expect(verdictDe(d312595BilansDuProjet, itep(debutLe, mois, []), avantLe)).toMatchObject({
      verdict: 'a_faire',
      avantLe,
    });
  });

  test('le dernier bilan vaut pour la durée prévue, et un retard tient à notre lecture', () => {
    const dossier = itep('2026-01-31', 6, tenues('2026-08-31'));
    expect(verdictDe(d312595BilansDuProjet, dossier, '2027-02-28')).toMatchObject({ jusquAu: '2027-02-28' });
    expect(verdictDe(d312595BilansDuProjet, dossier, '2027-03-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
    });
  });
});

test('un bilan parti le jour des dix-huit ans demande l’accord du jeune, la veille non', () => {
  const dossier = (le: string): DossierEsquisse => ({
    structure: { categorie: 'itep' },
    usager: { identite: { naissanceLe: '2008-02-29' } },
    accompagnement: { echangesFamille: [{ type: 'bilan_transmis', le }] },
  });
  expect(verdictDe(d312593AccordJeuneMajeur, dossier('2026-02-27'), '2026-10-01').verdict).toBe('sans_objet');
  for (const le of ['2026-02-28', '2026-03-01'])
    expect(verdictDe(d312593AccordJeuneMajeur, dossier(le), '2026-10-01'), le).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/echangesFamille/0/accordJeuneMajeur'],
    });
});

test('les parents sont peut-être venus à une réunion dont le dossier ne dit pas les invités', () => {
  const lu = (reunions: readonly object[] | undefined) =>
    verdictDe(
      d312593ParentsAssocies,
      {
        structure: { categorie: 'itep' },
        usager: { identite: { naissanceLe: '2014-02-10' } },
        projets: [
          {
            id: 'p',
            statut: 'mise_en_oeuvre',
            participation: { participants: [{ qualite: 'professionnel' }] },
            ...(reunions && { reunions }),
          },
        ] as NonNullable<DossierEsquisse['projets']>,
      },
      '2026-10-01',
    );
  const reunion = { id: 'r', type: 'synthese', le: '2026-05-04' };
  expect(lu([]).verdict).toBe('non_respectee');
  expect(lu([{ ...reunion, invites: [] }]).verdict).toBe('non_respectee');
  expect(lu(undefined)).toEqual({ verdict: 'indeterminee', manque: ['/projets/0/reunions'] });
  expect(lu([reunion])).toEqual({ verdict: 'indeterminee', manque: ['/projets/0/reunions/0/invites'] });
});

test('après la sortie, le référent n’a plus à être en place', () => {
  const personnes = [{ id: 'k' }];
  const roles = [{ fonction: 'referent', personne: 'k', auLe: '2026-05-31' }] as const;
  const lu = (au: string) =>
    verdictDe(
      d3125910Referent,
      {
        structure: { categorie: 'itep' },
        personnes,
        accompagnement: { sortie: { le: '2026-06-15', motif: 'majorite' } },
        projets: [{ id: 'p', statut: 'mise_en_oeuvre', roles }],
      },
      au,
    ).verdict;
  expect(lu('2026-06-14')).toBe('non_respectee');
  expect(lu('2026-06-15')).toBe('sans_objet');
});
