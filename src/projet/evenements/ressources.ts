import {
  AjouterMoyen,
  AnnulerPrestation,
  AtteindreJalon,
  DemarrerPrestation,
  DeplacerJalon,
  FixerJalon,
  ProposerPrestation,
  RedefinirMoyen,
  RedefinirPrestation,
  RepondrePrestation,
  TerminerPrestation,
} from '../commandes/ressources';
import { fait } from './base';

/** Faits sur les moyens, les prestations et le calendrier. */
export const evenementsRessources = [
  fait(AjouterMoyen, 'MoyenAjoute', 'Un moyen est inscrit'),
  fait(RedefinirMoyen, 'MoyenRedefini', 'Le moyen est réécrit'),
  fait(ProposerPrestation, 'PrestationProposee', 'Une prestation est proposée'),
  fait(RedefinirPrestation, 'PrestationRedefinie', 'La prestation est proposée autrement'),
  fait(RepondrePrestation, 'ReponsePrestationDonnee', 'La prestation est acceptée ou différée'),
  fait(DemarrerPrestation, 'PrestationDemarree', 'La prestation est démarrée'),
  fait(TerminerPrestation, 'PrestationTerminee', 'La prestation est terminée'),
  fait(AnnulerPrestation, 'PrestationAnnulee', 'La prestation est annulée'),
  fait(FixerJalon, 'JalonFixe', 'Un point de contrôle est fixé'),
  fait(DeplacerJalon, 'JalonDeplace', 'Le point de contrôle est déplacé'),
  fait(AtteindreJalon, 'JalonAtteint', 'Le point de contrôle est passé'),
] as const;
