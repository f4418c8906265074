import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/regles/catalogue';
import { NON_VERIFIABLES } from '../../src/regles/non-verifiables';

type Ligne = {
  readonly candidat: string;
  readonly sort: 'regle' | 'fusion' | 'non_verifiable';
  readonly regle?: string;
  readonly motif?: string;
};

const TRIAGE: readonly Ligne[] = readdirSync('docs/triage')
  .filter((nom) => nom.endsWith('.json'))
  .flatMap((nom): Ligne[] => JSON.parse(readFileSync(`docs/triage/${nom}`, 'utf8')));

const REFERENCE = '../shared/reference/droit/obligations.json';
const ids = new Set(CATALOGUE.map(({ id }) => id));

describe('le triage des devoirs candidats', () => {
  test('aucun candidat n’est trié deux fois', () => {
    const candidats = TRIAGE.map(({ candidat }) => candidat);
    expect(candidats.filter((candidat, rang) => candidats.indexOf(candidat) !== rang)).toEqual([]);
  });

  test('un candidat retenu ou fondu mène à une règle du catalogue', () => {
    const perdus = TRIAGE.filter(
      ({ sort, regle }) => sort !== 'non_verifiable' && !(regle !== undefined && ids.has(regle)),
    );
    expect(perdus).toEqual([]);
  });

  test('un candidat non vérifiable est nommé dans la liste publiée, avec sa raison', () => {
    const nommes = new Set(NON_VERIFIABLES.map(({ id }) => id));
    const perdus = TRIAGE.filter(({ sort, candidat }) => sort === 'non_verifiable' && !nommes.has(candidat));
    expect(perdus).toEqual([]);
    expect(NON_VERIFIABLES.filter(({ motif }) => motif.trim() === '')).toEqual([]);
  });

  test.skipIf(!existsSync(REFERENCE))(
    'les 156 candidats de la référence y sont tous (passé sous silence hors de l’atelier : la référence n’y est pas)',
    () => {
      const attendus: { id: string }[] = JSON.parse(readFileSync(REFERENCE, 'utf8'));
      expect(TRIAGE.map(({ candidat }) => candidat).toSorted()).toEqual(attendus.map(({ id }) => id).toSorted());
    },
  );
});
