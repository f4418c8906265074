import type { Regle } from '../regle';
import { cnilConservationDeuxAns } from './cnil-conservation-deux-ans';
import { crpaSilenceUnMois } from './crpa-silence-un-mois';
import { rgpd12ReponseUnMois } from './rgpd-12-reponse-un-mois';
import { rgpd13Information } from './rgpd-13-information';

/** Règles sur les données personnelles. */
export const REGLES_DONNEES: readonly Regle[] = [
  rgpd12ReponseUnMois,
  rgpd13Information,
  crpaSilenceUnMois,
  cnilConservationDeuxAns,
];
