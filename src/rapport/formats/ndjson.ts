import type { Presentation } from '../presentation';
import { enJson, sourceEnJson } from './echappement';

/** Une ligne de JSON par dossier : `{source, rapport}` ou `{source, defauts}`. */
export const presentationNdjson: Presentation = {
  entete: () => '',
  rapport: (rapport, source) => `{"source":${sourceEnJson(source)},"rapport":${JSON.stringify(rapport)}}\n`,
  illisible: (source, defauts) => `{"source":${sourceEnJson(source)},"defauts":${enJson(defauts)}}\n`,
  pied: () => '',
};
