import { describe, expect, test } from 'vitest';
import type { Decider } from '../../src/kernel/decider';
import { execute, replay } from '../../src/kernel/decider';
import { err, ok } from '../../src/kernel/result';

type Etat = { readonly total: number; readonly vus: readonly string[] };

/** Un compteur qui refuse de dépasser trois. */
const compteur: Decider<Etat, number, { readonly plus: number }, 'TROP'> = {
  initialState: { total: 0, vus: [] },
  decide: (n, { total }) => (total + n > 3 ? err('TROP' as const) : ok(n === 0 ? [] : [{ plus: n }])),
  evolve: ({ total, vus }, { plus }) => ({ total: total + plus, vus: [...vus, `+${plus}`] }),
};

describe('exécuter une commande', () => {
  test('acceptée rend les faits et l’état qui en résulte', () => {
    expect(execute(compteur, compteur.initialState, 2)).toEqual(
      ok({ state: { total: 2, vus: ['+2'] }, events: [{ plus: 2 }] }),
    );
  });

  test('refusée rend le refus et laisse l’état intact', () => {
    const avant = replay(compteur, [{ plus: 3 }]);
    expect(execute(compteur, avant, 1)).toEqual(err('TROP'));
    expect(avant).toEqual({ total: 3, vus: ['+3'] });
  });

  test('sans effet rend un état égal et aucun fait', () => {
    expect(execute(compteur, compteur.initialState, 0)).toEqual(ok({ state: compteur.initialState, events: [] }));
  });
});

describe('rejouer des faits', () => {
  test('part de l’état initial, ou de celui qu’on donne', () => {
    expect(replay(compteur, [{ plus: 1 }, { plus: 1 }]).total).toBe(2);
    expect(replay(compteur, [{ plus: 1 }], { total: 2, vus: [] }).total).toBe(3);
  });

  test('rend un état gelé jusqu’au fond', () => {
    const etat = replay(compteur, [{ plus: 1 }]);
    expect(Object.isFrozen(etat)).toBe(true);
    expect(Object.isFrozen(etat.vus)).toBe(true);
    expect(() => Object.assign(etat, { total: 9 })).toThrow(TypeError);
  });
});
