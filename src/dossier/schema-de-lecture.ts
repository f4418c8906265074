import * as z from 'zod';
import { Dossier } from './dossier';

/**
 * Compiler le schéma rend chaque lecture trois fois plus rapide, mais coûte quelques dixièmes de seconde, une fois :
 * un programme qui lit quelques dossiers n’y gagnerait rien. Les deux schémas rendent les mêmes résultats et les mêmes
 * fautes ; là où le code engendré est interdit (CSP), zod garde l’ordinaire.
 */
const LECTURES_AVANT_DE_COMPILER = 500;

let schema = Dossier;
let lectures = 0;

/** Compile dès maintenant le schéma de lecture : pour un serveur, au démarrage. */
export const preparerLecture = (): void => {
  if (schema === Dossier) schema = z.compile(Dossier);
};

/** Le schéma avec lequel lire, compilé une fois que le nombre de lectures le justifie. */
export const schemaDeLecture = (): typeof Dossier => {
  lectures += 1;
  if (lectures === LECTURES_AVANT_DE_COMPILER) preparerLecture();
  return schema;
};
