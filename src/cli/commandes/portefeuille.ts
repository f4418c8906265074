import { cumulerPortefeuille } from '../../rapport/portefeuille/portefeuille';
import {
  csvDuPortefeuille,
  markdownDuPortefeuille,
  texteDuPortefeuille,
} from '../../rapport/portefeuille/presentations';
import type { Portefeuille } from '../../rapport/portefeuille/rapport-portefeuille';
import { lireArguments } from '../arguments';
import type { Code } from '../codes';
import type { Monde } from '../monde';
import { OPTIONS_RELEVE, preparerReleve } from '../releves/preparation';
import type { Forme } from '../releves/relever';
import { enUneFois, relever } from '../releves/relever';

const ecrire = (rapport: Portefeuille, { format, ...options }: Forme): string => {
  switch (format) {
    case 'texte':
      return texteDuPortefeuille(rapport, options);
    case 'json':
      return `${JSON.stringify(rapport, null, 2)}\n`;
    case 'markdown':
      return markdownDuPortefeuille(rapport);
    case 'csv':
      return csvDuPortefeuille(rapport);
  }
};

/** Écrit où en sont les projets d’une structure. */
export const commandePortefeuille = async (args: readonly string[], monde: Monde): Promise<Code> => {
  const lecture = lireArguments(args, OPTIONS_RELEVE);
  const preparation = await preparerReleve(lecture, false, monde);
  const { ajouter, rapport } = cumulerPortefeuille(preparation);
  return relever(lecture, preparation, enUneFois(ajouter, rapport, ecrire), monde);
};
