import type { DateCivile } from '../../vocabulaire/date-civile';
import type { IdDossier } from '../../vocabulaire/identifiants';
import type { RaisonGeneralite } from '../smart/generalite';
import type { Charge } from './calendrier';
import type { Atteinte, DomaineSerafin } from './objectifs';
import type { EtatAccord, EtatProjet } from './projet';
import type { EtatSuivi, Suivi } from './suivis';

/** Une raison de généralité : dans combien d’objectifs, et dans combien de dossiers. */
export type CompteDeRaison = { readonly objectifs: number; readonly dossiers: number };

/** Ce qui tombe dans un mois, tous dossiers ensemble. */
export type ChargeDuMois = Charge & {
  /** `AAAA-MM`. */
  readonly mois: string;
  /** Dossiers qui y ont au moins une échéance. */
  readonly dossiers: number;
};

/**
 * Où en sont les projets d’une structure : de quoi piloter, non de quoi publier. Les comptes sont exacts, petits groupes
 * compris ; ni nom, ni texte d’un dossier, et d’identifiants que ceux des projets recopiés.
 */
export type Portefeuille = {
  readonly format: 'projet-personnalise/portefeuille';
  readonly version: 1;
  readonly bibliotheque: string;
  readonly au: DateCivile;
  readonly dossiers: number;
  /** Dossiers lus plus d’une fois : comptés la première seulement. */
  readonly repetes: number;
  readonly projets: Readonly<Record<EtatProjet, number>>;
  readonly accords: Readonly<Record<EtatAccord, number>>;
  readonly suivis: Readonly<Record<Suivi, Readonly<Record<EtatSuivi, number>>>>;
  /** Objectifs non annulés du projet en cours. Un objectif qui sert deux domaines compte dans chacun. */
  readonly objectifs: {
    readonly total: number;
    readonly parDomaine: Readonly<Record<DomaineSerafin, number>>;
    readonly atteinte: Readonly<Record<Atteinte, number>>;
  };
  /** Des plans trop généraux ? Sur les objectifs encore à suivre ; un indicateur, non un manquement. */
  readonly generalite: {
    readonly objectifs: number;
    readonly dossiers: number;
    readonly raisons: Readonly<Record<RaisonGeneralite | 'identique', CompteDeRaison>>;
    /** Dossiers dont tous les objectifs disent la même chose, aux noms et aux accords près. */
    readonly projetsIdentiques: readonly (readonly IdDossier[])[];
  };
  /** Ce qui est en retard, et ce qui tombe chaque mois, du premier au dernier où quelque chose tombe. */
  readonly charge: {
    readonly enRetard: Charge & { readonly dossiers: number };
    readonly mois: readonly ChargeDuMois[];
  };
};
