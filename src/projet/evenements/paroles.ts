import { Libelle } from '../../vocabulaire/texte';
import {
  ConsignerDesaccord,
  DemanderRevision,
  DonnerAvis,
  ExprimerAttente,
  RefuserElement,
  RefuserParticipation,
  RefuserProjet,
  RetirerAccord,
} from '../commandes/paroles';
import { faitDeDroit } from './base';

const designe = Libelle.optional().describe('Ce qui est visé, quand le projet ne le connaît pas');

/** Faits nés d’un droit : un identifiant déjà pris y est complété, un élément inconnu y est désigné. */
export const evenementsParoles = [
  faitDeDroit(ExprimerAttente, 'AttenteExprimee', 'Une attente est exprimée'),
  faitDeDroit(DonnerAvis, 'AvisDonne', 'La personne donne son avis').extend({ designe }),
  faitDeDroit(RefuserProjet, 'ProjetRefuse', 'Le projet est refusé'),
  faitDeDroit(RefuserParticipation, 'ParticipationRefusee', 'La participation est refusée'),
  faitDeDroit(RefuserElement, 'ElementRefuse', 'Un élément est refusé').extend({
    sur: RefuserElement.shape.sur.optional(),
    designe,
  }),
  faitDeDroit(ConsignerDesaccord, 'DesaccordConsigne', 'Un désaccord est écrit').extend({ designe }),
  faitDeDroit(DemanderRevision, 'RevisionDemandee', 'Une révision est demandée'),
  faitDeDroit(RetirerAccord, 'AccordRetire', 'Un accord est retiré').extend({ designe }),
] as const;
