import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { CommandeConsentement } from '../../src/consentement/commandes';
import { lireCommande } from '../../src/dossier/lire-commande';
import { CommandeProjet } from '../../src/projet/commandes';
import { CommandeRevision } from '../../src/revision/commandes';
import { CommandeUsager } from '../../src/usager/commandes';

const SCHEMAS = { CommandeAccompagnement, CommandeConsentement, CommandeProjet, CommandeRevision, CommandeUsager };
const ANGLAIS = /invalid|expected|required|unrecognized|received|input/i;

const fautes = (commande: unknown) => {
  const lecture = lireCommande(CommandeProjet, commande);
  if (lecture.ok) throw new Error('la commande se lit');
  return lecture.error;
};

describe('une commande mal formée est refusée en français, avec l’endroit :', () => {
  const base = { type: 'OuvrirProjet', projet: 'p', le: '2026-01-05', par: { qualite: 'educateur' } };

  test.each([
    ['pas un objet', 'ouvrirProjet', '', 'un objet'],
    ['une commande inconnue', { ...base, type: 'OuvrirProjets' }, '/type', '« OuvrirProjet »'],
    ['sans type', { projet: 'p' }, '/type', 'obligatoire'],
    ['une date à la française', { ...base, le: '5/1/2026' }, '/le', '2026-01-05'],
  ])('%s', (_, commande, ou, extrait) => {
    expect(fautes(commande)).toContainEqual(expect.objectContaining({ ou, message: expect.stringContaining(extrait) }));
  });

  test('sans rien citer de ce qui a été lu', () => {
    const dites = fautes({ ...base, le: 'Jeanne Dupont', nomDeJeanneDupont: 1, 'Jeanne Dupont': 2 });
    expect(JSON.stringify(dites.map(({ message }) => message))).not.toContain('Jeanne Dupont');
  });

  test.each(Object.entries(SCHEMAS))('%s, quoi qu’on lui donne, ne lève pas et ne parle pas anglais', (_, schema) => {
    const types = schema.options.flatMap(({ shape }) => [...(shape.type._zod.values ?? [])].map(String));
    const tirage = fc.oneof(fc.jsonValue(), fc.record({ type: fc.constantFrom(...types) }), fc.anything());
    fc.assert(
      fc.property(tirage, (donnee) => {
        const lecture = lireCommande(schema, donnee);
        if (lecture.ok) return;
        expect(lecture.error.length).toBeGreaterThan(0);
        for (const { message } of lecture.error) expect(message).not.toMatch(ANGLAIS);
      }),
      { numRuns: 150 },
    );
  });
});
