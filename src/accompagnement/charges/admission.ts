import { DateCivile } from '../../vocabulaire/date-civile';
import { IdElement } from '../../vocabulaire/identifiants';
import { Admission, Orientation } from '../admission';

const { modalite, dureePrevisionnelle, temporaire } = Admission.shape;

export const demande = { demandeLe: DateCivile.optional().describe('À défaut, le jour où on l’enregistre') };
export const visite = { visiteLe: DateCivile.optional() };
export const modalites = { modalite, dureePrevisionnelle, temporaire };
export const admission = { admisLe: DateCivile.optional(), ...modalites };

export const orientation = { orientation: Orientation };
export const finOrientation = { orientation: IdElement, finLe: DateCivile };
export const suiteOrientation = { orientation: IdElement, suiteDonneeLe: DateCivile.optional() };
