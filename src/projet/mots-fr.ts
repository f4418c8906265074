import type { Qualite } from '../vocabulaire/acteur';
import type { StatutElement } from '../vocabulaire/statuts';
import type { RoleProjet } from './concertation';
import type { Genre } from './elements';
import type { Phase } from './phases';

/** Genres d’éléments, avec leur article. */
export const GENRES_FR: { readonly [G in Genre | 'element']: string } = {
  force: 'la force',
  evaluation: 'l’évaluation',
  attente: 'l’attente',
  besoin: 'le besoin',
  objectif: 'l’objectif',
  action: 'l’action',
  moyen: 'le moyen',
  prestation: 'la prestation',
  risque: 'le risque',
  restriction: 'la restriction',
  jalon: 'le jalon',
  reunion: 'la réunion',
  refus: 'le refus',
  desaccord: 'le désaccord',
  accord: 'l’accord',
  retrait: 'le retrait d’accord',
  avis: 'l’avis',
  demande: 'la demande de révision',
  note: 'la note de suivi',
  element: 'l’élément',
};

/** Phases du projet. */
export const PHASES_FR: { readonly [P in Phase]: string } = {
  accueil: 'accueil',
  evaluation_initiale: 'évaluation initiale',
  coconstruction: 'co-construction',
  formalisation: 'formalisation',
  mise_en_oeuvre: 'mise en œuvre',
  revision: 'révision',
};

/** Statuts d’un objectif, d’une action ou d’une prestation. */
export const STATUTS_FR: { readonly [S in StatutElement]: string } = {
  en_preparation: 'en préparation',
  actif: 'en cours',
  termine: 'à l’état terminé',
  annule: 'à l’état annulé',
};

/** Fonctions tenues auprès de la personne. */
export const FONCTIONS_FR: { readonly [F in RoleProjet['fonction']]: string } = {
  referent: 'référent',
  suppleant: 'suppléant',
  coordonnateur: 'coordonnateur',
  membre_equipe: 'membre de l’équipe',
  partenaire: 'partenaire',
};

/** Qualités, avec leur article. */
export const QUALITES_FR: { readonly [Q in Qualite]: string } = {
  personne: 'la personne',
  parent: 'un parent',
  tuteur: 'un tuteur',
  curateur: 'un curateur',
  personne_habilitee: 'une personne habilitée',
  mandataire_protection_future: 'un mandataire de protection future',
  mandataire_special: 'un mandataire spécial',
  service_ase: 'le service de l’aide sociale à l’enfance',
  personne_confiance: 'une personne de confiance',
  proche: 'un proche',
  directeur: 'la direction',
  delegue_directeur: 'un délégué de la direction',
  medecin_coordonnateur: 'le médecin coordonnateur',
  medecin: 'un médecin',
  professionnel: 'un professionnel',
  partenaire: 'un partenaire',
  juge: 'le juge',
  autorite: 'une autorité',
  inconnue: 'un auteur de qualité inconnue',
};
