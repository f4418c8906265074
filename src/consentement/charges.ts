import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdConsentement, IdElement, IdPersonne } from '../vocabulaire/identifiants';
import { AvisPersonne } from '../vocabulaire/parole';
import { Texte } from '../vocabulaire/texte';
import { ObjetConsentement, Recherche, Reponse } from './consentement';

/** À quel consentement l’on s’adresse. */
export const adresse = { consentement: IdConsentement };

/** À quel consentement l’on s’adresse, et sur quoi il porte s’il faut l’ouvrir. */
export const ouverture = {
  ...adresse,
  objet: ObjetConsentement.describe(
    'Sert à ouvrir le consentement ; s’il l’est déjà, rien d’autre ne s’y cherche ni ne s’y accorde',
  ),
  porteSur: IdElement.optional(),
  destinataire: IdPersonne.optional(),
  precision: Texte.optional(),
};

/** Auprès de qui l’on cherche, après quelle information, et si la personne est apte à décider. */
export const recherche = {
  ...ouverture,
  aupresDe: Acteur,
  information: Recherche.shape.information,
  aptitude: Recherche.shape.aptitude,
};

/** Ce qui est répondu ; `par` répond, `recueilliePar` recueille. */
export const reponse = {
  forme: Reponse.shape.forme,
  paroles: Reponse.shape.paroles,
  avisPersonne: AvisPersonne.optional().describe('Obligatoire quand un représentant consent'),
  recueilliePar: Reponse.shape.recueilliePar,
};

/** Un accord, et jusqu’à quand il vaut s’il est donné pour un temps. */
export const accord = { ...reponse, expireLe: DateCivile.optional().describe('Dernier jour où l’accord vaut') };
