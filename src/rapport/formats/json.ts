import type { Presentation } from '../presentation';
import { enJson, sourceEnJson } from './echappement';

const virgule = (rang: number): string => (rang === 0 ? '\n' : ',\n');

/** Un seul document JSON : `rapports`, puis `bilan`. Un dossier illisible y est un élément avec ses `defauts`. */
export const presentationJson: Presentation = {
  entete: ({ au, seuil, reglages = [] }) => {
    const debut = { format: 'projet-personnalise/rapports', version: 1, au, seuil, reglages };
    return `${JSON.stringify(debut).slice(0, -1)},"rapports":[`;
  },
  rapport: (rapport, source, rang) =>
    `${virgule(rang)}{"source":${sourceEnJson(source)},"rapport":${JSON.stringify(rapport)}}`,
  illisible: (source, defauts, rang) =>
    `${virgule(rang)}{"source":${sourceEnJson(source)},"defauts":${enJson(defauts)}}`,
  pied: (bilan) => `\n],"bilan":${JSON.stringify(bilan)}}\n`,
};
