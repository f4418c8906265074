import { describe, expect, test } from 'vitest';
import { profilDe } from '../../src/regles/champ';
import type { DossierEsquisse } from '../../src/regles/exemple';
import { jour } from '../support/jour';
import { dossierDe } from '../support/regles';

const AU = jour('2026-11-21');
type Mesure = NonNullable<NonNullable<DossierEsquisse['usager']>['protections']>[number];

const sous = (...protections: readonly Mesure[]) => profilDe(dossierDe({ usager: { protections } }), AU).protection;
const mesure = (type: Mesure['type'], personne?: 'representation'): Mesure => ({
  id: type,
  type,
  debutLe: '2026-01-15',
  ...(personne !== undefined && { etendue: { personne } }),
});

describe('protection d’un majeur, vue de sa personne', () => {
  test.each([
    ['aucune mesure', [], 'aucune'],
    ['une tutelle qui la représente', [mesure('tutelle', 'representation')], 'representation_personne'],
    ['une tutelle dont l’étendue n’est pas dite', [mesure('tutelle')], undefined],
    ['une curatelle', [mesure('curatelle_simple')], 'sans_representation_personne'],
    [
      'une curatelle que le dossier dit représenter la personne : la loi l’exclut (C. civ. 459)',
      [mesure('curatelle_renforcee', 'representation')],
      'sans_representation_personne',
    ],
  ])('%s', (_, mesures, attendu) => {
    expect(sous(...mesures)).toBe(attendu);
  });
});
