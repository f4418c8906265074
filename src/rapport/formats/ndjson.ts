import type { Presentation } from '../presentation';

const ligne = (donnee: unknown): string => `${JSON.stringify(donnee)}\n`;

/** Une ligne de JSON par dossier : `{source, rapport}` ou `{source, defauts}`. */
export const presentationNdjson: Presentation = {
  entete: () => '',
  rapport: (rapport, { nom, ligne: n }) => ligne({ source: { nom, ligne: n }, rapport }),
  illisible: ({ nom, ligne: n }, defauts) => ligne({ source: { nom, ligne: n }, defauts }),
  pied: () => '',
};
