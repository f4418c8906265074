import type { Bilan } from '../../rapport/presentation';
import type { Code } from '../codes';
import { CODES } from '../codes';

/** Décompte d’avant le premier dossier. */
export const DECOMPTE_VIDE: Bilan = {
  dossiers: 0,
  illisibles: 0,
  bloquants: 0,
  compte: { respectee: 0, a_faire: 0, non_respectee: 0, indeterminee: 0, sans_objet: 0 },
};

/** Somme de deux décomptes. */
export const ajouter = (a: Bilan, b: Bilan): Bilan => ({
  dossiers: a.dossiers + b.dossiers,
  illisibles: a.illisibles + b.illisibles,
  bloquants: a.bloquants + b.bloquants,
  compte: {
    respectee: a.compte.respectee + b.compte.respectee,
    a_faire: a.compte.a_faire + b.compte.a_faire,
    non_respectee: a.compte.non_respectee + b.compte.non_respectee,
    indeterminee: a.compte.indeterminee + b.compte.indeterminee,
    sans_objet: a.compte.sans_objet + b.compte.sans_objet,
  },
});

/** Entrées d’un décompte, illisibles comprises. */
export const entreesDe = ({ dossiers, illisibles }: Bilan): number => dossiers + illisibles;

/** Code de sortie d’un décompte. */
export const codeDe = ({ illisibles, bloquants }: Bilan): Code => {
  if (illisibles > 0) return CODES.illisible;
  return bloquants > 0 ? CODES.manquement : CODES.rien;
};
