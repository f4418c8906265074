import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lancerCommande } from '../support/commande';
import { fichier, lancer, provisoire } from '../support/monde';

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

  test('echeances suit la configuration, et dit à part ce qu’une dérogation met de côté', async () => {
    const ehpad = ['echeances', 'examples/dossiers/ehpad.json', '--au', '2026-11-21', '--format'];
    const sans = JSON.parse((await lancer([...ehpad, 'json'])).sortie);
    const [{ resultat }] = sans.echeances;
    expect(sans.sousDerogation).toEqual([]);
    const derogation = {
      regle: resultat.regle,
      motif: 'Reprise \u001b[31men cours.',
      auteur: 'La direction',
      finLe: '2026-12-31',
    };
    const config = fichier('reglages.json', JSON.stringify({ derogations: [derogation] }));
    const avec = JSON.parse((await lancer([...ehpad, 'json', '--config', config])).sortie);
    expect(avec.echeances).toHaveLength(sans.echeances.length - 1);
    expect(avec.sousDerogation).toMatchObject([{ regle: resultat.regle, titre: resultat.titre }]);
    const { sortie } = await lancer([...ehpad, 'texte', '--config', config]);
    expect(sortie).toContain('Hors de cette liste, par dérogation :');
    expect(sortie.replaceAll(/\s+/g, ' ')).toContain('Dérogation jusqu’au 31/12/2026');
    expect(sortie).not.toContain('\u001b');
  });

  test('tddui importer n’écrit aucun fichier quand le Bundle est refusé', async () => {
    const cible = provisoire('refuse.json');
    const { code, erreur } = await lancer(['tddui', 'importer', 'examples/dossiers/savs.json', '--sortie', cible]);
    expect(code).toBe(2);
    expect(erreur).toMatch(/^examples\/dossiers\/savs\.json : /);
    expect(existsSync(cible)).toBe(false);
  });

  test.each([
    [{ NO_COLOR: '', FORCE_COLOR: '1' }, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [{ NO_COLOR: '', FORCE_COLOR: '0' }, false],
  ])('%j : en couleur, %s', async (env, attendu) => {
    const args = ['controler', 'examples/dossiers/savs.json', '--au', '2026-11-21'];
    expect((await lancerCommande(args, { env })).sortie.includes('\u001b[')).toBe(attendu);
  });

  test('tddui importer refuse une option qu’il ne suivrait pas', async () => {
    const args = ['tddui', 'importer', 'examples/tddui/export-editeur.json', '--extensions'];
    expect(await lancer(args)).toMatchObject({ code: 2, sortie: '', erreur: expect.stringContaining('exporter') });
  });

  test('schema écrit un schéma, ou la liste ; un nom proche est suggéré', async () => {
    expect(JSON.parse((await lancer(['schema', 'dossier'])).sortie)).toHaveProperty('$id');
    expect((await lancer(['schema'])).sortie).toContain('objectif\n');
    expect((await lancer(['schema', 'dosier'])).erreur).toContain('Vouliez-vous dire dossier ?');
  });

  test('tddui exporter écrit un Bundle que controler relit, et dit les pertes à part', async () => {
    const cible = provisoire('bundle.json');
    const { code, sortie, erreur } = await lancer([
      'tddui',
      'exporter',
      'examples/dossiers/savs.json',
      '--sortie',
      cible,
    ]);
    expect({ code, sortie }).toEqual({ code: 0, sortie: '' });
    expect(erreur).not.toBe('');
    expect(JSON.parse(readFileSync(cible, 'utf8'))).toMatchObject({ resourceType: 'Bundle', type: 'transaction' });
    expect((await lancer(['controler', cible, '--au', '2026-11-21', '--seuil', 'aucun'])).code).toBe(0);
  });

  test('tddui exporter refuse un dossier sans accord de la structure, sans rien écrire', async () => {
    const dossier = JSON.parse(readFileSync('examples/dossiers/savs.json', 'utf8'));
    dossier.projets[0].accords = [];
    const cible = provisoire('sans-accord.json');
    const { code, erreur } = await lancer([
      'tddui',
      'exporter',
      fichier('sans.json', JSON.stringify(dossier)),
      '--sortie',
      cible,
    ]);
    expect(code).toBe(2);
    expect(erreur).toMatch(/accord/);
    expect(existsSync(cible)).toBe(false);
  });
});
