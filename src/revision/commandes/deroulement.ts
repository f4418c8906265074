import * as z from 'zod';
import type { Immuable } from '../../kernel/immuable';
import { TraiterDesaccord } from '../../projet/commandes/suites';
import { PresenceExpliquee } from '../../projet/presence';
import { Acteur } from '../../vocabulaire/acteur';
import { DateCivile } from '../../vocabulaire/date-civile';
import { IdElement, IdObjectif } from '../../vocabulaire/identifiants';
import { Moyen } from '../../vocabulaire/parole';
import { CategorieBilan, NiveauAtteinte } from '../../vocabulaire/statuts';
import { Libelle, Texte } from '../../vocabulaire/texte';
import { Piece } from '../../vocabulaire/traces';
import { EvaluationObjectif } from '../revision';
import { commande } from './base';

/** Pourquoi la révision a lieu. */
export const MotifRevision = z.enum(['date', 'evenement', 'demande_personne', 'demande_autre', 'sortie']);

/** Ce qui présente la révision. */
export const EnteteRevision = z
  .strictObject({
    evenement: IdElement.optional(),
    demande: IdElement.optional(),
    categorie: CategorieBilan.optional(),
    perimetre: Texte.optional(),
    problematique: Texte.optional(),
  })
  .meta({ id: 'EnteteRevision', description: 'Ce qui présente la révision' });
/** Ce qui présente la révision. */
export type EnteteRevision = Immuable<z.infer<typeof EnteteRevision>>;

export const OuvrirRevision = commande('OuvrirRevision', 'Ouvre la révision, avec son motif', {
  motif: MotifRevision,
  entete: EnteteRevision.optional(),
  objectifs: z.array(IdObjectif).optional().describe('Objectifs à examiner'),
});
export const DecrireRevision = commande('DecrireRevision', 'Complète ce qui présente la révision', {
  motif: MotifRevision.optional().describe('Seulement s’il n’est pas déjà dit'),
  entete: EnteteRevision.optional(),
});
export const EtendreRevision = commande('EtendreRevision', 'Ajoute des objectifs à examiner', {
  objectifs: z.array(IdObjectif).min(1),
});
export const InviterARevision = commande('InviterARevision', 'Invite à la révision', {
  invites: z.array(Acteur).min(1),
});
export const TenirRevision = commande('TenirRevision', 'Tient la révision : qui est venu, et la personne', {
  presents: z.array(Acteur),
  personne: PresenceExpliquee,
});
export const EvaluerObjectif = commande('EvaluerObjectif', 'Évalue un objectif : son atteinte, ce qui a gêné', {
  objectif: IdObjectif,
  niveau: NiveauAtteinte.optional(),
  valeurs: EvaluationObjectif.shape.valeurs,
  obstacles: z.array(Texte).optional(),
  commentaire: Texte.optional(),
});
export const DeciderObjectif = commande('DeciderObjectif', 'Décide de la suite d’un objectif', {
  objectif: IdObjectif,
  decision: z.enum(['poursuivi', 'adapte', 'termine', 'remplace']),
  remplacePar: IdObjectif.optional().describe('Objectif du projet qui le remplace'),
  commentaire: Texte.optional(),
});
export const ConstaterAvisManquantRevision = commande(
  'ConstaterAvisManquantRevision',
  'Dit pourquoi l’avis de la personne n’a pas pu être recueilli',
  {
    objectif: IdObjectif.optional().describe('À défaut, la révision entière'),
    motif: z.enum(['ne_souhaite_pas', 'ne_peut_pas_exprimer', 'absente', 'trop_jeune', 'autre']),
    precision: Texte.optional(),
  },
);
export const ExaminerComposantes = commande('ExaminerComposantes', 'Dit quelles parts du projet ont été examinées', {
  composantes: z.array(Libelle).min(1),
});
export const RedigerSynthese = commande('RedigerSynthese', 'Rédige la synthèse et les décisions', {
  synthese: Texte,
  decisions: z.array(Texte).optional(),
});
export const FixerProchaineRevision = commande('FixerProchaineRevision', 'Fixe la révision suivante', {
  prochaineLe: DateCivile,
});
export const CloreRevision = commande('CloreRevision', 'Clôt une révision tenue', {});
export const AnnulerRevision = commande('AnnulerRevision', 'Annule une révision qui ne s’est pas tenue', {
  motif: Texte.optional(),
});
export const RemettreBilan = commande('RemettreBilan', 'Remet le bilan à quelqu’un', {
  a: Acteur,
  forme: Moyen.optional(),
});
export const RepondreDesaccordRevision = commande('RepondreDesaccordRevision', 'Répond à un désaccord', {
  desaccord: IdElement,
  texte: Texte.optional(),
});
export const TraiterDesaccordRevision = commande('TraiterDesaccordRevision', 'Dit où en est un désaccord', {
  desaccord: IdElement,
  issue: TraiterDesaccord.shape.issue,
});
export const LeverRefusRevision = commande(
  'LeverRefusRevision',
  'Lève le refus d’y prendre part : seul qui l’a dit peut le lever',
  { refus: IdElement },
);
export const JoindrePiecesRevision = commande('JoindrePiecesRevision', 'Joint des pièces au bilan', {
  pieces: z.array(Piece).min(1),
});

/** Commandes du déroulement d’une révision. */
export const commandesDeroulement = [
  OuvrirRevision,
  DecrireRevision,
  EtendreRevision,
  InviterARevision,
  TenirRevision,
  EvaluerObjectif,
  DeciderObjectif,
  ConstaterAvisManquantRevision,
  ExaminerComposantes,
  RedigerSynthese,
  FixerProchaineRevision,
  CloreRevision,
  AnnulerRevision,
  RemettreBilan,
  RepondreDesaccordRevision,
  TraiterDesaccordRevision,
  LeverRefusRevision,
  JoindrePiecesRevision,
] as const;
