import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { l2416CategorieDesignee } from '../../../src/regles/orientation/l241-6-categorie-designee';
import { l2416DecisionEnCours } from '../../../src/regles/orientation/l241-6-decision-en-cours';
import { l2416FinSansDecision } from '../../../src/regles/orientation/l241-6-fin-sans-decision';
import type { CategorieEssms } from '../../../src/vocabulaire/categories-essms';
import { verdictDe } from '../../support/regles';

type Orientation = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['orientations']>[number];

const avec = (
  categorie: CategorieEssms,
  orientations: readonly Partial<Orientation>[] | undefined,
  reste: DossierEsquisse['accompagnement'] = {},
): DossierEsquisse => ({
  structure: { categorie },
  accompagnement: {
    ...(orientations && { orientations: orientations.map((o, rang) => ({ id: `o${rang}`, type: 'cdaph', ...o })) }),
    ...reste,
  },
});

describe('la décision de la commission, lue sur sa notification', () => {
  const rendu = (dossier: DossierEsquisse, au: string) => verdictDe(l2416DecisionEnCours, dossier, au);

  test.each([
    ['2027-02-27', 'respectee'],
    ['2027-02-28', 'respectee'],
    ['2027-03-01', 'non_respectee'],
  ])('fin le 28 février 2027 : le %s, %s', (au, verdict) => {
    expect(rendu(avec('mas', [{ debutLe: '2017-03-01', finLe: '2027-02-28' }]), au).verdict).toBe(verdict);
  });

  test('aucune durée n’est supposée : dix ans valent ce que dit la notification', () => {
    const dossier = avec('esat', [{ debutLe: '2019-01-01', finLe: '2029-01-01' }]);
    expect(rendu(dossier, '2028-12-31')).toMatchObject({ verdict: 'respectee', jusquAu: '2029-01-01' });
  });

  test('sans limite de durée, elle ne finit pas', () => {
    const verdict = rendu(avec('eam', [{ debutLe: '2019-01-01', sansLimite: true }]), '2199-01-01');
    expect(verdict).toEqual({ verdict: 'respectee', preuves: ['/accompagnement/orientations/0/sansLimite'] });
  });

  test('la décision la plus récente fait foi, une fois prise', () => {
    const dossier = avec('savs', [
      { debutLe: '2026-07-01', finLe: '2031-06-30' },
      { debutLe: '2021-07-01', finLe: '2026-05-31' },
    ]);
    expect(rendu(dossier, '2026-06-30')).toMatchObject({ verdict: 'non_respectee', depuisLe: '2026-06-01' });
    expect(rendu(dossier, '2026-07-01').verdict).toBe('respectee');
  });

  test('une décision du juge n’oriente pas', () => {
    expect(rendu(avec('ime', [{ type: 'judiciaire', finLe: '2030-01-01' }]), '2026-06-30')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
    });
  });

  test('ni avant l’admission, ni après la sortie', () => {
    const dossier = avec('mas', [], {
      admission: { admisLe: '2026-01-05' },
      sortie: { le: '2026-06-30', motif: 'choix_personne' },
    });
    expect(rendu(dossier, '2026-01-04').verdict).toBe('sans_objet');
    expect(rendu(dossier, '2026-01-05').verdict).toBe('non_respectee');
    expect(rendu(dossier, '2026-06-29').verdict).toBe('non_respectee');
    expect(rendu(dossier, '2026-06-30').verdict).toBe('sans_objet');
  });

  test('sans rien savoir des orientations, on les demande', () => {
    expect(rendu(avec('mas', undefined), '2026-06-30')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/orientations'],
    });
  });
});

describe('la catégorie désignée', () => {
  const rendu = (categorie: CategorieEssms, designee: CategorieEssms, au: string) =>
    verdictDe(l2416CategorieDesignee, avec(categorie, [{ categorieDesignee: designee }]), au).verdict;

  test('ITEP et dispositif ITEP se valent de tout temps ; sans décision, rien n’est à comparer', () => {
    expect(verdictDe(l2416CategorieDesignee, avec('ime', []), '2020-01-01').verdict).toBe('sans_objet');
    expect(rendu('ditep', 'itep', '2020-01-01')).toBe('respectee');
  });

  test.each([
    ['2024-07-06', 'non_respectee'],
    ['2024-07-07', 'sans_objet'],
  ])('un IME pour un SESSAD désigné, le %s : %s', (au, verdict) => {
    expect(rendu('ime', 'sessad', au)).toBe(verdict);
  });

  test('le dispositif intégré ne va pas jusqu’aux adultes', () => {
    expect(rendu('mas', 'ime', '2026-01-01')).toBe('non_respectee');
  });
});

describe('la fin voulue par la structure', () => {
  const sorti = (sortie: Partial<NonNullable<NonNullable<DossierEsquisse['accompagnement']>['sortie']>>) =>
    avec('eanm', undefined, { sortie: { le: '2026-05-31', motif: 'initiative_structure', ...sortie } });
  const rendu = (dossier: DossierEsquisse, au = '2026-10-01') => verdictDe(l2416FinSansDecision, dossier, au).verdict;

  test('la décision précède la sortie, ou est du même jour', () => {
    expect(rendu(sorti({ decisionCdaphLe: '2026-05-30' }))).toBe('respectee');
    expect(rendu(sorti({ decisionCdaphLe: '2026-05-31' }))).toBe('respectee');
    expect(rendu(sorti({ decisionCdaphLe: '2026-06-01' }))).toBe('non_respectee');
  });

  test('l’initiative se lit d’abord là où elle est dite', () => {
    expect(rendu(sorti({ motif: 'reorientation', initiative: 'structure' }))).toBe('indeterminee');
    expect(rendu(sorti({ initiative: 'personne' }))).toBe('sans_objet');
    expect(rendu(sorti({ motif: 'autre' }))).toBe('indeterminee');
    expect(rendu(sorti({ motif: 'fin_orientation' }))).toBe('sans_objet');
  });

  test('avant la sortie, rien n’est à juger', () => {
    expect(rendu(sorti({ decisionCdaphLe: '2026-06-01' }), '2026-05-30')).toBe('sans_objet');
  });
});

test('un accueil temporaire en urgence se fait sans décision préalable, et celle qu’il a se juge', () => {
  const admission = { admisLe: '2026-05-25', modalite: 'accueil_temporaire', temporaire: { urgence: true } } as const;
  const lu = (orientations: readonly Partial<Orientation>[], urgence = true) =>
    verdictDe(
      l2416DecisionEnCours,
      avec('eam', orientations, { admission: { ...admission, temporaire: { urgence } } }),
      '2026-06-01',
    ).verdict;
  expect(lu([])).toBe('sans_objet');
  expect(lu([], false)).toBe('non_respectee');
  expect(lu([{ debutLe: '2020-01-01', finLe: '2026-05-31' }])).toBe('non_respectee');
});
