import type { Noeud } from '../fhir/noeud';
import { chaine, elements, sous } from '../fhir/noeud';
import type { Fiche, Visee } from './fiche';
import { bout, nettoyer } from './identifiant';

/** Suit les références d’un Bundle : absolues, relatives, `urn:uuid`, logiques ou vers une ressource contenue. */
export type Renvois = {
  readonly viser: (reference: Noeud, depuis: Fiche) => Visee;
  /** La ressource que désigne un texte de référence, vue d’une autre. */
  readonly suivre: (reference: string, depuis: Fiche) => Fiche | undefined;
};

const sansVersion = (adresse: string): string => adresse.replace(/\/_history\/[^/]*$/, '');
const normale = (adresse: string): string => {
  const propre = sansVersion(adresse);
  return /^urn:/i.test(propre) ? propre.toLowerCase() : propre;
};
const typeVise = (reference: string): string | undefined =>
  /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+$/.exec(sansVersion(reference))?.[1];
const baseDe = ({ adresse, hote }: Fiche): string | undefined =>
  hote ? baseDe(hote) : /^(.*)\/[A-Z][A-Za-z]+\/[^/]+$/.exec(adresse ?? '')?.[1];

/** Une même clé ne désigne que la première ressource qui la porte. */
const inscrire = (table: Map<string, Fiche>, cle: string | undefined, fiche: Fiche): void => {
  if (cle !== undefined && !table.has(cle)) table.set(cle, fiche);
};

const cleIdentifiant = (identifiant: Noeud): string | undefined => {
  const value = chaine(sous(identifiant, 'value'));
  return value === undefined ? undefined : `${chaine(sous(identifiant, 'system')) ?? ''}|${value}`;
};

/** Prépare le suivi des références ; en temps linéaire, quel que soit leur nombre. */
export const ouvrirRenvois = (fiches: readonly Fiche[], contenues: readonly Fiche[]): Renvois => {
  const parAdresse = new Map<string, Fiche>();
  const parTypeEtId = new Map<string, Fiche>();
  const parIdentifiant = new Map<string, Fiche>();
  const parHote = new Map<Fiche, Map<string, Fiche>>();
  for (const fiche of fiches) {
    const id = chaine(sous(fiche.noeud, 'id'));
    inscrire(parAdresse, fiche.adresse === undefined ? undefined : normale(fiche.adresse), fiche);
    inscrire(parTypeEtId, id === undefined ? undefined : `${fiche.type}/${id}`, fiche);
    const queue = fiche.adresse === undefined ? undefined : typeVise(fiche.adresse);
    inscrire(parTypeEtId, queue === undefined ? undefined : `${queue}/${bout(fiche.adresse ?? '')}`, fiche);
    for (const i of elements(sous(fiche.noeud, 'identifier'))) inscrire(parIdentifiant, cleIdentifiant(i), fiche);
  }
  for (const fiche of contenues) {
    if (fiche.hote === undefined) continue;
    const soeurs = parHote.get(fiche.hote) ?? new Map<string, Fiche>();
    parHote.set(fiche.hote, soeurs);
    inscrire(soeurs, chaine(sous(fiche.noeud, 'id')), fiche);
  }

  const suivre = (reference: string, depuis: Fiche): Fiche | undefined => {
    if (reference.startsWith('#')) return parHote.get(depuis.hote ?? depuis)?.get(reference.slice(1));
    const base = /^[a-z][a-z0-9+.-]*:/i.test(reference) ? undefined : baseDe(depuis);
    const exacte = parAdresse.get(normale(reference)) ?? parAdresse.get(`${base ?? ''}/${sansVersion(reference)}`);
    const type = typeVise(reference);
    return exacte ?? (type === undefined ? undefined : parTypeEtId.get(`${type}/${bout(reference)}`));
  };

  const viser = (reference: Noeud, depuis: Fiche): Visee => {
    const affiche = chaine(sous(reference, 'display'));
    const commun = affiche === undefined ? {} : { affiche };
    const texte = chaine(sous(reference, 'reference'));
    const identifiant = cleIdentifiant(sous(reference, 'identifier'));
    const fiche =
      (texte === undefined ? undefined : suivre(texte, depuis)) ??
      (identifiant === undefined ? undefined : parIdentifiant.get(identifiant));
    if (fiche !== undefined) return { ...commun, fiche };
    const declare = chaine(sous(reference, 'type'));
    const type = (texte === undefined ? undefined : typeVise(texte)) ?? (declare && bout(declare));
    const parType = type === undefined ? commun : { ...commun, type };
    if (texte !== undefined)
      return { ...parType, id: nettoyer(type === undefined ? bout(texte) : `${type}/${bout(texte)}`) };
    const valeur = chaine(sous(reference, 'identifier', 'value'));
    return valeur === undefined ? parType : { ...parType, id: nettoyer(valeur) };
  };

  return { viser, suivre };
};
