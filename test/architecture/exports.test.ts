import { describe, expect, it } from 'vitest';
import { enClair, lireFichiers } from './outils';
import { fautesDAccent, fautesDExport } from './style';

const src = lireFichiers('src');
const inventer = (texte: string, fichier = 'src/projet/a.ts') => new Map([[fichier, texte]]);

describe('Dans src', () => {
  it('tout export est nommé : ni « export * », ni export par défaut', () => {
    expect(enClair(fautesDExport(src))).toEqual([]);
  });

  it('les identifiants et les noms de fichiers n’ont pas d’accent', () => {
    expect(enClair(fautesDAccent(src))).toEqual([]);
  });
});

describe('Le contrôle des exports', () => {
  it.each([
    ['export *', "export * from './b';"],
    ['export * as', "export * as b from './b';"],
    ['une valeur par défaut', 'export default 1;'],
    ['une fonction par défaut', 'export default function a() {}'],
    ['une classe par défaut', 'export default class A {}'],
    ['un renommage en default', 'const a = 1;\nexport { a as default };'],
  ])('attrape %s', (_, texte) => {
    expect(fautesDExport(inventer(texte))).toHaveLength(1);
  });

  it('laisse passer les exports nommés', () => {
    expect(
      fautesDExport(inventer("export const a = 1;\nexport { b } from './b';\nexport type { C } from './c';")),
    ).toEqual([]);
  });
});

describe('Le contrôle des accents', () => {
  it('attrape un identifiant et un nom de fichier accentués, pas un texte', () => {
    expect(enClair(fautesDAccent(inventer("const échéance = 'échéance'; // échéance")))).toEqual([
      'src/projet/a.ts:1 — identifiant accentué « échéance »',
    ]);
    expect(fautesDAccent(inventer('', 'src/projet/échéance.ts'))).toHaveLength(1);
  });
});
