import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdElement, IdPersonne } from '../vocabulaire/identifiants';
import { Libelle } from '../vocabulaire/texte';

/** Mesure de protection d’un majeur, et jusqu’où elle va pour sa personne. */
export const MesureProtection = z
  .strictObject({
    id: IdElement,
    type: z.enum([
      'sauvegarde_justice',
      'curatelle_simple',
      'curatelle_renforcee',
      'tutelle',
      'habilitation_familiale',
      'mandat_protection_future',
    ]),
    etendue: z
      .strictObject({
        personne: z
          .enum(['aucune', 'assistance', 'representation'])
          .optional()
          .describe('Ce que le juge (ou le mandat) a prévu pour les actes relatifs à la personne (C. civ. 459)'),
        biens: z.enum(['aucune', 'assistance', 'representation']).optional(),
      })
      .optional(),
    protecteurs: z.array(IdPersonne).optional(),
    decision: z
      .strictObject({ le: DateCivile, juridiction: Libelle.optional(), reference: Libelle.optional() })
      .optional(),
    notifieeLe: DateCivile.optional().describe('Notification du jugement qui confie la mesure'),
    debutLe: DateCivile,
    finLe: DateCivile.optional(),
    miseEnOeuvreLe: DateCivile.optional().describe('Mandat de protection future : prise d’effet'),
  })
  .meta({ id: 'MesureProtection', description: 'Mesure de protection juridique d’un majeur' });
/** Mesure de protection d’un majeur. */
export type MesureProtection = Immuable<z.infer<typeof MesureProtection>>;

/** Mesure de protection de l’enfance, administrative ou judiciaire. */
export const MesureProtectionEnfance = z
  .strictObject({
    id: IdElement.optional(),
    type: z.enum(['prestation_ase', 'accueil_provisoire', 'placement', 'aemo', 'aed', 'mesure_penale_educative']),
    judiciaire: z.boolean(),
    debutLe: DateCivile,
    finLe: DateCivile.optional(),
    reference: Libelle.optional(),
  })
  .meta({ id: 'MesureProtectionEnfance', description: 'Mesure de protection de l’enfance' });
/** Mesure de protection de l’enfance. */
export type MesureProtectionEnfance = Immuable<z.infer<typeof MesureProtectionEnfance>>;

/** Autorité parentale sur un mineur, et mesures de protection de l’enfance. */
export const AutoriteParentale = z
  .strictObject({
    titulaires: z.array(IdPersonne).optional(),
    exercice: z.enum(['conjointe', 'un_seul_parent', 'deleguee', 'tutelle_mineur', 'pupille']).optional(),
    mesuresProtectionEnfance: z.array(MesureProtectionEnfance).optional(),
    fratrie: z.boolean().optional().describe('L’enfant a des frères ou sœurs'),
  })
  .meta({ id: 'AutoriteParentale', description: 'Autorité parentale et protection de l’enfance' });
/** Autorité parentale sur un mineur. */
export type AutoriteParentale = Immuable<z.infer<typeof AutoriteParentale>>;
