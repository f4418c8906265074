import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdElement, IdObjectif, IdProjet, IdRevision } from '../vocabulaire/identifiants';
import { Parole } from '../vocabulaire/parole';
import { TypeProjet } from '../vocabulaire/statuts';
import { Libelle, Texte } from '../vocabulaire/texte';
import { Participation, Piece, Remise } from '../vocabulaire/traces';
import { Action } from './action';
import {
  Accord,
  AvisExprime,
  DemandeRevision,
  Desaccord,
  Jalon,
  Refus,
  Restriction,
  RetraitAccord,
  Reunion,
  RoleProjet,
} from './concertation';
import { Attente, Besoin, Evaluation, Force, MoyenRessource, Prestation, Risque } from './contenu';
import { Objectif } from './objectif';
import { PHASES } from './phases';

/** Projet de vie, tel que la personne le formule elle-même, avec quelqu’un, ou que quelqu’un le formule pour elle. */
export const ProjetVie = z
  .strictObject({ formulation: z.enum(['par_la_personne', 'avec_la_personne', 'pour_la_personne']), parole: Parole })
  .meta({ id: 'ProjetVie', description: 'Projet de vie, et qui le formule' });
/** Projet de vie, et qui le formule. */
export type ProjetVie = Immuable<z.infer<typeof ProjetVie>>;

/** Volet imposé ou usuel : soins et vie en EHPAD ; pédagogique, éducatif, thérapeutique en IME et ITEP. */
export const Volet = z
  .strictObject({
    type: z.enum([
      'soins',
      'vie',
      'pedagogique',
      'educatif',
      'therapeutique',
      'scolaire',
      'professionnel',
      'social',
      'sortie',
    ]),
    resume: Texte.optional(),
    objectifs: z.array(IdObjectif).optional(),
  })
  .meta({ id: 'Volet', description: 'Volet du projet' });
/** Volet du projet. */
export type Volet = Immuable<z.infer<typeof Volet>>;

/** Ce qui est écrit dans le projet : c’est ce contenu que fige une version. */
export const contenuProjet = {
  projetVie: z.array(ProjetVie).optional(),
  forces: z.array(Force).optional(),
  evaluations: z.array(Evaluation).optional(),
  attentes: z.array(Attente).optional(),
  besoins: z.array(Besoin).optional(),
  objectifs: z.array(Objectif).optional(),
  actions: z.array(Action).optional(),
  moyens: z.array(MoyenRessource).optional(),
  prestations: z.array(Prestation).optional(),
  risques: z.array(Risque).optional(),
  restrictions: z.array(Restriction).optional(),
  volets: z.array(Volet).optional(),
  jalons: z.array(Jalon).optional(),
};

/** Contenu du projet. */
export const ContenuProjet = z
  .strictObject(contenuProjet)
  .meta({ id: 'ContenuProjet', description: 'Contenu figé par une version' });
/** Contenu du projet. */
export type ContenuProjet = Immuable<z.infer<typeof ContenuProjet>>;

/** Version signée : jamais modifiée ; un avenant ou une révision en fait une autre. */
export const VersionProjet = z
  .strictObject({
    numero: z.int().min(1),
    etablieLe: DateCivile,
    motif: z.enum(['initiale', 'avenant', 'revision', 'importee']),
    revision: IdRevision.optional(),
    contenu: ContenuProjet.optional(),
  })
  .meta({ id: 'VersionProjet', description: 'Version figée du projet' });
/** Version figée du projet. */
export type VersionProjet = Immuable<z.infer<typeof VersionProjet>>;

/** Écriture de la version suivante, une fois qu’une version existe : par avenant, ou au fil d’une révision. */
export const RedactionOuverte = z
  .strictObject({
    motif: z.enum(['avenant', 'revision']),
    depuisLe: DateCivile,
    revision: IdRevision.optional(),
    raison: Texte.optional(),
  })
  .meta({ id: 'RedactionOuverte', description: 'Écriture en cours de la version suivante' });
/** Écriture en cours de la version suivante. */
export type RedactionOuverte = Immuable<z.infer<typeof RedactionOuverte>>;

const commun = {
  id: IdProjet,
  titre: Libelle.optional(),
  type: TypeProjet.optional(),
  description: Texte.optional(),
  modaliteCommunication: Texte.optional(),
  ouvertLe: DateCivile.optional(),
  dernierFaitLe: DateCivile.optional().describe('Jour du dernier fait enregistré : le temps ne recule pas'),
  statutLe: DateCivile.optional(),
  auteurStatut: Acteur.optional(),
  debutLe: DateCivile.optional(),
  finLe: DateCivile.optional(),
  responsable: Acteur.optional().describe('Sous la responsabilité de qui le projet est conçu et mis en œuvre'),
  participation: Participation.optional(),
  ...contenuProjet,
  roles: z.array(RoleProjet).optional(),
  reunions: z.array(Reunion).optional(),
  refus: z.array(Refus).optional(),
  desaccords: z.array(Desaccord).optional(),
  accords: z.array(Accord).optional(),
  retraits: z.array(RetraitAccord).optional(),
  avis: z.array(AvisExprime).optional().describe('Avis de la personne, gardés l’un après l’autre'),
  remises: z.array(Remise).optional(),
  demandesRevision: z.array(DemandeRevision).optional(),
  versions: z.array(VersionProjet).optional(),
  redaction: RedactionOuverte.optional().describe('Présente quand la version suivante est en cours d’écriture'),
  notesDeSuivi: z
    .array(
      z.strictObject({
        id: IdElement,
        le: DateCivile,
        par: Acteur,
        texte: Texte,
        objectifs: z.array(IdObjectif).optional(),
      }),
    )
    .optional(),
  periodiciteBilansMois: z.int().min(1).max(60).optional().describe('Périodicité des bilans prévue au projet, en mois'),
  pieces: z.array(Piece).optional(),
};

/** Pourquoi un projet est clos. */
export const MotifCloture = z
  .enum(['sortie', 'reorientation', 'deces', 'remplace', 'refus_personne', 'fin_mesure', 'non_precise'])
  .meta({ id: 'MotifCloture', description: 'Pourquoi un projet est clos' });
/** Pourquoi un projet est clos. */
export type MotifCloture = z.infer<typeof MotifCloture>;

/** Le projet personnalisé : en cours à l’une de ses phases, suspendu, ou clos. */
export const Projet = z
  .discriminatedUnion('statut', [
    z.strictObject({ statut: z.enum(PHASES), ...commun }),
    z.strictObject({
      statut: z.literal('suspendu'),
      phaseSuspendue: z.enum(PHASES),
      suspenduLe: DateCivile,
      motifSuspension: Texte.optional(),
      ...commun,
    }),
    z.strictObject({ statut: z.literal('clos'), closLe: DateCivile.optional(), motifCloture: MotifCloture, ...commun }),
  ])
  .meta({ id: 'Projet', description: 'Le projet personnalisé, à sa phase' });
/** Le projet personnalisé : en cours à l’une de ses phases, suspendu, ou clos. */
export type Projet = Immuable<z.infer<typeof Projet>>;
