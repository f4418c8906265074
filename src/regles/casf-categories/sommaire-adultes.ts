import type { Regle } from '../regle';
import { annexe30ProjetDomicile } from './annexe-3-0-projet-domicile';
import { d3126ProjetDomicile } from './d312-6-projet-domicile';
import { d31210QuatreVingtDixJours } from './d312-10-quatre-vingt-dix-jours';
import { d31210UrgenceCommission } from './d312-10-urgence-commission';
import { d31210UrgenceDuree } from './d312-10-urgence-duree';
import { d31210UrgenceEvaluation } from './d312-10-urgence-evaluation';
import { d3121550AvecLaPersonne } from './d312-155-0-avec-la-personne';
import { d3121550PersonneDeConfiance } from './d312-155-0-personne-de-confiance';
import { d3121550ProjetAccompagnement } from './d312-155-0-projet-accompagnement';
import { d3121550SoinsEtVie } from './d312-155-0-soins-et-vie';
import { d3121613ProjetInsertion } from './d312-161-3-projet-insertion';
import { d3121613SuiviDeuxAns } from './d312-161-3-suivi-deux-ans';
import { d312164PrestationsAuContrat } from './d312-164-prestations-au-contrat';
import { d312168Soins } from './d312-168-soins';
import { d312172Participation } from './d312-172-participation';
import { d312172ProjetDeVie } from './d312-172-projet-de-vie';
import { d312175Convention } from './d312-175-convention';
import { d34454ParticipationAuxReunions } from './d344-5-4-participation-aux-reunions';
import { d34454SouhaitsEtCapacites } from './d344-5-4-souhaits-et-capacites';
import { d34455Referent } from './d344-5-5-referent';

/** Règles des EHPAD, SAVS, SAMSAH, MAS, EAM, UEROS, de l’aide à domicile et de l’accueil temporaire. */
export const REGLES_ADULTES: readonly Regle[] = [
  d3121550AvecLaPersonne,
  d3121550PersonneDeConfiance,
  d3121550ProjetAccompagnement,
  d3121550SoinsEtVie,
  d3121613ProjetInsertion,
  d3121613SuiviDeuxAns,
  d312164PrestationsAuContrat,
  d312168Soins,
  d312172Participation,
  d312172ProjetDeVie,
  d312175Convention,
  d34454ParticipationAuxReunions,
  d34454SouhaitsEtCapacites,
  d34455Referent,
  d31210QuatreVingtDixJours,
  d31210UrgenceCommission,
  d31210UrgenceDuree,
  d31210UrgenceEvaluation,
  d3126ProjetDomicile,
  annexe30ProjetDomicile,
];
