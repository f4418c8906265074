import type { StatutElement, StatutTdduiProjet } from '../vocabulaire/statuts';
import type { Noeud } from './fhir/noeud';
import { chaine } from './fhir/noeud';
import type { Noter } from './remarque';

/** Statut FHIR d’un projet ; un statut ne dit pas la phase, seulement ce qu’elle a de commun avec d’autres. */
export const STATUT_PROJET: Readonly<Record<StatutTdduiProjet, string>> = {
  ENPREPARATION: 'draft',
  ENCOURS: 'active',
  ENPAUSE: 'on-hold',
  TERMINE: 'completed',
};

/** Statut FHIR d’un objectif. */
export const STATUT_OBJECTIF: Readonly<Record<StatutElement, string>> = {
  en_preparation: 'planned',
  actif: 'active',
  termine: 'completed',
  annule: 'cancelled',
};

/** Statut FHIR d’une action ou d’une prestation. */
export const STATUT_TACHE: Readonly<Record<StatutElement, string>> = {
  en_preparation: 'draft',
  actif: 'in-progress',
  termine: 'completed',
  annule: 'cancelled',
};

type Table<S extends string> = Readonly<Record<string, { readonly statut: S; readonly sur: boolean }>>;

const sur = <S extends string>(statut: S) => ({ statut, sur: true });
const approche = <S extends string>(statut: S) => ({ statut, sur: false });

/** Statuts reçus d’un projet : ceux du guide, ceux que R4 admet en plus, et les codes métier écrits tels quels. */
const RECUS_PROJET: Table<StatutTdduiProjet> = {
  draft: sur('ENPREPARATION'),
  active: sur('ENCOURS'),
  'on-hold': sur('ENPAUSE'),
  completed: sur('TERMINE'),
  revoked: approche('TERMINE'),
  unknown: approche('ENPREPARATION'),
  ENPREPARATION: approche('ENPREPARATION'),
  ENCOURS: approche('ENCOURS'),
  ENPAUSE: approche('ENPAUSE'),
  TERMINE: approche('TERMINE'),
};

const RECUS_ELEMENT: Table<StatutElement> = {
  planned: sur('en_preparation'),
  draft: sur('en_preparation'),
  active: sur('actif'),
  'in-progress': sur('actif'),
  completed: sur('termine'),
  cancelled: sur('annule'),
  proposed: approche('en_preparation'),
  accepted: approche('en_preparation'),
  requested: approche('en_preparation'),
  received: approche('en_preparation'),
  ready: approche('en_preparation'),
  'on-hold': approche('actif'),
  rejected: approche('annule'),
  failed: approche('annule'),
  ENPREPARATION: approche('en_preparation'),
  ACTIF: approche('actif'),
  ENCOURS: approche('actif'),
  TERMINE: approche('termine'),
  ANNULE: approche('annule'),
};

const lireDans = <S extends string>(table: Table<S>, defaut: S, noter: Noter, noeud: Noeud): S => {
  const code = chaine(noeud);
  const recu = code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;
  if (recu === undefined) noter('suppose', noeud, 'Statut absent ou inconnu : supposé en préparation.');
  else if (!recu.sur) noter('suppose', noeud, 'Statut que TDDUI ne prévoit pas ici : le plus proche est retenu.');
  return recu?.statut ?? defaut;
};

/** Lit le statut d’un projet. */
export const lireStatutProjet = (noter: Noter, noeud: Noeud): StatutTdduiProjet =>
  lireDans(RECUS_PROJET, 'ENPREPARATION', noter, noeud);

/** Lit le statut d’un objectif, d’une action ou d’une prestation. */
export const lireStatutElement = (noter: Noter, noeud: Noeud): StatutElement =>
  lireDans(RECUS_ELEMENT, 'en_preparation', noter, noeud);
