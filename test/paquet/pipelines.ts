import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { exiger, RACINE } from './outils';

type Etape = { readonly run?: string };
type Github = { readonly jobs: Readonly<Record<string, { readonly steps: readonly Etape[] }>> };
type Gitlab = Readonly<Record<string, { readonly script: readonly string[] }>>;
type PreCommit = { readonly repos: readonly { readonly hooks: readonly { readonly entry: string }[] }[] };

const lire = <T>(fichier: string): T => parse(readFileSync(join(RACINE, 'docs/ci', fichier), 'utf8')) as T;

/** Une façon d’intégrer : ses lignes, telles qu’écrites, et les fichiers qu’elle doit laisser. */
export type Pipeline = { readonly nom: string; readonly lignes: readonly string[]; readonly laisse: readonly string[] };

/** Les lignes de docs/ci, hors « npm ci », que l’installation de l’archive remplace. */
export const pipelines = (): readonly Pipeline[] => {
  const github = Object.values(lire<Github>('github-actions.yml').jobs).flatMap(({ steps }) => steps);
  const gitlab = Object.values(lire<Gitlab>('gitlab-ci.yml')).flatMap(({ script }) => script);
  const [crochet] = lire<PreCommit>('pre-commit-config.yaml').repos.flatMap(({ hooks }) => hooks);
  return [
    {
      nom: 'github-actions.yml',
      lignes: github.flatMap(({ run }) => (run === undefined || run === 'npm ci' ? [] : [run])),
      laisse: ['controle.sarif', 'controle.md'],
    },
    { nom: 'gitlab-ci.yml', lignes: gitlab, laisse: ['controle.xml', 'controle-codequality.json', 'controle.html'] },
    { nom: 'pre-commit-config.yaml', lignes: [`${crochet?.entry} dossiers/*.json`], laisse: [] },
    { nom: 'controler.mjs', lignes: ['node controler.mjs dossiers controle.sarif'], laisse: ['controle.sarif'] },
  ];
};

const MUET = { format: 'projet-personnalise/dossier', version: 1, id: 'muet', usager: { id: 'u' } };

/** Fait de l’application un dépôt d’éditeur : `dossiers/` a des manquements, n’en a pas, ou ne se lit pas. */
const preparer = (application: string, code: number): void => {
  const dossiers = join(application, 'dossiers');
  rmSync(dossiers, { recursive: true, force: true });
  mkdirSync(dossiers);
  if (code === 1) cpSync(join(RACINE, 'examples/dossiers/savs.json'), join(dossiers, 'savs.json'));
  else writeFileSync(join(dossiers, 'muet.json'), code === 0 ? JSON.stringify(MUET) : '{"casse": ');
  cpSync(join(RACINE, 'docs/ci/controler.mjs'), join(application, 'controler.mjs'));
};

/** Exécute chaque ligne telle quelle, sur l’archive installée : codes 0, 1 et 2, et les rapports promis. */
export const essayerPipelines = (application: string): void => {
  for (const attendu of [0, 1, 2]) {
    preparer(application, attendu);
    for (const { nom, lignes, laisse } of pipelines()) {
      for (const fichier of laisse) rmSync(join(application, fichier), { force: true });
      const env = { ...process.env, GITHUB_STEP_SUMMARY: join(application, 'resume.md') };
      const issues = lignes.map((ligne) =>
        spawnSync('bash', ['-eo', 'pipefail', '-c', ligne], { cwd: application, env, encoding: 'utf8' }),
      );
      const [controle, ...suite] = issues;
      const dit = `${controle?.stdout}${controle?.stderr}`;
      exiger(controle?.status === attendu, `${nom} : code ${controle?.status} au lieu de ${attendu}\n${dit}`);
      for (const { status, stderr } of suite) exiger(status === 0, `${nom} : ${stderr}`);
      for (const fichier of laisse) exiger(existsSync(join(application, fichier)), `${nom} : ${fichier} manque`);
    }
  }
};
