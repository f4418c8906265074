import { expect, test } from 'vitest';
import { neutraliser } from '../../src/rapport/texte/mise-en-page';

const CACHE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufffe\uffff]/u;

test('chaque caractère caché est neutralisé, aucun autre n’est touché', () => {
  for (let code = 0; code <= 0x10ffff; code += code < 0x10000 ? 1 : 61) {
    const texte = `a${String.fromCodePoint(code)}b`;
    expect(neutraliser(texte) === texte, `U+${code.toString(16)}`).toBe(!CACHE.test(texte));
  }
});

test('une séquence de terminal ne passe pas', () => {
  expect(neutraliser('\u001b[2J\u001b]0;titre\u0007\u202e')).toBe('�[2J�]0;titre��');
});
