import * as z from 'zod';
import { DateCivile } from '../../vocabulaire/date-civile';
import { IdElement } from '../../vocabulaire/identifiants';
import { Libelle } from '../../vocabulaire/texte';
import { EchangeFamille, EvenementMarquant, PlanLie } from '../droits';

const { signaleLe, confirmeParEcritLe, conseilInformeLe, alertes, suite } = EvenementMarquant.shape;

export const evenement = { evenement: EvenementMarquant.omit({ suite: true }) };
export const signalement = { evenement: IdElement, signaleLe, confirmeParEcritLe, conseilInformeLe, alertes };
export const suiteEvenement = { evenement: IdElement, suite: suite.unwrap() };
export const echange = { echange: EchangeFamille };

export const plan = { plan: PlanLie };
export const complementPlan = {
  plan: IdElement,
  actualiseLe: DateCivile.optional(),
  remise: PlanLie.shape.remises.unwrap().unwrap().optional(),
  reunionLe: DateCivile.optional(),
  changementLe: DateCivile.optional(),
  rapportLe: DateCivile.optional(),
  accordExpresLe: DateCivile.optional(),
  articuleAvecLeProjet: z.boolean().optional(),
};

export const suspension = { duLe: DateCivile.optional(), motif: Libelle.optional() };
export const reprise = { auLe: DateCivile.optional() };
