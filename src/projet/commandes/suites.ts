import * as z from 'zod';
import { DateCivile } from '../../vocabulaire/date-civile';
import { DomaineDeVie } from '../../vocabulaire/domaines';
import { IdAttente, IdBesoin, IdElement } from '../../vocabulaire/identifiants';
import { Texte } from '../../vocabulaire/texte';
import { Piece } from '../../vocabulaire/traces';
import { commande } from './base';

export const DonnerSuiteAttente = commande('DonnerSuiteAttente', 'Dit ce que devient une attente', {
  attente: IdAttente,
  decision: z.enum(['retenue', 'differee', 'non_retenue']),
  motif: Texte.optional(),
});
export const CommuniquerSuiteAttente = commande('CommuniquerSuiteAttente', 'Fait savoir ce que devient une attente', {
  attente: IdAttente,
});
export const RelierAttente = commande('RelierAttente', 'Rattache une attente à des besoins et à des domaines', {
  attente: IdAttente,
  besoins: z.array(IdBesoin).optional(),
  domaines: z.array(DomaineDeVie).optional(),
});
export const CompleterAttente = commande('CompleterAttente', 'Joint à une attente des commentaires ou des pièces', {
  attente: IdAttente,
  commentaires: z.array(Texte).optional(),
  pieces: z.array(Piece).optional(),
});
export const ProposerAutreChose = commande('ProposerAutreChose', 'Propose autre chose à qui a refusé', {
  refus: IdElement,
  alternative: Texte,
  reinterrogerLe: DateCivile.optional(),
});
export const Reinterroger = commande('Reinterroger', 'Reparle d’un refus avec la personne', { refus: IdElement });
export const LeverRefus = commande('LeverRefus', 'Lève un refus : seul qui l’a dit peut le lever', {
  refus: IdElement,
});
export const RepondreDesaccord = commande('RepondreDesaccord', 'Répond à un désaccord', {
  desaccord: IdElement,
  texte: Texte.optional(),
});
export const TraiterDesaccord = commande('TraiterDesaccord', 'Dit où en est un désaccord', {
  desaccord: IdElement,
  issue: z.enum(['maintenu', 'resolu', 'juge_saisi', 'juge_a_decide']),
});
export const DonnerSuiteDemande = commande('DonnerSuiteDemande', 'Donne suite à une demande de révision', {
  demande: IdElement,
});
export const ConstaterAvisManquant = commande(
  'ConstaterAvisManquant',
  'Dit pourquoi l’avis de la personne n’a pas pu être recueilli',
  {
    sur: IdElement.describe('Objectif, action, risque ou restriction'),
    motif: z.enum(['ne_souhaite_pas', 'ne_peut_pas_exprimer', 'absente', 'trop_jeune', 'autre']),
    precision: Texte.optional(),
  },
);

/** Commandes qui répondent à ce que la personne, ou un autre, a dit. */
export const commandesSuites = [
  DonnerSuiteAttente,
  CommuniquerSuiteAttente,
  RelierAttente,
  CompleterAttente,
  ProposerAutreChose,
  Reinterroger,
  LeverRefus,
  RepondreDesaccord,
  TraiterDesaccord,
  DonnerSuiteDemande,
  ConstaterAvisManquant,
] as const;
