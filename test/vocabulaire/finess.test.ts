import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lireConfiguration } from '../../src/cli/configuration/lire';
import { Dossier, FORMAT_DOSSIER, VERSION_DOSSIER } from '../../src/dossier/dossier';
import { parseDossier } from '../../src/dossier/lire';
import { masquer } from '../../src/dossier/pseudonymiser/masquer';
import { marquer } from '../../src/essai/marques';
import { FORME_NATIONALE, FORME_USAGER } from '../../src/tddui/standard';
import { FORME_FINESS } from '../../src/vocabulaire/finess';
import { empreinte } from '../support/empreinte';
import { patient, plan, transaction } from '../tddui/fabrique';
import { ecrit, lu } from '../tddui/lire';

const situe = (finess: string) => ({
  format: FORMAT_DOSSIER,
  version: VERSION_DOSSIER,
  id: 'd',
  structure: { finess },
  usager: { id: 'u', identite: { nomNaissance: 'EXEMPLE', identifiantLocal: 'U1' } },
});

test.each(['2A0000154', '2B0005342', '750000001', '970100001'])('le FINESS %s se lit partout', (finess) => {
  expect(parseDossier(situe(finess))).toMatchObject({ ok: true, value: { structure: { finess } } });
  expect(lireConfiguration(JSON.stringify({ categories: { [finess]: 'ehpad' } })).ok).toBe(true);
  expect(FORME_USAGER.exec(`3${finess}/U1`)?.[1]).toBe(finess);
  expect(FORME_NATIONALE.exec(`3${finess}/U1-OBJE-1`)?.[1]).toBe(finess);
});

test.each(['2C0000154', '2a0000154', 'A20000154', '2A000015', '7500000010', ' 750000001'])(
  '%s n’est un FINESS nulle part',
  (finess) => {
    expect(parseDossier(situe(finess)).ok).toBe(false);
    expect(lireConfiguration(JSON.stringify({ categories: { [finess]: 'ehpad' } })).ok).toBe(false);
    expect(FORME_USAGER.test(`3${finess}/U1`)).toBe(false);
    expect(FORME_NATIONALE.test(`3${finess}/U1-OBJE-1`)).toBe(false);
  },
);

test('les deux formes nationales de TDDUI admettent les mêmes numéros que le vocabulaire', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-3][\dABC]\d{6,8}$/), (numero) => {
      const admis = FORME_FINESS.test(numero);
      expect(FORME_USAGER.test(`3${numero}/U`)).toBe(admis);
      expect(FORME_NATIONALE.test(`3${numero}/U-OBJE-1`)).toBe(admis);
    }),
  );
});

test('un FINESS de Corse se masque, se marque, et va et revient par TDDUI', () => {
  const corse = Dossier.parse(situe('2A0000154'));
  const masque = masquer(corse, empreinte);
  expect(masque.structure?.finess).toMatch(FORME_FINESS);
  expect(JSON.stringify(masque)).not.toContain('2A0000154');
  expect(marquer(corse).dossier.structure?.finess).toMatch(FORME_FINESS);
  expect(lu(ecrit(corse, { extensions: true }).bundle).dossier.structure?.finess).toBe('2A0000154');
});

test.each([
  ['12A0000154', '2A0000154'],
  ['2B0000154', '2B0000154'],
  ['1130000001', '130000001'],
  ['130000001', '130000001'],
  ['12C0000154', undefined],
])('l’organisme identifié par %s', (value, attendu) => {
  const organisme = {
    resourceType: 'Organization',
    id: 'o',
    identifier: [{ system: 'urn:oid:1.2.250.1.71.4.2.2', value }],
  };
  const bundle = transaction(patient('p', { identifier: [] }), plan('c', { identifier: [] }), organisme);
  expect(lu(bundle).dossier.structure?.finess).toBe(attendu);
});
