import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fautesDeLiens } from '../../src/dossier/liens';
import { pseudonyme } from '../../src/dossier/pseudonymiser/identifiant';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { FORMATS } from '../../src/rapport/formats/formats';
import { dossierLivre } from '../support/dossiers';
import { CLE, empreinte } from '../support/empreinte';
import { MARQUE, marquer } from '../support/marques';
import { fichier, lancer, provisoire } from '../support/monde';

const EHPAD = 'examples/dossiers/ehpad.json';
const AU = ['--au', '2026-11-21'];

beforeEach(() => {
  process.env['PROJET_PERSONNALISE_CLE'] = CLE;
});
afterEach(() => {
  delete process.env['PROJET_PERSONNALISE_CLE'];
});

describe('controler --pseudonymiser', () => {
  const marques = [
    ...fc.sample(dossiers, { numRuns: 30, seed: 11 }),
    ...(['ehpad', 'ime', 'savs'] as const).map(dossierLivre),
  ]
    .map(marquer)
    .filter((dossier) => fautesDeLiens(dossier).length === 0);
  const entree = marques.map((dossier) => JSON.stringify(dossier)).join('\n');

  test.each(FORMATS)(
    'aucune marque posée dans un texte ou un identifiant ne paraît dans le format %s',
    async (format) => {
      const args = ['controler', '-', ...AU, '--format', format, '--incubation', '--expliquer', '--pseudonymiser'];
      const { code, sortie } = await lancer(args, entree);
      expect(code).toBeLessThan(2);
      expect(sortie.length).toBeGreaterThan(1000);
      expect(sortie).not.toContain(MARQUE);
      expect(sortie).not.toContain('11111111');
    },
  );

  test('le même dossier a le même pseudonyme d’une fois à l’autre ; le nom du fichier et les dérogations le suivent', async () => {
    const dossier = { ...dossierLivre('savs'), id: 'D-77' };
    const chemin = fichier('D-77.json', JSON.stringify(dossier));
    const derogations = [
      { regle: 'casf/l311-4-entretien', objet: 'D-77', motif: 'essai', auteur: 'direction', finLe: '2026-12-31' },
    ];
    const config = fichier('pseudo.config.json', JSON.stringify({ derogations }));
    for (const format of ['json', 'sarif', 'texte']) {
      const args = ['controler', chemin, ...AU, '--format', format, '--pseudonymiser', '--config', config];
      const { sortie, erreur } = await lancer(args);
      expect(erreur).toBe('');
      expect(sortie).toContain(pseudonyme('D-77', empreinte));
      expect(sortie).not.toContain('D-77');
    }
  });
});

test('une règle ajoutée qui lève est dite sans l’identifiant du dossier', async () => {
  const regles = fichier(
    'leve.mjs',
    `export const regles = [{ id: 'maison/essai', titre: 'Essai', nature: 'interne', gravite: 'obligation',
      moment: 'elaboration', sources: [{ texte: 'Interne', article: '4', enVigueurDu: null, au: null,
      verifieLe: '2026-11-22', vu: 'texte' }], champ: {}, lecture: 'Essai.', remede: 'Le faire.', acteur: 'equipe',
      depuis: '1', statut: 'stable', controler: () => { throw new Error('non'); } }];`,
  );
  const { code, erreur } = await lancer(['controler', EHPAD, ...AU, '--pseudonymiser', '--regles', regles]);
  expect(code).toBe(2);
  expect(erreur).toContain('maison/essai a levé');
  expect(erreur).not.toContain(dossierLivre('ehpad').id);
});

describe('la clé', () => {
  test.each([
    [undefined, /La clé manque : PROJET_PERSONNALISE_CLE n’est pas définie/],
    ['  ', /La clé manque/],
    ['courte', /trop courte : il faut 32 caractères/],
  ])('%s : refus clair, sans la répéter', async (cle, phrase) => {
    if (cle === undefined) delete process.env['PROJET_PERSONNALISE_CLE'];
    else process.env['PROJET_PERSONNALISE_CLE'] = cle;
    for (const args of [
      ['controler', EHPAD, ...AU, '--pseudonymiser'],
      ['pseudonymiser', EHPAD],
    ]) {
      const { code, sortie, erreur } = await lancer(args);
      expect({ code, sortie }).toEqual({ code: 2, sortie: '' });
      expect(erreur).toMatch(phrase);
      expect(erreur).not.toContain('courte\n');
    }
  });
});

describe('pseudonymiser', () => {
  test('écrit un dossier d’essai que controler lit, et dit à quel jour le contrôler', async () => {
    const cible = provisoire('essai.json');
    const { code, sortie, erreur } = await lancer(['pseudonymiser', EHPAD, ...AU, '--sortie', cible]);
    expect({ code, sortie }).toEqual({ code: 0, sortie: '' });
    const au = /--au (\d{4}-\d{2}-\d{2})/.exec(erreur)?.[1] ?? '';
    expect(erreur).toMatch(/Dates décalées de \d+ jours.* Naissance ramenée/);
    const compte = async (chemin: string, jour: string) =>
      JSON.parse((await lancer(['controler', chemin, '--au', jour, '--format', 'json'])).sortie).rapports[0].rapport
        .compte;
    expect(await compte(cible, au)).toEqual(await compte(EHPAD, '2026-11-21'));
    const texte = readFileSync(cible, 'utf8');
    for (const secret of ['Odette', 'Morel', dossierLivre('ehpad').id]) expect(texte).not.toContain(secret);
  });

  test('garde les dates si on le demande, en prévenant', async () => {
    const { code, sortie, erreur } = await lancer(['pseudonymiser', EHPAD, ...AU, '--garder-dates']);
    expect(code).toBe(0);
    expect(JSON.parse(sortie).etabliLe).toBe(dossierLivre('ehpad').etabliLe);
    expect(erreur).toContain('Dates gardées');
  });

  test.each([
    [['pseudonymiser'], /un fichier, et un seul/],
    [['pseudonymiser', 'examples/dossiers'], /un seul à la fois/],
    [['pseudonymiser', 'nulle-part.json'], /introuvable/],
    [['pseudonymiser', EHPAD, '--sortie', '/nulle/part/x.json'], /impossible d’y écrire/],
  ])('%j : mauvais usage', async (args, phrase) => {
    const { code, sortie, erreur } = await lancer(args);
    expect({ code, sortie }).toEqual({ code: 2, sortie: '' });
    expect(erreur).toMatch(phrase);
    expect(existsSync('/nulle')).toBe(false);
  });
});
