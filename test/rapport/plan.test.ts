import { expect, test } from 'vitest';
import { planDe } from '../../src/rapport/plan';
import { REGLES } from '../../src/regles/catalogue';
import { jour } from '../support/jour';

const AU = jour('2026-11-21');
const EHPAD = { categorie: 'ehpad', age: 'majeur', protection: 'aucune' } as const;

test('le même jour, les mêmes règles et le même profil n’ont qu’un plan', () => {
  expect(planDe(REGLES, { ...EHPAD }, AU)).toBe(planDe(REGLES, { ...EHPAD }, AU));
});

test.each([
  ['un autre jour', EHPAD, '2026-11-22'],
  ['une autre catégorie', { ...EHPAD, categorie: 'ime' }, '2026-11-21'],
  ['un autre âge', { ...EHPAD, age: 'mineur' }, '2026-11-21'],
  ['une autre protection', { ...EHPAD, protection: 'representation_personne' }, '2026-11-21'],
  ['une modalité', { ...EHPAD, modalite: 'accueil_temporaire' }, '2026-11-21'],
] as const)('%s en demande un autre', (_titre, profil, au) => {
  expect(planDe(REGLES, profil, jour(au))).not.toBe(planDe(REGLES, EHPAD, AU));
});

test('une liste de règles que l’appelant change est relue', () => {
  const regles = REGLES.slice(0, 2);
  expect(planDe(regles, EHPAD, AU).etapes).toHaveLength(2);
  regles.pop();
  expect(planDe(regles, EHPAD, AU).etapes.map(({ regle }) => regle)).toEqual(regles);
});

test('ce qui est partagé entre les rapports ne peut pas être changé', () => {
  const connu = planDe(REGLES, EHPAD, AU).etapes.find((etape) => etape.connu !== null)?.connu;
  expect(['sans_objet', 'indeterminee']).toContain(connu?.verdict.verdict);
  expect(Object.isFrozen(connu) && Object.isFrozen(connu?.verdict)).toBe(true);
});

test('un plan dit les règles du catalogue qu’il laisse de côté', () => {
  const [premiere] = REGLES;
  const { ecartees } = planDe(REGLES.slice(1), EHPAD, AU);
  expect(ecartees).toContain(premiere?.id);
});
