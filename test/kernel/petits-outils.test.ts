import { describe, expect, test } from 'vitest';
import { geler } from '../../src/kernel/immuable';
import { InvariantError, invariant } from '../../src/kernel/invariant';
import { err, ok } from '../../src/kernel/result';

describe('geler', () => {
  test('gèle tous les étages et rend la même valeur', () => {
    const valeur = { liste: [{ a: 1 }] };
    expect(geler(valeur)).toBe(valeur);
    expect([valeur, valeur.liste, valeur.liste[0]].every(Object.isFrozen)).toBe(true);
  });

  test.each([1, 'texte', null, undefined, true])('laisse %o tel quel', (valeur) => expect(geler(valeur)).toBe(valeur));
});

describe('un invariant', () => {
  test('tenu ne fait rien', () => expect(() => invariant(true, 'jamais dit')).not.toThrow());

  test('rompu lève une erreur de la bibliothèque, reconnaissable à son code', () => {
    const rompre = () => invariant(false, 'deux versions du même numéro');
    expect(rompre).toThrow(InvariantError);
    expect(rompre).toThrow('[projet-personnalise] deux versions du même numéro');
    expect(new InvariantError('x')).toMatchObject({ code: 'INVARIANT', name: 'InvariantError' });
  });
});

test('une réussite et un refus sont de simples données', () => {
  expect(JSON.parse(JSON.stringify([ok(1), err('non')]))).toEqual([
    { ok: true, value: 1 },
    { ok: false, error: 'non' },
  ]);
});
