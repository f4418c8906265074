import type { Cible, Sorte } from './carte-des-liens';

/** Identifiants connus dans une portée : le dossier, un projet, une révision, ou le contenu figé d’une version. */
export type Registre = {
  readonly sortes: Map<Sorte, Set<unknown>>;
  /** Portée plus large, où chercher ensuite. */
  readonly dessus: Registre | undefined;
  /** Où chercher ce que cette portée désigne, quand ce n’est pas en elle-même ; `null` : nulle part. */
  readonly ailleurs: Registre | null | undefined;
  /** Contenus figés du même projet. */
  readonly versions: Registre[];
};

/** Registre vide. */
export const ouvrir = (dessus?: Registre, ailleurs?: Registre | null): Registre => ({
  sortes: new Map(),
  dessus,
  ailleurs,
  versions: [],
});

/** Retient un identifiant ; faux s’il était déjà pris. */
export const inscrire = ({ sortes }: Registre, sorte: Sorte, id: unknown): boolean => {
  const ids = sortes.get(sorte);
  if (ids === undefined) sortes.set(sorte, new Set([id]));
  else if (ids.has(id)) return false;
  else ids.add(id);
  return true;
};

/** L’identifiant est-il celui d’un élément, de quelque sorte que ce soit, de cette portée même ? */
export const contient = ({ sortes }: Registre, id: unknown): boolean => {
  for (const ids of sortes.values()) if (ids.has(id)) return true;
  return false;
};

/** L’identifiant est-il connu ici, ou dans une portée plus large ? */
export const connait = (registre: Registre, cible: Cible, id: unknown): boolean => {
  if (cible === 'element' || cible === 'tout') return contient(registre, id);
  const ids = registre.sortes.get(cible);
  // Un accord peut citer le numéro d’une version dont le dossier ne garde aucune.
  if (cible === 'version') return ids?.has(id) ?? true;
  return (ids?.has(id) ?? false) || (registre.dessus !== undefined && connait(registre.dessus, cible, id));
};
