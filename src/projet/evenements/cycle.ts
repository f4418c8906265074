import {
  CloreProjet,
  CommencerPhase,
  DecrireProjet,
  EntrerEnRevision,
  MettreEnOeuvre,
  OuvrirProjet,
  ReprendreProjet,
  SuspendreProjet,
  TracerParticipation,
} from '../commandes/cycle';
import { fait } from './base';

/** Faits du cycle de vie. */
export const evenementsCycle = [
  fait(OuvrirProjet, 'ProjetOuvert', 'Le projet est ouvert'),
  fait(DecrireProjet, 'ProjetDecrit', 'L’en-tête est complété ou corrigé'),
  fait(CommencerPhase, 'PhaseCommencee', 'Une phase préparatoire commence'),
  fait(MettreEnOeuvre, 'ProjetMisEnOeuvre', 'La dernière version est mise en œuvre'),
  fait(EntrerEnRevision, 'RevisionCommencee', 'Le temps de la révision commence'),
  fait(SuspendreProjet, 'ProjetSuspendu', 'Le projet est suspendu'),
  fait(ReprendreProjet, 'ProjetRepris', 'Le projet reprend'),
  fait(CloreProjet, 'ProjetClos', 'Le projet est clos'),
  fait(TracerParticipation, 'ParticipationTracee', 'Qui a pris part est dit'),
] as const;
