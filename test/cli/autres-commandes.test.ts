import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lancer, provisoire } from '../support/monde';

describe('les autres commandes', () => {
  test('l’aide et la version sortent en code 0', async () => {
    expect((await lancer(['--help'])).sortie).toContain('Codes de sortie');
    const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
    expect(await lancer(['--version'])).toMatchObject({ code: 0, sortie: `${version}\n` });
  });

  test('regles donne la liste en texte, en JSON et en Markdown', async () => {
    expect((await lancer(['regles'])).sortie).toContain('casf/d311-remise-quinze-jours');
    expect(JSON.parse((await lancer(['regles', '--format', 'json'])).sortie).regles.length).toBeGreaterThan(10);
    expect((await lancer(['regles', '--format', 'markdown'])).sortie).toContain('| règle | devoir |');
  });

  test('exemple écrit un dossier que controler accepte', async () => {
    const { sortie } = await lancer(['exemple', 'ime']);
    expect(
      (await lancer(['controler', '-', '--au', '2026-11-21'], JSON.stringify(JSON.parse(sortie)))).code,
    ).toBeLessThan(2);
    expect((await lancer(['exemple', 'imee'])).erreur).toContain('Vouliez-vous dire ime ?');
  });

  test('echeances trie ce qui est dû, du plus ancien au plus lointain', async () => {
    const { sortie, code } = await lancer([
      'echeances',
      'examples/dossiers/ehpad.json',
      '--au',
      '2026-11-21',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const jours: string[] = JSON.parse(sortie).echeances.map(({ le }: { le: string }) => le);
    expect(jours.length).toBeGreaterThan(0);
    expect(jours).toEqual(jours.toSorted());
  });

  test('tddui importer n’écrit aucun fichier quand le Bundle est refusé', async () => {
    const cible = provisoire('refuse.json');
    const { code, erreur } = await lancer(['tddui', 'importer', 'examples/dossiers/savs.json', '--sortie', cible]);
    expect(code).toBe(2);
    expect(erreur).not.toBe('');
    expect(existsSync(cible)).toBe(false);
  });
});
