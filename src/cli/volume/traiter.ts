import { bloquants } from '../../rapport/lecture';
import type { Bilan, Defaut, Presentation, Source } from '../../rapport/presentation';
import type { Rapport } from '../../rapport/rapport';
import type { Preparation } from '../preparation';
import { ajouter, DECOMPTE_VIDE } from './decompte';
import type { Entree } from './lire-unite';

/** Ce qu’a donné une entrée : un rapport, ou les défauts qui empêchent de la lire. */
export type Constatee = { readonly source: Source } & (
  | { readonly rapport: Rapport }
  | { readonly defauts: readonly Defaut[] }
);

/** Contrôle une entrée lue. */
export const constater = ({ source, lecture }: Entree, { rapporter, nommer }: Preparation): Constatee => {
  if (!lecture.ok) return { source, defauts: lecture.error };
  return { source: nommer(source, lecture.value), rapport: rapporter(lecture.value) };
};

/** Écrit une entrée dans une présentation. */
export const presenter = (constatee: Constatee, presentation: Presentation, rang: number): string =>
  'rapport' in constatee
    ? presentation.rapport(constatee.rapport, constatee.source, rang)
    : presentation.illisible(constatee.source, constatee.defauts, rang);

/** Compte une entrée. */
export const compter = (constatee: Constatee, { contexte }: Preparation): Bilan =>
  'rapport' in constatee
    ? {
        dossiers: 1,
        illisibles: 0,
        bloquants: bloquants(constatee.rapport, contexte.seuil).length,
        compte: constatee.rapport.compte,
      }
    : { ...DECOMPTE_VIDE, illisibles: 1 };

/** Ce qu’ont donné des entrées qui se suivent : leur texte dans chaque présentation, et leur décompte. */
export type Traitees = { readonly textes: readonly string[]; readonly decompte: Bilan };

/** Contrôle et écrit des entrées qui se suivent ; `rang` est celui de la première, `voir` voit passer chacune. */
export const traiter = (
  entrees: Iterable<Entree>,
  rang: number,
  preparation: Preparation,
  presentations: readonly Presentation[],
  voir?: (constatee: Constatee) => void,
): Traitees => {
  const textes = presentations.map(() => '');
  let decompte = DECOMPTE_VIDE;
  let ici = rang;
  for (const entree of entrees) {
    const constatee = constater(entree, preparation);
    decompte = ajouter(decompte, compter(constatee, preparation));
    for (const [n, presentation] of presentations.entries()) textes[n] += presenter(constatee, presentation, ici);
    voir?.(constatee);
    ici += 1;
  }
  return { textes, decompte };
};
