import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * La même suite sous quatre fuseaux : avant et après l’heure de Paris, et un fuseau où minuit n’a pas toujours existé.
 * `PP_RAPPORTS` : dossier où écrire un rapport JSON par fuseau. `PP_FUSEAU_VU` : fuseau où elle vient de passer.
 */
const FUSEAUX = ['Europe/Paris', 'America/Martinique', 'Pacific/Noumea', 'America/Sao_Paulo'];

/** Moins de tirages par propriété que la suite principale : c’est le fuseau que l’on éprouve. */
const TIRAGES = '10';

const racine = join(import.meta.dirname, '..', '..');
const dossierDesRapports = process.env['PP_RAPPORTS'];

const reussit = (fuseau: string): boolean => {
  console.log(`\n— TZ=${fuseau}`);
  const rapport = dossierDesRapports && join(dossierDesRapports, `${fuseau.replace('/', '-')}.json`);
  const options = rapport ? ['--reporter=json', `--outputFile.json=${rapport}`] : [];
  const { status } = spawnSync(
    process.execPath,
    [join(racine, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', ...options],
    { cwd: racine, stdio: 'inherit', env: { PP_TIRAGES: TIRAGES, ...process.env, TZ: fuseau } },
  );
  return status === 0;
};

const vu = process.env['PP_FUSEAU_VU'];
if (vu) console.log(`${vu} : c’est la suite principale.`);
const echecs = FUSEAUX.filter((fuseau) => fuseau !== vu && !reussit(fuseau));
if (echecs.length > 0) {
  console.log(`\nÉchec sous ${echecs.join(', ')}`);
  process.exitCode = 1;
}
