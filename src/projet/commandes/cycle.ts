import * as z from 'zod';
import type { Immuable } from '../../kernel/immuable';
import { Acteur } from '../../vocabulaire/acteur';
import { DateCivile } from '../../vocabulaire/date-civile';
import { IdRevision } from '../../vocabulaire/identifiants';
import { TypeProjet } from '../../vocabulaire/statuts';
import { Libelle, Texte } from '../../vocabulaire/texte';
import { Participation, Piece } from '../../vocabulaire/traces';
import { MotifCloture } from '../projet';
import { commande } from './base';

/** En-tête du projet : ce qui le présente, et qui n’est pas ce que la personne y a convenu. */
export const EnteteProjet = z
  .strictObject({
    titre: Libelle.optional(),
    type: TypeProjet.optional(),
    description: Texte.optional(),
    modaliteCommunication: Texte.optional(),
    responsable: Acteur.optional(),
    debutLe: DateCivile.optional(),
    finLe: DateCivile.optional(),
    periodiciteBilansMois: z.int().min(1).max(60).optional(),
    pieces: z.array(Piece).optional(),
  })
  .meta({ id: 'EnteteProjet', description: 'Ce qui présente le projet' });
/** En-tête du projet. */
export type EnteteProjet = Immuable<z.infer<typeof EnteteProjet>>;

/** Phases où l’on entre par `CommencerPhase` ; les autres ont leur propre commande. */
export const PhasePreparatoire = z.enum(['evaluation_initiale', 'coconstruction', 'formalisation']);
/** Phase préparatoire. */
export type PhasePreparatoire = z.infer<typeof PhasePreparatoire>;

export const OuvrirProjet = commande('OuvrirProjet', 'Ouvre le projet, à l’accueil', {
  entete: EnteteProjet.optional(),
});
export const DecrireProjet = commande('DecrireProjet', 'Complète ou corrige l’en-tête du projet', {
  entete: EnteteProjet,
});
export const CommencerPhase = commande('CommencerPhase', 'Entre dans la phase suivante, ou revient d’une phase', {
  phase: PhasePreparatoire,
});
export const MettreEnOeuvre = commande('MettreEnOeuvre', 'Met en œuvre la dernière version établie', {});
export const EntrerEnRevision = commande('EntrerEnRevision', 'Ouvre le temps de la révision', {
  revision: IdRevision,
});
export const SuspendreProjet = commande('SuspendreProjet', 'Suspend le projet', { motif: Texte.optional() });
export const ReprendreProjet = commande('ReprendreProjet', 'Reprend le projet là où il était suspendu', {});
export const CloreProjet = commande('CloreProjet', 'Clôt le projet, avec son motif', { motif: MotifCloture });
export const TracerParticipation = commande('TracerParticipation', 'Dit qui a pris part à l’élaboration', {
  participation: Participation,
});

/** Commandes du cycle de vie. */
export const commandesCycle = [
  OuvrirProjet,
  DecrireProjet,
  CommencerPhase,
  MettreEnOeuvre,
  EntrerEnRevision,
  SuspendreProjet,
  ReprendreProjet,
  CloreProjet,
  TracerParticipation,
] as const;
