import { describe, expect, test } from 'vitest';
import { reunir } from '../../../src/regles/outils/reunir';
import { aFaire, indeterminee, nonRespectee, respectee, sansObjet } from '../../../src/regles/verdict';
import { jour } from '../../support/jour';

const aucun = sansObjet('Rien.');
const faute = (constat: string, depuisLe: string | null = null) =>
  nonRespectee(constat, [`/${constat}`], { depuisLe: depuisLe === null ? null : jour(depuisLe) });

describe('réunir les verdicts d’un devoir sur plusieurs objets', () => {
  test('un seul verdict passe tel quel, et rien rend ce qui était prévu', () => {
    const seul = respectee(['/a'], { jusquAu: jour('2026-01-31') });
    expect(reunir([sansObjet('Ailleurs.'), seul], aucun)).toBe(seul);
    expect(reunir([sansObjet('Ailleurs.')], aucun)).toBe(aucun);
    expect(reunir([], aucun)).toBe(aucun);
  });

  test('un manquement l’emporte, puis ce qui reste à faire, puis le doute, puis le respect', () => {
    const du = aFaire(jour('2026-02-28'), 'À faire.', ['/b']);
    const tous = [respectee(['/a']), indeterminee('/c'), du, faute('x')];
    expect(reunir(tous, aucun).verdict).toBe('non_respectee');
    expect(reunir(tous.slice(0, 3), aucun).verdict).toBe('a_faire');
    expect(reunir(tous.slice(0, 2), aucun)).toEqual(indeterminee('/c'));
    expect(reunir([respectee(['/a']), respectee(['/a', '/b'])], aucun)).toEqual(respectee(['/a', '/b']));
  });

  test('les manquements gardent le plus ancien jour, leurs objets, et la certitude la plus forte', () => {
    const lecture = nonRespectee('y', ['/y'], { depuisLe: jour('2026-03-01'), certitude: 'selon_lecture' });
    expect(reunir([lecture, faute('x', '2026-02-28'), faute('z')], aucun)).toEqual({
      verdict: 'non_respectee',
      constat: 'y x z',
      objets: ['/y', '/x', '/z'],
      depuisLe: '2026-02-28',
      certitude: 'certaine',
    });
    expect(reunir([lecture, lecture], aucun)).toMatchObject({ certitude: 'selon_lecture', constat: 'y' });
    expect(reunir([faute('x'), faute('z')], aucun)).toMatchObject({ depuisLe: null });
  });

  test('trois constats sont cités, les autres comptés', () => {
    const quatre = ['a', 'b', 'c', 'd'].map((constat) => faute(constat));
    expect(reunir(quatre, aucun)).toMatchObject({ constat: 'a b c Et 1 autre constat.' });
    expect(reunir([...quatre, faute('e')], aucun)).toMatchObject({ constat: 'a b c Et 2 autres constats.' });
    expect(reunir(quatre.slice(0, 3), aucun)).toMatchObject({ constat: 'a b c' });
  });

  test('n’est régularisé que si tout l’est, le jour du dernier', () => {
    const regularise = (le: string) => nonRespectee('x', ['/x'], { regulariseLe: jour(le) });
    expect(reunir([regularise('2026-02-01'), regularise('2026-03-01')], aucun)).toMatchObject({
      regulariseLe: '2026-03-01',
    });
    expect(reunir([regularise('2026-02-01'), faute('y')], aucun)).not.toHaveProperty('regulariseLe');
  });

  test('garde l’échéance la plus proche, et la limite la plus proche', () => {
    const du = (le: string) => aFaire(jour(le), `Avant ${le}.`, [`/${le}`]);
    expect(reunir([du('2026-03-01'), du('2026-02-28')], aucun)).toEqual({
      verdict: 'a_faire',
      avantLe: '2026-02-28',
      constat: 'Avant 2026-03-01. Avant 2026-02-28.',
      manque: ['/2026-03-01', '/2026-02-28'],
    });
    const jusque = (le: string) => respectee([`/${le}`], { jusquAu: jour(le) });
    expect(reunir([jusque('2026-03-01'), jusque('2026-02-28'), respectee(['/c'])], aucun)).toEqual({
      verdict: 'respectee',
      preuves: ['/2026-03-01', '/2026-02-28', '/c'],
      jusquAu: '2026-02-28',
    });
    expect(reunir([respectee(['/a']), respectee(['/b'])], aucun)).not.toHaveProperty('jusquAu');
  });
});
