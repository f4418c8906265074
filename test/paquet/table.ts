/** Ce que le paquet publié doit offrir, par entrée : une ligne par sous-chemin de `exports`. */
export const PUBLIC: readonly { readonly sousChemin: string; readonly noms: readonly string[] }[] = [
  { sousChemin: '.', noms: ['controler', 'echeances', 'expliquer', 'parseDossier', 'plusMois'] },
  { sousChemin: './regles', noms: ['REGLES', 'regleDe', 'reglesApplicables', 'd311RemiseQuinzeJours'] },
  { sousChemin: './tddui', noms: ['depuisTddui', 'versTddui'] },
  { sousChemin: './essai', noms: [] },
];

/** Ce que pèse, réduit et compressé, une application qui n’importe qu’un nom. */
export const BUDGETS: readonly {
  readonly sousChemin: string;
  readonly nom: string;
  readonly octetsGzip: number;
  readonly raison: string;
}[] = [
  {
    sousChemin: '.',
    nom: 'plusMois',
    octetsGzip: 450,
    raison: 'un calcul de date en entiers ne doit entraîner ni zod (25 Ko), ni aucun schéma',
  },
  {
    sousChemin: './regles',
    nom: 'd311RemiseQuinzeJours',
    octetsGzip: 4000,
    raison: 'une règle seule vient avec ses outils, sans le catalogue, sans zod et sans ses exemples',
  },
];
