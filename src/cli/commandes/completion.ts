import { CATALOGUE } from '../../regles/catalogue';
import { completionBash, completionZsh } from '../aide/completion';
import { lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import type { Monde } from '../monde';

const FIN = '.schema.json';

/** Écrit la complétion de la commande pour un interpréteur. */
export const commandeCompletion = (args: readonly string[], monde: Monde): Code => {
  const [interprete, ...reste] = lireArguments(args, {}).positions;
  const noms = {
    regles: CATALOGUE.map(({ id }) => id),
    schemas: monde
      .lister(`${monde.racine}/schemas`)
      .filter((fichier) => fichier.endsWith(FIN))
      .map((fichier) => fichier.slice(0, -FIN.length)),
  };
  if (reste.length === 0 && interprete === 'bash') monde.sortie(completionBash(noms));
  else if (reste.length === 0 && interprete === 'zsh') monde.sortie(completionZsh(noms));
  else throw new UsageError('Usage : projet-personnalise completion bash, ou completion zsh.');
  return CODES.rien;
};
