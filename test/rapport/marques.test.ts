import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { dossiersVecus } from '../../src/essai/arbitraires/dossiers-vecus';
import { marquer } from '../../src/essai/marques';
import { controler } from '../../src/rapport/controler';
import { FORMATS } from '../../src/rapport/formats/formats';
import { situeur } from '../../src/rapport/positions';
import { CATALOGUE } from '../../src/regles/catalogue';
import { dossierLivre } from '../support/dossiers';
import { jour } from '../support/jour';
import { fichier, lancer } from '../support/monde';
import { HOSTILES, rapporter } from './juges/rapports';

const AU = jour('2026-11-21');

/** Tous les textes d’un document, clés exclues. */
const textes = (valeur: unknown): readonly string[] => {
  if (typeof valeur === 'string') return [valeur];
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(textes) : [];
};

describe('marquer un dossier', () => {
  test('ne laisse aucun texte libre, et ne change aucun verdict', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const { dossier: marque } = marquer(dossier);
        const restes = textes(marque).filter((texte) => /voir la mer|À revoir|Oui\.|🧩/.test(texte));
        expect(restes).toEqual([]);
        const verdicts = (d: typeof dossier) => controler(d, { au: AU, regles: CATALOGUE }).resultats;
        expect(verdicts(marque)).toEqual(verdicts(dossier));
      }),
    );
  });

  test('marque les trois dossiers livrés : noms, paroles, identifiants, numéros', () => {
    for (const nom of ['ehpad', 'ime', 'savs'] as const) {
      const dossier = dossierLivre(nom);
      const { dossier: marque, marques } = marquer(dossier);
      const avant = new Set(
        textes(dossier).filter((texte) => /\p{Ll}/u.test(texte) && /[A-ZÀ-Ý ]/.test(texte) && texte !== dossier.id),
      );
      expect(textes(marque).filter((texte) => avant.has(texte))).toEqual([]);
      expect(marques.length).toBeGreaterThan(50);
    }
  });
});

describe.each(FORMATS)('au format %s', (format) => {
  test('aucun texte, nom ni identifiant du dossier ne sort, hors le sien', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: dossiers }, dossiersVecus), (tire) => {
        const { dossier, marques } = marquer(tire);
        const texte = JSON.stringify(dossier);
        const source = { nom: 'dossier.json', situer: situeur(texte) };
        const ecrit = rapporter(format, [{ source, dossier }], { expliquer: true });
        expect(ecrit).toContain(format === 'texte' || format === 'json' ? 'dossier.json' : '');
        expect(marques.filter((marque) => ecrit.includes(marque))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('un dossier refusé', () => {
  test('n’est cité par aucun format', async () => {
    const { dossier, marques } = marquer(dossierLivre('ime'));
    const casse = {
      ...dossier,
      usager: { ...dossier.usager, identite: marques[1] },
      projets: marques[2],
      etabliLe: marques[3],
    };
    const chemin = fichier('casse.json', JSON.stringify(casse));
    for (const format of FORMATS) {
      const { code, sortie, erreur } = await lancer(['controler', chemin, '--format', format]);
      expect(code).toBe(2);
      expect(marques.filter((marque) => `${sortie}${erreur}`.includes(marque))).toEqual([]);
    }
  });
});

/** Ce qui commande un terminal : ESC, CSI sur huit bits, BEL, retour chariot… */
// biome-ignore lint/suspicious/noControlCharactersInRegex: c’est ce que l’on cherche
const ORDRES = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/u;
/** Ce qui trompe l’œil : inversions du sens de lecture. */
const INVERSIONS = /[\u202a-\u202e\u2066-\u2069]/u;
const POUR_DES_PROGRAMMES: readonly string[] = ['json', 'ndjson', 'sarif', 'gitlab'];

describe('les ordres au terminal cachés dans les données', () => {
  test.each(FORMATS)('ne passent pas au format %s', (format) => {
    const noms = ['\u001b[2Jx', '\u009b31m', 'a\rb', '\u0007', '\u202eabc', '\u2066x'];
    const dossier = dossierLivre('savs');
    const cas = [...HOSTILES, ...noms].flatMap((nom) => [
      { source: { nom }, dossier },
      { source: { nom }, dossier: `Défaut de ${nom}` },
    ]);
    const ecrit = rapporter(format, cas);
    expect(ORDRES.exec(ecrit)?.[0]).toBeUndefined();
    if (!POUR_DES_PROGRAMMES.includes(format)) expect(INVERSIONS.exec(ecrit)?.[0]).toBeUndefined();
  });
});
