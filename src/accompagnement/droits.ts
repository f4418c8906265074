import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdElement } from '../vocabulaire/identifiants';
import { Moyen, Parole } from '../vocabulaire/parole';
import { Texte } from '../vocabulaire/texte';

/** Demande d’accès au dossier, et sa suite. */
export const DemandeAcces = z
  .strictObject({
    id: IdElement,
    recueLe: DateCivile,
    par: Acteur,
    objet: z.enum(['dossier', 'sante', 'sante_plus_de_cinq_ans', 'donnees_personnelles', 'document_administratif']),
    prolongation: z.strictObject({ informeeLe: DateCivile, motivee: z.boolean() }).optional(),
    reponse: z
      .strictObject({
        le: DateCivile,
        sens: z.enum(['communique', 'partiel', 'refus_motive']),
        forme: Moyen.optional(),
        fondeeSurLaLoi: z
          .boolean()
          .optional()
          .describe('Refus total ou partiel : une disposition législative le fonde'),
      })
      .optional(),
    enAttente: z.boolean().optional().describe('Le dossier affirme qu’aucune réponse n’a encore été donnée'),
  })
  .meta({ id: 'DemandeAcces', description: 'Demande d’accès au dossier' });
/** Demande d’accès au dossier. */
export type DemandeAcces = Immuable<z.infer<typeof DemandeAcces>>;

/** Réclamation de la personne ou d’un proche, et sa suite. */
export const Reclamation = z
  .strictObject({
    id: IdElement,
    recueLe: DateCivile,
    par: Acteur,
    paroles: Parole.optional(),
    redites: z.array(Parole).optional().describe('Autres mots du même auteur, dits ensuite'),
    porteSurLeProjet: z.boolean().optional(),
    reponduLe: DateCivile.optional(),
    personneQualifieeSaisieLe: DateCivile.optional(),
  })
  .meta({ id: 'Reclamation', description: 'Réclamation et sa suite' });
/** Réclamation et sa suite. */
export type Reclamation = Immuable<z.infer<typeof Reclamation>>;

/** Événement qui peut appeler à revoir le projet. */
export const EvenementMarquant = z
  .strictObject({
    id: IdElement,
    le: DateCivile,
    type: z.enum([
      'hospitalisation',
      'chute',
      'crise',
      'deuil',
      'fugue',
      'indesirable',
      'maltraitance_signalee',
      'changement_familial',
      'changement_scolaire',
      'rupture',
      'douleur',
      'alerte_sante',
      'autre',
    ]),
    grave: z.boolean().optional(),
    signaleLe: DateCivile.optional(),
    confirmeParEcritLe: DateCivile.optional(),
    conseilInformeLe: DateCivile.optional().describe(
      'Jour où le conseil de la vie sociale, ou l’instance qui en tient lieu, l’a su',
    ),
    alertes: z
      .array(z.strictObject({ le: DateCivile, a: Acteur }))
      .optional()
      .describe('Personnes-ressources prévenues, et quand'),
    suite: z
      .strictObject({
        le: DateCivile,
        nature: z.enum(['revision', 'action', 'orientation', 'aucune']),
        precision: Texte.optional(),
      })
      .optional(),
  })
  .meta({ id: 'EvenementMarquant', description: 'Événement qui peut appeler à revoir le projet' });
/** Événement marquant. */
export type EvenementMarquant = Immuable<z.infer<typeof EvenementMarquant>>;

/** Échange avec la famille : information détaillée, bilan transmis, invitation, rencontre. */
export const EchangeFamille = z
  .strictObject({
    type: z.enum([
      'information_detaillee',
      'bilan_transmis',
      'invitation_rencontre',
      'rencontre',
      'fait_autorite_parentale',
    ]),
    le: DateCivile,
    a: z.array(Acteur).optional(),
    accordJeuneMajeur: z.boolean().optional(),
  })
  .meta({ id: 'EchangeFamille', description: 'Échange avec la famille' });
/** Échange avec la famille. */
export type EchangeFamille = Immuable<z.infer<typeof EchangeFamille>>;

/** Partage d’informations avec quelqu’un, dans ou hors de l’équipe de soins. */
export const Partage = z
  .strictObject({
    id: IdElement,
    le: DateCivile,
    destinataire: Acteur,
    horsEquipe: z.boolean().optional(),
    contenu: z.enum(['projet', 'sante', 'social', 'scolaire', 'autre']).optional(),
    strictNecessaire: z.boolean().optional(),
    dansLaMission: z.boolean().optional().describe('Dans le périmètre des missions de celui qui reçoit'),
  })
  .meta({ id: 'Partage', description: 'Partage d’informations' });
/** Partage d’informations. */
export type Partage = Immuable<z.infer<typeof Partage>>;

/** Plan ou projet lié au projet personnalisé : PPS, PPC, PAG, projet pour l’enfant, projet de soins… */
export const PlanLie = z
  .strictObject({
    id: IdElement,
    type: z.enum([
      'pps',
      'pai_scolaire',
      'ppc',
      'pag',
      'ppe',
      'projet_de_soins',
      'projet_professionnel',
      'convention',
      'fiche_liaison',
      'autre',
    ]),
    etabliLe: DateCivile.optional(),
    actualisationsLe: z.array(DateCivile).optional(),
    remises: z.array(z.strictObject({ le: DateCivile, a: Acteur })).optional(),
    accordExpresLe: DateCivile.optional(),
    articuleAvecLeProjet: z.boolean().optional(),
    rapportsLe: z.array(DateCivile).optional().describe('Projet pour l’enfant : rapports de situation (L223-5)'),
    reunionsLe: z.array(DateCivile).optional().describe('PPS : équipes de suivi de la scolarisation'),
    changementsLe: z.array(DateCivile).optional().describe('PPS : changements de cycle ou d’orientation scolaire'),
    contenu: z
      .strictObject({
        objectifs: z.boolean().optional(),
        roleDesParents: z.boolean().optional(),
        referent: z.boolean().optional(),
        fratrie: z.boolean().optional(),
        delaisEtDuree: z.boolean().optional(),
      })
      .optional(),
  })
  .meta({ id: 'PlanLie', description: 'Plan ou projet lié au projet personnalisé' });
/** Plan ou projet lié. */
export type PlanLie = Immuable<z.infer<typeof PlanLie>>;
