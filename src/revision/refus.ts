import type { Qualite } from '../vocabulaire/acteur';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { DateAnterieure } from '../vocabulaire/temps';
import type { Revision } from './revision';

/** Pourquoi une commande est refusée : un code et ses données, jamais une phrase ni un texte du dossier. */
export type RefusRevision =
  | { readonly code: 'REVISION_NON_OUVERTE' }
  | { readonly code: 'REVISION_DEJA_OUVERTE'; readonly statut: Revision['statut'] }
  | { readonly code: 'AUTRE_REVISION'; readonly attendue: string; readonly recue: string }
  | { readonly code: 'AUTRE_PROJET'; readonly attendu: string; readonly recu: string }
  | DateAnterieure
  | { readonly code: 'REVISION_CLOSE'; readonly closeLe: DateCivile }
  | { readonly code: 'REVISION_ANNULEE'; readonly annuleeLe: DateCivile }
  | { readonly code: 'REVISION_DEJA_TENUE'; readonly tenueLe: DateCivile }
  | { readonly code: 'REVISION_NON_TENUE' }
  | { readonly code: 'MOTIF_DEJA_DIT'; readonly motif: Revision['motif'] }
  | { readonly code: 'OBJECTIF_HORS_REVISION'; readonly objectif: string }
  | { readonly code: 'OBJECTIF_DEJA_INSCRIT'; readonly objectif: string }
  | { readonly code: 'REMPLACANT_MANQUANT'; readonly objectif: string }
  | { readonly code: 'REMPLACANT_SANS_OBJET'; readonly objectif: string }
  | { readonly code: 'REMPLACE_PAR_LUI_MEME'; readonly objectif: string }
  | { readonly code: 'PROCHAINE_PASSEE'; readonly prochaineLe: DateCivile; readonly le: DateCivile }
  | { readonly code: 'BILAN_DE_SORTIE' }
  | { readonly code: 'DEMANDE_DE_LA_PERSONNE'; readonly par: Qualite }
  | { readonly code: 'AVIS_DEJA_DONNE'; readonly objectif: string | null; readonly le: DateCivile | null }
  | { readonly code: 'DESACCORD_INCONNU'; readonly desaccord: string }
  | { readonly code: 'REFUS_INCONNU'; readonly refus: string }
  | { readonly code: 'DEJA_FAIT'; readonly id: string; readonly le: DateCivile | null }
  | { readonly code: 'RESERVE_A_SON_AUTEUR'; readonly id: string; readonly auteur: Qualite };
