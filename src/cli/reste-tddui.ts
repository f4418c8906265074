import { phraseDuDefaut } from '../rapport/defaut';
import type { ResteTddui } from '../tddui/reste';
import { FORMAT_RESTE } from '../tddui/reste';
import { UsageError } from './codes';
import { lireJson } from './document';

const estReste = (valeur: unknown): valeur is ResteTddui =>
  typeof valeur === 'object' &&
  valeur !== null &&
  'format' in valeur &&
  valeur.format === FORMAT_RESTE &&
  'entrees' in valeur &&
  Array.isArray(valeur.entrees);

/** Le reste écrit par « tddui importer --reste », relu ; tout autre document est un mauvais usage. */
export const resteEcrit = (texte: string, fichier: string): ResteTddui => {
  const json = lireJson(texte);
  if (!json.ok) {
    const phrases = json.error.map(phraseDuDefaut).join(' ');
    throw new UsageError(`--reste ${fichier} : ce n’est pas du JSON. ${phrases}`);
  }
  if (!estReste(json.value))
    throw new UsageError(
      `--reste ${fichier} : ce n’est pas un reste. Donnez le fichier qu’a écrit « tddui importer --reste », tel quel.`,
    );
  return json.value;
};
