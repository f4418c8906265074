import type { Regle } from '../regle';
import { d311AccompagnantALaSignature } from './d311-accompagnant-a-la-signature';
import { d311AvenantSixMois } from './d311-avenant-six-mois';
import { d311AvenantSixMoisDipc } from './d311-avenant-six-mois-dipc';
import { d311AvisMineur } from './d311-avis-mineur';
import { d311ContratParties } from './d311-contrat-parties';
import { d311ContratPlusDeDeuxMois } from './d311-contrat-plus-de-deux-mois';
import { d311ContratSigneDansLeMois } from './d311-contrat-signe-dans-le-mois';
import { d311DipcNomsDesParticipants } from './d311-dipc-noms-des-participants';
import { d311DipcSansSejour } from './d311-dipc-sans-sejour';
import { d311DipcSigneParLaDirection } from './d311-dipc-signe-par-la-direction';
import { d311EtabliAdmission } from './d311-etabli-admission';
import { d311ParticipationNullite } from './d311-participation-nullite';
import { d311ReactualisationAnnuelle } from './d311-reactualisation-annuelle';
import { d311ReactualisationAnnuelleDipc } from './d311-reactualisation-annuelle-dipc';
import { d311RefusDeSignerDipc } from './d311-refus-de-signer-dipc';
import { d311RemiseAuRepresentant } from './d311-remise-au-representant';
import { d311RemiseQuinzeJours } from './d311-remise-quinze-jours';

/** Règles du contrat de séjour et du DIPC : D311, D311-0-1, D311-0-3, R311-0-7, L311-4-1, R313-24-5. */
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
  d311AvenantSixMois,
  d311AvenantSixMoisDipc,
  d311ReactualisationAnnuelle,
  d311ReactualisationAnnuelleDipc,
];
