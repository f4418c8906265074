import type * as z from 'zod';
import type { Immuable } from '../../kernel/immuable';
import type { PersonneConnue } from '../../vocabulaire/acteur';
import type { Noeud } from '../fhir/noeud';
import type { NatureRemarque, Noter } from '../remarque';
import type { Fiche, Visee } from './fiche';

/** Ce que la lecture produit pour un schéma : sa forme d’entrée, que `parseDossier` vérifie à la fin. */
export type Lu<S extends z.ZodType> = Immuable<z.input<S>>;

/** Registre des personnes, dans l’ordre où on les rencontre. */
export type RegistrePersonnes = {
  readonly connait: (id: string) => boolean;
  readonly inscrire: (personne: Lu<typeof PersonneConnue>) => void;
  readonly liste: () => readonly Lu<typeof PersonneConnue>[];
};

/** Ce dont chaque élément a besoin pour se lire. */
export type Contexte = {
  readonly noter: Noter;
  readonly viser: (reference: Noeud, depuis: Fiche) => Visee;
  /** Identifiant définitif d’une ressource dans le dossier. */
  readonly idDe: (fiche: Fiche) => string;
  /** Projet auquel une ressource est rattachée. */
  readonly projetDe: (fiche: Fiche) => Fiche | undefined;
  readonly idUsager: string;
  /** Les dates techniques sont-elles celles d’un serveur (réponse à une recherche) ? */
  readonly duServeur: boolean;
  /** Cette visée est-elle la personne accompagnée ? */
  readonly estUsager: (visee: Visee) => boolean;
  readonly personnes: RegistrePersonnes;
  /** Note qu’une ressource est devenue un élément du dossier, et sous quelle clé elle s’écrira (une évaluation reste aussi gardée : sans clé). */
  readonly marquer: (fiche: Fiche, cle?: string) => void;
  /** Cette ressource est-elle déjà devenue un élément du dossier ? Un lien ne mène qu’à ce qui y est. */
  readonly estLue: (fiche: Fiche) => boolean;
};

/** Ouvre un registre vide. */
export const ouvrirRegistre = (): RegistrePersonnes => {
  const parId = new Map<string, Lu<typeof PersonneConnue>>();
  return {
    connait: (id) => parId.has(id),
    inscrire: (personne) => {
      if (!parId.has(personne.id)) parId.set(personne.id, personne);
    },
    liste: () => [...parId.values()],
  };
};

/** Clé d’une ressource écrite ou lue : ce qu’elle porte, dans quel projet, sous quel identifiant. */
export const cleDe = (concept: string, id: string, projet = ''): string => JSON.stringify([concept, projet, id]);

const PENDANTE = 'Référence vers une ressource absente du Bundle.';

/** Note une référence qui ne mène à rien, ou mène à autre chose que ce qui est attendu. */
export const noterPendante = (noter: Noter, reference: Noeud, nature: NatureRemarque = 'tolere'): void =>
  noter(nature, reference, PENDANTE);
