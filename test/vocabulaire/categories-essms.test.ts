import { describe, expect, test } from 'vitest';
import type { CategorieEssms } from '../../src/vocabulaire/categories-essms';
import { CATEGORIES_ESSMS } from '../../src/vocabulaire/categories-essms';
import { numeroDe } from '../../src/vocabulaire/rattachement';
import { Structure } from '../../src/vocabulaire/structure';

const categories = Object.entries(CATEGORIES_ESSMS);

describe('les catégories d’ESSMS', () => {
  test.each<[CategorieEssms, string, readonly string[]]>([
    ['ehpad', '6', ['PA']],
    ['ime', '2', ['PHE']],
    ['savs', '7', ['PHA']],
    ['esat', '5', ['PHA']],
    ['cmpp', '3', ['PHE']],
    ['pjj', '4', ['PE_PJJ']],
    ['mecs', '1', ['PE_PJJ']],
    ['chrs', '8', ['AHI']],
    ['csapa', '9', ['PDS']],
    ['mjpm', '14', ['PJM']],
    ['lieu_de_vie', 'III', ['PE_PJJ', 'PHE', 'PHA']],
  ])('%s relève du %s de L312-1, public %j', (categorie, numero, publics) => {
    expect(CATEGORIES_ESSMS[categorie]).toMatchObject({ numero, publics });
  });

  test('ont chacune un libellé à elle', () => {
    const libelles = categories.map(([, { libelle }]) => libelle);
    expect(new Set(libelles).size).toBe(libelles.length);
    expect(libelles.filter((libelle) => libelle.trim() === '' || libelle.includes("'"))).toEqual([]);
  });

  test('ont toutes un public, sauf l’expérimentale', () => {
    const sansPublic = categories.filter(([, { publics }]) => publics.length === 0).map(([code]) => code);
    expect(sansPublic).toEqual(['experimental']);
  });

  test('sont exactement celles que le format accepte', () => {
    expect(categories.every(([categorie]) => Structure.safeParse({ categorie }).success)).toBe(true);
    expect(Structure.safeParse({ categorie: 'clinique' }).success).toBe(false);
  });

  test('donnent un alinéa que le format accepte aussi', () => {
    expect(categories.filter(([, { numero }]) => !Structure.safeParse({ numeroL3121: numero }).success)).toEqual([]);
  });
});

describe('l’alinéa dont relève une structure', () => {
  test('est celui de sa catégorie', () => expect(numeroDe({ categorie: 'ime' })).toBe('2'));
  test('est celui qu’elle dit, quand elle le dit', () => {
    expect(numeroDe({ categorie: 'ime', numeroL3121: '12' })).toBe('12');
    expect(numeroDe({ numeroL3121: 'III' })).toBe('III');
  });
  test('reste inconnu quand le dossier ne dit rien', () => expect(numeroDe({})).toBeNull());
});
