import {
  ConfierRole,
  ConsignerNote,
  ConvoquerReunion,
  DeciderRestriction,
  LeverRestriction,
  NotifierRestriction,
  PresenterRole,
  ReexaminerRestriction,
  RemplacerReferent,
  ReporterReunion,
  TenirReunion,
  TerminerRole,
} from '../commandes/concertation';
import { fait } from './base';

/** Faits de la vie du projet. */
export const evenementsConcertation = [
  fait(DeciderRestriction, 'RestrictionDecidee', 'Une restriction est décidée'),
  fait(NotifierRestriction, 'RestrictionNotifiee', 'La restriction est notifiée'),
  fait(ReexaminerRestriction, 'RestrictionReexaminee', 'La restriction est réexaminée'),
  fait(LeverRestriction, 'RestrictionLevee', 'La restriction prend fin'),
  fait(ConvoquerReunion, 'ReunionConvoquee', 'Une réunion est convoquée'),
  fait(ReporterReunion, 'ReunionReportee', 'La réunion est reportée'),
  fait(TenirReunion, 'ReunionTenue', 'La réunion s’est tenue'),
  fait(ConfierRole, 'RoleConfie', 'Un rôle est confié'),
  fait(RemplacerReferent, 'ReferentRemplace', 'Le référent est remplacé'),
  fait(TerminerRole, 'RoleTermine', 'Un rôle prend fin'),
  fait(PresenterRole, 'RolePresente', 'Celui qui tient ce rôle est présenté à la personne'),
  fait(ConsignerNote, 'NoteConsignee', 'Une note de suivi est consignée'),
] as const;
