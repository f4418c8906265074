import { describe, expect, test } from 'vitest';
import { affirme, affirmeTout, contient, personneParticipe } from '../../../src/regles/outils/affirmations';
import type { Participation } from '../../../src/vocabulaire/traces';
import { jour } from '../../support/jour';

const OU = '/x';

describe('ce que le dossier affirme par oui ou par non', () => {
  test('oui, non, ou rien', () => {
    expect(affirme(true, OU, 'Non.')).toEqual({ verdict: 'respectee', preuves: [OU] });
    expect(affirme(false, OU, 'Non.')).toMatchObject({
      verdict: 'non_respectee',
      constat: 'Non.',
      certitude: 'certaine',
    });
    expect(affirme(false, OU, 'Non.', 'selon_lecture')).toMatchObject({ certitude: 'selon_lecture' });
    expect(affirme(undefined, OU, 'Non.')).toEqual({ verdict: 'indeterminee', manque: [OU] });
  });

  test('une liste : tous ceux qu’on y cherche sont des preuves', () => {
    const pair = (n: number) => n % 2 === 0;
    expect(contient([1, 2, 4], OU, pair, 'Aucun.')).toEqual({ verdict: 'respectee', preuves: ['/x/1', '/x/2'] });
    expect(contient([1], OU, pair, 'Aucun.')).toMatchObject({
      verdict: 'non_respectee',
      objets: [OU],
      certitude: 'certaine',
    });
    expect(contient(undefined, OU, pair, 'Aucun.')).toEqual({ verdict: 'indeterminee', manque: [OU] });
  });

  test('plusieurs points : un non l’emporte sur un silence, un silence sur les oui', () => {
    const dire = (...valeurs: readonly (boolean | undefined)[]) =>
      affirmeTout(
        valeurs.map((valeur, rang) => ({ valeur, ou: `/x/${rang}` as const })),
        (nies) => `Niés : ${nies}.`,
      );
    expect(dire(true, undefined, false, false)).toMatchObject({
      verdict: 'non_respectee',
      constat: 'Niés : 2.',
      objets: ['/x/2', '/x/3'],
      certitude: 'certaine',
    });
    expect(dire(true, undefined)).toEqual({ verdict: 'indeterminee', manque: ['/x/1'] });
    expect(dire(true, true)).toEqual({ verdict: 'respectee', preuves: ['/x/0', '/x/1'] });
  });
});

describe('la part que la personne a prise', () => {
  const juger = (personne: Participation['personne'], au = '2026-10-01') =>
    personneParticipe(personne && { personne }, '/p', jour(au), 'Projet');

  test('le dossier ne la dit pas, ou n’en dit rien du tout', () => {
    expect(juger(undefined)).toEqual({ verdict: 'indeterminee', manque: ['/p/personne'] });
    expect(personneParticipe(undefined, '/p', jour('2026-10-01'), 'Projet')).toEqual({
      verdict: 'indeterminee',
      manque: ['/p/personne'],
    });
  });

  test('elle compte le jour où elle a lieu, la veille non', () => {
    const personne = { aParticipe: true, le: jour('2026-10-01') } as const;
    expect(juger(personne)).toEqual({ verdict: 'respectee', preuves: ['/p/personne'] });
    expect(juger(personne, '2026-09-30')).toMatchObject({
      verdict: 'non_respectee',
      constat: 'Projet : la personne n’y prend part que le 1er octobre 2026.',
      certitude: 'selon_lecture',
    });
  });

  test.each([
    ['refus', { verdict: 'respectee', preuves: ['/p/personne'] }],
    ['impossibilite', { verdict: 'sans_objet' }],
    ['non_sollicitee', { verdict: 'non_respectee', certitude: 'certaine' }],
    ['autre', { verdict: 'non_respectee', certitude: 'selon_lecture' }],
    [undefined, { verdict: 'indeterminee', manque: ['/p/personne/motif'] }],
  ] as const)('sans elle, pour le motif « %s »', (motif, attendu) => {
    expect(juger({ aParticipe: false, ...(motif && { motif }) })).toMatchObject(attendu);
  });
});
