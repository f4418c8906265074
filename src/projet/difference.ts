import { compact } from '../kernel/compact';
import { memeDonnee } from '../kernel/json';
import type { ContenuProjet } from './projet';

/** Rubrique du contenu : `objectifs`, `actions`… */
export type Rubrique = keyof ContenuProjet;
/** Élément d’une rubrique. */
export type ElementDe<R extends Rubrique> = NonNullable<ContenuProjet[R]>[number];

/** Élément ajouté ou retiré, et sa clé dans la rubrique (son identifiant, le plus souvent). */
export type ElementNomme<T> = { readonly cle: string; readonly element: T };
/** Élément changé : avant, après, et les champs qui diffèrent. */
export type ElementModifie<T> = {
  readonly cle: string;
  readonly avant: T;
  readonly apres: T;
  readonly champs: readonly string[];
};

/** Ce qui change dans une rubrique. */
export type DifferenceDeRubrique<T> = {
  readonly ajoutes: readonly ElementNomme<T>[];
  readonly retires: readonly ElementNomme<T>[];
  readonly modifies: readonly ElementModifie<T>[];
  /** La rubrique entière paraît (elle n’était pas renseignée) ou disparaît. */
  readonly rubrique?: 'apparue' | 'disparue';
  /** Toutes les clés dans leur ordre, quand il change. */
  readonly ordre?: readonly string[];
};

/** Différence de deux contenus, rubrique par rubrique : une simple donnée ; vide quand rien ne change. */
export type Difference = { readonly [R in Rubrique]?: DifferenceDeRubrique<ElementDe<R>> };

type Liste<T> = readonly T[] | undefined;

/** Clé d’un élément ; le rang s’y ajoute, après une espace qu’aucun identifiant ne contient, s’il y a des homonymes. */
const nommer = <T extends object>(liste: Liste<T>, cleDe: (element: T) => string): readonly ElementNomme<T>[] => {
  const vus = new Map<string, number>();
  return (liste ?? []).map((element) => {
    const nom = cleDe(element);
    const rang = (vus.get(nom) ?? 0) + 1;
    vus.set(nom, rang);
    return { cle: rang === 1 ? nom : `${nom} ${rang}`, element };
  });
};

const champsChanges = (avant: object, apres: object): readonly string[] => {
  const [a, b] = [new Map(Object.entries(avant)), new Map(Object.entries(apres))];
  return [...new Set([...a.keys(), ...b.keys()])].filter((champ) => !memeDonnee(a.get(champ), b.get(champ))).sort();
};

const memeOrdre = (a: readonly string[], b: readonly string[]): boolean => a.every((cle, rang) => cle === b[rang]);

const comparer = <T extends object>(
  avant: Liste<T>,
  apres: Liste<T>,
  cleDe: (element: T) => string,
): DifferenceDeRubrique<T> | undefined => {
  if (memeDonnee(avant, apres)) return undefined;
  const [a, b] = [nommer(avant, cleDe), nommer(apres, cleDe)];
  const [parCleA, parCleB] = [a, b].map((liste) => new Map(liste.map(({ cle, element }) => [cle, element] as const)));
  const ajoutes = b.filter(({ cle }) => !parCleA?.has(cle));
  const gardes = a.filter(({ cle }) => parCleB?.has(cle));
  const naturel = [...gardes, ...ajoutes].map(({ cle }) => cle);
  const voulu = b.map(({ cle }) => cle);
  return compact({
    ajoutes,
    retires: a.filter(({ cle }) => !parCleB?.has(cle)),
    modifies: gardes.flatMap(({ cle, element }) => {
      const suivant = parCleB?.get(cle);
      return suivant === undefined || memeDonnee(element, suivant)
        ? []
        : [{ cle, avant: element, apres: suivant, champs: champsChanges(element, suivant) }];
    }),
    rubrique: avant === undefined ? 'apparue' : apres === undefined ? 'disparue' : undefined,
    ordre: memeOrdre(naturel, voulu) ? undefined : voulu,
  });
};

const refaire = <T extends object>(
  liste: Liste<T>,
  d: DifferenceDeRubrique<T> | undefined,
  cleDe: (element: T) => string,
): Liste<T> => {
  if (d === undefined) return liste;
  if (d.rubrique === 'disparue') return undefined;
  const nouveaux = new Map([...d.modifies.map(({ cle, apres }) => [cle, apres] as const)]);
  const ajouts = new Map(d.ajoutes.map(({ cle, element }) => [cle, element] as const));
  const partis = new Set(d.retires.map(({ cle }) => cle));
  const refaits = nommer(liste, cleDe)
    .filter(({ cle }) => !partis.has(cle) && !ajouts.has(cle))
    .map(({ cle, element }) => ({ cle, element: nouveaux.get(cle) ?? element }));
  const tous = [...refaits, ...d.ajoutes];
  const rangs = new Map((d.ordre ?? []).map((cle, rang) => [cle, rang] as const));
  const rang = (cle: string): number => rangs.get(cle) ?? rangs.size;
  return tous.toSorted((a, b) => rang(a.cle) - rang(b.cle)).map(({ element }) => element);
};

const parId = ({ id }: { readonly id: string }): string => id;
const parType = ({ type }: { readonly type: string }): string => type;
const parFormulation = ({ formulation }: { readonly formulation: string }): string => formulation;

/** Ce qui change d’un contenu à un autre. */
export const difference = (avant: ContenuProjet, apres: ContenuProjet): Difference =>
  compact({
    projetVie: comparer(avant.projetVie, apres.projetVie, parFormulation),
    forces: comparer(avant.forces, apres.forces, parId),
    evaluations: comparer(avant.evaluations, apres.evaluations, parId),
    attentes: comparer(avant.attentes, apres.attentes, parId),
    besoins: comparer(avant.besoins, apres.besoins, parId),
    objectifs: comparer(avant.objectifs, apres.objectifs, parId),
    actions: comparer(avant.actions, apres.actions, parId),
    moyens: comparer(avant.moyens, apres.moyens, parId),
    prestations: comparer(avant.prestations, apres.prestations, parId),
    risques: comparer(avant.risques, apres.risques, parId),
    restrictions: comparer(avant.restrictions, apres.restrictions, parId),
    volets: comparer(avant.volets, apres.volets, parType),
    jalons: comparer(avant.jalons, apres.jalons, parId),
  });

/** Applique une différence : celle de deux contenus, appliquée au premier, donne le second. */
export const appliquer = (d: Difference, contenu: ContenuProjet): ContenuProjet =>
  compact({
    projetVie: refaire(contenu.projetVie, d.projetVie, parFormulation),
    forces: refaire(contenu.forces, d.forces, parId),
    evaluations: refaire(contenu.evaluations, d.evaluations, parId),
    attentes: refaire(contenu.attentes, d.attentes, parId),
    besoins: refaire(contenu.besoins, d.besoins, parId),
    objectifs: refaire(contenu.objectifs, d.objectifs, parId),
    actions: refaire(contenu.actions, d.actions, parId),
    moyens: refaire(contenu.moyens, d.moyens, parId),
    prestations: refaire(contenu.prestations, d.prestations, parId),
    risques: refaire(contenu.risques, d.risques, parId),
    restrictions: refaire(contenu.restrictions, d.restrictions, parId),
    volets: refaire(contenu.volets, d.volets, parType),
    jalons: refaire(contenu.jalons, d.jalons, parId),
  });
