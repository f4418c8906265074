import type { Json, Objet } from './fhir/json';
import { estObjet } from './fhir/json';
import type { Lecture } from './lecture/lecture';

/** Marque d’un reste, qui le distingue de tout autre document JSON. */
export const FORMAT_RESTE = 'projet-personnalise/reste-tddui';

/**
 * Ce qu’il faut garder d’un export pour le réécrire sans rien perdre : ses ressources, telles que reçues.
 *
 * Du JSON à ranger à côté du dossier, sans le lire ni le changer. Il contient les mêmes données personnelles que lui.
 */
export type ResteTddui = {
  readonly format: typeof FORMAT_RESTE;
  readonly version: 1;
  readonly entrees: readonly { readonly fullUrl?: string; readonly resource: Objet }[];
};

/** Le reste d’une lecture : toutes les ressources, hors celles d’une autre personne. */
export const resteDe = ({ fiches, ecartees }: Lecture): ResteTddui => ({
  format: FORMAT_RESTE,
  version: 1,
  entrees: fiches.flatMap((fiche) => {
    const { valeur } = fiche.noeud;
    if (ecartees.has(fiche) || !estObjet(valeur)) return [];
    return [fiche.adresse === undefined ? { resource: valeur } : { fullUrl: fiche.adresse, resource: valeur }];
  }),
});

/** Un reste redevenu un Bundle à lire. */
export const bundleDuReste = ({ entrees }: Pick<ResteTddui, 'entrees'>): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: entrees,
});
