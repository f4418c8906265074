import { describe, expect, test } from 'vitest';
import type { Etape } from '../../src/dossier/migrer';
import { migrer, migrerAvec } from '../../src/dossier/migrer';
import { ok } from '../../src/kernel/result';

const minimal = { format: 'projet-personnalise/dossier', version: 1, id: 'd', usager: { id: 'u' } };

describe('convertir un document', () => {
  const etapes = new Map<number, Etape>([
    [1, ({ nom, ...reste }) => ({ ...reste, titre: nom })],
    [2, (document) => ({ ...document, langue: 'fr' })],
  ]);
  const versTrois = migrerAvec(etapes, 3, (document) => ok(document));

  test('enchaîne les étapes, une version à la fois', () => {
    expect(versTrois({ version: 1, nom: 'x' })).toEqual(ok({ version: 3, titre: 'x', langue: 'fr' }));
    expect(versTrois({ version: 2, titre: 'x' })).toEqual(ok({ version: 3, titre: 'x', langue: 'fr' }));
  });

  test('laisse tel quel un document déjà à la version voulue', () => {
    const document = { version: 3, titre: 'x' };
    expect(versTrois(document)).toEqual(ok(document));
  });

  test('ne change pas le document reçu', () => {
    const document = Object.freeze({ version: 1, nom: 'x' });
    versTrois(document);
    expect(document).toEqual({ version: 1, nom: 'x' });
  });

  test('refuse, sans lever, un document que l’étape ne comprend pas', () => {
    const fragile: Etape = ({ liste }) => ({ longueur: (liste as readonly unknown[]).length });
    const lecture = migrerAvec(new Map([[1, fragile]]), 2, (d) => ok(d))({ version: 1 });
    expect(lecture).toMatchObject({ ok: false, error: [{ code: 'donnee_illisible' }] });
  });
});

describe('à la version 1, la première', () => {
  test('convertir un dossier, c’est le lire', () => {
    expect(migrer(minimal)).toEqual(ok(minimal));
  });

  test.each([
    ['rien', null],
    ['un nombre', 3],
    ['un texte', 'dossier'],
    ['une liste', []],
    ['un objet vide', {}],
    ['une version en lettres', { ...minimal, version: 'un' }],
    ['une version nulle', { version: 0 }],
    ['une version à venir', { version: 99 }],
  ])('refuse %s avec une phrase', (_, document) => {
    expect(migrer(document)).toMatchObject({ ok: false, error: [{ message: expect.stringMatching(/\.$/) }] });
  });
});
