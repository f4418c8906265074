import { emitUnless } from '../../kernel/emit';
import { chargeDe } from '../../vocabulaire/journal';
import { enTeteDe, posterieure } from '../../vocabulaire/temps';
import type { Accompagnement } from '../accompagnement';
import type { Commande } from '../commandes';
import { admise } from './admission';
import { sansOpposition } from './droits';
import type { Decisions, Refus } from './outils';
import { ordonnees } from './outils';

const sortie = (etat: Accompagnement): Refus => (etat.sortie === undefined ? { code: 'PAS_ENCORE_SORTIE' } : null);

const apresAdmission = ({ admission }: Accompagnement, { sortie: { le } }: Commande<'PrononcerSortie'>): Refus =>
  admission?.admisLe !== undefined && le < admission.admisLe
    ? { code: 'SORTIE_AVANT_ADMISSION', admisLe: admission.admisLe, sortieLe: le }
    : null;

const acceptee = ({ accordPersonneTransmission }: Commande<'TransmettreRelais'>): Refus =>
  accordPersonneTransmission === false ? { code: 'TRANSMISSION_REFUSEE' } : null;

const nonArchive = ({ sortie: faite }: Accompagnement): Refus =>
  faite?.archiveLe === undefined ? null : { code: 'DEJA_ARCHIVE', archiveLe: faite.archiveLe };

/** Sortir, passer le relais, garder le contact, archiver. */
export const decisionsSortie: Decisions<
  'PrononcerSortie' | 'CompleterSortie' | 'TransmettreRelais' | 'NoterSuiviApresSortie' | 'ArchiverDossier'
> = {
  PrononcerSortie: (c, etat) =>
    emitUnless(
      admise(etat) ??
        posterieure(c.le, { sortie: c.sortie.le, notifieeLe: c.sortie.notifieeLe }) ??
        apresAdmission(etat, c),
      { type: 'SortiePrononcee', ...enTeteDe(c), ...chargeDe(c) },
    ),
  CompleterSortie: (c, etat) =>
    emitUnless(sortie(etat) ?? posterieure(c.le, { notifieeLe: c.notifieeLe, decisionCdaphLe: c.decisionCdaphLe }), {
      type: 'SortieCompletee',
      ...enTeteDe(c),
      ...chargeDe(c),
    }),
  TransmettreRelais: (c, etat) =>
    emitUnless(
      sortie(etat) ??
        acceptee(c) ??
        posterieure(c.le, { transmissionLe: c.transmissionLe }) ??
        sansOpposition(etat, c.transmissionLe ?? c.le),
      { type: 'RelaisTransmis', ...enTeteDe(c), ...chargeDe(c) },
    ),
  NoterSuiviApresSortie: (c, etat) =>
    emitUnless(
      sortie(etat) ??
        posterieure(c.le, { dernierContactLe: c.dernierContactLe, devenirSuiviJusquAu: c.devenirSuiviJusquAu }),
      { type: 'SuiviApresSortieNote', ...enTeteDe(c), ...chargeDe(c) },
    ),
  ArchiverDossier: (c, etat) =>
    emitUnless(
      sortie(etat) ??
        nonArchive(etat) ??
        posterieure(c.le, { archiveLe: c.archiveLe }) ??
        ordonnees(etat.sortie?.le, c.archiveLe ?? c.le),
      { type: 'DossierArchive', ...enTeteDe(c), ...chargeDe(c) },
    ),
};
