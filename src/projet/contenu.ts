import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { DomaineDeVie } from '../vocabulaire/domaines';
import { IdAction, IdAttente, IdBesoin, IdElement, IdObjectif } from '../vocabulaire/identifiants';
import { AvisPersonne, Parole } from '../vocabulaire/parole';
import { CodeBesoin, CodePrestation } from '../vocabulaire/serafin';
import { StatutElement } from '../vocabulaire/statuts';
import { Libelle, Texte } from '../vocabulaire/texte';
import { Piece } from '../vocabulaire/traces';

/** Souhait, désir, envie : exprimé par la personne, un proche ou un professionnel, et toujours attribué. */
export const Attente = z
  .strictObject({
    id: IdAttente,
    parole: Parole,
    domaines: z.array(DomaineDeVie).optional(),
    commentaires: z.array(Texte).optional(),
    besoins: z.array(IdBesoin).optional(),
    suite: z
      .strictObject({
        decision: z.enum(['retenue', 'differee', 'non_retenue']),
        le: DateCivile,
        motif: Texte.optional(),
        communiqueeLe: DateCivile.optional(),
      })
      .optional(),
    pieces: z.array(Piece).optional(),
  })
  .meta({ id: 'Attente', description: 'Souhait, désir ou envie, toujours attribué à qui l’exprime' });
/** Attente. */
export type Attente = Immuable<z.infer<typeof Attente>>;

/** Évaluation de la situation avec un outil nommé. */
export const Evaluation = z
  .strictObject({
    id: IdElement,
    le: DateCivile,
    outil: z.strictObject({ nom: Libelle, version: Libelle.optional(), valide: z.boolean().optional() }).optional(),
    domaines: z.array(DomaineDeVie).optional(),
    par: z.array(Acteur).optional(),
    avecLaPersonne: z.boolean().optional(),
    resultat: Texte.optional(),
  })
  .meta({ id: 'Evaluation', description: 'Évaluation de la situation' });
/** Évaluation de la situation. */
export type Evaluation = Immuable<z.infer<typeof Evaluation>>;

/** Besoin évalué ; peut découler d’attentes, et ne les remplace pas. */
export const Besoin = z
  .strictObject({
    id: IdBesoin,
    description: Texte,
    code: CodeBesoin.optional(),
    analyses: z.array(Texte).optional(),
    commentaires: z.array(Texte).optional(),
    evalueLe: DateCivile.optional(),
    evaluation: IdElement.optional().describe('Renvoi à une évaluation du projet'),
    pieces: z.array(Piece).optional(),
  })
  .meta({ id: 'Besoin', description: 'Besoin évalué' });
/** Besoin évalué. */
export type Besoin = Immuable<z.infer<typeof Besoin>>;

/** Force, ressource, potentialité de la personne ou de son environnement. */
export const Force = z
  .strictObject({ id: IdElement, parole: Parole, domaines: z.array(DomaineDeVie).optional() })
  .meta({ id: 'Force', description: 'Force, ressource ou potentialité' });
/** Force, ressource ou potentialité. */
export type Force = Immuable<z.infer<typeof Force>>;

/** MoyenRessource : humain, matériel, financier, informationnel, réseau. */
export const MoyenRessource = z
  .strictObject({
    id: IdElement,
    titre: Libelle,
    nature: z.enum(['humain', 'materiel', 'financier', 'informationnel', 'reseau', 'non_precise']),
    type: Libelle.optional(),
    description: Texte.optional(),
    externe: z.boolean().optional(),
    action: IdAction.optional(),
    debutLe: DateCivile.optional(),
    finLe: DateCivile.optional(),
    pieces: z.array(Piece).optional(),
  })
  .meta({ id: 'MoyenRessource', description: 'Moyen ou ressource mobilisé' });
/** Moyen ou ressource mobilisé. */
export type MoyenRessource = Immuable<z.infer<typeof MoyenRessource>>;

const choixPrestation = z.strictObject({
  reponse: z.enum(['acceptee', 'refusee', 'differee']),
  le: DateCivile,
  par: Acteur,
  optionsProposees: z.int().min(1).optional(),
  paroles: Texte.optional(),
  alternative: Texte.optional(),
  avisPersonne: AvisPersonne.optional().describe('Avis de la personne, quand son représentant répond'),
  reproposerLe: DateCivile.optional(),
});

/** Prestation proposée, et ce que la personne en a choisi. */
export const Prestation = z
  .strictObject({
    id: IdElement,
    titre: Libelle,
    codes: z.array(CodePrestation).optional(),
    description: Texte.optional(),
    statut: StatutElement,
    statutLe: DateCivile.optional(),
    externe: z.boolean().optional(),
    prestataire: Acteur.optional(),
    action: IdAction.optional(),
    choix: choixPrestation.optional(),
    choixAnterieurs: z.array(choixPrestation).optional().describe('Réponses que la dernière a remplacées'),
    debutLe: DateCivile.optional(),
    finLe: DateCivile.optional(),
    pieces: z.array(Piece).optional(),
  })
  .meta({ id: 'Prestation', description: 'Prestation proposée et choix de la personne' });
/** Prestation proposée et choix de la personne. */
export type Prestation = Immuable<z.infer<typeof Prestation>>;

/** Risque évalué avec la personne, réponse prévue et secours. */
export const Risque = z
  .strictObject({
    id: IdElement,
    nature: z.enum([
      'fugue_disparition',
      'addictions',
      'chute',
      'denutrition_deglutition',
      'sexualite',
      'harcelement_abus_faiblesse',
      'radicalisation',
      'suicide',
      'isolement',
      'rupture_parcours',
      'autre',
    ]),
    presence: z.enum(['present', 'absent', 'non_evalue']),
    evalueLe: DateCivile.optional(),
    par: Acteur.optional(),
    avisPersonne: AvisPersonne.optional(),
    attenuation: Texte.optional(),
    secours: Texte.optional(),
    objectifs: z.array(IdObjectif).optional(),
    actions: z.array(IdAction).optional(),
  })
  .meta({ id: 'Risque', description: 'Risque évalué et réponse prévue' });
/** Risque évalué et réponse prévue. */
export type Risque = Immuable<z.infer<typeof Risque>>;
