import * as z from 'zod';
import type { Immuable } from '../../kernel/immuable';
import { Acteur } from '../../vocabulaire/acteur';
import { IdAttente, IdBesoin, IdElement, IdObjectif } from '../../vocabulaire/identifiants';
import { AvisPersonne } from '../../vocabulaire/parole';
import { Texte } from '../../vocabulaire/texte';
import { Objectif } from '../objectif';
import { commande } from './base';

/** Ce sur quoi l’on se met d’accord : l’objectif, sans ce qui lui arrive ensuite (statut, avis, négociation). */
export const DefinitionObjectif = Objectif.omit({
  statut: true,
  statutLe: true,
  auteurStatut: true,
  avisPersonne: true,
  negociation: true,
}).meta({ id: 'DefinitionObjectif', description: 'Ce sur quoi l’on se met d’accord dans un objectif' });
/** Ce sur quoi l’on se met d’accord dans un objectif. */
export type DefinitionObjectif = Immuable<z.infer<typeof DefinitionObjectif>>;

const vise = { objectif: IdObjectif };

export const ProposerObjectif = commande('ProposerObjectif', 'Propose un objectif', {
  objectif: DefinitionObjectif,
  texte: Texte.optional(),
});
export const ContreProposerObjectif = commande('ContreProposerObjectif', 'Propose l’objectif autrement', {
  objectif: DefinitionObjectif,
  texte: Texte.optional(),
});
export const ApprouverObjectif = commande('ApprouverObjectif', 'Donne son accord à ce que l’autre a proposé', {
  ...vise,
  texte: Texte.optional(),
  avisPersonne: AvisPersonne.optional().describe('Attendu quand un représentant donne l’accord'),
});
export const RelierObjectif = commande('RelierObjectif', 'Rattache l’objectif à ce dont il découle', {
  ...vise,
  parent: IdObjectif.optional(),
  besoins: z.array(IdBesoin).optional(),
  attentes: z.array(IdAttente).optional(),
  evaluations: z.array(IdElement).optional(),
});
export const ConfierObjectif = commande('ConfierObjectif', 'Dit qui suit l’objectif', { ...vise, referent: Acteur });
export const ActiverObjectif = commande('ActiverObjectif', 'Engage l’objectif, une fois sa négociation conclue', vise);
export const TerminerObjectif = commande('TerminerObjectif', 'Termine l’objectif', vise);
export const AnnulerObjectif = commande('AnnulerObjectif', 'Annule l’objectif', vise);
export const ReprendreObjectif = commande(
  'ReprendreObjectif',
  'Remet en préparation un objectif terminé ou annulé',
  vise,
);

/** Commandes sur les objectifs. */
export const commandesObjectifs = [
  ProposerObjectif,
  ContreProposerObjectif,
  ApprouverObjectif,
  RelierObjectif,
  ConfierObjectif,
  ActiverObjectif,
  TerminerObjectif,
  AnnulerObjectif,
  ReprendreObjectif,
] as const;
