import { describe, expect, test } from 'vitest';
import { verdictDesElements } from '../../../src/regles/has/outils/verdict';
import type { Constat } from '../../../src/regles/preuve';
import { jour } from '../../support/jour';

const preuve: Constat = { constat: 'preuve', ou: ['/projets/0/attentes/0'] };
const silence: Constat = { constat: 'silence', ou: ['/consentements'] };
const muet: Constat = { constat: 'silence', ou: [] };
const rien: Constat = { constat: 'sans_objet', ou: ['/projets/0/refus'], dit: 'Aucun refus.' };
const contradiction: Constat = { constat: 'contradiction', ou: ['/projets/0'], dit: 'Le contraire est écrit.' };
const attendu: Constat = { ...silence, avantLe: jour('2026-06-01'), dit: 'À faire.' };

const juger = (constats: readonly Constat[], portee: 'dossier' | 'indice' = 'dossier') =>
  verdictDesElements(constats, portee, '/usager');

describe('Le verdict tiré des éléments', () => {
  test.each([
    ['une contradiction suffit, quoi que prouve le reste', [preuve, contradiction, attendu], 'non_respectee'],
    ['un silence n’est jamais un manquement', [silence, silence], 'indeterminee'],
    ['un élément attendu à une date passe devant les silences', [silence, attendu], 'a_faire'],
    ['tout est prouvé', [preuve, preuve], 'respectee'],
    ['un élément sans objet ne retire rien à une preuve', [preuve, rien], 'respectee'],
    ['un silence empêche de conclure', [preuve, silence], 'indeterminee'],
    ['un élément sans objet ne comble pas un silence', [rien, silence], 'indeterminee'],
    ['tout est sans objet', [rien, rien], 'sans_objet'],
  ] as const)('%s', (_titre, constats, verdict) => {
    expect(juger(constats).verdict).toBe(verdict);
  });

  test('un indice ne fait jamais un respect, et dit qui peut répondre', () => {
    expect(juger([preuve, preuve], 'indice')).toEqual({ verdict: 'indeterminee', manque: ['/usager'] });
    expect(juger([preuve, muet])).toEqual({ verdict: 'indeterminee', manque: ['/usager'] });
    expect(juger([silence, muet])).toEqual({ verdict: 'indeterminee', manque: ['/consentements'] });
  });

  test('une contradiction est toujours une lecture, datée du plus ancien jour connu', () => {
    const datee: Constat = { ...contradiction, depuisLe: jour('2026-02-01') };
    const autre: Constat = { ...contradiction, dit: 'Et ceci.', depuisLe: jour('2026-01-01') };
    expect(juger([contradiction, datee, autre])).toEqual({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      depuisLe: '2026-01-01',
      constat: 'Le contraire est écrit. Et ceci.',
      objets: ['/projets/0'],
    });
  });

  test('un respect vaut jusqu’à la plus proche des échéances', () => {
    const jusqua = (le: string): Constat => ({ ...preuve, jusquAu: jour(le) });
    expect(juger([jusqua('2027-01-01'), preuve, jusqua('2026-12-01')])).toEqual({
      verdict: 'respectee',
      preuves: ['/projets/0/attentes/0'],
      jusquAu: '2026-12-01',
    });
  });

  test('de deux éléments attendus, le premier à venir est dit', () => {
    const plusTot: Constat = { ...attendu, avantLe: jour('2026-05-01'), dit: 'D’abord ceci.', ou: ['/revisions'] };
    for (const constats of [
      [attendu, plusTot],
      [plusTot, attendu],
    ])
      expect(juger(constats)).toEqual({
        verdict: 'a_faire',
        avantLe: '2026-05-01',
        constat: 'D’abord ceci.',
        manque: ['/revisions'],
      });
  });

  test('une contradiction garde l’échéance de la plus ancienne, et chaque endroit une fois', () => {
    const contraire = (ou: '/a' | '/b', depuisLe: string, echeance: string): Constat => ({
      constat: 'contradiction',
      ou: [ou, '/c'],
      dit: 'Le contraire.',
      depuisLe: jour(depuisLe),
      echeance: jour(echeance),
    });
    const [ancienne, recente] = [
      contraire('/a', '2026-01-02', '2026-01-01'),
      contraire('/b', '2026-02-02', '2026-02-01'),
    ];
    expect(juger([ancienne, recente])).toEqual({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      constat: 'Le contraire.',
      objets: ['/a', '/c', '/b'],
      depuisLe: '2026-01-02',
      echeance: '2026-01-01',
    });
    expect(juger([recente, ancienne])).toMatchObject({ depuisLe: '2026-01-02', echeance: '2026-01-01' });
    expect(juger([contradiction])).not.toHaveProperty('echeance');
    expect(juger([contradiction])).toMatchObject({ depuisLe: null });
  });

  test('un respect réunit ses preuves, sans redite ni limite inventée', () => {
    const autre: Constat = { constat: 'preuve', ou: ['/projets/0/attentes/0', '/revisions/0'] };
    expect(juger([preuve, autre])).toEqual({
      verdict: 'respectee',
      preuves: ['/projets/0/attentes/0', '/revisions/0'],
    });
  });
});
