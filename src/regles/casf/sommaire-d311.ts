import type { Regle } from '../regle';
import { d31101EsatContratCourt } from './d311-0-1-esat-contrat-court';
import { d31101EsatContratSigne } from './d311-0-1-esat-contrat-signe';
import { d31101EsatMiseAJour } from './d311-0-1-esat-mise-a-jour';
import { d31103PreavisDuGestionnaire } from './d311-0-3-preavis-du-gestionnaire';
import { d311AccompagnantALaSignature } from './d311-accompagnant-a-la-signature';
import { d311AnnexeDesAccords } from './d311-annexe-des-accords';
import { d311AnnexeTarifsAnnuelle } from './d311-annexe-tarifs-annuelle';
import { d311AnnexeTarifsChangement } from './d311-annexe-tarifs-changement';
import { d311AvenantParticipation } from './d311-avenant-participation';
import { d311AvenantRemis } from './d311-avenant-remis';
import { d311AvenantSigne } from './d311-avenant-signe';
import { d311AvenantSixMois } from './d311-avenant-six-mois';
import { d311AvenantSixMoisDipc } from './d311-avenant-six-mois-dipc';
import { d311AvisMineur } from './d311-avis-mineur';
import { d311ConditionsDeSejour } from './d311-conditions-de-sejour';
import { d311ContratParties } from './d311-contrat-parties';
import { d311ContratPlusDeDeuxMois } from './d311-contrat-plus-de-deux-mois';
import { d311ContratSigneDansLeMois } from './d311-contrat-signe-dans-le-mois';
import { d311CopieConservee } from './d311-copie-conservee';
import { d311DipcMesureEducative } from './d311-dipc-mesure-educative';
import { d311DipcNomsDesParticipants } from './d311-dipc-noms-des-participants';
import { d311DipcSansSejour } from './d311-dipc-sans-sejour';
import { d311DipcSigneParLaDirection } from './d311-dipc-signe-par-la-direction';
import { d311DroitDeResterChrsCada } from './d311-droit-de-rester-chrs-cada';
import { d311DureeEtRevision } from './d311-duree-et-revision';
import { d311EtabliAdmission } from './d311-etabli-admission';
import { d311MesuresEtDecisions } from './d311-mesures-et-decisions';
import { d311ObjectifsDefinis } from './d311-objectifs-definis';
import { d311ParticipationFinanciere } from './d311-participation-financiere';
import { d311ParticipationNullite } from './d311-participation-nullite';
import { d311PrestationsImmediates } from './d311-prestations-immediates';
import { d311ProfessionnelsLiberaux } from './d311-professionnels-liberaux';
import { d311ReactualisationAnnuelle } from './d311-reactualisation-annuelle';
import { d311ReactualisationAnnuelleDipc } from './d311-reactualisation-annuelle-dipc';
import { d311RefusDeSignerDipc } from './d311-refus-de-signer-dipc';
import { d311RemiseAuRepresentant } from './d311-remise-au-representant';
import { d311RemiseQuinzeJours } from './d311-remise-quinze-jours';
import { l31141MotifDeResiliation } from './l311-4-1-motif-de-resiliation';
import { l31141ProcedureCollegiale } from './l311-4-1-procedure-collegiale';
import { l31141Retractation } from './l311-4-1-retractation';
import { l31141Retrait48Heures } from './l311-4-1-retrait-48-heures';
import { l31141SolutionAdaptee } from './l311-4-1-solution-adaptee';
import { r31107EvaluationNommee } from './r311-0-7-evaluation-nommee';
import { r31107QuinzeJoursAvantSignature } from './r311-0-7-quinze-jours-avant-signature';
import { r31107Reevaluation } from './r311-0-7-reevaluation';
import { r31107Transmission } from './r311-0-7-transmission';

/** Règles du contrat de séjour et du DIPC : D311, D311-0-1, D311-0-3, R311-0-7, L311-4-1. */
export const REGLES_D311: readonly Regle[] = [
  d311ContratPlusDeDeuxMois,
  d311DipcSansSejour,
  d311RefusDeSignerDipc,
  d311ContratParties,
  d311DipcSigneParLaDirection,
  d311EtabliAdmission,
  d311RemiseQuinzeJours,
  d311RemiseAuRepresentant,
  d311ContratSigneDansLeMois,
  d311ParticipationNullite,
  d311AvisMineur,
  d311DipcNomsDesParticipants,
  d311AccompagnantALaSignature,
  d311DureeEtRevision,
  d311ObjectifsDefinis,
  d311PrestationsImmediates,
  d311ConditionsDeSejour,
  d311ParticipationFinanciere,
  d311DroitDeResterChrsCada,
  d311ProfessionnelsLiberaux,
  d311MesuresEtDecisions,
  d311DipcMesureEducative,
  d311AvenantSixMois,
  d311AvenantSixMoisDipc,
  d311ReactualisationAnnuelle,
  d311ReactualisationAnnuelleDipc,
  d311AvenantParticipation,
  d311AvenantRemis,
  d311AvenantSigne,
  d311AnnexeDesAccords,
  d311AnnexeTarifsAnnuelle,
  d311AnnexeTarifsChangement,
  d311CopieConservee,
  d31101EsatContratSigne,
  d31101EsatContratCourt,
  d31101EsatMiseAJour,
  l31141Retractation,
  l31141Retrait48Heures,
  l31141MotifDeResiliation,
  l31141SolutionAdaptee,
  d31103PreavisDuGestionnaire,
  l31141ProcedureCollegiale,
  r31107EvaluationNommee,
  r31107Transmission,
  r31107QuinzeJoursAvantSignature,
  r31107Reevaluation,
];
