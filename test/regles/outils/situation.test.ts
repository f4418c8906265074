import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { taitLaRepresentation } from '../../../src/regles/outils/situation';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

describe('ce qui dirait si la personne est représentée', () => {
  const tait = (usager: NonNullable<DossierEsquisse['usager']>) =>
    taitLaRepresentation(dossierDe({ usager }), jour('2026-10-01'));
  const majeure = { identite: { naissanceLe: '1950-01-01' } };
  const tutelle = (suite: object) => ({ id: 't', type: 'tutelle' as const, debutLe: '2020-01-01', ...suite });

  test('son âge, ses mesures, et ce que dit pour sa personne chaque mesure en cours', () => {
    expect(tait({})).toEqual(['/usager/identite/naissanceLe', '/usager/protections']);
    expect(tait(majeure)).toEqual(['/usager/protections']);
    expect(tait({ ...majeure, protections: [] })).toEqual([]);
    const finie = tutelle({ id: 'f', finLe: '2026-09-30' });
    const dite = tutelle({ id: 'd', etendue: { personne: 'assistance' } });
    expect(tait({ ...majeure, protections: [finie, dite, tutelle({})] })).toEqual([
      '/usager/protections/2/etendue/personne',
    ]);
  });
});
