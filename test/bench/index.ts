import { plafondsEhpad, tachesEhpad } from './ehpad';
import { ecrire, mesurer } from './mesure';

const mesures = await mesurer(tachesEhpad);
const manques = ecrire('Dossier d’EHPAD (médiane ; rapport à JSON.parse dans le même passage)', mesures, plafondsEhpad);
if (manques > 0) process.exitCode = 1;
