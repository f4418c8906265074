import type { Carte, Cible, Cles, Marque, Portee } from './carte-des-liens';
import { CARTE_DES_LIENS } from './carte-des-liens';
import type { Registre } from './registre';

/** Un identifiant donné, ou un lien : ce qu’il nomme ou désigne, et s’il peut viser une ancienne version. */
export type Reference = { readonly role: 'nom' | 'lien'; readonly cible: Cible; readonly historique: boolean };

/** Ce qu’il y a à regarder sous un endroit du document. */
type Noeud =
  | { readonly type: 'marque'; readonly reference: Reference }
  | { readonly type: 'liste'; readonly element: Noeud }
  | { readonly type: 'objet'; readonly portee: Portee | undefined; readonly champs: readonly Champ[] };
type Champ = readonly [cle: string, noeud: Noeud];

const lireMarque = (marque: Marque): Reference => ({
  role: marque.startsWith('=') ? 'nom' : 'lien',
  cible: marque.replace(/^[=>]+/, '') as Cible,
  historique: marque.startsWith('>>'),
});

const objet = (cles: Cles, portee?: Portee): Noeud => ({
  type: 'objet',
  portee,
  champs: Object.entries(cles).map(([cle, carte]) => [cle, preparer(carte)]),
});

const estListe = (carte: Exclude<Carte, string>): carte is Extract<Carte, readonly unknown[]> => Array.isArray(carte);

/** La carte, sous une forme qui se parcourt sans la relire. */
const preparer = (carte: Carte): Noeud => {
  if (typeof carte === 'string') return { type: 'marque', reference: lireMarque(carte) };
  if (!estListe(carte)) return objet(carte);
  return carte.length === 2 ? objet(carte[1], carte[0]) : { type: 'liste', element: preparer(carte[0]) };
};

const CARTE = objet(CARTE_DES_LIENS);

/** Ce que fait un parcours en entrant dans une portée, et devant un identifiant ou un lien. */
export type Visite = {
  readonly entrer: (portee: Portee, valeur: Record<string, unknown>, dehors: Registre) => Registre;
  readonly voir: (reference: Reference, id: unknown, registre: Registre, chemin: readonly PropertyKey[]) => void;
};

const descendre = (noeud: Noeud, valeur: unknown, registre: Registre, chemin: PropertyKey[], visite: Visite): void => {
  switch (noeud.type) {
    case 'marque':
      visite.voir(noeud.reference, valeur, registre, chemin);
      return;
    case 'liste': {
      const liste = valeur as readonly unknown[];
      for (let rang = 0; rang < liste.length; rang += 1) {
        chemin.push(rang);
        descendre(noeud.element, liste[rang], registre, chemin, visite);
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
        descendre(sous, dessous, dedans, chemin, visite);
        chemin.pop();
      }
    }
  }
};

/** Parcourt un document selon la carte, dans son ordre ; `chemin` est le chemin courant, tenu à jour au passage. */
export const parcourir = (document: unknown, registre: Registre, visite: Visite): void =>
  descendre(CARTE, document, registre, [], visite);
