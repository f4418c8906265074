import type { ComptesCritere, ComptesElement } from './comptes';
import type { ClassePreuve, ComptesParClasse } from './masque';
import { CLASSES_PREUVE, estPetit } from './masque';

/** Où un dossier est rangé pour un critère entier : comme pour un élément, ou étayé en partie. */
export type ClasseEnsemble = ClassePreuve | 'en_partie';

/** Combien de dossiers dans chaque classe, pour un critère entier. */
export type ComptesParEnsemble = Readonly<Record<ClasseEnsemble, number>>;

/** Les comptes d’un élément, sans objet compris. */
export const comptesDeLElement = (
  [preuve, contradiction, silence]: ComptesElement,
  dossiers: number,
): ComptesParClasse => ({ preuve, contradiction, silence, sans_objet: dossiers - preuve - contradiction - silence });

/** Toutes les sommes qu’un lecteur peut faire d’un ou plusieurs de ces nombres. */
const sommes = (nombres: readonly number[]): readonly number[] => {
  let toutes: readonly number[] = [];
  for (const n of nombres) toutes = [...toutes, n, ...toutes.map((somme) => somme + n)];
  return toutes;
};

/**
 * Les comptes d’un critère tous éléments ensemble, ou `null` quand les dire en apprendrait trop.
 *
 * Un dossier contredit sur le critère l’est sur un de ses éléments : les lignes se recoupent, et leur différence peut
 * être un petit groupe. L’ensemble n’est donc dit que si aucune de ses classes n’est petite, si aucun élément n’a de
 * groupe réuni, et si aucune somme d’éléments, comparée à l’ensemble ou au total, ne laisse un reste de un à quatre.
 */
export const direEnsemble = (
  { elements, ensemble }: Pick<ComptesCritere, 'elements' | 'ensemble'>,
  dossiers: number,
): ComptesParEnsemble | null => {
  const { preuve, contradiction, en_partie, silence } = ensemble;
  const comptes = { ...ensemble, sans_objet: dossiers - preuve - contradiction - en_partie - silence };
  if (Object.values(comptes).some(estPetit)) return null;
  const lignes = elements.map((element) => comptesDeLElement(element, dossiers));
  const revele = (classe: ClassePreuve): boolean =>
    lignes.some((ligne) => estPetit(ligne[classe])) ||
    sommes(lignes.map((ligne) => ligne[classe])).some((somme) => {
      const reste = somme - comptes[classe];
      return estPetit(Math.abs(reste)) || estPetit(Math.abs(dossiers - reste));
    });
  return CLASSES_PREUVE.some(revele) ? null : comptes;
};
