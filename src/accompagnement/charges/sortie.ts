import * as z from 'zod';
import { Acteur } from '../../vocabulaire/acteur';
import { DateCivile } from '../../vocabulaire/date-civile';
import { Sortie } from '../admission';

const { notifieeLe, solution, decisionCdaphLe } = Sortie.shape;

export const sortie = {
  sortie: Sortie.pick({
    le: true,
    motif: true,
    initiative: true,
    motifLegal: true,
    avisMedicalAlteration: true,
    notifieeLe: true,
    solution: true,
    decisionCdaphLe: true,
  }),
};
export const complementSortie = { notifieeLe, solution, decisionCdaphLe };
export const relais = {
  transmissionLe: DateCivile.optional(),
  transmissionA: z.array(Acteur).min(1),
  accordPersonneTransmission: z.boolean().optional(),
};
export const suivi = { dernierContactLe: DateCivile.optional(), devenirSuiviJusquAu: DateCivile.optional() };
export const archivage = { archiveLe: DateCivile.optional() };
