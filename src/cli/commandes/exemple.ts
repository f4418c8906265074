import { suggerer } from '../../dossier/suggestion';
import { lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import type { Monde } from '../monde';

/** Écrit un dossier d’exemple du paquet ; sans nom, en donne la liste. */
export const commandeExemple = (args: readonly string[], monde: Monde): Code => {
  const [nom, ...trop] = lireArguments(args, {}).positions;
  if (trop.length > 0) throw new UsageError('Donnez un nom, et un seul.');
  const repertoire = `${monde.racine}/examples/dossiers`;
  const noms = monde
    .lister(repertoire)
    .filter((fichier) => fichier.endsWith('.json'))
    .map((fichier) => fichier.replace('.json', ''));
  if (nom === undefined) {
    monde.sortie(`Exemples : ${noms.join(', ')}\n`);
    return CODES.rien;
  }
  if (!noms.includes(nom)) {
    const proche = suggerer(nom, noms);
    throw new UsageError(
      `Exemple inconnu : ${nom}.${proche ? ` Vouliez-vous dire ${proche} ?` : ''} Exemples : ${noms.join(', ')}.`,
    );
  }
  monde.sortie(monde.lire(`${repertoire}/${nom}.json`));
  return CODES.rien;
};
