/** Chemin d’une donnée dans un document JSON. */
export type Chemin = readonly (string | number)[];

type Objet = Readonly<Record<string, unknown>>;

const estObjet = (valeur: unknown): valeur is Objet => typeof valeur === 'object' && valeur !== null;

/** Le même document, la donnée à ce chemin transformée ; `undefined` la retire. */
export const retoucher = (document: unknown, [cle, ...suite]: Chemin, par: (avant: unknown) => unknown): unknown => {
  if (cle === undefined) return par(document);
  if (Array.isArray(document)) {
    const copie: unknown[] = [...document];
    copie[Number(cle)] = retoucher(document[Number(cle)], suite, par);
    return copie;
  }
  const objet = estObjet(document) ? document : {};
  const { [cle]: avant, ...reste } = objet;
  const apres = retoucher(avant, suite, par);
  return apres === undefined ? reste : { ...reste, [cle]: apres };
};

/** Le même document avec cette valeur à ce chemin. */
export const poser = (document: unknown, chemin: Chemin, valeur: unknown): unknown =>
  retoucher(document, chemin, () => valeur);

/** Tous les endroits d’un document où une donnée répond au critère. */
export const endroits = (
  document: unknown,
  critere: (valeur: unknown, cle: string | number) => boolean,
  ici: Chemin = [],
): readonly Chemin[] => [
  ...(critere(document, ici.at(-1) ?? '') ? [ici] : []),
  ...(Array.isArray(document)
    ? document.flatMap((valeur, rang) => endroits(valeur, critere, [...ici, rang]))
    : estObjet(document)
      ? Object.entries(document).flatMap(([cle, valeur]) => endroits(valeur, critere, [...ici, cle]))
      : []),
];
