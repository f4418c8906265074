import { emitUnless } from '../../kernel/emit';
import { trouver } from '../../kernel/listes';
import { chargeDe } from '../../vocabulaire/journal';
import { enTeteDe, posterieure } from '../../vocabulaire/temps';
import type { Accompagnement } from '../accompagnement';
import type { Commande } from '../commandes';
import type { Decisions, Refus } from './outils';
import { connu, nouveau, ordonnees } from './outils';

const dejaAdmise = ({ admission }: Accompagnement): Refus =>
  admission?.admisLe === undefined ? null : { code: 'DEJA_ADMISE', admisLe: admission.admisLe };

/** La personne doit être admise. */
export const admise = ({ admission }: Accompagnement): Refus =>
  admission?.admisLe === undefined ? { code: 'PAS_ENCORE_ADMISE' } : null;

const coherente = ({ le, orientation }: Commande<'EnregistrerOrientation' | 'ModifierOrientation'>): Refus =>
  posterieure(le, { decideeLe: orientation.decideeLe, notifieeLe: orientation.notifieeLe }) ??
  ordonnees(orientation.decideeLe, orientation.notifieeLe) ??
  ordonnees(orientation.debutLe, orientation.finLe);

/** Demander, être admis, être orienté. */
export const decisionsAdmission: Decisions<
  | 'DemanderAdmission'
  | 'NoterVisite'
  | 'AdmettrePersonne'
  | 'ModifierModalitesAccueil'
  | 'EnregistrerOrientation'
  | 'ModifierOrientation'
  | 'TerminerOrientation'
  | 'DonnerSuiteOrientation'
> = {
  DemanderAdmission: (c, etat) =>
    emitUnless(dejaAdmise(etat) ?? posterieure(c.le, { demandeLe: c.demandeLe }), {
      type: 'AdmissionDemandee',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  NoterVisite: (c) =>
    emitUnless(posterieure(c.le, { visiteLe: c.visiteLe }), { type: 'VisiteNotee', ...enTeteDe(c), ...chargeDe(c) }),
  AdmettrePersonne: (c, etat) =>
    emitUnless(
      dejaAdmise(etat) ??
        posterieure(c.le, { admisLe: c.admisLe }) ??
        ordonnees(etat.admission?.demandeLe, c.admisLe ?? c.le),
      { type: 'PersonneAdmise', ...enTeteDe(c), ...chargeDe(c) },
    ),
  ModifierModalitesAccueil: (c, etat) =>
    emitUnless(admise(etat), { type: 'ModalitesAccueilModifiees', ...enTeteDe(c), ...chargeDe(c) }),
  EnregistrerOrientation: (c, etat) =>
    emitUnless(nouveau(etat.orientations, 'orientation', c.orientation.id) ?? coherente(c), {
      type: 'OrientationEnregistree',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  ModifierOrientation: (c, etat) =>
    emitUnless(connu(etat.orientations, 'orientation', c.orientation.id) ?? coherente(c), {
      type: 'OrientationModifiee',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  TerminerOrientation: (c, etat) =>
    emitUnless(
      connu(etat.orientations, 'orientation', c.orientation) ??
        ordonnees(trouver(etat.orientations, c.orientation)?.debutLe, c.finLe),
      { type: 'OrientationTerminee', ...enTeteDe(c), ...chargeDe(c) },
    ),
  DonnerSuiteOrientation: (c, etat) =>
    emitUnless(
      connu(etat.orientations, 'orientation', c.orientation) ?? posterieure(c.le, { suiteDonneeLe: c.suiteDonneeLe }),
      { type: 'SuiteOrientationDonnee', ...enTeteDe(c), ...chargeDe(c) },
    ),
};
