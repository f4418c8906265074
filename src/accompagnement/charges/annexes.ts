import * as z from 'zod';
import { Acteur } from '../../vocabulaire/acteur';
import { DateCivile } from '../../vocabulaire/date-civile';
import { AvisPersonne } from '../../vocabulaire/parole';
import { Remise } from '../../vocabulaire/traces';
import { AccordsDePrincipe, AnnexeAllerVenir } from '../annexes';
import { ouvert, vise } from './contrat';

const sur = { sur: z.enum(['espacePrivatif', 'donneesPersonnelles']) };

export const accordsDePrincipe = {
  ...vise,
  enAnnexe: AccordsDePrincipe.shape.enAnnexe,
  etabliLe: DateCivile.optional(),
  nonRecueillis: AccordsDePrincipe.shape.nonRecueillis,
};
export const accord = {
  ...vise,
  ...sur,
  avisPersonne: AvisPersonne.optional().describe('Obligatoire quand un représentant donne l’accord'),
};
export const refusDAccord = { ...ouvert, ...sur };

export const tarifs = { ...vise, miseAJourLe: DateCivile.optional() };
export const changementDeTarif = { ...vise, changeLe: DateCivile };

export const evaluation = { ...vise, evaluation: AnnexeAllerVenir.shape.evaluation.unwrap() };
export const transmission = { ...vise, remise: Remise };
export const transmissionConfiance = { ...ouvert, accord: z.boolean() };
export const avis = { ...ouvert, avis: AvisPersonne };
export const signatureAnnexe = { ...vise, signeeLe: DateCivile.optional(), signataires: z.array(Acteur).min(1) };
export const reevaluation = { ...vise, reevalueeLe: DateCivile.optional() };
export const finAnnexe = { ...vise, finLe: DateCivile };
