import { describe, expect, test } from 'vitest';
import { contreSonAvis, reponsesNegatives } from '../../../src/regles/code-civil/contre-son-gre';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { dossierDe } from '../../support/regles';

const reponse = { le: '2026-02-10', par: { qualite: 'tuteur' }, forme: 'oral' };
const consentement = (statut: string, antecedents: readonly string[] = []) =>
  ({
    id: `c-${statut}`,
    objet: 'projet',
    statut,
    recherches: [],
    ...(statut !== 'a_rechercher' && { reponse }),
    ...(antecedents.length > 0 && { antecedents: antecedents.map((ancien) => ({ statut: ancien, reponse })) }),
  }) as never;
const negatives = (...consentements: NonNullable<DossierEsquisse['consentements']>) => [
  ...reponsesNegatives(dossierDe({ consentements })),
];

describe('les réponses qui disent non', () => {
  test.each([
    ['refuse', ['/consentements/0/reponse']],
    ['retire', ['/consentements/0/reponse']],
    ['donne', []],
    ['a_rechercher', []],
  ])('un consentement « %s » : %j', (statut, lieux) => {
    expect(negatives(consentement(statut))).toEqual(lieux);
  });

  test('les anciennes comptent aussi, chacune à sa place', () => {
    expect(negatives(consentement('donne', ['donne', 'refuse', 'retire']), consentement('refuse', ['refuse']))).toEqual(
      [
        '/consentements/0/antecedents/1/reponse',
        '/consentements/0/antecedents/2/reponse',
        '/consentements/1/reponse',
        '/consentements/1/antecedents/0/reponse',
      ],
    );
  });

  test('un dossier sans registre n’en a pas', () => {
    expect([...reponsesNegatives(dossierDe({}))]).toEqual([]);
  });
});

describe('une réponse donnée pour elle va contre son avis', () => {
  test.each([
    ['favorable', true, true],
    ['favorable', false, false],
    ['defavorable', false, true],
    ['defavorable', true, false],
    ['reserve', true, false],
    ['reserve', false, false],
  ] as const)('avis %s, réponse négative %s : %s', (sens, negative, contre) => {
    expect(contreSonAvis({ recueilli: true, sens }, negative)).toBe(contre);
  });

  test('un avis qui n’a pas été recueilli, ou que le dossier ne dit pas, ne dit rien', () => {
    for (const negative of [true, false]) {
      expect(contreSonAvis(undefined, negative)).toBe(false);
      expect(contreSonAvis({ recueilli: false, motif: 'absente' }, negative)).toBe(false);
    }
  });
});
