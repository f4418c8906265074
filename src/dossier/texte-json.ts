/** Où un texte cesse d’être du JSON, et ce qui aurait dû s’y trouver. */
export type FauteJson = { readonly ligne: number; readonly colonne: number; readonly attendu: string };

type Attente = 'valeur' | 'valeur_ou_fin' | 'cle' | 'cle_ou_fin' | 'deux_points' | 'suite' | 'fin';

const ATTENDU: Readonly<Record<Attente, string>> = {
  valeur: 'une valeur',
  valeur_ou_fin: 'une valeur ou « ] »',
  cle: 'une clé entre guillemets droits',
  cle_ou_fin: 'une clé entre guillemets droits ou « } »',
  deux_points: '« : »',
  suite: '« , » ou la fin de l’objet ou de la liste',
  fin: 'la fin du texte',
};

const blancs = /[ \t\n\r]*/y;
const litteral = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const echappement = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

const apres = (motif: RegExp, texte: string, ici: number): number => {
  motif.lastIndex = ici;
  return motif.test(texte) ? motif.lastIndex : -1;
};

/** Fin d’une chaîne ouverte à cet endroit, ou l’endroit de sa faute. */
const chaine = (texte: string, debut: number): { readonly fin: number } | { readonly faute: number } => {
  for (let i = debut + 1; i < texte.length; i += 1) {
    const c = texte.charCodeAt(i);
    if (c === 0x22) return { fin: i + 1 };
    if (c < 0x20) return { faute: i };
    if (c === 0x5c) {
      const suite = apres(echappement, texte, i + 1);
      if (suite < 0) return { faute: i };
      i = suite - 1;
    }
  }
  return { faute: texte.length };
};

const placer = (texte: string, ici: number, attendu: string): FauteJson => {
  const avant = texte.slice(0, ici).split('\n');
  return { ligne: avant.length, colonne: (avant.at(-1) ?? '').length + 1, attendu };
};

/** Première faute de syntaxe d’un texte JSON ; rien si le texte est du JSON. */
export const fauteJson = (texte: string): FauteJson | undefined => {
  const ouverts: ('{' | '[')[] = [];
  const suivant = (): Attente => (ouverts.length === 0 ? 'fin' : 'suite');
  let attente: Attente = 'valeur';
  let ici = apres(blancs, texte, 0);
  while (ici < texte.length) {
    const c = texte[ici];
    const ouvert = ouverts.at(-1);
    const attendCle: boolean = attente === 'cle' || attente === 'cle_ou_fin';
    const attendValeur: boolean = attente === 'valeur' || attente === 'valeur_ou_fin';
    const attendFin: boolean = attente === 'suite' || attente === 'cle_ou_fin' || attente === 'valeur_ou_fin';
    let fin = ici + 1;
    if (c === '"' && (attendCle || attendValeur)) {
      const lue = chaine(texte, ici);
      if ('faute' in lue) return placer(texte, lue.faute, 'la suite ou la fin d’un texte entre guillemets');
      fin = lue.fin;
      attente = attendCle ? 'deux_points' : suivant();
    } else if ((c === '{' || c === '[') && attendValeur) {
      ouverts.push(c);
      attente = c === '{' ? 'cle_ou_fin' : 'valeur_ou_fin';
    } else if (attendFin && ((c === '}' && ouvert === '{') || (c === ']' && ouvert === '['))) {
      ouverts.pop();
      attente = suivant();
    } else if (c === ',' && attente === 'suite') {
      attente = ouvert === '{' ? 'cle' : 'valeur';
    } else if (c === ':' && attente === 'deux_points') {
      attente = 'valeur';
    } else {
      fin = attendValeur ? apres(litteral, texte, ici) : -1;
      if (fin < 0) return placer(texte, ici, ATTENDU[attente]);
      attente = suivant();
    }
    ici = apres(blancs, texte, fin);
  }
  return attente === 'fin' ? undefined : placer(texte, ici, ATTENDU[attente]);
};
