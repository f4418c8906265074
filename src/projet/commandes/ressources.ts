import * as z from 'zod';
import type { Immuable } from '../../kernel/immuable';
import { DateCivile } from '../../vocabulaire/date-civile';
import { IdElement } from '../../vocabulaire/identifiants';
import { AvisPersonne } from '../../vocabulaire/parole';
import { Texte } from '../../vocabulaire/texte';
import { Jalon } from '../concertation';
import { MoyenRessource, Prestation } from '../contenu';
import { commande } from './base';

/** La prestation telle qu’elle est proposée, sans la réponse reçue ni ce qui lui arrive ensuite. */
export const DefinitionPrestation = Prestation.omit({
  statut: true,
  statutLe: true,
  choix: true,
  choixAnterieurs: true,
}).meta({
  id: 'DefinitionPrestation',
  description: 'La prestation telle qu’elle est proposée',
});
/** La prestation telle qu’elle est proposée. */
export type DefinitionPrestation = Immuable<z.infer<typeof DefinitionPrestation>>;

const prestation = { prestation: IdElement };
const jalon = { jalon: IdElement };

export const AjouterMoyen = commande('AjouterMoyen', 'Inscrit un moyen ou une ressource', { moyen: MoyenRessource });
export const RedefinirMoyen = commande('RedefinirMoyen', 'Réécrit un moyen', { moyen: MoyenRessource });
export const ProposerPrestation = commande('ProposerPrestation', 'Propose une prestation', {
  prestation: DefinitionPrestation,
});
export const RedefinirPrestation = commande(
  'RedefinirPrestation',
  'Propose la prestation autrement : la réponse est à redonner',
  {
    prestation: DefinitionPrestation,
  },
);
export const RepondrePrestation = commande(
  'RepondrePrestation',
  'Accepte ou diffère une prestation ; la refuser se dit par RefuserElement',
  {
    ...prestation,
    reponse: z.enum(['acceptee', 'differee']),
    optionsProposees: z.int().min(1).optional(),
    paroles: Texte.optional(),
    avisPersonne: AvisPersonne.optional().describe('Attendu quand un représentant accepte'),
    reproposerLe: DateCivile.optional(),
  },
);
export const DemarrerPrestation = commande('DemarrerPrestation', 'Démarre une prestation acceptée', prestation);
export const TerminerPrestation = commande('TerminerPrestation', 'Termine la prestation', prestation);
export const AnnulerPrestation = commande('AnnulerPrestation', 'Annule la prestation', prestation);
export const FixerJalon = commande('FixerJalon', 'Fixe un point de contrôle', {
  jalon: Jalon.omit({ atteintLe: true }),
});
export const DeplacerJalon = commande('DeplacerJalon', 'Déplace un point de contrôle', { ...jalon, au: DateCivile });
export const AtteindreJalon = commande('AtteindreJalon', 'Constate qu’un point de contrôle est passé', jalon);

/** Commandes sur les moyens, les prestations et le calendrier. */
export const commandesRessources = [
  AjouterMoyen,
  RedefinirMoyen,
  ProposerPrestation,
  RedefinirPrestation,
  RepondrePrestation,
  DemarrerPrestation,
  TerminerPrestation,
  AnnulerPrestation,
  FixerJalon,
  DeplacerJalon,
  AtteindreJalon,
] as const;
