import type { Presentation } from './presentation';

const virgule = (rang: number): string => (rang === 0 ? '\n' : ',\n');

/** Un seul document JSON : `rapports`, puis `bilan`. Un dossier illisible y est un élément avec ses `defauts`. */
export const presentationJson: Presentation = {
  entete: ({ au, seuil }) =>
    `{"format":"projet-personnalise/rapports","version":1,"au":${JSON.stringify(au)},"seuil":${JSON.stringify(seuil)},"rapports":[`,
  rapport: (rapport, source, rang) => `${virgule(rang)}${JSON.stringify({ source, rapport })}`,
  illisible: (source, defauts, rang) => `${virgule(rang)}${JSON.stringify({ source, defauts })}`,
  pied: (bilan) => `\n],"bilan":${JSON.stringify(bilan)}}\n`,
};
