import { describe, expect, test } from 'vitest';
import { l3113ConsentementMajeurRepresente } from '../../../src/regles/casf/l311-3-consentement-majeur-represente';
import { l3113ConsentementMineur } from '../../../src/regles/casf/l311-3-consentement-mineur';
import { l3113ConsentementPersonne } from '../../../src/regles/casf/l311-3-consentement-personne';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Usager = NonNullable<DossierEsquisse['usager']>;
type Consentement = NonNullable<DossierEsquisse['consentements']>[number];

const accompagnement = { admission: { admisLe: '2026-08-31' } };
const par = (qualite: 'personne' | 'curateur', le: string): Consentement => ({
  id: 'c',
  objet: 'accueil',
  statut: 'donne',
  recherches: [],
  reponse: { le, par: { qualite }, forme: 'ecrit' },
});

describe('une tutelle qui s’ouvre en cours d’accompagnement', () => {
  const juge = (debutLe: string, constatLe: string, ...consentements: readonly Consentement[]) =>
    verdictDe(
      l3113ConsentementMajeurRepresente,
      {
        usager: {
          identite: { naissanceLe: '1950-05-05' },
          protections: [{ id: 'm', type: 'tutelle', debutLe, etendue: { personne: 'representation' } }],
          aptitudes: [{ apte: false, le: constatLe }],
        },
        accompagnement,
        consentements,
      },
      '2026-10-01',
    );

  test('le consentement donné quand la personne pouvait décider demeure', () => {
    expect(juge('2026-09-20', '2026-09-15', par('personne', '2026-08-31')).verdict).toBe('sans_objet');
    expect(juge('2026-09-20', '2026-08-20', par('personne', '2026-08-31'))).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2026-09-20',
    });
  });

  test.each([
    ['2008-09-20', 'sans_objet'],
    ['2008-09-10', 'non_respectee'],
  ])('née le %s, son père consulté le 15 septembre, tutelle le 20 : %s', (naissanceLe, verdict) => {
    const dossier: DossierEsquisse = {
      usager: {
        identite: { naissanceLe },
        protections: [{ id: 'm', type: 'tutelle', debutLe: '2026-09-20', etendue: { personne: 'representation' } }],
        aptitudes: [{ apte: false, le: '2026-09-01' }],
      },
      accompagnement,
      consentements: [
        {
          id: 'c',
          objet: 'accueil',
          statut: 'recherche',
          recherches: [{ le: '2026-09-15', aupresDe: { qualite: 'parent' } }],
        },
      ],
    };
    expect(verdictDe(l3113ConsentementMajeurRepresente, dossier, '2026-09-20').verdict).toBe(verdict);
  });

  test('on ne reproche pas de n’avoir pas consulté un tuteur qui n’était pas encore nommé', () => {
    expect(juge('2026-09-11', '2026-08-20', par('curateur', '2026-09-10'))).toMatchObject({
      depuisLe: '2026-09-11',
      objets: ['/consentements'],
    });
    expect(juge('2026-09-10', '2026-08-20', par('curateur', '2026-09-10'))).toMatchObject({
      depuisLe: '2026-09-10',
      objets: ['/consentements/0'],
    });
  });
});

describe('la majorité pendant l’accompagnement', () => {
  const ne = (naissanceLe: string, aptitudes?: Usager['aptitudes']): Usager => ({
    identite: { naissanceLe },
    ...(aptitudes && { aptitudes }),
  });
  const juge = (usager: Usager, au: string, suite: DossierEsquisse['accompagnement'] = {}) =>
    verdictDe(
      l3113ConsentementPersonne,
      { usager, accompagnement: { ...accompagnement, ...suite }, consentements: [] },
      au,
    );

  test('le retard court de ses dix-huit ans, non de son admission', () => {
    expect(juge(ne('2008-09-15'), '2026-09-14').verdict).toBe('indeterminee');
    expect(juge(ne('2008-09-15'), '2026-09-15')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      depuisLe: '2026-09-15',
    });
    expect(juge(ne('2008-08-31'), '2026-10-01')).toMatchObject({ depuisLe: '2026-08-31' });
  });

  test('constatée apte avant, il court du constat', () => {
    const apte = [{ apte: true, le: '2026-09-05' }];
    expect(juge(ne('2008-09-15', apte), '2026-10-01')).toMatchObject({ certitude: 'certaine', depuisLe: '2026-09-05' });
    expect(juge(ne('2012-09-15', apte), '2026-10-01')).toMatchObject({ depuisLe: '2026-09-05' });
    expect(juge(ne('1990-09-15', apte), '2026-10-01')).toMatchObject({ depuisLe: '2026-08-31' });
  });

  test('partie mineure, elle ne devient pas en retard à sa majorité', () => {
    const sortie = { le: '2026-09-10', motif: 'reorientation' as const };
    expect(juge(ne('2008-09-15'), '2026-10-01', { sortie }).verdict).toBe('indeterminee');
  });
});

test('avant la loi du 2 janvier 2002, personne n’était en retard', () => {
  const ancien = { admission: { admisLe: '1994-09-01' } };
  const juge = (regle: typeof l3113ConsentementPersonne, naissanceLe: string, au: string) =>
    verdictDe(regle, { usager: { identite: { naissanceLe } }, accompagnement: ancien, consentements: [] }, au);
  expect(juge(l3113ConsentementPersonne, '1950-05-05', '2026-10-01')).toMatchObject({ depuisLe: '2002-01-03' });
  expect(juge(l3113ConsentementMineur, '1990-05-05', '2004-10-01')).toMatchObject({ depuisLe: '2002-01-03' });
});
