import { DonnerAvis } from '../../projet/commandes/paroles';
import { LaPersonne, motsDits, VoixDeLaPersonne } from '../../projet/voix';
import { Acteur } from '../../vocabulaire/acteur';
import { IdElement, IdObjectif } from '../../vocabulaire/identifiants';
import { Moyen } from '../../vocabulaire/parole';
import { Texte } from '../../vocabulaire/texte';
import { commande } from './base';

/*
 * Les droits : ce que ces commandes disent est gardé dans tout état, révision non ouverte, close ou annulée comprise.
 */

export const DeposerPreparation = commande('DeposerPreparation', 'Garde ce que quelqu’un a préparé pour la révision', {
  texte: Texte,
  moyen: Moyen.optional(),
  recueilliePar: Acteur.optional(),
});
export const DonnerAvisRevision = commande('DonnerAvisRevision', 'Garde l’avis que la personne donne elle-même', {
  par: LaPersonne,
  avis: IdElement,
  objectif: IdObjectif.optional().describe('À défaut, la révision entière'),
  sens: DonnerAvis.shape.sens,
  ...motsDits,
});
export const RefuserRevision = commande('RefuserRevision', 'Garde le refus de prendre part à la révision', {
  par: VoixDeLaPersonne,
  refus: IdElement,
  ...motsDits,
});
export const ConsignerDesaccordRevision = commande(
  'ConsignerDesaccordRevision',
  'Garde un désaccord écrit, de qui que ce soit',
  {
    desaccord: IdElement,
    objectif: IdObjectif.optional().describe('À défaut, la révision entière'),
    ...motsDits,
  },
);

/** Commandes par lesquelles quelqu’un fait valoir un droit. */
export const commandesParoles = [
  DeposerPreparation,
  DonnerAvisRevision,
  RefuserRevision,
  ConsignerDesaccordRevision,
] as const;
