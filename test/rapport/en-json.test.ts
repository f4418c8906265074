import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { controler } from '../../src/rapport/controler';
import { rapportEnJson } from '../../src/rapport/formats/en-json';
import { CATALOGUE } from '../../src/regles/catalogue';
import { jour } from '../support/jour';

const JOURS = ['2023-06-15', '2024-05-01', '2026-11-21'].map(jour);

test('le JSON d’un rapport est, octet pour octet, celui de JSON.stringify', () => {
  fc.assert(
    fc.property(dossiers, fc.constantFrom(...JOURS), fc.boolean(), (dossier, au, attente) => {
      const derogations = attente
        ? CATALOGUE.slice(0, 40).map(({ id }, n) => ({
            regle: id,
            motif: 'essai',
            auteur: 'direction',
            finLe: jour(n % 2 === 0 ? '2022-01-01' : '2030-01-01'),
          }))
        : [];
      const rapport = controler(dossier, { au, regles: CATALOGUE, derogations });
      expect(rapportEnJson(rapport) === JSON.stringify(rapport)).toBe(true);
    }),
  );
});

test('deux règles du même nom n’échangent pas leurs textes', () => {
  const [modele] = CATALOGUE;
  if (modele === undefined) throw new Error('aucune règle');
  const [dossier] = fc.sample(dossiers, { numRuns: 1, seed: 1 });
  if (dossier === undefined) throw new Error('aucun dossier');
  for (const titre of ['un', 'deux', 'un']) {
    const regle = { ...modele, champ: {}, titre, controler: () => ({ verdict: 'indeterminee', manque: [] }) as const };
    const rapport = controler(dossier, { au: jour('2026-11-21'), regles: [regle] });
    expect(rapportEnJson(rapport)).toBe(JSON.stringify(rapport));
  }
});
