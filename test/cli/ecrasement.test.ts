import { cpSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fichier, lancer, provisoire } from '../support/monde';

const AU = ['--au', '2026-11-21'];
const ehpad = readFileSync('examples/dossiers/ehpad.json', 'utf8');
const original = fichier('original.json', ehpad);
const lien = provisoire('lien.json');
linkSync(original, lien);
const repertoire = provisoire('lus');
mkdirSync(repertoire);
cpSync(original, `${repertoire}/un.json`);
const deux = fichier('deux.ndjson', `${JSON.stringify(JSON.parse(ehpad))}\n`.repeat(2));
const detourne = original.replace(/original\.json$/, './lus/../original.json');
const sortie = provisoire('double.csv');

describe('une commande n’écrase pas ce qu’elle lit', () => {
  test.each([
    ['controler', ['controler', original, ...AU, '--sortie', original], /lu par la même commande/],
    ['controler, par un autre chemin', ['controler', original, ...AU, '--sortie', detourne], /lu par la même commande/],
    ['controler, par un lien', ['controler', original, ...AU, '--sortie', lien], /lu par la même commande/],
    ['preuves', ['preuves', original, ...AU, '--sortie', original], /lu par la même commande/],
    ['pseudonymiser', ['pseudonymiser', original, ...AU, '--sortie', original], /lu par la même commande/],
    ['tddui exporter', ['tddui', 'exporter', original, '--sortie', original], /lu par la même commande/],
    ['tddui importer', ['tddui', 'importer', original, '--reste', original], /lu par la même commande/],
    [
      'un rapport rangé parmi les dossiers',
      ['controler', repertoire, ...AU, '--format', 'json', '--sortie', `${repertoire}/rapport.json`],
      /serait lu comme un dossier/,
    ],
    [
      'deux sorties au même endroit, écrites autrement',
      [
        ...['controler', original, ...AU, '--format', 'csv', '--format', 'json'],
        ...['--sortie', sortie, '--sortie', sortie.replace(/double/, './double')],
      ],
      /Deux --sortie vont dans le même fichier/,
    ],
    [
      'la reprise et sa sortie',
      ['controler', original, ...AU, '--format', 'csv', '--sortie', sortie, '--resume-depuis', sortie],
      /--sortie et --resume-depuis désignent le même fichier/,
    ],
  ])('%s : refusé en code 2, en disant quoi faire', async (_nom, args, phrase) => {
    const { code, erreur } = await lancer(args);
    expect(code).toBe(2);
    expect(erreur).toMatch(phrase);
    expect(readFileSync(original, 'utf8')).toBe(ehpad);
  });

  test('un rapport d’une autre sorte peut être rangé à côté des dossiers', async () => {
    expect((await lancer(['controler', repertoire, ...AU, '--sortie', `${repertoire}/rapport.txt`])).code).toBe(1);
  });
});

describe('une entrée qui ne va pas se dit', () => {
  test('un texte qui n’est pas de l’UTF-8 n’est pas lu de travers', async () => {
    const latin = provisoire('latin.json');
    writeFileSync(latin, Buffer.from(readFileSync('examples/tddui/export-editeur.json', 'utf8'), 'latin1'));
    const { code, sortie: ecrit, erreur } = await lancer(['tddui', 'importer', latin]);
    expect({ code, ecrit }).toEqual({ code: 2, ecrit: '' });
    expect(erreur).toContain('ce n’est pas de l’UTF-8');
  });

  test.each(['echeances', 'pseudonymiser'])('%s ne prend qu’un dossier', async (commande) => {
    process.env['PROJET_PERSONNALISE_CLE'] = 'une clé d’essai, assez longue pour servir';
    const { code, sortie: ecrit, erreur } = await lancer([commande, deux, ...AU]);
    delete process.env['PROJET_PERSONNALISE_CLE'];
    expect({ code, ecrit }).toEqual({ code: 2, ecrit: '' });
    expect(erreur).toContain('donnez-en un seul à la fois');
  });

  test('echeances nomme le fichier illisible, et dit ce qui n’est qu’une recommandation', async () => {
    expect((await lancer(['echeances', provisoire('absent.json')])).erreur).toMatch(/absent\.json.*introuvable/);
    const { sortie: ecrit } = await lancer(['echeances', original, ...AU]);
    expect(ecrit).toContain('HAS, critère 1.15.5 (recommandation).');
    expect(ecrit).toContain('CASF, L311-5. ');
  });

  test.each([
    ['exemple', 'ehpad', 'ime'],
    ['schema', 'dossier', 'objectif'],
    ['regles', 'casf'],
  ])('%s refuse un argument en trop', async (...args) => {
    expect((await lancer(args)).code).toBe(2);
  });

  test('une catégorie donnée pour autre chose qu’un FINESS dit comment l’écrire', async () => {
    const config = fichier('finess.json', '{"categories":{"75":"ehpad"}}');
    expect((await lancer(['controler', original, '--config', config])).erreur).toContain('neuf chiffres');
  });
});
