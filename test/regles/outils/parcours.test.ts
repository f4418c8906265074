import { describe, expect, test } from 'vitest';
import { certitudeParPeriode, recurrent, sortiLe } from '../../../src/regles/outils/parcours';
import { mois } from '../../../src/vocabulaire/delai';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

test.each([
  ['2024-01-01', '2025-12-31', 1, 'selon_lecture'],
  ['2024-12-31', '2026-01-01', 1, 'certaine'],
  ['2024-01-01', '2024-12-31', 2, 'selon_lecture'],
  ['2024-06-30', '2025-01-01', 2, 'certaine'],
  ['2024-01-01', '2024-06-30', 4, 'selon_lecture'],
  ['2024-03-31', '2024-07-01', 4, 'certaine'],
] as const)('du %s au %s, à %i par an : %s', (depuis, au, parAn, certitude) => {
  expect(certitudeParPeriode(jour(depuis), jour(au), parAn)).toBe(certitude);
});

test('une sortie compte le jour où elle a lieu, la veille non', () => {
  const dossier = dossierDe({ accompagnement: { sortie: { le: '2026-06-30', motif: 'majorite' } } });
  expect(sortiLe(dossier, jour('2026-06-29'))).toBeUndefined();
  expect(sortiLe(dossier, jour('2026-06-30'))).toBe('2026-06-30');
  expect(sortiLe(dossierDe({}), jour('2026-06-30'))).toBeUndefined();
});

test('une fois la personne réadmise, la sortie d’avant ne compte plus', () => {
  const revenue = dossierDe({
    accompagnement: { admission: { admisLe: '2026-09-01' }, sortie: { le: '2026-06-30', motif: 'choix_personne' } },
  });
  expect(sortiLe(revenue, jour('2026-08-31'))).toBe('2026-06-30');
  expect(sortiLe(revenue, jour('2026-09-01'))).toBeUndefined();
});

describe('un devoir qui revient', () => {
  const juger = (admisLe: string | undefined, faits: readonly string[] | undefined, au: string, origine?: string) =>
    recurrent({
      dossier: dossierDe({ ...(admisLe && { accompagnement: { admission: { admisLe } } }) }),
      au: jour(au),
      delai: mois(6),
      quoi: 'Le devoir',
      faits: faits?.map((le, rang) => ({ valeur: jour(le), ou: `/faits/${rang}` as const })),
      ou: '/faits',
      ...(origine && { origine: { le: jour(origine), ou: '/origine' as const } }),
    });

  test('court depuis l’admission, ou depuis l’origine qu’on lui donne', () => {
    expect(juger('2026-01-31', [], '2026-07-31')).toMatchObject({
      verdict: 'a_faire',
      avantLe: '2026-07-31',
      calcul: { pointeurOrigine: '/accompagnement/admission/admisLe' },
    });
    expect(juger('2026-01-31', [], '2026-07-31', '2026-04-30')).toMatchObject({
      avantLe: '2026-10-30',
      calcul: { pointeurOrigine: '/origine' },
    });
  });

  test('vaut depuis son dernier fait passé, ni d’avant l’origine ni à venir', () => {
    const faits = ['2025-12-31', '2026-03-15', '2026-02-28', '2026-11-01'];
    expect(juger('2026-01-31', faits, '2026-09-15')).toEqual({
      verdict: 'respectee',
      preuves: ['/faits/1'],
      jusquAu: '2026-09-15',
      calcul: { origine: '2026-03-15', pointeurOrigine: '/faits/1', delai: mois(6), echeance: '2026-09-15' },
    });
    expect(juger('2026-01-31', faits, '2026-09-16')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      depuisLe: '2026-09-16',
    });
  });

  test('un fait du jour de l’origine compte', () => {
    expect(juger('2026-01-31', ['2026-01-31'], '2026-07-31').verdict).toBe('respectee');
  });

  test('sans origine, un fait suffit à compter ; sans l’une ni l’autre, on les demande', () => {
    expect(juger(undefined, ['2026-03-15'], '2026-09-15').verdict).toBe('respectee');
    expect(juger(undefined, [], '2026-09-15')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/admission/admisLe'],
    });
    expect(juger(undefined, undefined, '2026-09-15')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/admission/admisLe', '/faits'],
    });
  });

  test('le silence reste à faire jusqu’à l’échéance, puis devient une question', () => {
    expect(juger('2026-01-31', undefined, '2026-07-31').verdict).toBe('a_faire');
    expect(juger('2026-01-31', undefined, '2026-08-01')).toEqual({ verdict: 'indeterminee', manque: ['/faits'] });
  });
});
