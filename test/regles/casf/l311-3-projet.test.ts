import { describe, expect, test } from 'vitest';
import { l3113Individualisation as individualisation } from '../../../src/regles/casf/l311-3-individualisation';
import { l3113LibreChoix as libreChoix } from '../../../src/regles/casf/l311-3-libre-choix';
import { l3113ParticipationConception as conception } from '../../../src/regles/casf/l311-3-participation-conception';
import { l3113RestrictionsMotivees as restrictions } from '../../../src/regles/casf/l311-3-restrictions-motivees';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import type { Regle } from '../../../src/regles/regle';
import { verdictDe } from '../../support/regles';

type Projet = NonNullable<DossierEsquisse['projets']>[number];

const projet = (suite: object): DossierEsquisse => ({
  projets: [{ id: 'p', statut: 'mise_en_oeuvre', ...suite } as Projet],
});
const surProjet = (regle: Regle, suite: object, au = '2026-10-01') => verdictDe(regle, projet(suite), au);

describe.each([
  ['individualisation', individualisation],
  ['libre choix', libreChoix],
  ['participation', conception],
  ['restrictions', restrictions],
])('sans projet, pour la règle « %s »', (_titre, regle) => {
  test('le dossier muet laisse en suspens, le dossier sans projet rend la règle sans objet', () => {
    expect(verdictDe(regle, {}, '2026-10-01')).toEqual({ verdict: 'indeterminee', manque: ['/projets'] });
    expect(verdictDe(regle, { projets: [] }, '2026-10-01').verdict).toBe('sans_objet');
  });
});

describe('l’individualisation', () => {
  const objectif = { id: 'o', titre: 'x', statut: 'actif' };
  const juge = (...objectifs: object[]) => surProjet(individualisation, { objectifs });

  test.each<[object, unknown]>([
    [{ besoins: ['b'] }, { verdict: 'respectee', preuves: ['/projets/0/objectifs/0/besoins'] }],
    [
      { besoins: ['b'], attentes: ['a'] },
      { verdict: 'respectee', preuves: ['/projets/0/objectifs/0/besoins', '/projets/0/objectifs/0/attentes'] },
    ],
    [{ besoins: [] }, { verdict: 'indeterminee', manque: ['/projets/0/objectifs/0/attentes'] }],
    [{}, { verdict: 'indeterminee', manque: ['/projets/0/objectifs/0/besoins', '/projets/0/objectifs/0/attentes'] }],
  ])('un objectif relié par %j', (suite, verdict) => {
    expect(juge({ ...objectif, ...suite })).toEqual(verdict);
  });

  test('un objectif annulé ou de détail n’est pas jugé, un projet sans objectif l’est', () => {
    expect(juge({ ...objectif, statut: 'annule', besoins: [], attentes: [] }).verdict).toBe('sans_objet');
    expect(juge({ ...objectif, parent: 'g', besoins: [], attentes: [] }).verdict).toBe('sans_objet');
    expect(juge({ ...objectif, besoins: [], attentes: [] })).toMatchObject({
      certitude: 'selon_lecture',
      objets: ['/projets/0/objectifs/0'],
    });
    expect(juge()).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      objets: ['/projets/0/objectifs'],
    });
    expect(surProjet(individualisation, {})).toEqual({ verdict: 'indeterminee', manque: ['/projets/0/objectifs'] });
    expect(surProjet(individualisation, { statut: 'accueil', objectifs: [] }).verdict).toBe('sans_objet');
  });
});

describe('le libre choix', () => {
  const juge = (choix: object, statut = 'actif', au = '2026-09-02') =>
    surProjet(
      libreChoix,
      { prestations: [{ id: 's', titre: 'x', statut, choix: { le: '2026-09-02', ...choix } }] },
      au,
    );

  test.each([
    ['personne', 'acceptee', 'actif', 'respectee'],
    ['tuteur', 'acceptee', 'actif', 'indeterminee'],
    ['tuteur', 'refusee', 'actif', 'non_respectee'],
    ['curateur', 'acceptee', 'actif', 'non_respectee'],
    ['professionnel', 'acceptee', 'actif', 'non_respectee'],
    ['personne', 'refusee', 'actif', 'non_respectee'],
    ['personne', 'refusee', 'termine', 'respectee'],
    ['personne', 'differee', 'actif', 'respectee'],
    ['personne', 'refusee', 'annule', 'sans_objet'],
  ])('choisi par %s, prestation %s et %s : %s', (qualite, reponse, statut, verdict) => {
    expect(juge({ reponse, par: { qualite } }, statut).verdict).toBe(verdict);
  });

  test.each<[string, DossierEsquisse['usager'], string]>([
    ['parent', { identite: { naissanceLe: '2008-09-03' } }, 'respectee'],
    ['parent', { identite: { naissanceLe: '2008-09-02' } }, 'non_respectee'],
    ['tuteur', { identite: { naissanceLe: '1950-01-01' }, protections: [] }, 'non_respectee'],
    ['tuteur', { identite: { naissanceLe: '1950-01-01' } }, 'indeterminee'],
  ])('choisi le 2 septembre 2026 par un %s, pour %j : %s', (qualite, usager, verdict) => {
    const choix = { le: '2026-09-02', reponse: 'acceptee', par: { qualite } };
    const dossier = projet({ prestations: [{ id: 's', titre: 'x', statut: 'actif', choix }] });
    expect(verdictDe(libreChoix, { ...dossier, ...(usager && { usager }) }, '2026-10-01').verdict).toBe(verdict);
  });

  test('un manquement est toujours une lecture, daté du choix ; la veille, rien n’est à juger', () => {
    expect(juge({ reponse: 'refusee', par: { qualite: 'personne' } })).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-09-02',
      objets: ['/projets/0/prestations/0/choix'],
    });
    expect(juge({ reponse: 'refusee', par: { qualite: 'personne' } }, 'actif', '2026-09-01').verdict).toBe(
      'sans_objet',
    );
    expect(surProjet(libreChoix, {})).toEqual({ verdict: 'indeterminee', manque: ['/projets/0/prestations'] });
  });
});

describe('les restrictions', () => {
  const base = { id: 'x', objet: 'contention', decideeLe: '2025-11-30', motivee: true, proportionnee: true };
  const juge = (suite: object, au: string) => surProjet(restrictions, { restrictions: [{ ...base, ...suite }] }, au);

  test.each([
    ['2025-11-29', 'sans_objet'],
    ['2025-11-30', 'respectee'],
    ['2026-02-28', 'respectee'],
    ['2026-03-01', 'non_respectee'],
  ])('à revoir le 28 février 2026, jugée le %s : %s', (au, verdict) => {
    expect(juge({ reexamenLe: '2026-02-28', reexamineeLe: [] }, au).verdict).toBe(verdict);
  });

  test('revue après la date prévue, elle tient ; revue avant seulement, elle ne tient plus', () => {
    expect(juge({ reexamenLe: '2026-02-28', reexamineeLe: ['2026-02-28'] }, '2026-03-01').verdict).toBe('respectee');
    expect(juge({ reexamenLe: '2026-02-28', reexamineeLe: ['2026-02-27'] }, '2026-03-01')).toMatchObject({
      depuisLe: '2026-03-01',
      certitude: 'selon_lecture',
    });
    expect(juge({ reexamenLe: '2026-02-28', reexamineeLe: ['2026-03-02'] }, '2026-03-01').verdict).toBe(
      'non_respectee',
    );
    expect(juge({ reexamenLe: '2026-02-28' }, '2026-03-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/projets/0/restrictions/0/reexamineeLe'],
    });
  });

  test('bornée par une fin, elle tient jusque-là, et n’est plus jugée ensuite', () => {
    expect(juge({ finLe: '2026-02-28' }, '2026-02-28')).toMatchObject({ verdict: 'respectee', jusquAu: '2026-02-28' });
    expect(juge({ finLe: '2026-02-28', motivee: false }, '2026-03-01').verdict).toBe('sans_objet');
    expect(juge({}, '2026-03-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/projets/0/restrictions/0/reexamenLe'],
    });
  });

  test('après la sortie, nul n’a plus à la revoir', () => {
    const revue = (le: string) => ({
      ...projet({
        restrictions: [
          {
            id: 'r',
            objet: 'visites',
            decideeLe: '2026-01-01',
            reexamenLe: '2026-06-01',
            motivee: true,
            proportionnee: true,
            reexamineeLe: [],
          },
        ],
      }),
      accompagnement: { sortie: { le, motif: 'deces' as const } },
    });
    expect(verdictDe(restrictions, revue('2026-06-01'), '2026-10-01').verdict).toBe('respectee');
    expect(verdictDe(restrictions, revue('2026-06-02'), '2026-10-01')).toMatchObject({ depuisLe: '2026-06-02' });
  });

  test('sans proportion, ou sans qu’on le sache', () => {
    expect(juge({ finLe: '2026-02-28', proportionnee: false }, '2026-01-01')).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2025-11-30',
      objets: ['/projets/0/restrictions/0/proportionnee'],
      constat: 'Restriction décidée le 30 novembre 2025 sans proportion avec le risque.',
    });
    expect(juge({ finLe: '2026-02-28', motivee: undefined }, '2026-01-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/projets/0/restrictions/0/motivee'],
    });
    expect(surProjet(restrictions, {})).toEqual({ verdict: 'indeterminee', manque: ['/projets/0/restrictions'] });
  });
});
