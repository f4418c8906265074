import { lireDateCivile } from '../vocabulaire/date-civile';

const forme = /^\d{4}-\d{2}-\d{2}$/;
const horodatage = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
const aLaFrancaise = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Le constat d’une date fautive, et le jour que l’on a sans doute voulu écrire. Seul un texte en forme de date est cité. */
export const surDate = (ecrit: string): { readonly constat: string; readonly suggestion?: string } => {
  if (forme.test(ecrit)) {
    const annee = Number(ecrit.slice(0, 4));
    const constat =
      annee < 1900 || annee > 2200
        ? `${ecrit} est hors des années 1900 à 2200. Vérifier l’année.`
        : `${ecrit} n’est pas un jour du calendrier. Écrire un jour qui existe.`;
    return { constat };
  }
  const jour = horodatage.exec(ecrit)?.[1];
  if (jour !== undefined && lireDateCivile(jour) !== null) {
    return { constat: 'un instant, non un jour. Garder le jour seul, sans l’heure : AAAA-MM-JJ.', suggestion: jour };
  }
  const [, j = '', m = '', annee = ''] = aLaFrancaise.exec(ecrit) ?? [];
  const retourne = lireDateCivile(`${annee}-${m.padStart(2, '0')}-${j.padStart(2, '0')}`);
  return {
    constat: 'ce n’est pas une date lisible. L’écrire AAAA-MM-JJ, par exemple 2026-11-21.',
    ...(retourne !== null && { suggestion: retourne }),
  };
};
