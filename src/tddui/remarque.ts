import type { Pointeur } from '../kernel/pointeur';
import type { Noeud } from './fhir/noeud';
import { ouDe } from './fhir/noeud';

/**
 * Ce que la lecture d’un Bundle a fait d’une donnée.
 *
 * - `perdu` : ni lue, ni gardée.
 * - `suppose` : lue sous une hypothèse que le standard ne tranche pas.
 * - `tolere` : lue malgré un écart au standard.
 * - `conserve` : sans place dans le dossier, gardée à part et réécrite telle quelle.
 */
export type NatureRemarque = 'perdu' | 'suppose' | 'tolere' | 'conserve';

/** Remarque de lecture : où dans le Bundle, et une phrase sans aucune donnée de personne. */
export type RemarqueTddui = { readonly nature: NatureRemarque; readonly ou: Pointeur; readonly message: string };

/** Note une remarque à l’endroit d’un nœud. */
export type Noter = (nature: NatureRemarque, noeud: Noeud, message: string) => void;

/** Carnet où une lecture note ses remarques, dans l’ordre. */
export const ouvrirCarnet = (): { readonly remarques: RemarqueTddui[]; readonly noter: Noter } => {
  const remarques: RemarqueTddui[] = [];
  const noter: Noter = (nature, noeud, message) => {
    remarques.push({ nature, ou: ouDe(noeud), message });
  };
  return { remarques, noter };
};
