import { expect, test } from 'vitest';
import { referentEnPlace } from '../../../src/regles/outils/roles';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

const AU = jour('2026-06-01');
const projet = { id: 'p', statut: 'mise_en_oeuvre', roles: [] } as const;
const clos = (closLe?: string) =>
  ({ ...projet, statut: 'clos', motifCloture: 'sortie', ...(closLe && { closLe }) }) as never;

test('nul n’a plus à être référent une fois la personne partie, ou son projet clos', () => {
  const verdict = (esquisse: Parameters<typeof dossierDe>[0]) => referentEnPlace(dossierDe(esquisse), AU).verdict;
  const sortie = (le: string) => ({
    accompagnement: { sortie: { le, motif: 'choix_personne' as const } },
    projets: [projet],
  });
  expect(verdict({ projets: [projet] })).toBe('non_respectee');
  expect(verdict(sortie('2026-06-01'))).toBe('sans_objet');
  expect(verdict(sortie('2026-06-02'))).toBe('non_respectee');
  expect(verdict({ projets: [clos('2026-06-01')] })).toBe('sans_objet');
  expect(verdict({ projets: [clos('2026-06-02')] })).toBe('non_respectee');
});
