import * as z from 'zod';
import { Acteur } from '../../vocabulaire/acteur';
import { DomaineDeVie } from '../../vocabulaire/domaines';
import { IdAttente, IdElement } from '../../vocabulaire/identifiants';
import { Moyen } from '../../vocabulaire/parole';
import { Texte } from '../../vocabulaire/texte';
import { LaPersonne, motsDits, VoixDeLaPersonne } from '../voix';
import { commande } from './base';

/*
 * Les droits : ce que ces commandes disent est gardé dans tout état, projet non ouvert, suspendu ou clos compris.
 */

export const ExprimerAttente = commande('ExprimerAttente', 'Garde un souhait, attribué à qui l’exprime', {
  attente: IdAttente,
  texte: Texte,
  moyen: Moyen.optional(),
  recueilliePar: Acteur.optional(),
  domaines: z.array(DomaineDeVie).optional(),
});
export const DonnerAvis = commande('DonnerAvis', 'Garde l’avis que la personne donne elle-même', {
  par: LaPersonne,
  avis: IdElement,
  sur: IdElement.optional().describe('Objectif, action, risque, restriction… ; à défaut, le projet entier'),
  sens: z.enum(['favorable', 'reserve', 'defavorable', 'partage', 'non_precise']),
  ...motsDits,
});
export const RefuserProjet = commande('RefuserProjet', 'Garde le refus du projet ; aucun motif n’est demandé', {
  par: VoixDeLaPersonne,
  refus: IdElement,
  ...motsDits,
});
export const RefuserParticipation = commande('RefuserParticipation', 'Garde le refus de prendre part au projet', {
  par: VoixDeLaPersonne,
  refus: IdElement,
  ...motsDits,
});
export const RefuserElement = commande(
  'RefuserElement',
  'Garde le refus d’un objectif, d’une action, d’une prestation…',
  {
    par: VoixDeLaPersonne,
    refus: IdElement,
    sur: IdElement,
    ...motsDits,
  },
);
export const ConsignerDesaccord = commande('ConsignerDesaccord', 'Garde un désaccord écrit, de qui que ce soit', {
  desaccord: IdElement,
  sur: IdElement.optional().describe('Élément visé ; à défaut, le projet entier'),
  ...motsDits,
});
export const DemanderRevision = commande('DemanderRevision', 'Garde une demande de revoir le projet', {
  demande: IdElement,
  ...motsDits,
});
export const RetirerAccord = commande('RetirerAccord', 'Garde le retrait d’un accord par celui qui l’a donné', {
  retrait: IdElement,
  accord: IdElement.optional().describe('Accord retiré ; à défaut, tous ceux de la même partie'),
  ...motsDits,
});

/** Commandes par lesquelles quelqu’un fait valoir un droit. */
export const commandesParoles = [
  ExprimerAttente,
  DonnerAvis,
  RefuserProjet,
  RefuserParticipation,
  RefuserElement,
  ConsignerDesaccord,
  DemanderRevision,
  RetirerAccord,
] as const;
