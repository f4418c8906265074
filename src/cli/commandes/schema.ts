import { suggerer } from '../../dossier/suggestion';
import { lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import type { Monde } from '../monde';

const FIN = '.schema.json';

/** Écrit un schéma JSON du paquet ; sans nom, en donne la liste. */
export const commandeSchema = (args: readonly string[], monde: Monde): Code => {
  const [nom, ...trop] = lireArguments(args, {}).positions;
  if (trop.length > 0) throw new UsageError('Donnez un nom, et un seul.');
  const repertoire = `${monde.racine}/schemas`;
  const noms = monde
    .lister(repertoire)
    .filter((fichier) => fichier.endsWith(FIN))
    .map((fichier) => fichier.slice(0, -FIN.length));
  if (nom === undefined) {
    monde.sortie(`${noms.join('\n')}\n`);
    return CODES.rien;
  }
  if (!noms.includes(nom)) {
    const proche = suggerer(nom, noms);
    throw new UsageError(
      `Schéma inconnu : ${nom}.${proche ? ` Vouliez-vous dire ${proche} ?` : ''} Liste : projet-personnalise schema.`,
    );
  }
  monde.sortie(monde.lire(`${repertoire}/${nom}${FIN}`));
  return CODES.rien;
};
