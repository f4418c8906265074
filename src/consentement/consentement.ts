import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdConsentement, IdElement, IdPersonne } from '../vocabulaire/identifiants';
import { AvisPersonne, ConstatAptitude, Moyen } from '../vocabulaire/parole';
import { Texte } from '../vocabulaire/texte';

/** Ce sur quoi porte un consentement : un objet précis, jamais « tout ». */
export const ObjetConsentement = z
  .enum([
    'accueil',
    'projet',
    'contrat',
    'prestation',
    'partage_hors_equipe',
    'image',
    'espace_privatif',
    'donnees_personnelles',
    'restriction_liberte',
    'participation_entourage',
  ])
  .meta({ id: 'ObjetConsentement', description: 'Ce sur quoi porte un consentement' });
/** Ce sur quoi porte un consentement. */
export type ObjetConsentement = z.infer<typeof ObjetConsentement>;

/** Recherche d’un consentement : auprès de qui, après quelle information, dans quelle forme. */
export const Recherche = z
  .strictObject({
    le: DateCivile,
    aupresDe: Acteur,
    par: Acteur.optional(),
    information: z
      .strictObject({
        le: DateCivile,
        moyens: z.array(Moyen).min(1),
        comprise: z.boolean().optional(),
        contenu: Texte.optional(),
      })
      .optional(),
    aptitude: ConstatAptitude.optional().describe('Aptitude de la personne à décider, constatée pour cet objet'),
  })
  .meta({ id: 'Recherche', description: 'Recherche d’un consentement' });
/** Recherche d’un consentement. */
export type Recherche = Immuable<z.infer<typeof Recherche>>;

/** Ce qui a été répondu : par qui, quand, dans quelle forme ; l’avis de la personne quand un autre répond. */
export const Reponse = z
  .strictObject({
    le: DateCivile,
    par: Acteur,
    forme: z.enum(['ecrit', 'oral', 'gestuel', 'numerique', 'comportement', 'non_precisee']),
    paroles: Texte.optional(),
    avisPersonne: AvisPersonne.optional().describe('Obligatoire quand un représentant répond'),
    recueilliePar: Acteur.optional().describe('Qui l’a recueillie'),
  })
  .meta({ id: 'Reponse', description: 'Réponse à une recherche de consentement' });
/** Réponse à une recherche de consentement. */
export type Reponse = Immuable<z.infer<typeof Reponse>>;

const commun = {
  id: IdConsentement,
  objet: ObjetConsentement,
  porteSur: IdElement.optional().describe('Élément visé : prestation, restriction, version du projet…'),
  destinataire: IdPersonne.optional().describe('Partage hors équipe : à qui'),
  precision: Texte.optional(),
  dernierFaitLe: DateCivile.optional().describe('Jour du dernier fait enregistré : le temps ne recule pas'),
  recherches: z.array(Recherche),
  antecedents: z
    .array(z.strictObject({ statut: z.enum(['donne', 'refuse', 'retire', 'expire']), reponse: Reponse }))
    .optional(),
  partageAvecEquipeLe: DateCivile.optional().describe('Jour où l’équipe a été informée de la réponse'),
  reinterrogerLe: DateCivile.optional().describe('Refus : jour convenu pour en reparler'),
  alternativeProposee: Texte.optional(),
};

/** Un consentement sur un objet, à son dernier état. */
export const Consentement = z
  .discriminatedUnion('statut', [
    z.strictObject({ statut: z.literal('a_rechercher'), ...commun }),
    z.strictObject({ statut: z.literal('recherche'), ...commun }),
    z.strictObject({ statut: z.literal('donne'), ...commun, reponse: Reponse, expireLe: DateCivile.optional() }),
    z.strictObject({ statut: z.literal('refuse'), ...commun, reponse: Reponse }),
    z.strictObject({ statut: z.literal('retire'), ...commun, reponse: Reponse }),
    z.strictObject({ statut: z.literal('expire'), ...commun, reponse: Reponse, expireLe: DateCivile }),
  ])
  .meta({ id: 'Consentement', description: 'Un consentement sur un objet précis, à son dernier état' });
/** Un consentement sur un objet, à son dernier état. */
export type Consentement = Immuable<z.infer<typeof Consentement>>;
