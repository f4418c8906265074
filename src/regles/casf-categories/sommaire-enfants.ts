import type { Regle } from '../regle';
import { d3123DirecteurResponsable } from './d312-10-3-directeur-responsable';
import { d3123ProjetIndividualise } from './d312-10-3-projet-individualise';
import { d3123VoletScolaire } from './d312-10-3-volet-scolaire';
import { d31214BilanAnnuel } from './d312-14-bilan-annuel';
import { d31214FamilleAssociee } from './d312-14-famille-associee';
import { d31214FamilleEvaluation } from './d312-14-famille-evaluation';
import { d31214InformationsSemestrielles } from './d312-14-informations-semestrielles';
import { d31214RencontreAnnuelle } from './d312-14-rencontre-annuelle';
import { d31219TroisComposantes } from './d312-19-trois-composantes';
import { d31235SuiteMdph } from './d312-35-suite-mdph';
import { d31237DevenirTroisAns } from './d312-37-devenir-trois-ans';
import { d312592ProjetPersonnalise } from './d312-59-2-projet-personnalise';
import { d312593AccordJeuneMajeur } from './d312-59-3-accord-jeune-majeur';
import { d312593BilanAnnuel } from './d312-59-3-bilan-annuel';
import { d312593ParentsAssocies } from './d312-59-3-parents-associes';
import { d312595BilansDuProjet } from './d312-59-5-bilans-du-projet';
import { d312595Etapes } from './d312-59-5-etapes';
import { d312595RepriseAuContrat } from './d312-59-5-reprise-au-contrat';
import { d312595TroisComposantes } from './d312-59-5-trois-composantes';
import { d3125910Referent } from './d312-59-10-referent';
import { d3125915BilanQuatreMois } from './d312-59-15-bilan-quatre-mois';
import { d31263InformationsTrimestrielles } from './d312-63-informations-trimestrielles';

/** Règles des établissements et services pour enfants handicapés, ITEP compris. */
export const REGLES_ENFANTS: readonly Regle[] = [
  d3123DirecteurResponsable,
  d3123ProjetIndividualise,
  d3123VoletScolaire,
  d31214BilanAnnuel,
  d31214FamilleAssociee,
  d31214FamilleEvaluation,
  d31214InformationsSemestrielles,
  d31214RencontreAnnuelle,
  d31263InformationsTrimestrielles,
  d31219TroisComposantes,
  d31235SuiteMdph,
  d31237DevenirTroisAns,
  d3125910Referent,
  d3125915BilanQuatreMois,
  d312592ProjetPersonnalise,
  d312593AccordJeuneMajeur,
  d312593BilanAnnuel,
  d312593ParentsAssocies,
  d312595BilansDuProjet,
  d312595Etapes,
  d312595RepriseAuContrat,
  d312595TroisComposantes,
];
