import type { Regle } from '../regle';
import { d31104InformationHuitJours } from './d311-0-4-information-huit-jours';
import { d31104NoticeAttestee } from './d311-0-4-notice-attestee';
import { l1192SignalementMaltraitance } from './l119-2-signalement-maltraitance';
import { l3113AccesDossier } from './l311-3-acces-dossier';
import { l3113ConsentementMajeurRepresente } from './l311-3-consentement-majeur-represente';
import { l3113ConsentementMineur } from './l311-3-consentement-mineur';
import { l3113ConsentementPersonne } from './l311-3-consentement-personne';
import { l3113Individualisation } from './l311-3-individualisation';
import { l3113InformationDroits } from './l311-3-information-droits';
import { l3113LibreChoix } from './l311-3-libre-choix';
import { l3113ParticipationConception } from './l311-3-participation-conception';
import { l3113ParticipationMiseEnOeuvre } from './l311-3-participation-mise-en-oeuvre';
import { l3113RestrictionsMotivees } from './l311-3-restrictions-motivees';
import { l3114AccordDonnees } from './l311-4-accord-donnees';
import { l3114AccordEspacePrivatif } from './l311-4-accord-espace-privatif';
import { l3114Contenu } from './l311-4-contenu';
import { l3114ContratOuDipc } from './l311-4-contrat-ou-dipc';
import { l3114Entretien } from './l311-4-entretien';
import { l3114EntretienConsentementAccueil } from './l311-4-entretien-consentement-accueil';
import { l3114LivretAccueil } from './l311-4-livret-accueil';
import { l3114LivretSecondDestinataire } from './l311-4-livret-second-destinataire';
import { l3114SignataireMajeurProtege } from './l311-4-signataire-majeur-protege';
import { l31151PropositionPersonneConfiance } from './l311-5-1-proposition-personne-confiance';
import { l31152DroitDeVisite } from './l311-5-2-droit-de-visite';
import { l3115PersonneQualifiee } from './l311-5-personne-qualifiee';
import { l3118ProjetEtablissement } from './l311-8-projet-etablissement';
import { l3119FamilleReunie } from './l311-9-famille-reunie';
import { r3318SignalementEvenementGrave } from './r331-8-signalement-evenement-grave';

/** Règles de L311-3, L311-4, L311-5 et de leurs décrets, dans l’ordre des articles. */
export const REGLES_L311: readonly Regle[] = [
  l3113RestrictionsMotivees,
  l3113LibreChoix,
  l3113Individualisation,
  l3113ConsentementPersonne,
  l3113ConsentementMineur,
  l3113ConsentementMajeurRepresente,
  l3113AccesDossier,
  l3113InformationDroits,
  l3113ParticipationConception,
  l3113ParticipationMiseEnOeuvre,
  l3114LivretAccueil,
  l3114LivretSecondDestinataire,
  l3114ContratOuDipc,
  l3114Contenu,
  l3114SignataireMajeurProtege,
  l3114Entretien,
  l3114EntretienConsentementAccueil,
  l3114AccordEspacePrivatif,
  l3114AccordDonnees,
  l3115PersonneQualifiee,
  l31151PropositionPersonneConfiance,
  d31104InformationHuitJours,
  d31104NoticeAttestee,
  l31152DroitDeVisite,
  l3118ProjetEtablissement,
  l3119FamilleReunie,
  r3318SignalementEvenementGrave,
  l1192SignalementMaltraitance,
];
