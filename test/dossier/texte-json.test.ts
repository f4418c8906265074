import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDossierJson } from '../../src/dossier/lire';
import { fauteJson } from '../../src/dossier/texte-json';

const estJson = (texte: string): boolean => {
  try {
    JSON.parse(texte);
    return true;
  } catch {
    return false;
  }
};

/** Un texte JSON, puis quelques caractères ôtés, ajoutés ou changés n’importe où. */
const textes = fc
  .tuple(
    fc.json(),
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'{}[],:"\\ \n\tnull1e-.0u é'), fc.boolean()), { maxLength: 3 }),
  )
  .map(([json, indente, retouches]) =>
    retouches.reduce(
      (texte, [tirage, lettre, remplace]) => {
        const ici = tirage % (texte.length + 1);
        return texte.slice(0, ici) + lettre + texte.slice(ici + (remplace ? 1 : 0));
      },
      indente ? JSON.stringify(JSON.parse(json), null, 2) : json,
    ),
  );

describe('la faute d’un texte JSON', () => {
  test('existe exactement quand JSON.parse le refuse', () => {
    fc.assert(
      fc.property(textes, (texte) => {
        expect(fauteJson(texte) === undefined).toBe(estJson(texte));
      }),
      { numRuns: 2000 },
    );
  });

  test('est placée là où le texte cesse d’être le début d’un JSON', () => {
    fc.assert(
      fc.property(textes, (texte) => {
        const faute = fauteJson(texte);
        fc.pre(faute !== undefined);
        const lignes = texte.split('\n');
        expect(faute.ligne).toBeLessThanOrEqual(lignes.length);
        expect(faute.colonne).toBeLessThanOrEqual((lignes[faute.ligne - 1] ?? '').length + 1);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['{', 1, 2, 'une clé'],
    ['{\n  "a": 1,\n}', 3, 1, 'une clé entre guillemets droits'],
    ['[1, 2', 1, 6, 'la fin de l’objet ou de la liste'],
    ['{"a" 1}', 1, 6, '« : »'],
    ['{“a”: 1}', 1, 2, 'guillemets droits'],
    ["{'a': 1}", 1, 2, 'guillemets droits'],
    ['{"a": "b\nc"}', 1, 9, 'la fin d’un texte'],
    ['{"a": "\\x"}', 1, 8, 'la fin d’un texte'],
    ['{"a": 01}', 1, 8, '« , »'],
    ['{"a": NaN}', 1, 7, 'une valeur'],
    ['[}', 1, 2, 'une valeur ou « ] »'],
    ['{} {}', 1, 4, 'la fin du texte'],
    ['', 1, 1, 'une valeur'],
  ])('%j : ligne %i, colonne %i', (texte, ligne, colonne, attendu) => {
    expect(fauteJson(texte)).toEqual({ ligne, colonne, attendu: expect.stringContaining(attendu) });
  });

  test('se dit sans rien citer du texte', () => {
    const lecture = parseDossierJson('{"nom": "Jeanne Dupont", "age" 86}');
    expect(lecture).toMatchObject({
      ok: false,
      error: [{ code: 'json_invalide', message: expect.stringContaining(' : colonne 32') }],
    });
    expect(JSON.stringify(lecture)).not.toMatch(/Dupont|86/);
  });

  test('d’un fichier vide se dit simplement', () => {
    expect(parseDossierJson(' \n')).toMatchObject({
      ok: false,
      error: [{ message: 'Le document : il est vide. Fournir un dossier au format JSON.' }],
    });
  });

  test.each(['[', '{"a":'])('une imbrication de cent mille « %s » ne fait pas lever', (debut) => {
    expect(parseDossierJson(debut.repeat(100_000)).ok).toBe(false);
    const fin = debut === '[' ? ']' : '}';
    expect(parseDossierJson(`${debut.repeat(100_000)}1${fin.repeat(100_000)}`).ok).toBe(false);
  });
});
