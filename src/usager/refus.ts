import type { DateCivile } from '../vocabulaire/date-civile';
import type { IdElement, IdUsager } from '../vocabulaire/identifiants';
import type { DateAnterieure, DatePosterieure } from '../vocabulaire/temps';
import type { MesureProtection } from './protection';

/** Pourquoi une commande sur une personne accompagnée n’a pas de sens dans son état. */
export type RefusUsager =
  | DateAnterieure
  | DatePosterieure
  | { readonly code: 'AUTRE_USAGER'; readonly attendu: IdUsager; readonly recu: IdUsager }
  | { readonly code: 'USAGER_INCONNU'; readonly vise: IdUsager }
  | { readonly code: 'USAGER_DEJA_ENREGISTRE' }
  | { readonly code: 'MESURE_DEJA_CONNUE'; readonly mesure: IdElement }
  | { readonly code: 'MESURE_INCONNUE'; readonly mesure: IdElement }
  | { readonly code: 'MESURE_DEJA_TERMINEE'; readonly mesure: IdElement; readonly finLe: DateCivile }
  | { readonly code: 'DATES_INVERSEES'; readonly debutLe: DateCivile; readonly finLe: DateCivile }
  | { readonly code: 'CURATELLE_SANS_REPRESENTATION'; readonly type: MesureProtection['type'] }
  | { readonly code: 'PROTECTION_CONNUE'; readonly mesures: readonly IdElement[] }
  | { readonly code: 'TITULAIRES_INSUFFISANTS'; readonly titulaires: number }
  | { readonly code: 'SEULE_LA_PERSONNE'; readonly acte: 'designer' | 'revoquer' | 'refuser' | 'place' | 'directives' }
  | { readonly code: 'DESIGNATION_DEJA_CONNUE'; readonly designation: IdElement }
  | { readonly code: 'DESIGNATION_SANS_ECRIT' }
  | { readonly code: 'AUTORISATION_DU_JUGE_REQUISE'; readonly mesure: IdElement }
  | { readonly code: 'DESIGNATION_PLUS_RECENTE'; readonly designeeLe: DateCivile };
