import { Dossier } from '../../src/dossier/dossier';
import { recrire } from '../../src/dossier/pseudonymiser/recrire';

/** Ce qui est écrit dans chaque texte et chaque identifiant d’un dossier marqué. */
export const MARQUE = 'MARQUE';

/** Le même dossier, une marque dans chaque texte et chaque identifiant, des uns dans chaque numéro. */
export const marquer = (dossier: Dossier): Dossier => {
  const vus = new Map<string, string>();
  const marque = (texte: string): string => {
    const connue = vus.get(texte) ?? `${MARQUE}-${vus.size}`;
    vus.set(texte, connue);
    return connue;
  };
  return recrire<Dossier>(Dossier, dossier, (donnee, nature) => {
    if (nature === 'texte' || nature === 'identifiant') return marque(String(donnee));
    return nature === 'numero' ? '1'.repeat(String(donnee).length) : donnee;
  });
};
