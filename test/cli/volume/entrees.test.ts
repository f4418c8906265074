import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mondeReel } from '../../../src/cli/monde';
import { afficheur } from '../../../src/cli/volume/afficheur';
import type { Unite } from '../../../src/cli/volume/unites';
import { lireLots } from '../../../src/cli/volume/unites';
import { fichier, lancer, provisoire } from '../../support/monde';
import { lignesDeDossiers } from '../../support/volume';

const [UNE = '', DEUX = ''] = lignesDeDossiers(2);

type Rendue = {
  readonly source: { readonly nom: string; readonly ligne?: number };
  readonly rapport?: { readonly dossier: string };
  readonly defauts?: readonly { readonly message: string }[];
};

const controler = async (chemin: string, ...suite: readonly string[]) => {
  const { code, sortie } = await lancer(['controler', chemin, '--au', '2026-11-21', '--format', 'ndjson', ...suite]);
  return {
    code,
    rendues: sortie
      .trimEnd()
      .split('\n')
      .map((ligne): Rendue => JSON.parse(ligne)),
  };
};
const dossiersDe = (rendues: readonly Rendue[]) => rendues.flatMap(({ rapport }) => rapport?.dossier ?? []);

describe('ce qui arrive dans une entrée', () => {
  test('une ligne trop longue est un défaut à son numéro, et n’arrête rien', async () => {
    const chemin = fichier('longue.ndjson', `${UNE}\n{"x":"${'a'.repeat(60_000)}"}\n${DEUX}\n`);
    const { code, rendues } = await controler(chemin, '--taille-max', '0.05');
    expect(code).toBe(2);
    expect(rendues[1]).toMatchObject({ source: { ligne: 2 } });
    expect(rendues[1]?.defauts?.[0]?.message).toMatch(/^Ligne trop longue/);
    expect(dossiersDe(rendues)).toEqual(['dossier-1', 'dossier-2']);
  });

  test('une ligne qui n’est pas de l’UTF-8 est un défaut à son numéro', async () => {
    const chemin = provisoire('latin1.ndjson');
    writeFileSync(
      chemin,
      Buffer.concat([Buffer.from(`${UNE}\n{"nom":"`), Buffer.from([0xe9]), Buffer.from(`"}\n${DEUX}`)]),
    );
    const { rendues } = await controler(chemin);
    expect(rendues[1]).toMatchObject({ source: { ligne: 2 } });
    expect(rendues[1]?.defauts?.[0]?.message).toMatch(/UTF-8/);
    expect(dossiersDe(rendues)).toEqual(['dossier-1', 'dossier-2']);
  });

  test('indicateur d’ordre des octets, CRLF et lignes vides se lisent ; U+2028 dans un texte ne coupe rien', async () => {
    const avec2028 = JSON.stringify({ ...JSON.parse(DEUX), structure: { nom: 'a\u2028b' } });
    const { rendues } = await controler(fichier('bom.ndjson', `\uFEFF${UNE}\r\n\r\n${avec2028}\r\n`));
    expect(dossiersDe(rendues)).toEqual(['dossier-1', 'dossier-2']);
    expect(rendues.map(({ source }) => source.ligne)).toEqual([1, 3]);
  });

  test('un répertoire mêle fichiers et exports, dans l’ordre des noms, et n’est lu qu’une fois', async () => {
    const base = provisoire('mele');
    mkdirSync(`${base}/b/dossier.json`, { recursive: true });
    writeFileSync(`${base}/a.json`, UNE);
    writeFileSync(`${base}/b.ndjson`, `${DEUX}\n${UNE}`);
    writeFileSync(`${base}/b/dossier.json/c.json`, DEUX);
    writeFileSync(`${base}/z.txt`, 'autre chose');
    const { rendues } = await controler(`${base}/`);
    expect(dossiersDe(rendues)).toEqual(['dossier-1', 'dossier-2', 'dossier-1', 'dossier-2']);
    expect(rendues.map(({ source }) => source.nom.slice(base.length))).toEqual([
      '/a.json',
      '/b.ndjson',
      '/b.ndjson',
      '/b/dossier.json/c.json',
    ]);
  });

  test('un lien qui revient sur ses pas ne fait pas compter deux fois un dossier', async () => {
    const base = provisoire('boucle');
    mkdirSync(`${base}/a`, { recursive: true });
    writeFileSync(`${base}/a/un.json`, UNE);
    symlinkSync('..', `${base}/a/encore`);
    symlinkSync('a', `${base}/z`);
    const { code, rendues } = await controler(base);
    expect(code).not.toBe(2);
    expect(rendues.map(({ source }) => source.nom.slice(base.length))).toEqual(['/a/un.json']);
  });

  test('un sous-répertoire qu’on ne peut pas ouvrir est un défaut, et n’arrête rien', async () => {
    const base = provisoire('ferme');
    mkdirSync(`${base}/b`, { recursive: true });
    writeFileSync(`${base}/a.json`, UNE);
    const reel = mondeReel('.');
    const refuser = (chemin: string): never => {
      throw Object.assign(new Error(chemin), { code: 'EACCES' });
    };
    const monde = {
      ...reel,
      lister: (chemin: string) => (chemin.endsWith('/b') ? refuser(chemin) : reel.lister(chemin)),
      lireOctets: (chemin: string) => (chemin.endsWith('/b') ? refuser(chemin) : reel.lireOctets(chemin)),
    };
    const unites: Unite[] = [];
    for await (const lot of lireLots([base], 1e6, monde)) unites.push(...lot.unites);
    expect(unites).toMatchObject([
      { source: { nom: `${base}/a.json` } },
      { source: { nom: `${base}/b` }, defaut: expect.stringContaining('Lecture impossible (erreur EACCES)') },
    ]);
    const fermee = { ...monde, lister: refuser, terminal: { sortie: false, erreur: true } };
    expect(() => afficheur([base], false, fermee)).not.toThrow();
  });

  test('une liste de dossiers dit comment l’écrire ; un petit fichier trop gros dit sa taille', async () => {
    const { code, rendues } = await controler(fichier('liste.json', `[${UNE},${DEUX}]`));
    expect(code).toBe(2);
    expect(rendues[0]?.defauts?.[0]?.message).toMatch(/c’est une liste\. Écrire un dossier par ligne/);
    const lignes = await controler(fichier('lignes.json', `${UNE}\n${DEUX}\n`));
    expect(lignes.rendues[0]?.defauts?.[0]?.message).toMatch(/ligne 2, .* le nommer en \.ndjson\.$/);
    const trop = await controler(fichier('trop.json', UNE), '--taille-max', '0.001');
    expect(trop.rendues[0]?.defauts?.[0]?.message).toMatch(/trop gros \(\d+ ko, limite 1 ko\)/);
  });

  test('un répertoire donne ses .jsonl comme ses .ndjson, et laisse node_modules et les réglages', async () => {
    const base = provisoire('depot');
    mkdirSync(`${base}/node_modules/x`, { recursive: true });
    for (const nom of ['node_modules/x/package.json', 'projet-personnalise.config.json'])
      writeFileSync(`${base}/${nom}`, '{}');
    writeFileSync(`${base}/export.jsonl`, `${UNE}\n${DEUX}\n`);
    const { code, rendues } = await controler(base);
    expect(dossiersDe(rendues)).toEqual(['dossier-1', 'dossier-2']);
    expect(rendues).toHaveLength(2);
    expect(code).not.toBe(2);
  });

  test('une entrée vide est un défaut', async () => {
    const { code, rendues } = await controler(fichier('vide.ndjson', '\n\n'));
    expect(code).toBe(2);
    expect(rendues[0]?.defauts?.[0]?.message).toMatch(/^Rien à lire/);
  });
});

describe('un document mis en page sur plusieurs lignes', () => {
  const AU = ['--au', '2026-11-21'];
  const indente = `${JSON.stringify(JSON.parse(UNE), null, 2)}\n`;

  test.each([
    ['tel quel', indente],
    ['après un indicateur d’ordre des octets', `\uFEFF${indente}`],
    ['après des lignes vides, en CRLF', `\r\n\r\n${indente.replaceAll('\n', '\r\n')}`],
  ])('se lit de l’entrée standard, %s', async (_, entree) => {
    const attendu = await lancer(['controler', fichier('un.json', entree), ...AU, '--format', 'csv']);
    const lu = await lancer(['controler', '-', ...AU, '--format', 'csv'], entree);
    expect(lu.sortie.replaceAll('"entrée standard"', '"x"')).toBe(
      attendu.sortie.replaceAll(`"${provisoire('un.json')}"`, '"x"'),
    );
    expect((await lancer(['echeances', '-', ...AU], entree)).code).toBe(0);
  });

  test('se lit octet par octet', async () => {
    const monde = {
      ...mondeReel('.'),
      lireFlux: async function* () {
        for (const octet of Buffer.from(indente)) yield Buffer.from([octet]);
      },
    };
    const unites: Unite[] = [];
    for await (const lot of lireLots(['-'], 1e6, monde)) unites.push(...lot.unites);
    expect(unites).toMatchObject([{ source: { nom: 'entrée standard' } }]);
    expect(unites.map((unite) => ('octets' in unite ? Buffer.from(unite.octets).toString() : ''))).toEqual([indente]);
  });

  test('trop gros ou mal formé, il n’est qu’un défaut, et dit sa vraie ligne', async () => {
    const trop = await lancer(['controler', '-', ...AU, '--taille-max', '0.0001', '--format', 'ndjson'], indente);
    expect(trop.sortie.trimEnd().split('\n')).toHaveLength(1);
    expect(trop.sortie).toContain('trop gros');
    const casse = await lancer(['controler', '-', ...AU], indente.replace('"usager"', 'usager'));
    expect(casse.sortie).toContain('1 entrée illisible');
    expect(casse.sortie).toMatch(/ce n’est pas du JSON : ligne 1\d, colonne 3/);
  });

  test('dans un dossier par ligne, une faute ne dit que le rang de la ligne dans le fichier', async () => {
    const { rendues } = await controler(fichier('casse.ndjson', `${UNE}\n{"a" 1}\n${DEUX}`));
    expect(rendues[1]).toMatchObject({ source: { ligne: 2 } });
    expect(rendues[1]?.defauts?.[0]?.message).toContain('JSON : colonne 6');
    expect(rendues[1]?.defauts?.[0]?.message).not.toContain('ligne 1');
  });
});
