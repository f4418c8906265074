import { describe, expect, it } from 'vitest';
import { scenario } from '../../src/essai/scenario';
import { compteur } from './compteur';

const { given, givenCommands } = scenario(compteur);
const ajoute = { type: 'Ajoute', le: '2025-01-02' } as const;
const retirer = { type: 'Retirer', le: '2025-01-02' } as const;

describe('Le banc d’essai', () => {
  it('compare les faits, l’état et le refus sans égard à l’ordre des clés', () => {
    given(ajoute).when(retirer).thenEvents({ le: '2025-01-02', type: 'Retire' });
    given(ajoute).when(retirer).thenState({ n: 0 });
    given().when(retirer).thenRefused('VIDE');
    given().when(retirer).thenRefused({ code: 'VIDE' });
  });

  it('part aussi de commandes, et rend l’état et la réponse', () => {
    const issue = givenCommands({ type: 'Ajouter', le: '2025-01-02' }).when(retirer);
    expect(issue.state).toMatchObject({ n: 0 });
    expect(issue.result).toEqual({ ok: true, value: [{ type: 'Retire', le: '2025-01-02' }] });
  });

  it('garde l’état d’avant quand la commande est refusée', () => {
    expect(given(ajoute).when({ type: 'Retirer', le: '2025-01-01' }).state).toMatchObject({ n: 1 });
  });

  it.each([
    ['des faits différents', () => given(ajoute).when(retirer).thenEvents(ajoute), 'Les faits ne sont pas'],
    ['un fait de trop', () => given(ajoute).when(retirer).thenNothing(), 'Les faits ne sont pas'],
    ['un autre état', () => given(ajoute).when(retirer).thenState({ n: 4 }), 'L’état n’est pas'],
    ['un refus inattendu', () => given().when(retirer).thenNothing(), 'La commande est refusée'],
    ['un refus au lieu d’un état', () => given().when(retirer).thenState({ n: 0 }), 'La commande est refusée'],
    ['un autre refus', () => given().when(retirer).thenRefused('DATE_ANTERIEURE'), 'Le refus n’est pas'],
    ['une acceptation inattendue', () => given(ajoute).when(retirer).thenRefused('VIDE'), 'La commande est acceptée'],
    ['un préambule refusé', () => givenCommands(retirer), 'préambule'],
  ])('lève une erreur lisible pour %s', (_, essai, constat) => {
    expect(essai).toThrow(constat);
  });
});
