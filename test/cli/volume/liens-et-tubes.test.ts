import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { programme } from '../../support/commande';
import { fichier, lancer, provisoire } from '../../support/monde';
import { lignesDeDossiers } from '../../support/volume';

const AU = ['--au', '2026-11-21', '--seuil', 'aucun'];
const ENTREE = fichier('entree.ndjson', lignesDeDossiers(3).join('\n'));
const CSV = [...AU, '--format', 'csv'];
const attendu = (await lancer(['controler', ENTREE, ...CSV])).sortie;

const lienVers = (nom: string, cible: string, contenu?: string): readonly [lien: string, cible: string] => {
  const repertoire = provisoire(`vers-${nom}`);
  mkdirSync(repertoire);
  const [lien, la] = [provisoire(nom), `${repertoire}/${cible}`];
  symlinkSync(`vers-${nom}/${cible}`, lien);
  if (contenu !== undefined) writeFileSync(la, contenu);
  return [lien, la];
};

describe('une sortie nommée par un lien s’écrit là où il mène, et le lien reste', () => {
  test.each([
    ['un fichier qui existe', 'a.csv', 'ancien'],
    ['un fichier qui n’existe pas encore', 'b.csv', undefined],
  ])('vers %s', async (_, nom, contenu) => {
    for (const reprise of [false, true]) {
      const [lien, cible] = lienVers(`${reprise}-${nom}`, 'vrai.csv', contenu);
      const point = provisoire(`${nom}.point`);
      const args = ['controler', ENTREE, ...CSV, '--sortie', lien];
      expect(await lancer(reprise ? [...args, '--resume-depuis', point] : args)).toMatchObject({ code: 0, erreur: '' });
      expect(lstatSync(lien).isSymbolicLink()).toBe(true);
      expect(readFileSync(cible, 'utf8')).toBe(attendu);
      expect(readdirSync(`${lien.replace(/[^/]*$/, '')}vers-${reprise}-${nom}`)).toEqual(['vrai.csv']);
    }
  });

  test('le point de reprise aussi', async () => {
    const [lien, cible] = lienVers('c.point', 'vrai.point', '{}');
    const args = ['controler', ENTREE, ...CSV, '--sortie', provisoire('c.csv'), '--resume-depuis', lien];
    expect((await lancer(args)).erreur).toContain('ce n’est pas un point de reprise');
    const [absent, la] = lienVers('d.point', 'vrai.point');
    expect((await lancer([...args.slice(0, -1), absent])).code).toBe(0);
    expect([lstatSync(absent).isSymbolicLink(), existsSync(la), existsSync(cible)]).toEqual([true, false, true]);
  });
});

describe('--resume-depuis ne détruit rien', () => {
  test('refuse un tube, qu’une mise en place remplacerait par un fichier', async () => {
    const tube = provisoire('tube');
    spawnSync('mkfifo', [tube]);
    const args = ['controler', ENTREE, ...CSV, '--sortie', tube, '--resume-depuis', provisoire('t.point')];
    const { code, erreur } = await lancer(args);
    expect([code, lstatSync(tube).isFIFO()]).toEqual([2, true]);
    expect(erreur).toContain('un tube ou un périphérique ne se reprend pas');
  });

  test('refuse d’emblée un point de reprise qui ne pourra pas s’écrire', async () => {
    const sortie = provisoire('q.csv');
    const args = ['controler', ENTREE, ...CSV, '--sortie', sortie, '--resume-depuis', provisoire('absent/q.point')];
    const { code, erreur } = await lancer(args);
    expect([code, existsSync(sortie), existsSync(`${sortie}.partiel`)]).toEqual([2, false, false]);
    expect(erreur).toContain('impossible d’y écrire');
  });

  test('refuse un point de reprise qui serait le fichier provisoire d’une sortie', async () => {
    const sortie = provisoire('p.csv');
    const { code, erreur } = await lancer([
      ...['controler', ENTREE, ...CSV, '--sortie', sortie],
      ...['--resume-depuis', `${sortie}.partiel`],
    ]);
    expect([code, existsSync(sortie)]).toEqual([2, false]);
    expect(erreur).toContain('--resume-depuis et le .partiel de --sortie désignent le même fichier');
  });
});

test.skipIf(!existsSync('/dev/full'))('une sortie standard pleine sort en code 2, et ne laisse aucun fichier', () => {
  const sortie = provisoire('plein.json');
  const beaucoup = fichier('beaucoup.ndjson', lignesDeDossiers(60).join('\n'));
  const args = ['controler', beaucoup, ...AU, '--format', 'json', '--sortie', sortie, '--format', 'csv'];
  const commande = [process.execPath, programme(), ...args].join(' ');
  const { status, stderr } = spawnSync('sh', ['-c', `${commande} > /dev/full`], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'Écriture impossible sur la sortie standard (erreur ENOSPC).\n']);
  expect(readdirSync(sortie.replace(/[^/]*$/, '')).filter((nom) => nom.startsWith('plein.json'))).toEqual([]);
});

test.skipIf(!existsSync('/dev/full'))('un disque plein se dit avec son erreur, pour toutes les commandes', async () => {
  const commun = ['--sortie', '/dev/full'];
  process.env['PROJET_PERSONNALISE_CLE'] = 'une clé d’essai, assez longue pour servir';
  for (const args of [
    ['controler', 'examples/dossiers/savs.json', ...AU, ...commun],
    ['tddui', 'exporter', 'examples/dossiers/savs.json', ...commun],
    ['pseudonymiser', 'examples/dossiers/savs.json', '--au', '2026-11-21', ...commun],
  ]) {
    const { code, erreur } = await lancer(args);
    expect(code).toBe(2);
    expect(erreur).toContain('/dev/full : impossible d’y écrire (erreur ENOSPC).');
  }
  delete process.env['PROJET_PERSONNALISE_CLE'];
});
