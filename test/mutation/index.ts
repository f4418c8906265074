/*
 * Essai des tests par mutation : npm run test:mutation -- <portée> [--exemples] [--fichiers=motif] [--depuis-zero]
 *
 * Sans portée, les cinq agrégats l’un après l’autre. Les résultats sont gardés dans .stryker/ et repris au passage suivant.
 * --fichiers : ne mute, dans la portée, que les fichiers dont le chemin contient ce texte.
 * --exemples : sans les propriétés ni les vies tirées ; plus rapide, et plus sévère.
 */
import { readdirSync } from 'node:fs';
import { matchesGlob, relative, resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { compter, enClair, survivants, tableau } from './bilan';
import { AGREGATS, PORTEES } from './portees';

/** Les règles se jouent dans un seul processus, sans vitest : voir coureur.ts. */
const COUREUR_DES_REGLES = {
  testRunner: 'regles',
  plugins: [resolve('test/mutation/coureur.ts')],
  testRunnerNodeArgs: ['--import', 'tsx'],
};

/** Part de mutants que la suite doit voir. */
const SEUIL = 90;

const options = process.argv.slice(2);
const partie = options.find((option) => option.startsWith('--fichiers='))?.slice('--fichiers='.length) ?? '';
const exemples = options.includes('--exemples');
const demandees = options.filter((option) => !option.startsWith('--'));
const portees = demandees.length > 0 ? demandees : AGREGATS;
const inconnues = portees.filter((nom) => !PORTEES.has(nom));
if (inconnues.length > 0) {
  console.error(`Portée inconnue : ${inconnues.join(', ')}. Choisir parmi ${[...PORTEES.keys()].join(', ')}.`);
  process.exit(2);
}

/** Les motifs de la portée ; avec `--fichiers`, les fichiers qu’ils désignent et dont le chemin contient ce texte. */
const aMuter = (nom: string): string[] => {
  const motifs = PORTEES.get(nom)?.mute ?? [];
  if (partie === '') return [...motifs];
  const fichiers = readdirSync('src', { recursive: true }).map((chemin) => `src/${String(chemin)}`);
  return fichiers.filter((chemin) => chemin.includes(partie) && motifs.some((motif) => matchesGlob(chemin, motif)));
};

const muter = async (nom: string): Promise<number> => {
  // Lu par la configuration vitest du bac à sable, et par test/support/setup.ts.
  process.env['PP_MUTATION'] = nom;
  process.env['PP_TIRAGES'] ??= '10';
  if (exemples) process.env['PP_MUTATION_EXEMPLES'] = '1';
  const fichier = `.stryker/${nom.replace('/', '-')}${partie.replaceAll(/\W+/g, '-')}${exemples ? '-exemples' : ''}`;
  const mutants = await new Stryker({
    configFile: 'test/mutation/stryker.json',
    ...(nom.startsWith('regles/') && COUREUR_DES_REGLES),
    mutate: aMuter(nom),
    incremental: true,
    incrementalFile: `${fichier}-acquis.json`,
    // Ce coureur ne dit pas à Stryker de quels fichiers viennent ses tests : rien d’acquis ne se reprend.
    force: options.includes('--depuis-zero') || nom.startsWith('regles/'),
    jsonReporter: { fileName: `${fichier}.json` },
  }).runMutationTest();
  const lus = mutants.map((mutant) => ({ ...mutant, fileName: relative('.', mutant.fileName) }));
  console.log(`\n## ${nom}\n\n${tableau(lus)}\n`);
  for (const mutant of survivants(lus)) console.log(`- ${enClair(mutant)}`);
  return compter(lus).score;
};

for (const nom of portees) if ((await muter(nom)) < SEUIL) process.exitCode = 1;
