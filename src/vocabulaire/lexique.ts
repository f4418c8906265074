import { ACCUEIL } from './lexique/accueil';
import { CODES } from './lexique/codes';
import { COMMUN } from './lexique/commun';
import { CONCERTATION } from './lexique/concertation';
import { CONSENTEMENT } from './lexique/consentement';
import { CONTENU } from './lexique/contenu';
import { DOCUMENTS } from './lexique/documents';
import { DOSSIER } from './lexique/dossier';
import { DROITS } from './lexique/droits';
import { PERSONNES } from './lexique/personnes';
import { PROJET } from './lexique/projet';
import { REGLAGES } from './lexique/reglages';
import { TYPES_PERSONNE } from './lexique/types-personne';
import { TYPES_PROJET } from './lexique/types-projet';

/** Un mot du modèle : son terme, ce qu’il désigne, d’où il vient, et sa traduction. */
export type EntreeLexique = {
  readonly terme: string;
  readonly definition: string;
  readonly source: string;
  readonly anglais: string;
};

/** Les mots, rangés par salle ; un nom n’est que dans une table. */
export const TABLES = [
  COMMUN,
  DOSSIER,
  PERSONNES,
  CONSENTEMENT,
  ACCUEIL,
  DOCUMENTS,
  DROITS,
  PROJET,
  CONTENU,
  CONCERTATION,
  TYPES_PERSONNE,
  TYPES_PROJET,
  REGLAGES,
  CODES,
] as const;

/** Mots du modèle, par nom ASCII. */
export const LEXIQUE: Readonly<Record<string, EntreeLexique>> = Object.fromEntries(
  TABLES.flatMap((table) => Object.entries(table)).map(([nom, [terme, definition, source, anglais]]) => [
    nom,
    { terme, definition, source, anglais },
  ]),
);
