import { spawnSync } from 'node:child_process';
import { plafondsEhpad, tachesEhpad } from './ehpad';
import type { Mesure } from './mesure';
import { ecrire, mesurer } from './mesure';

/*
 * Chaque tâche est mesurée dans son propre processus, à côté de l’étalon. Avec un rang, ce fichier est ce processus.
 */
const [, programme = '', rang] = process.argv;
const [etalon] = tachesEhpad;
if (etalon === undefined) throw new Error('aucune tâche');

const dansUnProcessus = (n: number): Mesure => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', programme, `${n}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Mesure;
};

const tache = rang === undefined ? undefined : tachesEhpad[Number(rang)];
if (tache) process.stdout.write(JSON.stringify(await mesurer(etalon, tache)));
else {
  console.log('\nDossier d’EHPAD : médianes en microsecondes, et rapport à JSON.parse, appelé en alternance');
  console.log(`  ${''.padEnd(46)} ${'tâche'.padStart(10)} ${'JSON.parse'.padStart(10)}`);
  const tenus = tachesEhpad.map(({ nom }, n) =>
    ecrire(
      dansUnProcessus(n),
      plafondsEhpad.find((plafond) => plafond.nom === nom),
    ),
  );
  if (tenus.includes(false)) process.exitCode = 1;
  console.log('');
  await import('./croissance');
}
