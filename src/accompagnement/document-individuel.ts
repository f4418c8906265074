import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdDocument, IdElement } from '../vocabulaire/identifiants';
import { AvisPersonne } from '../vocabulaire/parole';
import { Libelle, Texte } from '../vocabulaire/texte';
import { Participation, Remise, Signature } from '../vocabulaire/traces';
import { AccordsDePrincipe, AnnexeAllerVenir } from './annexes';

/** Changement du contrat ou du DIPC, conclu dans les mêmes conditions que lui (D311, VII). */
export const Avenant = z
  .strictObject({
    id: IdElement,
    etabliLe: DateCivile,
    objet: z
      .enum(['objectifs_prestations', 'reactualisation', 'tarifs', 'autre'])
      .describe('`objectifs_prestations` : celui des six mois ; `reactualisation` : celle de chaque année'),
    participation: Participation.optional(),
    avisMineur: AvisPersonne.optional(),
    remises: z.array(Remise).optional(),
    signatures: z.array(Signature).optional(),
    refusSignature: z
      .strictObject({ le: DateCivile, par: Acteur })
      .optional()
      .describe('Refus de signer l’avenant : le document reste tel qu’il était'),
  })
  .meta({ id: 'Avenant', description: 'Avenant au contrat ou modification du DIPC' });
/** Avenant au contrat ou modification du DIPC. */
export type Avenant = Immuable<z.infer<typeof Avenant>>;

/** Ce que le document contient ; clé absente : on ne sait pas ; `false` : il ne le contient pas. */
export const Clauses = z
  .strictObject({
    objectifs: z.boolean().optional(),
    prestationsImmediates: z.boolean().optional(),
    prestations: z.boolean().optional(),
    coutPrevisionnel: z.boolean().optional(),
    conditionsSejour: z.boolean().optional(),
    participationFinanciere: z.boolean().optional(),
    lienL11131: z.boolean().optional().describe('CHRS, CADA : conditions d’application de L111-3-1'),
    professionnelsLiberaux: z.boolean().optional(),
    dureeEtRevision: z.boolean().optional(),
    resiliation: z.boolean().optional(),
    decisionsPrealables: z.boolean().optional(),
    caracteristiquesDuProjet: z.boolean().optional(),
    nomsDesParticipants: z.boolean().optional(),
    referencesRbpp: z.boolean().optional(),
    souhaitsEtCapacites: z.boolean().optional(),
    participationAuxReunions: z.boolean().optional(),
  })
  .meta({ id: 'Clauses', description: 'Ce que le document contient' });
/** Ce que le document contient. */
export type Clauses = Immuable<z.infer<typeof Clauses>>;

/** Contrat de séjour, document individuel de prise en charge (DIPC), ou document de même rang. */
export const DocumentIndividuel = z
  .strictObject({
    id: IdDocument,
    type: z.enum(['contrat_sejour', 'dipc', 'contrat_accompagnement_travail', 'dipm']),
    etabliLe: DateCivile.optional(),
    participation: Participation.optional(),
    avisMineur: AvisPersonne.optional(),
    remises: z.array(Remise).optional(),
    signatures: z.array(Signature).optional(),
    refusSignature: z.strictObject({ le: DateCivile, par: Acteur, paroles: Texte.optional() }).optional(),
    refusDeSigner: z
      .array(
        z.strictObject({
          le: DateCivile,
          par: Acteur,
          paroles: Texte.optional(),
          avenant: Libelle.optional().describe('Avenant refusé, tel que désigné, connu ou non'),
        }),
      )
      .optional()
      .describe('Tous les refus de signer, du document ou d’un avenant, dans l’ordre où ils ont été connus'),
    debutLe: DateCivile.optional(),
    termeLe: DateCivile.optional(),
    motifDureeCourte: Libelle.optional(),
    clauses: Clauses.optional(),
    decisionsMentionnees: z.array(IdElement).optional().describe('Renvois aux orientations du dossier'),
    avenants: z.array(Avenant).optional(),
    accords: AccordsDePrincipe.optional(),
    allerVenir: AnnexeAllerVenir.optional(),
    annexeTarifs: z.strictObject({ misesAJourLe: z.array(DateCivile) }).optional(),
    changementsDeTarifLe: z.array(DateCivile).optional(),
    retractation: z.strictObject({ le: DateCivile, par: Acteur }).optional(),
    resiliation: z
      .strictObject({
        notifieeLe: DateCivile,
        par: Acteur,
        effetLe: DateCivile.optional(),
        retireeLe: DateCivile.optional(),
      })
      .optional(),
    finLe: DateCivile.optional(),
    copieConservee: z.boolean().optional(),
  })
  .meta({ id: 'DocumentIndividuel', description: 'Contrat de séjour, DIPC ou document de même rang' });
/** Contrat de séjour, DIPC ou document de même rang. */
export type DocumentIndividuel = Immuable<z.infer<typeof DocumentIndividuel>>;
