import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/regles/catalogue';
import { versionAu } from '../../src/regles/moteur';
import { contrat } from '../../src/regles/outils/esquisses';
import { dossierEn } from '../support/d311';
import { jour } from '../support/jour';
import { verdictDe } from '../support/regles';

const regleDe = (id: string) => {
  const regle = CATALOGUE.find((une) => une.id === id);
  if (regle === undefined) throw new Error(`règle inconnue : ${id}`);
  return regle;
};

describe('les dates relues dans les textes', () => {
  test.each([
    // doctrine.fr, L1111-6 : versions du 4 février 2016, du 1er octobre 2020 et du 10 avril 2024
    ['csp/l1111-6-forme-designation', '2016-02-03', undefined],
    ['csp/l1111-6-forme-designation', '2016-02-04', 'premier alinéa'],
    ['csp/l1111-6-forme-designation', '2024-04-09', 'premier alinéa'],
    ['csp/l1111-6-forme-designation', '2024-04-10', 'I, troisième alinéa'],
    ['csp/l1111-6-autorisation-juge', '2024-04-09', 'dernier alinéa'],
    ['csp/l1111-6-autorisation-juge', '2024-04-10', 'I, quatrième alinéa'],
    // l’interdiction des violences éducatives a pris la place du troisième alinéa
    ['code-civil/371-1-enfant-associe', '2019-07-11', 'troisième alinéa'],
    ['code-civil/371-1-enfant-associe', '2019-07-12', 'quatrième alinéa'],
    // notice du décret n° 2016-1164 : « le texte entre en vigueur le 1er octobre 2016 »
    ['casf-categories/d312-155-0-avec-la-personne', '2016-09-30', undefined],
    ['casf-categories/d312-155-0-avec-la-personne', '2016-10-01', 'I, 3°'],
    // décret n° 2016-1283, Journal officiel du 30 septembre 2016
    ['casf-categories/d223-14-articulation', '2016-09-30', undefined],
    ['casf-categories/d223-14-articulation', '2016-10-01', 'dernier alinéa'],
  ])('%s, le %s : %s', (id, le, alinea) => {
    expect(versionAu(regleDe(id).sources, jour(le))?.alinea).toBe(alinea);
  });

  test('l’article 459 se lit dans sa rédaction de 2019 dès le 25 mars, et avant elle dans la précédente', () => {
    const { sources } = regleDe('code-civil/459-intimite-autorisation-juge');
    expect(versionAu(sources, jour('2019-03-24'))).toMatchObject({ enVigueurDu: '2009-01-01', vu: 'texte' });
    expect(versionAu(sources, jour('2019-03-25'))).toMatchObject({ lien: 'LEGIARTI000038310445', vu: 'texte' });
  });
});

test.each([
  ['2025-12-30', 'certaine'],
  ['2025-12-31', 'selon_lecture'],
])('la copie perdue, jugée le %s : %s, car le nouveau IX n’a été lu qu’en commentaire', (au, certitude) => {
  const dossier = dossierEn('ehpad', { admisLe: '2025-01-15' }, [
    contrat({ etabliLe: '2025-01-15', copieConservee: false }),
  ]);
  expect(verdictDe(regleDe('casf/d311-copie-conservee'), dossier, au)).toMatchObject({
    verdict: 'non_respectee',
    certitude,
  });
});
