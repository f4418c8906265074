/** Ce qu’une entrée a coûté. */
export type Cout = {
  readonly rang: number;
  readonly nom: string;
  readonly ms: number;
  readonly cpuMs: number;
  readonly taille: number;
};

/** Les mesures d’un passage. */
export type Mesures = {
  entrees: number;
  lisibles: number;
  octets: number;
  caracteres: number;
  readonly parNom: Map<string, { entrees: number; lisibles: number; pire: number }>;
  readonly plusLents: Cout[];
  readonly leves: { readonly rang: number; readonly nom: string; readonly message: string }[];
  /** Tas vivant après ramassage, en mégaoctets, de loin en loin. */
  readonly tas: number[];
};

/** Mesures d’avant la première entrée. */
export const mesuresVides = (): Mesures => ({
  entrees: 0,
  lisibles: 0,
  octets: 0,
  caracteres: 0,
  parNom: new Map(),
  plusLents: [],
  leves: [],
  tas: [],
});

const GARDES = 5;

/** Retient une entrée et ce qu’elle a coûté. */
export const retenir = (mesures: Mesures, cout: Cout, lisible: boolean, caracteres: number): void => {
  mesures.entrees += 1;
  mesures.octets += cout.taille;
  mesures.caracteres += caracteres;
  if (lisible) mesures.lisibles += 1;
  const ici = mesures.parNom.get(cout.nom) ?? { entrees: 0, lisibles: 0, pire: 0 };
  mesures.parNom.set(cout.nom, {
    entrees: ici.entrees + 1,
    lisibles: ici.lisibles + (lisible ? 1 : 0),
    pire: Math.max(ici.pire, cout.ms),
  });
  const seuil = mesures.plusLents.at(-1)?.ms ?? 0;
  if (mesures.plusLents.length >= GARDES && cout.ms <= seuil) return;
  mesures.plusLents.push(cout);
  mesures.plusLents.sort((a, b) => b.ms - a.ms);
  mesures.plusLents.length = Math.min(mesures.plusLents.length, GARDES);
};

/** Croissance du tas vivant du premier au dernier tiers des relevés, en mégaoctets. */
export const croissance = (tas: readonly number[]): number => {
  const tiers = Math.floor(tas.length / 3);
  if (tiers === 0) return 0;
  const moyenne = (liste: readonly number[]): number => liste.reduce((somme, mo) => somme + mo, 0) / liste.length;
  return moyenne(tas.slice(-tiers)) - moyenne(tas.slice(0, tiers));
};
