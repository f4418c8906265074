import {
  CommuniquerSuiteAttente,
  CompleterAttente,
  ConstaterAvisManquant,
  DonnerSuiteAttente,
  DonnerSuiteDemande,
  LeverRefus,
  ProposerAutreChose,
  Reinterroger,
  RelierAttente,
  RepondreDesaccord,
  TraiterDesaccord,
} from '../commandes/suites';
import { fait } from './base';

/** Faits qui répondent à une parole. */
export const evenementsSuites = [
  fait(DonnerSuiteAttente, 'SuiteAttenteDonnee', 'Ce que devient l’attente est dit'),
  fait(CommuniquerSuiteAttente, 'SuiteAttenteCommuniquee', 'La suite est communiquée à qui l’avait exprimée'),
  fait(RelierAttente, 'AttenteReliee', 'L’attente est rattachée à des besoins'),
  fait(CompleterAttente, 'AttenteCompletee', 'Des commentaires ou des pièces sont joints à l’attente'),
  fait(ProposerAutreChose, 'AutreChoseProposee', 'Autre chose est proposé'),
  fait(Reinterroger, 'RefusReinterroge', 'Le refus a été reparlé'),
  fait(LeverRefus, 'RefusLeve', 'Le refus est levé par qui l’avait dit'),
  fait(RepondreDesaccord, 'ReponseDesaccordDonnee', 'Une réponse est donnée au désaccord'),
  fait(TraiterDesaccord, 'DesaccordTraite', 'L’issue du désaccord est dite'),
  fait(DonnerSuiteDemande, 'SuiteDemandeDonnee', 'Une suite est donnée à la demande'),
  fait(ConstaterAvisManquant, 'AvisManquantConstate', 'La raison d’un avis manquant est dite'),
] as const;
