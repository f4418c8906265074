import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';

type Lecture<T> = (dossier: Dossier, au: DateCivile) => T;

/** Par lecture, les jours lus et ce qui y a été lu, l’un après l’autre. */
type Memoire = (unknown[] | undefined)[];

const MEMOIRE = Symbol('memoire');
type DossierPrepare = Dossier & { readonly [MEMOIRE]?: Memoire };

/**
 * Prépare un dossier pour que les lectures communes à plusieurs règles ne soient faites qu’une fois par contrôle.
 *
 * La mémoire tient à la copie rendue, jamais au dossier de l’appelant : s’il le change, le contrôle suivant relit tout.
 */
export const avecMemoire = (dossier: Dossier): Dossier => {
  const copie: DossierPrepare = { ...dossier, [MEMOIRE]: [] };
  return copie;
};

let lectures = 0;

/** Rend une lecture qui se souvient, pour un dossier préparé par `avecMemoire` ; pour un autre, elle relit. */
export const memoriser = <T extends object | undefined>(lire: Lecture<T>): Lecture<T> => {
  const place = lectures;
  lectures += 1;
  return (dossier: DossierPrepare, au) => {
    const memoire = dossier[MEMOIRE];
    if (memoire === undefined) return lire(dossier, au);
    const connus = memoire[place];
    if (connus === undefined) {
      const lu = lire(dossier, au);
      memoire[place] = [au, lu];
      return lu;
    }
    for (let i = 0; i < connus.length; i += 2) if (connus[i] === au) return connus[i + 1] as T;
    const lu = lire(dossier, au);
    connus.push(au, lu);
    return lu;
  };
};
