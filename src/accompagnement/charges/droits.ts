import * as z from 'zod';
import { Acteur } from '../../vocabulaire/acteur';
import { DateCivile } from '../../vocabulaire/date-civile';
import { IdElement } from '../../vocabulaire/identifiants';
import { Moyen } from '../../vocabulaire/parole';
import { Texte } from '../../vocabulaire/texte';
import { DemandeAcces, Partage } from '../droits';

const mots = {
  paroles: Texte.optional().describe('Mots de celui qui parle, tels quels'),
  moyen: Moyen.optional(),
  recueilliePar: Acteur.optional(),
};
const reponse = DemandeAcces.shape.reponse.unwrap().shape;

export const demandeAcces = { demande: IdElement, objet: DemandeAcces.shape.objet };
export const prolongation = { demande: IdElement, informeeLe: DateCivile.optional(), motivee: z.boolean() };
export const attenteReponse = { demande: IdElement };
export const reponseAcces = {
  demande: IdElement,
  reponduLe: DateCivile.optional(),
  sens: reponse.sens,
  forme: reponse.forme,
  fondeeSurLaLoi: reponse.fondeeSurLaLoi,
};

export const reclamation = { reclamation: IdElement, porteSurLeProjet: z.boolean().optional(), ...mots };
export const reponseReclamation = { reclamation: IdElement, reponduLe: DateCivile.optional() };
export const recours = { reclamation: IdElement };

export const opposition = {};
export const partage = { partage: Partage };
export const renonciation = { portee: Texte.optional().describe('Ce à quoi la personne renonce'), ...mots };
