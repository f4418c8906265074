import type { Qualite } from '../vocabulaire/acteur';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { StatutElement } from '../vocabulaire/statuts';
import type { DateAnterieure } from '../vocabulaire/temps';
import type { RoleProjet } from './concertation';
import type { Genre, GenreContenu } from './elements';
import type { Phase } from './phases';
import type { Projet } from './projet';

/** Pourquoi une commande est refusée : un code et ses données, jamais une phrase ni un texte du dossier. */
export type RefusProjet =
  | { readonly code: 'PROJET_NON_OUVERT' }
  | { readonly code: 'PROJET_DEJA_OUVERT'; readonly statut: Projet['statut'] }
  | { readonly code: 'AUTRE_PROJET'; readonly attendu: string; readonly recu: string }
  | DateAnterieure
  | { readonly code: 'PROJET_SUSPENDU'; readonly depuisLe: DateCivile }
  | { readonly code: 'PROJET_NON_SUSPENDU'; readonly statut: Projet['statut'] }
  | { readonly code: 'PROJET_CLOS'; readonly closLe: DateCivile | null }
  | { readonly code: 'VERSION_FIGEE'; readonly version: number | null }
  | { readonly code: 'VERSION_MANQUANTE'; readonly version: number | null }
  | { readonly code: 'PHASE_HORS_ORDRE'; readonly phase: Phase; readonly demandee: Phase }
  | { readonly code: 'REDACTION_EN_COURS'; readonly motif: 'avenant' | 'revision'; readonly depuisLe: DateCivile }
  | { readonly code: 'AUCUNE_REDACTION'; readonly version: number | null }
  | { readonly code: 'AVENANT_ENTAME'; readonly elements: readonly string[] }
  | { readonly code: 'ID_DEJA_PRIS'; readonly id: string; readonly genre: Genre }
  | { readonly code: 'INCONNU'; readonly genre: Genre | 'element'; readonly id: string }
  | { readonly code: 'CYCLE'; readonly genre: 'objectif' | 'action'; readonly id: string }
  | { readonly code: 'ENCORE_LIE'; readonly id: string; readonly par: readonly string[] }
  | { readonly code: 'NON_RETIRABLE'; readonly id: string; readonly genre: GenreContenu }
  | {
      readonly code: 'STATUT_INCOMPATIBLE';
      readonly genre: 'objectif' | 'action' | 'prestation';
      readonly id: string;
      readonly statut: StatutElement;
      readonly attendus: readonly StatutElement[];
    }
  | { readonly code: 'DEJA_FAIT'; readonly genre: Genre; readonly id: string; readonly le: DateCivile | null }
  | { readonly code: 'SUITE_ABSENTE'; readonly attente: string }
  | { readonly code: 'NEGOCIATION_OUVERTE'; readonly objectif: string }
  | { readonly code: 'DEJA_CONVENU'; readonly objectif: string }
  | { readonly code: 'ACCORD_A_SOI_MEME'; readonly objectif: string }
  | { readonly code: 'ACCORD_SANS_LA_PERSONNE'; readonly objectif: string }
  | { readonly code: 'PRESTATION_NON_ACCEPTEE'; readonly prestation: string }
  | { readonly code: 'PAS_PARTIE'; readonly qualite: Qualite }
  | { readonly code: 'AVIS_PERSONNE_MANQUANT'; readonly qualite: Qualite }
  | { readonly code: 'AVIS_DEJA_DONNE'; readonly sur: string; readonly le: DateCivile | null }
  | { readonly code: 'PAROLE_D_UN_TIERS'; readonly qualite: Qualite }
  | { readonly code: 'RESERVE_A_SON_AUTEUR'; readonly genre: Genre; readonly id: string; readonly auteur: Qualite }
  | { readonly code: 'DATES_INVERSEES'; readonly debutLe: DateCivile; readonly finLe: DateCivile }
  | { readonly code: 'PAS_ENCORE'; readonly genre: Genre; readonly id: string; readonly le: DateCivile }
  | { readonly code: 'REFERENT_DEJA_DESIGNE'; readonly personne: string }
  | { readonly code: 'ROLE_DEJA_TENU'; readonly fonction: RoleProjet['fonction']; readonly personne: string }
  | { readonly code: 'ROLE_NON_TENU'; readonly fonction: RoleProjet['fonction']; readonly personne: string | null };
