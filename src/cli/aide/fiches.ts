import type { Fiche } from './fiche';
import {
  FICHE_COMPLETION,
  FICHE_ECHEANCES,
  FICHE_EXEMPLE,
  FICHE_PSEUDONYMISER,
  FICHE_REGLES,
  FICHE_SCHEMA,
} from './fiches/autres';
import { FICHE_CONTROLER } from './fiches/controler';
import { FICHE_PORTEFEUILLE, FICHE_PREUVES } from './fiches/releves';
import { FICHE_TDDUI } from './fiches/tddui';

/** Toutes les commandes, dans l’ordre de l’aide. */
export const FICHES: readonly Fiche[] = [
  FICHE_CONTROLER,
  FICHE_ECHEANCES,
  FICHE_PREUVES,
  FICHE_PORTEFEUILLE,
  FICHE_TDDUI,
  FICHE_PSEUDONYMISER,
  FICHE_REGLES,
  FICHE_SCHEMA,
  FICHE_EXEMPLE,
  FICHE_COMPLETION,
];

/** La fiche d’une commande. */
export const ficheDe = (nom: string): Fiche | undefined => FICHES.find((fiche) => fiche.nom === nom);
