import type {
  Agregat,
  CommandeAccompagnement,
  CommandeConsentement,
  CommandeProjet,
  CommandeRevision,
  CommandeUsager,
} from 'projet-personnalise';
import type * as z from 'zod';

/** Une commande telle qu’un logiciel l’enverrait : du JSON, avant que la bibliothèque l’ait lue. */
export type Envoi = { readonly agregat: Agregat; readonly commande: object };

/** Ce que l’on fait, ou ce que l’on tente en sachant que ce sera refusé (le code du refus attendu). */
export type Geste = Envoi & { readonly refusAttendu?: string };

/** Un moment de la vie, et ce qui s’y passe, dans l’ordre. */
export type Chapitre = { readonly titre: string; readonly gestes: readonly Geste[] };

// L’entrée des schémas : de simples textes pour les jours et les identifiants, et le compilateur relit chaque clé.
export const usager = (commande: z.input<typeof CommandeUsager>): Geste => ({ agregat: 'usager', commande });
export const consentement = (commande: z.input<typeof CommandeConsentement>): Geste => ({
  agregat: 'consentement',
  commande,
});
export const accompagnement = (commande: z.input<typeof CommandeAccompagnement>): Geste => ({
  agregat: 'accompagnement',
  commande,
});
export const projet = (commande: z.input<typeof CommandeProjet>): Geste => ({ agregat: 'projet', commande });
export const revision = (commande: z.input<typeof CommandeRevision>): Geste => ({ agregat: 'revision', commande });

/** La bibliothèque doit refuser ce geste : c’est aussi pour cela qu’elle est là. */
export const refuse = (refusAttendu: string, geste: Geste): Geste => ({ ...geste, refusAttendu });
