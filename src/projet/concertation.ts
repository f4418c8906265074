import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdElement, IdPersonne } from '../vocabulaire/identifiants';
import { AvisPersonne, Moyen, Parole } from '../vocabulaire/parole';
import { Libelle, Texte } from '../vocabulaire/texte';

/** Présence de la personne à un moment qui la concerne, ou la raison de son absence. */
export const Presence = z
  .discriminatedUnion('presente', [
    z.strictObject({ presente: z.literal(true), moyens: z.array(Moyen).optional() }),
    z.strictObject({
      presente: z.literal(false),
      motif: z.enum(['ne_souhaite_pas', 'non_invitee', 'empechee', 'autre']).optional(),
      precision: Texte.optional(),
    }),
  ])
  .meta({ id: 'Presence', description: 'Présence de la personne, ou raison de son absence' });
/** Présence de la personne, ou raison de son absence. */
export type Presence = Immuable<z.infer<typeof Presence>>;

/** Réunion : qui était invité, qui est venu, ce qui a été décidé. */
export const Reunion = z
  .strictObject({
    id: IdElement,
    type: z.enum(['coconstruction', 'synthese', 'coordination', 'suivi', 'autre']),
    le: DateCivile,
    sujets: z
      .array(z.enum(['ethique', 'crise_ou_rupture', 'transition', 'deuil', 'fin_de_vie', 'douleur', 'sante']))
      .optional()
      .describe('Sujets traités, quand ils sont notés'),
    invites: z.array(Acteur).optional(),
    presents: z.array(Acteur).optional(),
    personne: Presence.optional(),
    decisions: z.array(Texte).optional(),
  })
  .meta({ id: 'Reunion', description: 'Réunion autour du projet' });
/** Réunion autour du projet. */
export type Reunion = Immuable<z.infer<typeof Reunion>>;

/** Désaccord écrit, par qui que ce soit ; il reste au dossier même une fois résolu. */
export const Desaccord = z
  .strictObject({
    id: IdElement,
    le: DateCivile,
    par: Acteur,
    sur: IdElement.optional().describe('Élément du projet visé ; à défaut, le projet entier'),
    designe: Libelle.optional().describe('Ce qui est visé, tel que désigné, quand le projet ne le connaît pas'),
    paroles: Parole.optional(),
    reponse: z.strictObject({ le: DateCivile, par: Acteur, texte: Texte.optional() }).optional(),
    issue: z.enum(['ouvert', 'maintenu', 'resolu', 'juge_saisi', 'juge_a_decide']).optional(),
    resoluLe: DateCivile.optional(),
  })
  .meta({ id: 'Desaccord', description: 'Désaccord écrit' });
/** Désaccord écrit. */
export type Desaccord = Immuable<z.infer<typeof Desaccord>>;

/** Refus de la personne : du projet, d’y participer, ou d’un élément. Aucun motif n’est jamais exigé. */
export const Refus = z
  .strictObject({
    id: IdElement,
    le: DateCivile,
    par: Acteur,
    objet: z.enum(['projet', 'participation', 'element']),
    sur: IdElement.optional().describe('Élément refusé : objectif, action, prestation…'),
    designe: Libelle.optional().describe('Ce qui est refusé, tel que désigné, quand le projet ne le connaît pas'),
    paroles: Parole.optional(),
    alternativeProposee: Texte.optional(),
    reinterrogerLe: DateCivile.optional(),
    reinterrogeLe: z.array(DateCivile).optional(),
    leveLe: DateCivile.optional(),
  })
  .meta({ id: 'Refus', description: 'Refus de la personne, sans motif exigé' });
/** Refus de la personne. */
export type Refus = Immuable<z.infer<typeof Refus>>;

/** Accord donné au projet par une partie, pour elle-même ; celui de la structure ne vaut jamais celui de la personne. */
export const Accord = z
  .strictObject({
    id: IdElement,
    partie: z.enum(['personne', 'representant', 'entourage', 'structure']),
    par: Acteur,
    le: DateCivile,
    version: z.int().min(1).optional(),
    forme: z.enum(['signature', 'oral', 'gestuel', 'numerique', 'non_precisee']),
    finLe: DateCivile.optional(),
    avisPersonne: AvisPersonne.optional(),
  })
  .meta({ id: 'Accord', description: 'Accord donné au projet par une partie' });
/** Accord donné au projet par une partie. */
export type Accord = Immuable<z.infer<typeof Accord>>;

/** Retrait d’un accord par celui qui l’a donné ; gardé même quand le projet ne connaît pas l’accord retiré. */
export const RetraitAccord = z
  .strictObject({
    id: IdElement,
    le: DateCivile,
    par: Acteur,
    accord: IdElement.optional().describe('Accord retiré ; à défaut, tous ceux de la même partie'),
    designe: Libelle.optional().describe('Accord visé, tel que désigné, quand le projet ne le connaît pas'),
    paroles: Parole.optional(),
  })
  .meta({ id: 'RetraitAccord', description: 'Retrait d’un accord' });
/** Retrait d’un accord. */
export type RetraitAccord = Immuable<z.infer<typeof RetraitAccord>>;

/** Avis que la personne a donné, un jour, sur un élément ou sur l’ensemble ; un avis plus récent ne l’efface pas. */
export const AvisExprime = z
  .strictObject({
    id: IdElement,
    le: DateCivile,
    par: Acteur,
    sur: IdElement.optional().describe('Élément visé : objectif, action, risque, restriction…'),
    designe: Libelle.optional().describe('Ce qui est visé, tel que désigné, quand il n’est pas connu'),
    avis: AvisPersonne,
    recueilliPar: Acteur.optional(),
  })
  .meta({ id: 'AvisExprime', description: 'Avis que la personne a donné, un jour' });
/** Avis que la personne a donné, un jour. */
export type AvisExprime = Immuable<z.infer<typeof AvisExprime>>;

/** Demande de revoir le projet : possible à tout moment, de la personne ou d’un autre. */
export const DemandeRevision = z
  .strictObject({
    id: IdElement,
    le: DateCivile,
    par: Acteur,
    paroles: Parole.optional(),
    suiteLe: DateCivile.optional(),
  })
  .meta({ id: 'DemandeRevision', description: 'Demande de revoir le projet' });
/** Demande de revoir le projet. */
export type DemandeRevision = Immuable<z.infer<typeof DemandeRevision>>;

/** Rôle tenu auprès de la personne, avec ses dates. */
export const RoleProjet = z
  .strictObject({
    fonction: z.enum(['referent', 'suppleant', 'coordonnateur', 'membre_equipe', 'partenaire']),
    personne: IdPersonne,
    duLe: DateCivile.optional(),
    auLe: DateCivile.optional(),
    presenteALaPersonneLe: DateCivile.optional(),
  })
  .meta({ id: 'RoleProjet', description: 'Rôle tenu auprès de la personne' });
/** Rôle tenu auprès de la personne. */
export type RoleProjet = Immuable<z.infer<typeof RoleProjet>>;

/** Restriction d’une liberté prévue au projet. */
export const Restriction = z
  .strictObject({
    id: IdElement,
    objet: z.enum([
      'aller_venir',
      'visites',
      'correspondance',
      'contention',
      'image_surveillance',
      'biens_personnels',
      'autre',
    ]),
    motivee: z.boolean().optional(),
    proportionnee: z.boolean().optional(),
    decideeLe: DateCivile,
    decideePar: Acteur.optional(),
    notifieeLe: DateCivile.optional(),
    avisPersonne: AvisPersonne.optional(),
    autorisationJugeLe: DateCivile.optional(),
    juge: z.enum(['saisi', 'non_saisi']).optional().describe('Le juge a-t-il été saisi de cette restriction'),
    reexamenLe: DateCivile.optional(),
    reexamineeLe: z.array(DateCivile).optional(),
    finLe: DateCivile.optional(),
  })
  .meta({ id: 'Restriction', description: 'Restriction d’une liberté, motivée, limitée, réexaminée' });
/** Restriction d’une liberté. */
export type Restriction = Immuable<z.infer<typeof Restriction>>;

/** Point de contrôle du calendrier. */
export const Jalon = z
  .strictObject({ id: IdElement, libelle: Libelle, le: DateCivile, atteintLe: DateCivile.optional() })
  .meta({ id: 'Jalon', description: 'Point de contrôle du calendrier' });
/** Point de contrôle du calendrier. */
export type Jalon = Immuable<z.infer<typeof Jalon>>;
