import type { Presentation } from '../presentation';
import { sourceEnJson } from './echappement';
import { rapportEnJson } from './en-json';

/** Une ligne de JSON par dossier : `{source, rapport}` ou `{source, defauts}`. */
export const presentationNdjson: Presentation = {
  entete: () => '',
  rapport: (rapport, source) => `{"source":${sourceEnJson(source)},"rapport":${rapportEnJson(rapport)}}\n`,
  illisible: (source, defauts) => `{"source":${sourceEnJson(source)},"defauts":${JSON.stringify(defauts)}}\n`,
  pied: () => '',
};
