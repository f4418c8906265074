import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';

type Lecture<T> = (dossier: Dossier, au: DateCivile) => T;

type Memoire = Map<Lecture<unknown>, Map<DateCivile, unknown>>;

const MEMOIRE = Symbol('memoire');
type DossierPrepare = Dossier & { readonly [MEMOIRE]?: Memoire };

/**
 * Prépare un dossier pour que les lectures communes à plusieurs règles ne soient faites qu’une fois par contrôle.
 *
 * La mémoire tient à la copie rendue, jamais au dossier de l’appelant : s’il le change, le contrôle suivant relit tout.
 */
export const avecMemoire = (dossier: Dossier): Dossier => {
  const copie: DossierPrepare = { ...dossier, [MEMOIRE]: new Map() };
  return copie;
};

/** Rend une lecture qui se souvient, pour un dossier préparé par `avecMemoire` ; pour un autre, elle relit. */
export const memoriser =
  <T extends object | undefined>(lire: Lecture<T>): Lecture<T> =>
  (dossier: DossierPrepare, au) => {
    const memoire = dossier[MEMOIRE];
    if (memoire === undefined) return lire(dossier, au);
    let parJour = memoire.get(lire);
    if (parJour === undefined) {
      parJour = new Map();
      memoire.set(lire, parJour);
    }
    if (parJour.has(au)) return parJour.get(au) as T;
    const lu = lire(dossier, au);
    parJour.set(au, lu);
    return lu;
  };
