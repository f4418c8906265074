import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { AvisExprime, Desaccord, Presence, Refus } from '../projet/concertation';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdElement, IdObjectif, IdProjet, IdRevision } from '../vocabulaire/identifiants';
import { AvisPersonne, Parole } from '../vocabulaire/parole';
import { CategorieBilan, NiveauAtteinte } from '../vocabulaire/statuts';
import { Libelle, Texte } from '../vocabulaire/texte';
import { Piece, Remise } from '../vocabulaire/traces';

/** Ce qu’un objectif est devenu : son atteinte, l’avis de la personne, ce qui a gêné, et la suite. */
export const EvaluationObjectif = z
  .strictObject({
    objectif: IdObjectif,
    le: DateCivile.optional(),
    par: Acteur.optional(),
    niveau: NiveauAtteinte.optional(),
    valeurs: z
      .array(
        z.strictObject({
          indicateur: Texte.describe('Libellé de l’indicateur, tel que l’objectif l’écrit'),
          valeur: Libelle,
        }),
      )
      .optional()
      .describe('Valeurs constatées de ses indicateurs, face à leur départ et à leur cible'),
    avisPersonne: AvisPersonne.optional(),
    obstacles: z.array(Texte).optional(),
    decision: z.enum(['poursuivi', 'adapte', 'termine', 'remplace']).optional(),
    remplacePar: IdObjectif.optional(),
    commentaire: Texte.optional(),
  })
  .meta({ id: 'EvaluationObjectif', description: 'Ce qu’un objectif est devenu' });
/** Ce qu’un objectif est devenu. */
export type EvaluationObjectif = Immuable<z.infer<typeof EvaluationObjectif>>;

const commun = {
  id: IdRevision,
  projet: IdProjet,
  motif: z.enum(['date', 'evenement', 'demande_personne', 'demande_autre', 'sortie', 'non_precise']),
  evenement: IdElement.optional().describe('Événement qui l’a déclenchée'),
  demande: IdElement.optional().describe('Demande de révision à laquelle elle répond'),
  categorie: CategorieBilan.optional(),
  perimetre: Texte.optional(),
  problematique: Texte.optional(),
  invitesTexte: Texte.optional().describe('Invités, quand ils ne sont connus que par un texte'),
  dernierFaitLe: DateCivile.optional().describe('Jour du dernier fait enregistré : le temps ne recule pas'),
  ouverteLe: DateCivile.optional(),
  objectifs: z.array(IdObjectif).optional().describe('Objectifs que la révision doit examiner'),
  preparations: z.array(Parole).optional().describe('Préparations écrites, la personne d’abord'),
  invites: z.array(Acteur).optional(),
  presents: z.array(Acteur).optional(),
  personne: Presence.optional(),
  evaluations: z.array(EvaluationObjectif).optional(),
  avisPersonne: AvisPersonne.optional(),
  avis: z.array(AvisExprime).optional().describe('Avis de la personne, gardés l’un après l’autre'),
  refus: z.array(Refus).optional().describe('Refus de la personne d’y prendre part'),
  desaccords: z.array(Desaccord).optional(),
  synthese: Texte.optional(),
  decisions: z.array(Texte).optional(),
  prochaineLe: DateCivile.optional(),
  remises: z.array(Remise).optional(),
  pieces: z.array(Piece).optional(),
  composantesExaminees: z.array(Libelle).optional(),
};

/** Révision du projet (Bilan, dans TDDUI) : ouverte, tenue, puis close, ou annulée. */
export const Revision = z
  .discriminatedUnion('statut', [
    z.strictObject({ statut: z.literal('ouverte'), ...commun }),
    z.strictObject({ statut: z.literal('tenue'), tenueLe: DateCivile, ...commun }),
    z.strictObject({ statut: z.literal('close'), tenueLe: DateCivile, closeLe: DateCivile, ...commun }),
    z.strictObject({
      statut: z.literal('annulee'),
      annuleeLe: DateCivile,
      motifAnnulation: Texte.optional(),
      ...commun,
    }),
  ])
  .meta({ id: 'Revision', description: 'Révision du projet (Bilan)' });
/** Révision du projet (Bilan). */
export type Revision = Immuable<z.infer<typeof Revision>>;
