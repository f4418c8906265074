import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { AvisPersonne } from '../vocabulaire/parole';
import { Remise } from '../vocabulaire/traces';

const mention = z
  .strictObject({
    reponse: z.enum(['accord', 'refus']),
    le: DateCivile,
    par: Acteur,
    avisPersonne: AvisPersonne.optional().describe('Obligatoire quand un représentant donne l’accord'),
    revocations: z
      .array(
        z.strictObject({
          le: DateCivile,
          reponse: z.enum(['accord', 'refus']),
          par: Acteur,
          avisPersonne: AvisPersonne.optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'MentionAccord', description: 'Accord de principe ou refus, révocable à tout moment' });

/** Accord de principe ou refus consigné par écrit, et ses changements. */
export type MentionAccord = Immuable<z.infer<typeof mention>>;

/** Accords ou refus de L311-4, dernier alinéa ; en annexe depuis le décret du 29 décembre 2025 (D311, VII bis). */
export const AccordsDePrincipe = z
  .strictObject({
    enAnnexe: z.boolean().optional(),
    etabliLe: DateCivile.optional(),
    espacePrivatif: mention.optional(),
    donneesPersonnelles: mention.optional(),
    nonRecueillis: z
      .array(z.enum(['espacePrivatif', 'donneesPersonnelles']))
      .optional()
      .describe('Le dossier affirme que rien n’a été consigné sur ces points'),
  })
  .meta({ id: 'AccordsDePrincipe', description: 'Accords ou refus sur l’espace privatif et les données' });
/** Accords ou refus sur l’espace privatif et les données. */
export type AccordsDePrincipe = Immuable<z.infer<typeof AccordsDePrincipe>>;

/** Annexe « aller et venir » (L311-4-1) : mesures strictement nécessaires, décidées collégialement. */
export const AnnexeAllerVenir = z
  .strictObject({
    evaluation: z
      .strictObject({
        le: DateCivile,
        medecin: Acteur.optional(),
        participants: z.array(Acteur).optional(),
        beneficesRisques: z.boolean().optional(),
      })
      .optional(),
    transmissions: z.array(Remise).optional().describe('Projet d’annexe, par un moyen donnant date certaine'),
    accordTransmissionPersonneConfiance: z.boolean().optional(),
    avisPersonne: AvisPersonne.optional(),
    avisAnterieurs: z.array(AvisPersonne).optional().describe('Avis qu’elle a dits avant celui-ci'),
    signeeLe: DateCivile.optional(),
    signataires: z.array(Acteur).optional(),
    reevalueesLe: z.array(DateCivile).optional(),
    finLe: DateCivile.optional(),
  })
  .meta({ id: 'AnnexeAllerVenir', description: 'Annexe au contrat de séjour sur la liberté d’aller et venir' });
/** Annexe sur la liberté d’aller et venir. */
export type AnnexeAllerVenir = Immuable<z.infer<typeof AnnexeAllerVenir>>;
