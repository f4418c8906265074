/** La liste, des éléments en plus ; une liste absente commence. */
export const ajouter = <T>(liste: readonly T[] | undefined, ...elements: readonly T[]): readonly T[] => [
  ...(liste ?? []),
  ...elements,
];

/** La liste, où l’élément de cet identifiant est changé. */
export const changer = <T extends { readonly id?: string | undefined }>(
  liste: readonly T[] | undefined,
  id: string,
  changement: (element: T) => T,
): readonly T[] => (liste ?? []).map((element) => (element.id === id ? changement(element) : element));

/** L’élément de cet identifiant, s’il y est. */
export const trouver = <T extends { readonly id?: string | undefined }>(
  liste: readonly T[] | undefined,
  id: string,
): T | undefined => liste?.find((element) => element.id === id);
