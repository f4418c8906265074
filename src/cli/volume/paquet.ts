import type { Format } from '../../rapport/formats/formats';
import type { Bilan, Defaut } from '../../rapport/presentation';
import type { Rapport } from '../../rapport/rapport';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Origine, Unite } from './unites';

/** Ce qu’un ouvrier reçoit en commençant : de quoi préparer le même contrôle que le fil principal. */
export type Consigne = {
  readonly args: readonly string[];
  readonly racine: string;
  readonly au: DateCivile;
  readonly largeur: number;
  readonly couleur: boolean;
  /** Rangs, parmi les sorties, de celles que l’ouvrier met lui-même en forme. */
  readonly aMettreEnForme: readonly number[];
  /** Rendre aussi les rapports, pour les formats qui se souviennent de ce qui précède. */
  readonly rendreRapports: boolean;
};

type Place = { readonly source: Origine } & (
  | { readonly debut: number; readonly fin: number }
  | { readonly defaut: string }
);

/** Un lot à traiter : les octets de toutes les unités d’un seul tenant, et où est chacune. */
export type Envoi = {
  readonly numero: number;
  readonly rang: number;
  readonly octets: Uint8Array;
  readonly places: readonly Place[];
};

/** Un rapport ou des défauts, sans ce qui ne passe pas d’un fil à l’autre. */
export type Constat = { readonly source: Origine; readonly situe: boolean } & (
  | { readonly rapport: Rapport }
  | { readonly defauts: readonly Defaut[] }
);

/** Ce que rend un ouvrier. */
export type Retour = {
  readonly numero: number;
  readonly contenus: readonly Uint8Array[];
  readonly decompte: Bilan;
  readonly constats: readonly Constat[];
};

/** Formats dont la présentation se souvient de ce qu’elle a déjà écrit : ils ne se mettent en forme que dans l’ordre. */
export const FORMATS_SUIVIS: ReadonlySet<Format> = new Set<Format>(['sarif', 'gitlab']);

/** Met un lot en paquet : une seule copie, qui passe d’un fil à l’autre sans être recopiée. */
export const emballer = (unites: readonly Unite[], numero: number, rang: number): Envoi => {
  const taille = unites.reduce((somme, unite) => somme + ('octets' in unite ? unite.octets.length : 0), 0);
  const octets = new Uint8Array(taille);
  let debut = 0;
  const places = unites.map((unite): Place => {
    if ('defaut' in unite) return unite;
    octets.set(unite.octets, debut);
    const place = { source: unite.source, debut, fin: debut + unite.octets.length };
    debut = place.fin;
    return place;
  });
  return { numero, rang, octets, places };
};

/** Défait un paquet. */
export const deballer = ({ octets, places }: Envoi): readonly Unite[] =>
  places.map((place) =>
    'defaut' in place ? place : { source: place.source, octets: octets.subarray(place.debut, place.fin) },
  );
