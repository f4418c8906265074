import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { DateCivile } from './date-civile';
import { IdPersonne } from './identifiants';
import { Libelle, Texte } from './texte';

/** À quel titre quelqu’un parle, signe ou agit. */
export const Qualite = z
  .enum([
    'personne',
    'parent',
    'tuteur',
    'curateur',
    'personne_habilitee',
    'mandataire_protection_future',
    'mandataire_special',
    'service_ase',
    'personne_confiance',
    'proche',
    'directeur',
    'delegue_directeur',
    'medecin_coordonnateur',
    'medecin',
    'professionnel',
    'partenaire',
    'juge',
    'autorite',
    'inconnue',
  ])
  .meta({ id: 'Qualite', description: 'À quel titre quelqu’un parle, signe ou agit' });
/** À quel titre quelqu’un parle, signe ou agit. */
export type Qualite = z.infer<typeof Qualite>;

/** Celui qui parle, signe ou agit : sa qualité, et qui il est quand on le sait. */
export const Acteur = z
  .strictObject({
    qualite: Qualite,
    id: IdPersonne.optional().describe('Renvoi au registre `/personnes` du dossier'),
    fonction: Libelle.optional(),
  })
  .meta({ id: 'Acteur', description: 'Celui qui parle, signe ou agit, et à quel titre' });
/** Celui qui parle, signe ou agit. */
export type Acteur = Immuable<z.infer<typeof Acteur>>;

/** Une personne du registre du dossier, autre que la personne accompagnée. */
export const PersonneConnue = z
  .strictObject({
    id: IdPersonne,
    nom: Libelle.optional(),
    prenom: Libelle.optional(),
    fonction: Libelle.optional(),
    organisme: Libelle.optional(),
    rpps: z
      .string()
      .regex(/^\d{8,12}$/)
      .optional(),
    equipeDeSoins: z.boolean().optional().describe('Membre de l’équipe de soins (CSP L1110-12)'),
    telephone: Libelle.optional(),
    courriel: Libelle.optional(),
    adresse: Texte.optional(),
    duLe: DateCivile.optional(),
    auLe: DateCivile.optional(),
  })
  .meta({ id: 'PersonneConnue', description: 'Proche, protecteur, professionnel ou partenaire nommé au dossier' });
/** Une personne du registre du dossier. */
export type PersonneConnue = Immuable<z.infer<typeof PersonneConnue>>;
