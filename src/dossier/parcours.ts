import type { Carte, Cible, Cles, Portee } from './carte-des-liens';
import { CARTE_DES_LIENS } from './carte-des-liens';
import type { Registre } from './registre';

/** Un identifiant, ou un lien : ce qu’il nomme ou désigne, et s’il peut viser une ancienne version. */
export type Reference = { readonly cible: Cible; readonly historique: boolean };

/** Ce qu’il y a à regarder sous un endroit du document. */
export type Noeud =
  | { readonly type: 'marque'; readonly marque: Reference }
  | { readonly type: 'liste'; readonly element: Noeud }
  | { readonly type: 'objet'; readonly portee: Portee | undefined; readonly champs: readonly Champ[] };
type Champ = readonly [cle: string, noeud: Noeud];

const objet = (cles: Cles, debut: '=' | '>', portee?: Portee): Noeud | undefined => {
  const champs = Object.entries(cles).flatMap(([cle, carte]): Champ[] => {
    const noeud = elaguer(carte, debut);
    return noeud ? [[cle, noeud]] : [];
  });
  return champs.length === 0 && portee === undefined ? undefined : { type: 'objet', portee, champs };
};

/** Ne garde de la carte que ce qui mène aux identifiants (`=`) ou aux liens (`>`), pour n’avoir que cela à parcourir. */
const elaguer = (carte: Carte, debut: '=' | '>'): Noeud | undefined => {
  if (typeof carte === 'string') {
    const marque = { cible: carte.replace(/^[=>]+/, '') as Cible, historique: carte.startsWith('>>') };
    return carte.startsWith(debut) ? { type: 'marque', marque } : undefined;
  }
  if (!estListe(carte)) return objet(carte, debut);
  if (carte.length === 2) return objet(carte[1], debut, carte[0]);
  const element = elaguer(carte[0], debut);
  return element && { type: 'liste', element };
};

const estListe = (carte: Exclude<Carte, string>): carte is Extract<Carte, readonly unknown[]> => Array.isArray(carte);

/** Ce que fait un parcours en entrant dans une portée, et devant une marque. */
export type Visite = {
  readonly entrer: (portee: Portee, valeur: Record<string, unknown>, dehors: Registre) => Registre;
  readonly voir: (marque: Reference, id: unknown, registre: Registre, chemin: readonly PropertyKey[]) => void;
};

/** Parcourt un document selon la carte ; `chemin` est le chemin courant, tenu à jour au passage. */
export const parcourir = (
  noeud: Noeud,
  valeur: unknown,
  registre: Registre,
  chemin: PropertyKey[],
  visite: Visite,
): void => {
  switch (noeud.type) {
    case 'marque':
      visite.voir(noeud.marque, valeur, registre, chemin);
      return;
    case 'liste': {
      const liste = valeur as readonly unknown[];
      for (let rang = 0; rang < liste.length; rang += 1) {
        chemin.push(rang);
        parcourir(noeud.element, liste[rang], registre, chemin, visite);
        chemin.pop();
      }
      return;
    }
    case 'objet': {
      const ici = valeur as Record<string, unknown>;
      const dedans = noeud.portee === undefined ? registre : visite.entrer(noeud.portee, ici, registre);
      for (const [cle, sous] of noeud.champs) {
        const dessous = ici[cle];
        if (dessous === undefined) continue;
        chemin.push(cle);
        parcourir(sous, dessous, dedans, chemin, visite);
        chemin.pop();
      }
    }
  }
};

const VIDE: Noeud = { type: 'objet', portee: undefined, champs: [] };

/** Là où des éléments reçoivent leur identifiant. */
export const IDENTIFIANTS: Noeud = objet(CARTE_DES_LIENS, '=') ?? VIDE;
/** Là où des éléments en désignent d’autres. */
export const LIENS: Noeud = objet(CARTE_DES_LIENS, '>') ?? VIDE;
