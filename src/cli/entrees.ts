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
