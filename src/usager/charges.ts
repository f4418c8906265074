import * as z from 'zod';
import { Acteur } from '../vocabulaire/acteur';
import { DateCivile } from '../vocabulaire/date-civile';
import { IdElement, IdPersonne, IdUsager } from '../vocabulaire/identifiants';
import { Moyen } from '../vocabulaire/parole';
import { Texte } from '../vocabulaire/texte';
import { PersonneDeConfiance, Proche, SouhaitEntourage } from './entourage';
import { AutoriteParentale, MesureProtection, MesureProtectionEnfance } from './protection';
import { Coordonnees, DirectivesAnticipees, Identite, ProfilDeCommunication } from './usager';

/** De quelle personne accompagnée il s’agit. */
export const adresse = { usager: IdUsager };

export const enregistrement = { ...adresse, identite: Identite.optional(), coordonnees: Coordonnees.optional() };
export const identite = { ...adresse, identite: Identite };
export const coordonnees = { ...adresse, coordonnees: Coordonnees };
export const communication = { ...adresse, communication: ProfilDeCommunication };
export const aptitude = {
  ...adresse,
  apte: z.boolean(),
  motif: Texte.optional(),
  constateeLe: DateCivile.optional().describe('Jour du constat, s’il précède celui où on l’enregistre'),
};
export const directives = { ...adresse, ...DirectivesAnticipees.shape };

export const mesure = { ...adresse, mesure: MesureProtection };
export const finDeMesure = { ...adresse, mesure: IdElement, finLe: DateCivile };
export const autorite = {
  ...adresse,
  titulaires: AutoriteParentale.shape.titulaires,
  exercice: AutoriteParentale.shape.exercice,
  fratrie: AutoriteParentale.shape.fratrie,
};
export const mesureEnfance = { ...adresse, mesure: MesureProtectionEnfance.extend({ id: IdElement }) };

export const proposition = {
  ...adresse,
  reponse: z
    .enum(['deja_designee', 'sans_reponse'])
    .optional()
    .describe('Ce que la personne répond se dit par sa désignation ou par son refus'),
};
export const refusDeDesigner = { ...adresse, reponse: z.enum(['refusee', 'differee']) };
export const designation = { ...adresse, designation: PersonneDeConfiance.omit({ revoqueeLe: true }) };

export const proche = { ...adresse, personne: IdPersonne, lien: Proche.shape.lien, aidant: Proche.shape.aidant };
export const souhait = {
  ...adresse,
  personne: IdPersonne,
  place: SouhaitEntourage.shape.place,
  paroles: Texte.optional().describe('Mots de la personne, tels quels'),
  moyen: Moyen.optional(),
  recueilliePar: Acteur.optional(),
};
