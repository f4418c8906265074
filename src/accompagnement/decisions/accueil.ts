import { emitUnless } from '../../kernel/emit';
import { chargeDe } from '../../vocabulaire/journal';
import { enTeteDe, posterieure } from '../../vocabulaire/temps';
import type { Accompagnement } from '../accompagnement';
import type { Commande } from '../commandes';
import type { Decisions, Refus } from './outils';
import { nouveau, ordonnees } from './outils';

/** Dire qu’il n’y a rien eu contredirait ce qui est déjà enregistré. */
const sansRien = ({ de }: Commande<'AffirmerAbsence'>, etat: Accompagnement): Refus =>
  (etat[de] ?? []).length === 0 ? null : { code: 'ABSENCE_CONTREDITE', de };

/** Accueillir, informer, s’entretenir. */
export const decisionsAccueil: Decisions<
  | 'RemettreDocumentAccueil'
  | 'DonnerInformation'
  | 'TenirEntretien'
  | 'InviterVieCollective'
  | 'DecrireFamille'
  | 'AffirmerAbsence'
> = {
  RemettreDocumentAccueil: (c) =>
    emitUnless(posterieure(c.le, { remisLe: c.remis.le }), {
      type: 'DocumentAccueilRemis',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  DonnerInformation: (c) =>
    emitUnless(posterieure(c.le, { information: c.information.le }), {
      type: 'InformationDonnee',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  TenirEntretien: (c, etat) =>
    emitUnless(
      nouveau(etat.entretiens, 'entretien', c.entretien.id) ?? posterieure(c.le, { entretien: c.entretien.le }),
      { type: 'EntretienTenu', ...enTeteDe(c), ...chargeDe(c) },
    ),
  InviterVieCollective: (c) =>
    emitUnless(posterieure(c.le, { participation: c.participation.le }), {
      type: 'VieCollectiveProposee',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  DecrireFamille: (c) =>
    emitUnless(
      posterieure(c.le, { separeeLe: c.famille.separeeLe, reunieLe: c.famille.reunieLe }) ??
        ordonnees(c.famille.separeeLe, c.famille.reunieLe),
      { type: 'FamilleDecrite', ...enTeteDe(c), ...chargeDe(c) },
    ),
  AffirmerAbsence: (c, etat) =>
    emitUnless(sansRien(c, etat), { type: 'AbsenceAffirmee', ...enTeteDe(c), ...chargeDe(c) }),
};
