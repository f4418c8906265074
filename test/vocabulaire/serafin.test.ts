import { describe, expect, test } from 'vitest';
import { CodeBesoin, CodePrestation } from '../../src/vocabulaire/serafin';
import { BESOINS, PRESTATIONS_DIRECTES, PRESTATIONS_INDIRECTES } from '../../src/vocabulaire/serafin-codes';
import { domaineDuBesoin, libelleSerafin } from '../../src/vocabulaire/serafin-libelles';
import { lireReference } from '../support/reference';

type Publie = {
  readonly code: string;
  readonly libelle: string;
  readonly parent: string | null;
  readonly type: string;
};

const nomenclature = lireReference('nomenclatures/serafin-ph.json');
const publies: readonly Publie[] = nomenclature === undefined ? [] : JSON.parse(nomenclature);
const publiesDe = (type: string) =>
  Object.fromEntries(publies.filter((p) => p.type === type).map(({ code, libelle }) => [code, libelle]));

describe.skipIf(nomenclature === undefined)('nos codes SERAFIN-PH sont ceux publiés, libellés compris', () => {
  test.each([
    ['besoin', BESOINS],
    ['prestation-directe', PRESTATIONS_DIRECTES],
    ['prestation-indirecte', PRESTATIONS_INDIRECTES],
  ])('%s', (type, codes) => expect(codes).toEqual(publiesDe(type)));

  test('il n’en est pas d’autre sorte', () => {
    expect(new Set(publies.map(({ type }) => type)).size).toBe(3);
  });
});

describe('un code SERAFIN-PH', () => {
  const tous = { ...BESOINS, ...PRESTATIONS_DIRECTES, ...PRESTATIONS_INDIRECTES };

  test('n’est jamais à la fois un besoin et une prestation', () => {
    const nombre = [BESOINS, PRESTATIONS_DIRECTES, PRESTATIONS_INDIRECTES].flatMap(Object.keys).length;
    expect(Object.keys(tous)).toHaveLength(nombre);
    expect(Object.keys(BESOINS).filter((code) => CodePrestation.safeParse(code).success)).toEqual([]);
  });

  test('a toujours son code parent dans la nomenclature', () => {
    const orphelins = Object.keys(tous).filter((code) => code.includes('.') && !(code.replace(/\.\d+$/, '') in tous));
    expect(orphelins).toEqual([]);
  });

  test('a un libellé', () => expect(libelleSerafin('1.1.3')).toBe('Besoins en matière de douleur'));

  test.each([
    ['1', null],
    ['1.1.3', 'sante'],
    ['1.2.1.3', 'autonomie'],
    ['1.3.3.1', 'participation_sociale'],
  ] as const)('%s relève du domaine %s', (code, domaine) => expect(domaineDuBesoin(code)).toBe(domaine));

  test('se lit sous sa forme exacte', () => {
    expect(['1.1', '1.1 ', '01.1', '1.1.', '9.9'].map((code) => CodeBesoin.safeParse(code).success)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
