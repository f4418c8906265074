import * as z from 'zod';
import { Acteur } from '../../vocabulaire/acteur';
import { DateCivile } from '../../vocabulaire/date-civile';
import { IdElement, IdObjectif, IdPersonne } from '../../vocabulaire/identifiants';
import { Texte } from '../../vocabulaire/texte';
import { Restriction, Reunion, RoleProjet } from '../concertation';
import { PresenceExpliquee } from '../presence';
import { commande } from './base';

const restriction = { restriction: IdElement };
const reunion = { reunion: IdElement };
const role = { fonction: RoleProjet.shape.fonction, personne: IdPersonne };

export const DeciderRestriction = commande('DeciderRestriction', 'Décide de restreindre une liberté', {
  restriction: Restriction.omit({
    decideeLe: true,
    decideePar: true,
    notifieeLe: true,
    avisPersonne: true,
    reexamineeLe: true,
  }),
});
export const NotifierRestriction = commande('NotifierRestriction', 'Fait connaître la restriction', restriction);
export const ReexaminerRestriction = commande('ReexaminerRestriction', 'Réexamine la restriction', {
  ...restriction,
  prochainLe: DateCivile.optional().describe('Jour du réexamen suivant'),
  juge: Restriction.shape.juge,
  autorisationJugeLe: Restriction.shape.autorisationJugeLe.describe('Autorisation du juge, venue depuis la décision'),
});
export const LeverRestriction = commande('LeverRestriction', 'Met fin à la restriction', restriction);

export const ConvoquerReunion = commande('ConvoquerReunion', 'Convoque une réunion', {
  reunion: Reunion.omit({ presents: true, personne: true, decisions: true }),
});
export const ReporterReunion = commande('ReporterReunion', 'Reporte une réunion', { ...reunion, au: DateCivile });
export const TenirReunion = commande('TenirReunion', 'Tient une réunion : qui est venu, et la personne', {
  ...reunion,
  presents: z.array(Acteur),
  personne: PresenceExpliquee,
  decisions: z.array(Texte).optional(),
});

export const ConfierRole = commande('ConfierRole', 'Confie un rôle auprès de la personne', role);
export const RemplacerReferent = commande('RemplacerReferent', 'Remplace le référent, sans jour vide', {
  personne: IdPersonne,
});
export const TerminerRole = commande('TerminerRole', 'Met fin à un rôle', role);
export const PresenterRole = commande('PresenterRole', 'Présente à la personne celui qui tient ce rôle', role);

export const ConsignerNote = commande('ConsignerNote', 'Garde une note de suivi', {
  note: IdElement,
  texte: Texte,
  objectifs: z.array(IdObjectif).optional(),
});

/** Commandes de la vie du projet : restrictions, réunions, rôles, notes. */
export const commandesConcertation = [
  DeciderRestriction,
  NotifierRestriction,
  ReexaminerRestriction,
  LeverRestriction,
  ConvoquerReunion,
  ReporterReunion,
  TenirReunion,
  ConfierRole,
  RemplacerReferent,
  TerminerRole,
  PresenterRole,
  ConsignerNote,
] as const;
