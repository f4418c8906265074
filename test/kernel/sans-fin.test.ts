import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sansFin } from '../../src/kernel/sans-fin';

test('ôter une fin garde le reste tel quel, et n’en laisse rien', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.constantFrom('/', 's', 'e')), (debut, fin) => {
      const texte = `${debut}a${fin.join('')}`;
      expect(sansFin(texte, '/es')).toBe(`${debut}a`);
    }),
  );
  expect(sansFin('///', '/')).toBe('');
});
