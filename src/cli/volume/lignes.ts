/** Une ligne d’un flux : son numéro, à partir de un, et ses octets sans leur fin de ligne ; `null` : trop longue. */
export type Ligne = { readonly ligne: number; readonly octets: Uint8Array | null };

/** Découpe un flux d’octets en lignes, au fil des morceaux ; les lignes vides comptent, mais ne sont pas rendues. */
export type Decoupeur = {
  readonly pousser: (morceau: Uint8Array) => readonly Ligne[];
  /** La dernière ligne, si le flux ne finit pas par une fin de ligne. */
  readonly finir: () => readonly Ligne[];
};

const LF = 10;
const CR = 13;
const BOM = [0xef, 0xbb, 0xbf];

const blancs: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 32]);
const estVide = (octets: Uint8Array): boolean => octets.every((octet) => blancs.has(octet));

const sansBom = (octets: Uint8Array): Uint8Array =>
  BOM.every((octet, rang) => octets[rang] === octet) ? octets.subarray(BOM.length) : octets;

const assembler = (morceaux: readonly Uint8Array[], dernier: Uint8Array): Uint8Array =>
  morceaux.length === 0 ? dernier : Buffer.concat([...morceaux, dernier]);

/**
 * Découpeur dont une ligne ne tient jamais plus de `limite` octets en mémoire : d’une ligne trop longue, on ne garde
 * que le numéro. Seul le saut de ligne (et le retour chariot devant lui) sépare : U+2028, permis dans un texte JSON,
 * n’en est pas un.
 */
export const decoupeur = (limite: number): Decoupeur => {
  let numero = 0;
  let restes: Uint8Array[] = [];
  let taille = 0;

  const retenir = (morceau: Uint8Array): void => {
    taille += morceau.length;
    if (taille > limite + 1) restes = [];
    else if (morceau.length > 0) restes.push(morceau);
  };

  const fermer = (fin: Uint8Array): readonly Ligne[] => {
    numero += 1;
    const longueur = taille + fin.length;
    const entiere = longueur > limite + 1 ? null : assembler(restes, fin);
    restes = [];
    taille = 0;
    if (entiere === null) return [{ ligne: numero, octets: null }];
    const nue = entiere.at(-1) === CR ? entiere.subarray(0, -1) : entiere;
    const octets = numero === 1 ? sansBom(nue) : nue;
    if (estVide(octets)) return [];
    return [{ ligne: numero, octets: octets.length > limite ? null : octets }];
  };

  return {
    pousser: (morceau) => {
      const lignes: Ligne[] = [];
      let debut = 0;
      for (let fin = morceau.indexOf(LF); fin !== -1; fin = morceau.indexOf(LF, debut)) {
        lignes.push(...fermer(morceau.subarray(debut, fin)));
        debut = fin + 1;
      }
      retenir(morceau.subarray(debut));
      return lignes;
    },
    finir: () => (taille === 0 ? [] : fermer(new Uint8Array(0))),
  };
};
