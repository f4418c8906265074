/** En dessous de ce nombre de dossiers, un groupe est petit : le dire pourrait désigner des personnes. */
export const SEUIL_PETIT_GROUPE = 5;

/** Où un dossier est rangé, pour un élément d’évaluation. */
export type ClassePreuve = 'preuve' | 'contradiction' | 'silence' | 'sans_objet';

/** Les classes, dans l’ordre où elles se lisent. */
export const CLASSES_PREUVE = ['preuve', 'contradiction', 'silence', 'sans_objet'] as const;

/** Combien de dossiers dans chaque classe. */
export type ComptesParClasse = Readonly<Record<ClassePreuve, number>>;

/**
 * Une ou plusieurs classes, et le nombre de dossiers qu’elles réunissent. Plusieurs classes ensemble : l’une au moins
 * est un petit groupe, et seul le total est dit.
 */
export type GroupeDeClasses = { readonly classes: readonly ClassePreuve[]; readonly dossiers: number };

/** Un groupe de un à quatre dossiers. Zéro n’est pas un groupe : il ne désigne personne. */
export const estPetit = (dossiers: number): boolean => dossiers > 0 && dossiers < SEUIL_PETIT_GROUPE;

/** Avec quoi un total encore trop petit est complété, dans cet ordre, le même pour tous. */
const SUITE = ['silence', 'preuve', 'contradiction', 'sans_objet'] as const;

/**
 * Fond les petits groupes d’une répartition dans le silence, et rend ce qui peut se dire.
 *
 * Chaque classe de un à quatre dossiers est réunie au silence ; si le total reste petit, on y ajoute la preuve, puis la
 * contradiction, puis le sans objet. Une seule réunion par répartition, toujours d’au moins deux classes : la retrancher
 * du total ne rend qu’elle-même. L’ordre est fixe, sans quoi le choix de la classe ajoutée dirait laquelle est la plus
 * petite. La répartition doit compter cinq dossiers ou plus.
 */
export const masquer = (comptes: ComptesParClasse): readonly GroupeDeClasses[] => {
  const fondues = new Set<ClassePreuve>(CLASSES_PREUVE.filter((classe) => estPetit(comptes[classe])));
  if (fondues.size === 0) return CLASSES_PREUVE.map((classe) => ({ classes: [classe], dossiers: comptes[classe] }));
  let total = 0;
  for (const classe of fondues) total += comptes[classe];
  for (const classe of SUITE) {
    if (classe !== 'silence' && total >= SEUIL_PETIT_GROUPE) break;
    if (!fondues.has(classe)) total += comptes[classe];
    fondues.add(classe);
  }
  const seules = CLASSES_PREUVE.filter((classe) => !fondues.has(classe));
  return [
    ...seules.map((classe) => ({ classes: [classe], dossiers: comptes[classe] })),
    { classes: CLASSES_PREUVE.filter((classe) => fondues.has(classe)), dossiers: total },
  ];
};
