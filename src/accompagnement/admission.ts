import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import type { CategorieEssms } from '../vocabulaire/categories-essms';
import { CATEGORIES_ESSMS } from '../vocabulaire/categories-essms';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdElement } from '../vocabulaire/identifiants';
import { Moyen } from '../vocabulaire/parole';
import { Libelle } from '../vocabulaire/texte';

/** L’entrée dans l’accompagnement. */
export const Admission = z
  .strictObject({
    admisLe: DateCivile.optional(),
    demandeLe: DateCivile.optional(),
    visiteLe: DateCivile.optional(),
    modalite: z
      .enum([
        'hebergement',
        'accueil_jour',
        'accueil_sequentiel',
        'ambulatoire',
        'domicile',
        'milieu_ordinaire',
        'accueil_temporaire',
      ])
      .optional(),
    dureePrevisionnelle: z
      .strictObject({ nombre: z.int().min(1), unite: z.enum(['jours', 'mois', 'ans']) })
      .or(z.literal('indeterminee'))
      .optional()
      .describe('Durée prévisionnelle du séjour, continu ou discontinu'),
    temporaire: z
      .strictObject({
        urgence: z.boolean().optional(),
        commissionInformeeLe: DateCivile.optional(),
        evaluationTransmiseLe: DateCivile.optional(),
        joursConsommes: z
          .array(z.strictObject({ annee: z.int().min(1900).max(2200), jours: z.int().min(0) }))
          .optional(),
      })
      .optional(),
  })
  .meta({ id: 'Admission', description: 'L’entrée dans l’accompagnement' });
/** L’entrée dans l’accompagnement. */
export type Admission = Immuable<z.infer<typeof Admission>>;

const categories = Object.keys(CATEGORIES_ESSMS) as [CategorieEssms, ...CategorieEssms[]];

/** Décision qui oriente, ordonne ou autorise : CDAPH, juge, aide sociale à l’enfance, médecin. */
export const Orientation = z
  .strictObject({
    id: IdElement,
    type: z.enum(['cdaph', 'judiciaire', 'ase', 'medicale', 'administrative']),
    mesureEducative: z.enum(['assistance_educative', 'enfance_delinquante']).optional(),
    decideeLe: DateCivile.optional(),
    notifieeLe: DateCivile.optional(),
    designeeLe: DateCivile.optional().describe('Désignation de la structure par la commission'),
    debutLe: DateCivile.optional(),
    finLe: DateCivile.optional(),
    sansLimite: z.boolean().optional(),
    autorite: Libelle.optional(),
    reference: Libelle.optional(),
    categorieDesignee: z.enum(categories).optional(),
    suiteDonneeLe: DateCivile.optional().describe('Jour où la MDPH a été informée de la suite réservée'),
  })
  .meta({ id: 'Orientation', description: 'Décision qui oriente, ordonne ou autorise' });
/** Décision qui oriente, ordonne ou autorise. */
export type Orientation = Immuable<z.infer<typeof Orientation>>;

/** Document d’information remis à l’accueil ou ensuite. */
export const DocumentRemis = z
  .strictObject({
    type: z.enum([
      'livret_accueil',
      'charte_droits_libertes',
      'reglement_fonctionnement',
      'notice_personne_confiance',
      'notice_protection_donnees',
      'notice_droits_recours',
      'autre',
    ]),
    le: DateCivile,
    a: Acteur,
    formes: z.array(Moyen).optional(),
  })
  .meta({ id: 'DocumentRemis', description: 'Document d’information remis' });
/** Document d’information remis. */
export type DocumentRemis = Immuable<z.infer<typeof DocumentRemis>>;

/** Fin de l’accompagnement : qui l’a voulue, pourquoi, et ce qui vient après. */
export const Sortie = z
  .strictObject({
    le: DateCivile,
    motif: z.enum([
      'choix_personne',
      'reorientation',
      'fin_mesure',
      'fin_orientation',
      'majorite',
      'deces',
      'initiative_structure',
      'autre',
    ]),
    initiative: z.enum(['personne', 'representant', 'structure', 'autorite']).optional(),
    motifLegal: z
      .enum(['inexecution_ou_manquement', 'cessation_activite', 'conditions_admission', 'aucun'])
      .optional()
      .describe('Fin voulue par la structure : cas de L311-4-1, III ; `aucun` : aucun des trois n’est invoqué'),
    avisMedicalAlteration: z
      .boolean()
      .optional()
      .describe('Un avis médical rattache le manquement à l’altération des facultés de la personne'),
    notifieeLe: DateCivile.optional(),
    solution: z
      .strictObject({
        existe: z.boolean().optional().describe('`false` : aucune solution d’accueil n’a été trouvée'),
        trouveeLe: DateCivile.optional(),
        nature: Libelle.optional(),
      })
      .optional(),
    decisionCdaphLe: DateCivile.optional(),
    transmissionLe: DateCivile.optional().describe('Transmission à ceux qui prennent la suite'),
    transmissionA: z.array(Acteur).optional(),
    accordPersonneTransmission: z.boolean().optional(),
    dernierContactLe: DateCivile.optional(),
    devenirSuiviJusquAu: DateCivile.optional(),
    archiveLe: DateCivile.optional(),
  })
  .meta({ id: 'Sortie', description: 'Fin de l’accompagnement' });
/** Fin de l’accompagnement. */
export type Sortie = Immuable<z.infer<typeof Sortie>>;
