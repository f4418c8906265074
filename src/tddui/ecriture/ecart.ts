import type { Pointeur } from '../../kernel/pointeur';
import { pointeur } from '../../kernel/pointeur';
import type { Json, Objet } from '../fhir/json';
import { egal, estListe, estObjet, propre } from '../fhir/json';
import type { NaturePerte } from './pertes';

/** Écart entre le dossier et ce que la relecture de son export en donne. */
export type Ecart = { readonly nature: NaturePerte; readonly ou: Pointeur };

/** Écarts d’un dossier, et de quoi les réparer. */
export type Ecarts = {
  readonly ecarts: readonly Ecart[];
  /** Complément de chaque élément, par son endroit dans le dossier. */
  readonly parElement: ReadonlyMap<Pointeur, Objet>;
  readonly dossier: Objet | undefined;
};

/** Listes dont chaque élément est une ressource. */
const LISTES_DOSSIER = ['personnes', 'projets', 'revisions'];
const LISTES_PROJET = ['accords', 'attentes', 'besoins', 'objectifs', 'actions', 'moyens', 'prestations'];

const sous = (ou: Pointeur, ...segments: readonly (string | number)[]): Pointeur =>
  `${ou}${pointeur(...segments)}` as Pointeur;
const objets = (liste: Json | undefined): readonly Objet[] => (estListe(liste) ? liste.filter(estObjet) : []);
const siNonVide = (patch: Record<string, Json>): Objet | undefined =>
  Object.keys(patch).length > 0 ? patch : undefined;

/** Compare un dossier à sa relecture ; `porte` dit si un élément a une ressource où mettre son complément. */
export const comparer = (relu: Objet, dossier: Objet, porte: (ou: Pointeur) => boolean): Ecarts => {
  const ecarts: Ecart[] = [];
  const parElement = new Map<Pointeur, Objet>();

  const comparerObjets = (
    avant: Objet,
    apres: Objet,
    ou: Pointeur,
    listes: readonly string[] = [],
  ): Record<string, Json> => {
    const patch: Record<string, Json> = {};
    for (const cle of new Set([...Object.keys(apres), ...Object.keys(avant)])) {
      const [a, b] = [propre(avant, cle), propre(apres, cle)];
      const ici = sous(ou, cle);
      if (b === undefined) {
        patch[cle] = null;
        ecarts.push({ nature: 'ajoute', ou: ici });
      } else if (listes.includes(cle) && estListe(b)) {
        const liste = comparerListes(a, b, ici, cle === 'projets' ? LISTES_PROJET : []);
        if (liste !== undefined) patch[cle] = liste;
      } else if (a === undefined) {
        patch[cle] = b;
        ecarts.push({ nature: 'perdu', ou: ici });
      } else if (estObjet(a) && estObjet(b)) {
        const suite = siNonVide(comparerObjets(a, b, ici));
        if (suite !== undefined) patch[cle] = suite;
      } else if (!egal(a, b)) {
        patch[cle] = b;
        ecarts.push({ nature: 'change', ou: ici });
      }
    }
    return patch;
  };

  const comparerListes = (
    avant: Json | undefined,
    apres: readonly Json[],
    ou: Pointeur,
    listes: readonly string[],
  ): Json | undefined => {
    const relus = objets(avant);
    const parId = new Map<string, Objet[]>();
    for (const element of relus) {
      const id = String(propre(element, 'id'));
      parId.set(id, [...(parId.get(id) ?? []), element]);
    }
    if (avant === undefined && apres.length === 0) {
      ecarts.push({ nature: 'perdu', ou });
      return [];
    }
    const composition = objets(apres).map((element, rang): Json => {
      const [id, ici] = [String(propre(element, 'id')), sous(ou, rang)];
      const trouve = parId.get(id)?.shift();
      if (trouve === undefined) {
        ecarts.push({ nature: 'perdu', ou: ici });
        return element;
      }
      const patch = siNonVide(comparerObjets(trouve, element, ici, listes));
      if (patch === undefined) return { $: id };
      if (!porte(ici)) return element;
      parElement.set(ici, patch);
      return { $: id };
    });
    const memeSuite =
      relus.length === composition.length &&
      composition.every((item, rang) => egal(item, { $: String(propre(relus[rang] ?? {}, 'id')) }));
    if (memeSuite) return undefined;
    if ([...parId.values()].some((restants) => restants.length > 0)) ecarts.push({ nature: 'ajoute', ou });
    else if (composition.every((item) => estObjet(item) && propre(item, '$') !== undefined))
      ecarts.push({ nature: 'change', ou });
    return composition;
  };

  const usager = comparerObjets(
    objets([relu['usager'] ?? null])[0] ?? {},
    objets([dossier['usager'] ?? null])[0] ?? {},
    '/usager',
  );
  const complement = siNonVide(usager);
  if (complement !== undefined) parElement.set('/usager', complement);
  const { usager: _relu, ...resteRelu } = relu;
  const { usager: _nous, ...reste } = dossier;
  return { parElement, dossier: siNonVide(comparerObjets(resteRelu, reste, '', LISTES_DOSSIER)), ecarts };
};
