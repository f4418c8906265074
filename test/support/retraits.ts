import { Dossier } from '../../src/dossier/dossier';
import { fautesDeLiens } from '../../src/dossier/liens';

/** Où est une clé, depuis la racine du dossier : des clés, et des rangs de liste. */
export type Chemin = readonly (string | number)[];

/** Un dossier retouché à un endroit ; `motif` : cet endroit, les rangs remplacés par « * ». */
export type Retouche = { readonly motif: string; readonly dossier: Dossier };

type Objet = Readonly<Record<string, unknown>>;
const estObjet = (valeur: unknown): valeur is Objet =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** L’endroit d’une clé, les rangs remplacés par « * ». */
export const motifDe = (chemin: Chemin): string => chemin.map((pas) => (typeof pas === 'number' ? '*' : pas)).join('/');

/** Tous les objets d’un document, avec leur chemin. */
const objetsDe = (valeur: unknown, ici: Chemin = []): readonly (readonly [Chemin, Objet])[] => {
  if (Array.isArray(valeur)) return valeur.flatMap((element, rang) => objetsDe(element, [...ici, rang]));
  if (!estObjet(valeur)) return [];
  return [[ici, valeur], ...Object.entries(valeur).flatMap(([cle, dedans]) => objetsDe(dedans, [...ici, cle]))];
};

/** Le document dont l’objet, à ce chemin, est changé. */
const changer = (valeur: unknown, [pas, ...reste]: Chemin, par: (objet: Objet) => Objet): unknown => {
  if (pas === undefined) return estObjet(valeur) ? par(valeur) : valeur;
  if (Array.isArray(valeur)) return valeur.map((v, rang) => (rang === pas ? changer(v, reste, par) : v));
  return estObjet(valeur) ? { ...valeur, [pas]: changer(valeur[pas], reste, par) } : valeur;
};

const lus = (motif: string, document: unknown): readonly Retouche[] => {
  const lecture = Dossier.safeParse(document);
  return lecture.success && fautesDeLiens(lecture.data).length === 0 ? [{ motif, dossier: lecture.data }] : [];
};

/** Les clés d’un dossier qu’on peut tenter de retirer, avec tout ce que chacune contient. */
export const clesDe = (dossier: Dossier): readonly Chemin[] =>
  objetsDe(dossier).flatMap(([ici, objet]) => Object.keys(objet).map((cle) => [...ici, cle]));

/** Le dossier sans cette clé, s’il se lit encore ; vide quand la clé est obligatoire ou que d’autres en dépendent. */
export const sansLaCle = (dossier: Dossier, chemin: Chemin): readonly Retouche[] => {
  const cle = String(chemin.at(-1));
  const sans = (objet: Objet): Objet => Object.fromEntries(Object.entries(objet).filter(([nom]) => nom !== cle));
  return lus(motifDe(chemin), changer(dossier, chemin.slice(0, -1), sans));
};

/** Les listes que ces dossiers montrent, par l’endroit de l’objet qui les porte. */
export const listesVues = (dossiers: readonly Dossier[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const vues = new Map<string, Set<string>>();
  for (const dossier of dossiers)
    for (const [ici, objet] of objetsDe(dossier))
      for (const [cle, valeur] of Object.entries(objet)) {
        if (!Array.isArray(valeur)) continue;
        const motif = motifDe(ici);
        vues.set(motif, (vues.get(motif) ?? new Set()).add(cle));
      }
  return vues;
};

/** Les listes qu’un dossier tait et qui pourraient y être. */
export const listesTues = (dossier: Dossier, vues: ReturnType<typeof listesVues>): readonly Chemin[] =>
  objetsDe(dossier).flatMap(([ici, objet]) =>
    [...(vues.get(motifDe(ici)) ?? [])].filter((cle) => !(cle in objet)).map((cle) => [...ici, cle]),
  );

/** Le dossier qui affirme que cette liste est vide, s’il se lit encore. */
export const avecListeVide = (dossier: Dossier, chemin: Chemin): readonly Retouche[] =>
  lus(
    motifDe(chemin),
    changer(dossier, chemin.slice(0, -1), (objet) => ({ ...objet, [String(chemin.at(-1))]: [] })),
  );
