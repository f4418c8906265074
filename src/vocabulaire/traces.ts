import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from './acteur';
import { DateCivile } from './date-civile';
import { Moyen } from './parole';
import { Libelle, Texte } from './texte';

/** Remise d’un document à quelqu’un. */
export const Remise = z
  .strictObject({ le: DateCivile, a: Acteur, forme: Moyen.optional(), par: Acteur.optional() })
  .meta({ id: 'Remise', description: 'Remise d’un document à quelqu’un' });
/** Remise d’un document à quelqu’un. */
export type Remise = Immuable<z.infer<typeof Remise>>;

/** Signature, ou refus de signer ; jamais une obligation de motiver le refus. */
export const Signature = z
  .strictObject({ le: DateCivile, par: Acteur, accompagneePar: Acteur.optional() })
  .meta({ id: 'Signature', description: 'Signature d’un document' });
/** Signature d’un document. */
export type Signature = Immuable<z.infer<typeof Signature>>;

/** Information donnée à quelqu’un sur un sujet. */
export const Information = z
  .strictObject({
    sujet: z.enum([
      'droits',
      'voies_de_recours',
      'personne_qualifiee',
      'personne_confiance',
      'acces_dossier',
      'opposition_partage',
      'protection_donnees',
      'role_des_professionnels',
      'participation',
      'pair_aidance',
      'accompagnant_signature',
      'repit_aidants',
      'autre',
    ]),
    le: DateCivile,
    a: z.array(Acteur).min(1),
    par: Acteur.optional(),
    moyens: z.array(Moyen).optional(),
    comprehensionVerifiee: z.boolean().optional(),
    attestee: z.boolean().optional().describe('Délivrance attestée par un écrit daté et signé'),
    precision: Texte.optional(),
  })
  .meta({ id: 'Information', description: 'Information donnée, à qui, quand et par quel moyen' });
/** Information donnée à quelqu’un. */
export type Information = Immuable<z.infer<typeof Information>>;

/** Comment un document a été élaboré : qui y a pris part, et si la personne en était. */
export const Participation = z
  .strictObject({
    personne: z
      .discriminatedUnion('aParticipe', [
        z.strictObject({ aParticipe: z.literal(true), le: DateCivile.optional(), moyens: z.array(Moyen).optional() }),
        z.strictObject({
          aParticipe: z.literal(false),
          motif: z.enum(['refus', 'non_sollicitee', 'impossibilite', 'autre']).optional(),
          precision: Texte.optional(),
        }),
      ])
      .optional(),
    participants: z.array(Acteur).optional(),
  })
  .meta({ id: 'Participation', description: 'Qui a pris part à l’élaboration, la personne d’abord' });
/** Participation à l’élaboration d’un document. */
export type Participation = Immuable<z.infer<typeof Participation>>;

/** Pièce jointe ou document lié : titre, date, endroit où le trouver ; jamais son contenu. */
export const Piece = z
  .strictObject({
    titre: Libelle,
    le: DateCivile.optional(),
    reference: Libelle.optional(),
    format: Libelle.optional(),
  })
  .meta({ id: 'Piece', description: 'Pièce jointe, désignée et non contenue' });
/** Pièce jointe, désignée et non contenue. */
export type Piece = Immuable<z.infer<typeof Piece>>;
