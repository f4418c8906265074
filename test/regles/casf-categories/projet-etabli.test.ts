import { describe, expect, test } from 'vitest';
import { d3123ProjetIndividualise } from '../../../src/regles/casf-categories/d312-10-3-projet-individualise';
import { d312592ProjetPersonnalise } from '../../../src/regles/casf-categories/d312-59-2-projet-personnalise';
import { d3121550ProjetAccompagnement } from '../../../src/regles/casf-categories/d312-155-0-projet-accompagnement';
import { d3121613ProjetInsertion } from '../../../src/regles/casf-categories/d312-161-3-projet-insertion';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Projets = NonNullable<DossierEsquisse['projets']>;

const enEhpad = (admisLe: string | undefined, projets: Projets | undefined): DossierEsquisse => ({
  structure: { categorie: 'ehpad' },
  ...(admisLe && { accompagnement: { admission: { admisLe } } }),
  ...(projets && { projets }),
});
const regle = d3121550ProjetAccompagnement;

describe('le projet attendu six mois après l’admission', () => {
  test.each([
    ['2026-08-31', '2027-02-27', 'a_faire', '2027-02-28'],
    ['2026-08-31', '2027-02-28', 'a_faire', '2027-02-28'],
    ['2027-08-31', '2028-02-29', 'a_faire', '2028-02-29'],
    ['2026-12-31', '2027-06-30', 'a_faire', '2027-06-30'],
  ])('admis le %s : le %s, %s avant le %s', (admisLe, au, verdict, avantLe) => {
    expect(verdictDe(regle, enEhpad(admisLe, []), au)).toMatchObject({ verdict, avantLe });
  });

  test('le lendemain, son absence est un manquement selon notre lecture', () => {
    expect(verdictDe(regle, enEhpad('2026-08-31', []), '2027-03-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      depuisLe: '2027-03-01',
      objets: ['/projets'],
    });
  });

  test.each([
    ['2016-09-30', 'sans_objet', undefined],
    ['2016-10-01', 'a_faire', undefined],
    ['2017-04-01', 'a_faire', undefined],
    ['2017-04-02', 'non_respectee', '2017-04-02'],
  ])('admis avant le décret, les six mois partent de lui : le %s, %s', (au, verdict, depuisLe) => {
    expect(verdictDe(regle, enEhpad('2015-01-15', []), au)).toMatchObject({ verdict, ...(depuisLe && { depuisLe }) });
  });

  test('un projet arrêté après les six mois suffit : le délai n’est pas du texte', () => {
    const tardif = enEhpad('2025-01-06', [{ id: 'p', statut: 'mise_en_oeuvre', debutLe: '2026-05-04' }]);
    expect(verdictDe(regle, tardif, '2026-05-03').verdict).toBe('non_respectee');
    expect(verdictDe(regle, tardif, '2026-05-04').verdict).toBe('respectee');
  });

  test('sans date d’admission, un projet arrêté suffit ; sinon on la demande', () => {
    expect(verdictDe(regle, enEhpad(undefined, [{ id: 'p', statut: 'revision' }]), '2026-05-04').verdict).toBe(
      'respectee',
    );
    expect(verdictDe(regle, enEhpad(undefined, undefined), '2026-05-04')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/admission/admisLe', '/projets'],
    });
  });
});

describe('un projet arrêté', () => {
  const arrete = (projet: Projets[number], au: string) => verdictDe(regle, enEhpad('2020-01-06', [projet]), au).verdict;

  test('l’est s’il est suspendu pendant sa mise en œuvre, non pendant sa préparation', () => {
    const suspendu = { id: 'p', statut: 'suspendu', suspenduLe: '2026-01-10' } as const;
    expect(arrete({ ...suspendu, phaseSuspendue: 'mise_en_oeuvre' }, '2026-05-04')).toBe('respectee');
    expect(arrete({ ...suspendu, phaseSuspendue: 'coconstruction' }, '2026-05-04')).toBe('non_respectee');
  });

  test('l’est s’il est clos', () => {
    expect(arrete({ id: 'p', statut: 'clos', motifCloture: 'remplace' }, '2026-05-04')).toBe('respectee');
  });

  test('l’est depuis sa première version, même si son statut a changé depuis', () => {
    const projet = {
      id: 'p',
      statut: 'revision',
      statutLe: '2026-04-01',
      versions: [{ numero: 1, etablieLe: '2025-02-03', motif: 'initiale' }],
    } as const;
    expect(arrete(projet, '2025-02-02')).toBe('non_respectee');
    expect(arrete(projet, '2025-02-03')).toBe('respectee');
  });

  test('sans autre date, l’est depuis le jour de son statut', () => {
    const projet = { id: 'p', statut: 'mise_en_oeuvre', statutLe: '2026-04-01' } as const;
    expect(arrete(projet, '2026-03-31')).toBe('non_respectee');
    expect(arrete(projet, '2026-04-01')).toBe('respectee');
  });
});

test.each([
  ['ime', d3123ProjetIndividualise],
  ['camsp', d3123ProjetIndividualise],
  ['itep', d312592ProjetPersonnalise],
  ['ueros', d3121613ProjetInsertion],
] as const)('%s attend un projet, un service mandataire non', (categorie, attendu) => {
  const dossier: DossierEsquisse = { accompagnement: { admission: { admisLe: '2025-01-06' } }, projets: [] };
  expect(verdictDe(attendu, { ...dossier, structure: { categorie } }, '2026-01-01').verdict).toBe('non_respectee');
  expect(verdictDe(attendu, { ...dossier, structure: { categorie: 'mjpm' } }, '2026-01-01').verdict).toBe('sans_objet');
});

test('une sortie survenue avant le terme des six mois éteint la règle, après non', () => {
  const sorti = (le: string): DossierEsquisse => ({
    structure: { categorie: 'ehpad' },
    accompagnement: { admission: { admisLe: '2025-01-06' }, sortie: { le, motif: 'deces' } },
    projets: [],
  });
  expect(verdictDe(regle, sorti('2025-07-06'), '2026-01-01').verdict).toBe('sans_objet');
  expect(verdictDe(regle, sorti('2025-07-07'), '2026-01-01').verdict).toBe('non_respectee');
});
