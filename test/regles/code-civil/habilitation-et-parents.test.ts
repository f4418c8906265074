import { describe, expect, test } from 'vitest';
import { cc3722DeuxParents as deuxParents } from '../../../src/regles/code-civil/372-2-deux-parents';
import { cc4946DureeHabilitation as habilitation } from '../../../src/regles/code-civil/494-6-duree-habilitation';
import { verdictDe } from '../../support/regles';

const AU = '2026-06-01';

describe('l’habilitation familiale', () => {
  const etendue = { personne: 'aucune', biens: 'representation' } as const;
  const juge = (suite: object, au = AU) =>
    verdictDe(
      habilitation,
      {
        usager: {
          identite: { naissanceLe: '1950-01-01' },
          protections: [{ id: 'm', type: 'habilitation_familiale', debutLe: '2016-02-29', etendue, ...suite }],
        },
      },
      au,
    );

  test.each([
    ['2026-02-27', 'indeterminee'],
    ['2026-02-28', 'indeterminee'],
    ['2026-03-01', 'non_respectee'],
  ])('sans fin notée, ouverte le 29 février 2016 : le %s, %s', (au, verdict) => {
    expect(juge({}, au).verdict).toBe(verdict);
  });

  test('le manquement est une lecture, datée quand elle est passée', () => {
    expect(juge({}, '2026-03-01')).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-03-01',
      objets: ['/usager/protections/0/debutLe'],
    });
    expect(juge({ finLe: '2026-12-31' }, '2026-01-01')).toMatchObject({
      depuisLe: null,
      objets: ['/usager/protections/0/finLe'],
    });
  });

  test('l’étendue et la fin sont les données attendues ; les autres mesures ne sont pas jugées', () => {
    expect(juge({ finLe: '2026-02-28' }, '2026-02-28')).toMatchObject({ verdict: 'respectee', jusquAu: '2026-02-28' });
    expect(juge({ etendue: { biens: 'aucune' } }, '2026-01-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/protections/0/etendue/personne', '/usager/protections/0/finLe'],
    });
    expect(juge({ type: 'tutelle' }).verdict).toBe('sans_objet');
    expect(verdictDe(habilitation, { usager: { identite: { naissanceLe: '1950-01-01' } } }, AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/protections'],
    });
  });
});

describe('les deux parents', () => {
  const juge = (
    parents: readonly (string | null)[] | undefined,
    exercice: 'conjointe' | 'pupille' = 'conjointe',
    au = AU,
    type: 'contrat_sejour' | 'dipc' = 'contrat_sejour',
  ) =>
    verdictDe(
      deuxParents,
      {
        usager: { identite: { naissanceLe: '2015-01-01' }, autoriteParentale: { exercice } },
        accompagnement: {
          documentsIndividuels: [
            {
              id: 'd',
              type,
              ...(parents && {
                signatures: parents.map((id, rang) => ({
                  le: `2026-02-2${7 + rang}`,
                  par: { qualite: 'parent' as const, ...(id && { id }) },
                })),
              }),
            },
          ],
        },
      },
      au,
    );

  test.each<[readonly (string | null)[], string]>([
    [['marie', 'paul'], 'respectee'],
    [['marie', null], 'respectee'],
    [[null, null], 'respectee'],
    [['marie', 'marie'], 'non_respectee'],
    [['marie'], 'non_respectee'],
    [[], 'sans_objet'],
  ])('signé par %j : %s', (parents, verdict) => {
    expect(juge(parents).verdict).toBe(verdict);
  });

  test('qui exerce l’autorité parentale est la donnée attendue', () => {
    const usager = { identite: { naissanceLe: '2015-01-01' } };
    expect(verdictDe(deuxParents, { usager }, AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/autoriteParentale/exercice'],
    });
  });

  test('la règle recommande ; le manquement est une lecture, datée de la signature', () => {
    expect(deuxParents.gravite).toBe('recommandation');
    expect(juge(['marie'])).toMatchObject({ certitude: 'selon_lecture', depuisLe: '2026-02-27' });
    expect(juge(['marie', 'paul'], 'conjointe', '2026-02-27').verdict).toBe('non_respectee');
    expect(juge(undefined)).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/signatures'],
    });
    expect(juge(['marie'], 'pupille').verdict).toBe('sans_objet');
    expect(juge(['marie'], 'conjointe', AU, 'dipc').verdict).toBe('sans_objet');
  });
});
