import {
  ConsignerEvaluation,
  DefinirVolet,
  EvaluerRisque,
  FormulerProjetVie,
  IdentifierBesoin,
  PrevoirReponseRisque,
  ReconnaitreForce,
  RedefinirBesoin,
  RetirerElement,
} from '../commandes/situation';
import { fait } from './base';

/** Faits sur la situation. */
export const evenementsSituation = [
  fait(FormulerProjetVie, 'ProjetVieFormule', 'Le projet de vie est formulé'),
  fait(ReconnaitreForce, 'ForceReconnue', 'Une force est reconnue'),
  fait(ConsignerEvaluation, 'EvaluationConsignee', 'Une évaluation est consignée'),
  fait(IdentifierBesoin, 'BesoinIdentifie', 'Un besoin est identifié'),
  fait(RedefinirBesoin, 'BesoinRedefini', 'Un besoin est réécrit'),
  fait(EvaluerRisque, 'RisqueEvalue', 'Un risque est évalué'),
  fait(PrevoirReponseRisque, 'ReponseRisquePrevue', 'La réponse à un risque est prévue'),
  fait(DefinirVolet, 'VoletDefini', 'Un volet est écrit'),
  fait(RetirerElement, 'ElementRetire', 'Un élément ne figurera plus dans la version suivante'),
] as const;
