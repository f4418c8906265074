// Écrit « réussis ratés », somme des rapports JSON de vitest d’un dossier ; « 0 0 » s’il n’y en a pas.
// Un fichier de test qui n’a pas pu se charger compte pour un échec.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dossier = process.argv[2];
const rapports = readdirSync(dossier)
  .filter((nom) => nom.endsWith('.json'))
  .map((nom) => JSON.parse(readFileSync(join(dossier, nom), 'utf8')));
const somme = (mesure) => rapports.reduce((total, rapport) => total + mesure(rapport), 0);

const reussis = somme((rapport) => rapport.numPassedTests);
const rates = somme((rapport) => rapport.numFailedTests);
const illisibles = somme(
  ({ testResults }) =>
    testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
);

process.stdout.write(`${reussis} ${rates + illisibles}\n`);
