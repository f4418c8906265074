import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { Moyen } from '../vocabulaire/parole';
import { Texte } from '../vocabulaire/texte';

/** La personne accompagnée elle-même : un avis dit « de la personne » ne vient de nul autre. */
export const LaPersonne = Acteur.extend({ qualite: z.literal('personne') }).meta({
  id: 'LaPersonne',
  description: 'La personne accompagnée elle-même',
});
/** La personne accompagnée elle-même. */
export type LaPersonne = Immuable<z.infer<typeof LaPersonne>>;

/** Qui peut refuser pour la personne : elle-même, ou celui qui la représente. Un curateur assiste, il ne refuse pas. */
export const VoixDeLaPersonne = Acteur.extend({
  qualite: z.enum([
    'personne',
    'parent',
    'tuteur',
    'personne_habilitee',
    'mandataire_protection_future',
    'service_ase',
  ]),
}).meta({ id: 'VoixDeLaPersonne', description: 'La personne, ou celui qui la représente' });
/** La personne, ou celui qui la représente. */
export type VoixDeLaPersonne = Immuable<z.infer<typeof VoixDeLaPersonne>>;

/** Des mots, leur moyen, et qui les a notés ; leur auteur est toujours celui de la commande. */
export const motsDits = {
  paroles: Texte.optional(),
  moyen: Moyen.optional(),
  recueilliePar: Acteur.optional().describe('Qui a noté ces mots, s’il n’en est pas l’auteur'),
};
