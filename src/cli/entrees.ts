import type { Dossier } from '../dossier/dossier';
import { phraseDuDefaut } from '../rapport/defaut';
import type { Defaut, Source } from '../rapport/presentation';
import { neutraliser } from '../rapport/texte/mise-en-page';
import { UsageError } from './codes';
import type { Monde } from './monde';
import type { Entree } from './volume/lire-unite';
import { lireUnite } from './volume/lire-unite';
import { lireLots } from './volume/unites';

/** Lit les dossiers des fichiers, répertoires et flux donnés, un à la fois ; une lecture ratée n’arrête pas les autres. */
export async function* lireEntrees(
  chemins: readonly string[],
  tailleMax: number,
  monde: Monde,
): AsyncGenerator<Entree> {
  for await (const { unites } of lireLots(chemins, tailleMax, monde)) {
    for (const unite of unites) yield lireUnite(unite);
  }
}

/** Ce qui se dit d’une entrée illisible, une ligne par défaut. */
export const plainte = ({ nom, ligne }: Source, defauts: readonly Defaut[]): string =>
  defauts
    .map((defaut) => {
      const ou = ligne === undefined ? nom : `${nom}, ligne ${ligne}`;
      return `${neutraliser(`Illisible : ${ou}. ${phraseDuDefaut(defaut)}`)}\n`;
    })
    .join('');

/** Le dossier d’une entrée qui n’en tient qu’un ; illisible, dit pourquoi et ne rend rien. */
export const lireUnSeul = async (chemin: string, tailleMax: number, monde: Monde): Promise<Dossier | undefined> => {
  const entrees: Entree[] = [];
  for await (const une of lireEntrees([chemin], tailleMax, monde)) {
    entrees.push(une);
    if (entrees.length > 1) throw new UsageError('Il y a là plusieurs dossiers : donnez-en un seul à la fois.');
  }
  for (const { source, lecture } of entrees) {
    if (lecture.ok) return lecture.value;
    monde.erreur(plainte(source, lecture.error));
  }
  return undefined;
};
