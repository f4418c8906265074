import * as z from 'zod';
import type { Immuable } from '../kernel/immuable';
import { fait, faitDeDroit } from '../projet/evenements/base';
import { Libelle } from '../vocabulaire/texte';
import {
  AnnulerRevision,
  CloreRevision,
  ConstaterAvisManquantRevision,
  DeciderObjectif,
  DecrireRevision,
  EtendreRevision,
  EvaluerObjectif,
  ExaminerComposantes,
  FixerProchaineRevision,
  InviterARevision,
  JoindrePiecesRevision,
  LeverRefusRevision,
  OuvrirRevision,
  RedigerSynthese,
  RemettreBilan,
  RepondreDesaccordRevision,
  TenirRevision,
  TraiterDesaccordRevision,
} from './commandes/deroulement';
import {
  ConsignerDesaccordRevision,
  DeposerPreparation,
  DonnerAvisRevision,
  RefuserRevision,
} from './commandes/paroles';

const designe = Libelle.optional().describe('Ce qui est visé, quand la révision ne l’examine pas');

const evenementsParoles = [
  faitDeDroit(DeposerPreparation, 'PreparationDeposee', 'Une préparation est déposée'),
  faitDeDroit(DonnerAvisRevision, 'AvisRevisionDonne', 'La personne donne son avis').extend({ designe }),
  faitDeDroit(RefuserRevision, 'RevisionRefusee', 'La personne refuse d’y prendre part'),
  faitDeDroit(ConsignerDesaccordRevision, 'DesaccordRevisionConsigne', 'Un désaccord est écrit').extend({ designe }),
] as const;

/** Tout ce qui peut arriver à une révision : les faits de son journal, chacun daté et signé. */
export const EvenementRevision = z
  .discriminatedUnion('type', [
    fait(OuvrirRevision, 'RevisionOuverte', 'La révision est ouverte').extend({
      motif: z.enum([...OuvrirRevision.shape.motif.options, 'non_precise']),
    }),
    fait(DecrireRevision, 'RevisionDecrite', 'Ce qui présente la révision est complété'),
    fait(EtendreRevision, 'RevisionEtendue', 'Des objectifs sont à examiner en plus'),
    fait(InviterARevision, 'InvitesConvies', 'Des personnes sont invitées'),
    fait(TenirRevision, 'RevisionTenue', 'La révision s’est tenue'),
    fait(EvaluerObjectif, 'ObjectifEvalue', 'Un objectif est évalué'),
    fait(DeciderObjectif, 'SuiteObjectifDecidee', 'La suite d’un objectif est décidée'),
    fait(ConstaterAvisManquantRevision, 'AvisRevisionManquant', 'La raison d’un avis manquant est dite'),
    fait(ExaminerComposantes, 'ComposantesExaminees', 'Des parts du projet ont été examinées'),
    fait(RedigerSynthese, 'SyntheseRedigee', 'La synthèse est rédigée'),
    fait(FixerProchaineRevision, 'ProchaineRevisionFixee', 'La révision suivante est fixée'),
    fait(CloreRevision, 'RevisionClose', 'La révision est close'),
    fait(AnnulerRevision, 'RevisionAnnulee', 'La révision est annulée'),
    fait(RemettreBilan, 'BilanRemis', 'Le bilan est remis à quelqu’un'),
    fait(RepondreDesaccordRevision, 'ReponseDesaccordRevisionDonnee', 'Une réponse est donnée au désaccord'),
    fait(TraiterDesaccordRevision, 'DesaccordRevisionTraite', 'L’issue du désaccord est dite'),
    fait(LeverRefusRevision, 'RefusRevisionLeve', 'Le refus est levé par qui l’avait dit'),
    fait(JoindrePiecesRevision, 'PiecesJointes', 'Des pièces sont jointes au bilan'),
    ...evenementsParoles,
  ])
  .meta({ id: 'EvenementRevision', description: 'Un fait du journal d’une révision' });
/** Un fait du journal d’une révision. */
export type EvenementRevision = Immuable<z.infer<typeof EvenementRevision>>;

/** Un fait de la révision, par son type. */
export type Fait<T extends EvenementRevision['type']> = Extract<EvenementRevision, { readonly type: T }>;

/** Un fait né d’un droit. */
export type FaitDeDroit = Immuable<z.infer<(typeof evenementsParoles)[number]>>;
