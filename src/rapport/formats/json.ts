import type { Presentation } from '../presentation';

const virgule = (rang: number): string => (rang === 0 ? '\n' : ',\n');

/** Un seul document JSON : `rapports`, puis `bilan`. Un dossier illisible y est un élément avec ses `defauts`. */
export const presentationJson: Presentation = {
  entete: ({ au, seuil, reglages = [] }) => {
    const debut = { format: 'projet-personnalise/rapports', version: 1, au, seuil, reglages };
    return `${JSON.stringify(debut).slice(0, -1)},"rapports":[`;
  },
  rapport: (rapport, { nom, ligne }, rang) => `${virgule(rang)}${JSON.stringify({ source: { nom, ligne }, rapport })}`,
  illisible: ({ nom, ligne }, defauts, rang) =>
    `${virgule(rang)}${JSON.stringify({ source: { nom, ligne }, defauts })}`,
  pied: (bilan) => `\n],"bilan":${JSON.stringify(bilan)}}\n`,
};
