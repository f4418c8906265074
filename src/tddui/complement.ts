import { batir } from './fhir/batir';
import type { Json, Objet } from './fhir/json';
import { copier, estListe, estObjet, propre } from './fhir/json';
import type { Noeud } from './fhir/noeud';
import { chaine, elements, sous } from './fhir/noeud';
import { NOTRE } from './standard';

/**
 * Ce qu’une ressource ne peut pas dire de l’élément qu’elle porte, dans notre extension.
 *
 * `element` et `dossier` sont des JSON Merge Patch (RFC 7396) à appliquer à ce que le standard a donné : une clé à
 * `null` s’ôte, un objet se fond, le reste se remplace. S’y ajoute, dans une liste, `{ "$": "id" }` : l’élément de cet
 * identifiant, tel que lu du standard.
 */
export type Complement = {
  /** Identifiant d’origine, quand le standard en impose un autre. */
  readonly id?: string;
  readonly element?: Objet;
  /** Sur la seule ressource de l’usager : le reste du dossier. */
  readonly dossier?: Objet;
};

const objetSous = (objet: Objet, cle: string): Objet | undefined => {
  const valeur = propre(objet, cle);
  return estObjet(valeur) ? valeur : undefined;
};

const analyser = (texte: string): Objet | undefined => {
  try {
    const { valeur } = copier(JSON.parse(texte));
    return estObjet(valeur) ? valeur : undefined;
  } catch {
    return undefined;
  }
};

/** Lit notre extension sur une ressource ; une extension illisible n’est pas lue. */
export const lireComplement = (ressource: Noeud): Complement | undefined => {
  const portee = elements(sous(ressource, 'extension')).find((e) => chaine(sous(e, 'url')) === NOTRE.complement);
  const texte = portee && chaine(sous(portee, 'valueString'));
  const lu = texte === undefined ? undefined : analyser(texte);
  if (lu === undefined) return undefined;
  const [id, element, dossier] = [propre(lu, 'id'), objetSous(lu, 'element'), objetSous(lu, 'dossier')];
  return { ...(typeof id === 'string' && { id }), ...(element && { element }), ...(dossier && { dossier }) };
};

const sansComplement = (extensions: Json | undefined): readonly Json[] =>
  estListe(extensions)
    ? extensions.filter((e) => !(estObjet(e) && propre(e, 'url') === NOTRE.complement))
    : extensions === undefined
      ? []
      : [extensions];

/** Met notre extension sur une ressource à la place de celle qui y était, ou l’en ôte. */
export const poserComplement = (ressource: Objet, complement: Complement | undefined): Objet => {
  const { extension, ...autres } = ressource;
  const gardees = sansComplement(extension);
  const ajoutees = complement ? [{ url: NOTRE.complement, valueString: JSON.stringify(complement) }] : [];
  const liste = [...gardees, ...ajoutees];
  if (liste.length === 0) return autres;
  const { resourceType, id, meta, text, ...suite } = autres;
  return batir({ resourceType, id, meta, text, extension: liste, ...suite });
};

const renvoi = (valeur: Json): string | undefined => {
  const id = estObjet(valeur) ? propre(valeur, '$') : undefined;
  return typeof id === 'string' ? id : undefined;
};

const composer = (base: Json | undefined, patch: readonly Json[]): Json => {
  if (!patch.some((valeur) => renvoi(valeur) !== undefined)) return patch;
  const reserve = new Map<string, Json[]>();
  for (const element of estListe(base) ? base : []) {
    const id = estObjet(element) ? propre(element, 'id') : undefined;
    if (typeof id === 'string') reserve.set(id, [...(reserve.get(id) ?? []), element]);
  }
  return patch.flatMap((valeur) => {
    const id = renvoi(valeur);
    return id === undefined ? [valeur] : (reserve.get(id)?.shift() ?? []);
  });
};

/** Applique un complément à ce que le standard a donné. */
export const appliquer = (base: Json | undefined, patch: Json): Json => {
  if (estListe(patch)) return composer(base, patch);
  if (!estObjet(patch)) return patch;
  const resultat: Record<string, Json> = estObjet(base) ? { ...base } : {};
  for (const cle of Object.keys(patch)) {
    const valeur = propre(patch, cle);
    if (valeur === undefined || valeur === null) delete resultat[cle];
    else resultat[cle] = appliquer(resultat[cle], valeur);
  }
  return resultat;
};
