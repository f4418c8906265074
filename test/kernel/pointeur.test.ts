import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pointeur } from '../../src/kernel/pointeur';
import { lirePointeur, pointeur } from '../../src/kernel/pointeur';

/** Les exemples de la RFC 6901, section 5. */
const RFC = JSON.parse('{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\\\j":5,"k\\"l":6," ":7,"m~n":8}');

describe('un pointeur JSON', () => {
  test.each<[Pointeur, unknown]>([
    ['', RFC],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('« %s » désigne ce que dit la RFC 6901', (chemin, valeur) => {
    expect(lirePointeur(RFC, chemin)).toEqual(valeur);
  });

  test.each<Pointeur>(['/absent', '/foo/2', '/foo/0/x', '/foo/length', '/toString', '/foo/-'])(
    '« %s » ne désigne rien',
    (chemin) => expect(lirePointeur(RFC, chemin)).toBeUndefined(),
  );

  test('écrit segment par segment se relit tel quel, quelles que soient les clés', () => {
    const cles = fc.array(fc.oneof(fc.string(), fc.constantFrom('~', '/', '~1', '~0', '', '0')), { maxLength: 6 });
    fc.assert(
      fc.property(cles, (segments) => {
        const document = segments.reduceRight<unknown>((dedans, cle) => ({ [cle]: dedans }), 'ici');
        expect(lirePointeur(document, pointeur(...segments))).toBe('ici');
      }),
    );
  });

  test('ne sort jamais des données : ni prototype, ni accesseur hérité', () => {
    expect(lirePointeur({}, '/constructor')).toBeUndefined();
    expect(lirePointeur({}, '/__proto__')).toBeUndefined();
    expect(lirePointeur(null, '/a')).toBeUndefined();
  });
});
