import type { Qualite } from '../vocabulaire/acteur';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { DateAnterieure, DatePosterieure } from '../vocabulaire/temps';
import type { Commande } from './commandes';

/** Ce qu’une commande désigne par son identifiant. */
export type SorteElement =
  | 'orientation'
  | 'entretien'
  | 'document'
  | 'avenant'
  | 'demande'
  | 'reclamation'
  | 'evenement'
  | 'partage'
  | 'plan';

/** Pourquoi une commande sur un accompagnement n’a pas de sens dans son état. */
export type RefusAccompagnement =
  | DateAnterieure
  | DatePosterieure
  | { readonly code: 'DATES_INVERSEES'; readonly debutLe: DateCivile; readonly finLe: DateCivile }
  | { readonly code: 'ELEMENT_DEJA_CONNU'; readonly sorte: SorteElement; readonly element: string }
  | { readonly code: 'ELEMENT_INCONNU'; readonly sorte: SorteElement; readonly element: string }
  | { readonly code: 'ABSENCE_CONTREDITE'; readonly de: Commande<'AffirmerAbsence'>['de'] }
  | { readonly code: 'DEJA_ADMISE'; readonly admisLe: DateCivile }
  | { readonly code: 'PAS_ENCORE_ADMISE' }
  | { readonly code: 'DEJA_SUSPENDU'; readonly duLe: DateCivile }
  | { readonly code: 'PAS_SUSPENDU' }
  | { readonly code: 'ACCOMPAGNEMENT_TERMINE'; readonly sortieLe: DateCivile }
  | { readonly code: 'SORTIE_AVANT_ADMISSION'; readonly admisLe: DateCivile; readonly sortieLe: DateCivile }
  | { readonly code: 'PAS_ENCORE_SORTIE' }
  | { readonly code: 'DEJA_ARCHIVE'; readonly archiveLe: DateCivile }
  | { readonly code: 'DEJA_SIGNE'; readonly signeLe: DateCivile }
  | { readonly code: 'DOCUMENT_TERMINE'; readonly finLe: DateCivile }
  | { readonly code: 'DEJA_RESILIE'; readonly notifieeLe: DateCivile }
  | { readonly code: 'AUCUNE_RESILIATION' }
  | { readonly code: 'ACCORD_DEJA_DONNE'; readonly depuis: DateCivile }
  | { readonly code: 'QUALITE_SANS_POUVOIR'; readonly qualite: Qualite }
  | { readonly code: 'AVIS_DE_LA_PERSONNE_MANQUANT'; readonly qualite: Qualite }
  | { readonly code: 'PAROLE_D_UN_TIERS'; readonly qualite: Qualite }
  | { readonly code: 'SIGNATURE_DE_LA_PERSONNE_MANQUANTE' }
  | { readonly code: 'ANNEXE_NON_SIGNEE' }
  | { readonly code: 'DEJA_REPONDU'; readonly reponduLe: DateCivile }
  | { readonly code: 'OPPOSITION_AU_PARTAGE'; readonly depuis: DateCivile }
  | { readonly code: 'AUCUNE_OPPOSITION' }
  | { readonly code: 'SEULE_LA_PERSONNE_LEVE' }
  | { readonly code: 'TRANSMISSION_REFUSEE' };
