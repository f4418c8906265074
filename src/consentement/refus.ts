import type { Qualite } from '../vocabulaire/acteur';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { IdConsentement } from '../vocabulaire/identifiants';
import type { DateAnterieure, DatePosterieure } from '../vocabulaire/temps';
import type { Consentement, ObjetConsentement } from './consentement';

type Statut = Consentement['statut'];

/** Pourquoi une commande sur un consentement n’a pas de sens dans son état. */
export type RefusConsentement =
  | DateAnterieure
  | DatePosterieure
  | { readonly code: 'AUTRE_CONSENTEMENT'; readonly attendu: IdConsentement; readonly recu: IdConsentement }
  | { readonly code: 'CONSENTEMENT_NON_OUVERT'; readonly vise: IdConsentement }
  | { readonly code: 'CONSENTEMENT_DEJA_OUVERT'; readonly statut: Statut }
  | { readonly code: 'AUTRE_OBJET'; readonly objet: ObjetConsentement }
  | { readonly code: 'DEJA_DONNE'; readonly depuis: DateCivile }
  | { readonly code: 'CURATEUR_SANS_POUVOIR' }
  | { readonly code: 'STRUCTURE_SANS_POUVOIR'; readonly qualite: Qualite }
  | { readonly code: 'TIERS_SANS_POUVOIR'; readonly qualite: Qualite }
  | { readonly code: 'PERSONNE_APTE'; readonly constateLe: DateCivile; readonly qualite: Qualite }
  | { readonly code: 'AVIS_DE_LA_PERSONNE_MANQUANT'; readonly qualite: Qualite }
  | { readonly code: 'AVIS_CONTRAIRE_A_LA_REPONSE' }
  | { readonly code: 'ECHEANCE_AVANT_ACCORD'; readonly expireLe: DateCivile; readonly le: DateCivile }
  | { readonly code: 'RIEN_A_RENOUVELER'; readonly statut: Statut }
  | { readonly code: 'RIEN_N_EXPIRE'; readonly statut: Statut }
  | { readonly code: 'SANS_ECHEANCE' }
  | { readonly code: 'PAS_ENCORE_EXPIRE'; readonly expireLe: DateCivile }
  | { readonly code: 'SANS_REPONSE'; readonly statut: Statut }
  | { readonly code: 'PAS_DE_REFUS'; readonly statut: Statut }
  | { readonly code: 'RENDEZ_VOUS_PASSE'; readonly reinterrogerLe: DateCivile; readonly le: DateCivile };
