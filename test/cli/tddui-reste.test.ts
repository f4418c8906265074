import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMAT_RESTE } from '../../src/tddui/reste';
import { fichier, lancer, provisoire } from '../support/monde';
import { lireReference } from '../support/reference';

const EXPORT = 'examples/tddui/export-editeur.json';
const lire = (chemin: string): unknown => JSON.parse(readFileSync(chemin, 'utf8'));

const importer = async (source: string, nom: string) => {
  const dossier = provisoire(`${nom}-dossier.json`);
  const reste = provisoire(`${nom}-reste.json`);
  const issue = await lancer(['tddui', 'importer', source, '--sortie', dossier, '--reste', reste]);
  return { ...issue, dossier, reste };
};

describe('tddui --reste', () => {
  test('importer puis exporter avec le reste ne perd rien, et la relecture rend le même dossier', async () => {
    const { code, dossier, reste } = await importer(EXPORT, 'aller');
    expect(code).toBe(0);
    expect(lire(reste)).toMatchObject({ format: FORMAT_RESTE, version: 1 });
    const bundle = provisoire('retour.json');
    const ecriture = await lancer(['tddui', 'exporter', dossier, '--reste', reste, '--sortie', bundle]);
    expect(ecriture).toEqual({ code: 0, sortie: '', erreur: '' });
    const retour = await importer(bundle, 'retour');
    expect(lire(retour.dossier)).toEqual(lire(dossier));
  });

  test('sans le reste, l’export dit ce qui se perd', async () => {
    const { dossier } = await importer(EXPORT, 'sans');
    expect((await lancer(['tddui', 'exporter', dossier])).erreur).toMatch(/perdu/);
  });

  test('importer sans --sortie écrit le dossier sur la sortie standard, et le reste dans son fichier', async () => {
    const reste = provisoire('seul.json');
    const { sortie } = await lancer(['tddui', 'importer', EXPORT, '--reste', reste]);
    expect(JSON.parse(sortie)).toHaveProperty('usager');
    expect(existsSync(reste)).toBe(true);
  });

  test('un Bundle refusé ne laisse ni dossier ni reste', async () => {
    const { code, dossier, reste } = await importer('examples/dossiers/savs.json', 'refuse');
    expect({ code, ecrits: [existsSync(dossier), existsSync(reste)] }).toEqual({ code: 2, ecrits: [false, false] });
  });

  test('un fichier impossible à écrire ne laisse pas l’autre', async () => {
    const dossier = provisoire('orphelin.json');
    const args = ['tddui', 'importer', EXPORT, '--sortie', dossier, '--reste', provisoire('nulle-part/reste.json')];
    const { code, erreur } = await lancer(args);
    expect({ code, ecrit: existsSync(dossier) }).toEqual({ code: 2, ecrit: false });
    expect(erreur).toMatch(/impossible d’y écrire/);
  });

  const RESTE = provisoire('autre-reste');
  mkdirSync(RESTE);
  test.each([
    ['un reste absent', 'nulle-part.json', /introuvable/],
    ['un reste qui est un répertoire', RESTE, /introuvable ou illisible/],
    ['un reste qui n’est pas du JSON', fichier('tronque.json', '{"format": '), /ce n’est pas du JSON/],
    ['le JSON d’autre chose', 'examples/dossiers/savs.json', /ce n’est pas un reste/],
    [
      'un reste dont les ressources ne se lisent pas',
      fichier('vide.json', JSON.stringify({ format: FORMAT_RESTE, version: 1, entrees: [] })),
      /reste joint n’est pas celui d’une lecture/,
    ],
  ])('%s est refusé, sans rien écrire', async (_nom, reste, phrase) => {
    const cible = provisoire('jamais.json');
    const args = ['tddui', 'exporter', 'examples/dossiers/savs.json', '--reste', reste, '--sortie', cible];
    const { code, sortie, erreur } = await lancer(args);
    expect({ code, sortie, ecrit: existsSync(cible) }).toEqual({ code: 2, sortie: '', ecrit: false });
    expect(erreur).toMatch(phrase);
    expect(erreur).not.toMatch(/Error:|undefined/);
  });

  test('le même fichier pour --reste et --sortie est refusé', async () => {
    const args = ['tddui', 'importer', EXPORT, '--sortie', provisoire('x.json'), '--reste', provisoire('x.json')];
    expect((await lancer(args)).erreur).toMatch(/même fichier/);
  });
});

const OFFICIEL = 'tddui/exemples/Bundle-tddui-pp-ime-bundle-example.json';
const officiel = lireReference(OFFICIEL);

describe.skipIf(officiel === undefined)('l’exemple officiel de l’IME, par la commande', () => {
  test('import, export, import rend le même dossier et les mêmes ressources', async () => {
    const aller = await importer(`../shared/reference/${OFFICIEL}`, 'ime');
    const bundle = provisoire('ime.json');
    const { code, erreur } = await lancer([
      ...['tddui', 'exporter', aller.dossier, '--reste', aller.reste],
      ...['--sortie', bundle, '--remarques', 'json'],
    ]);
    expect(code, erreur).toBe(0);
    expect(JSON.parse(erreur)).toEqual([]);
    const retour = await importer(bundle, 'ime-retour');
    expect(lire(retour.dossier)).toEqual(lire(aller.dossier));
    const types = (chemin: string) =>
      (lire(chemin) as { entry: { resource: { resourceType: string } }[] }).entry
        .map(({ resource }) => resource.resourceType)
        .toSorted();
    expect(types(bundle)).toEqual(types(`../shared/reference/${OFFICIEL}`));
  });
});
