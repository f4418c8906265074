import type { CommandeConsentement, Consentement, Decider, RefusConsentement } from 'projet-personnalise';
import { deciderConsentement, EvenementConsentement, replay } from 'projet-personnalise';

/** Une ligne du journal, telle qu’une base la garde : du texte, dans l’ordre, et plus jamais touchée. */
export type LigneJournal = { readonly le: string; readonly type: string; readonly corps: string };

export const ligneDe = (fait: EvenementConsentement): LigneJournal => ({
  le: fait.le,
  type: fait.type,
  corps: JSON.stringify(fait),
});

/** Relit une ligne : ce qu’une base a gardé passe par la porte, comme tout ce qui vient du dehors. */
export const faitDe = ({ corps }: LigneJournal): EvenementConsentement =>
  EvenementConsentement.parse(JSON.parse(corps));

/** L’état que donnent les lignes. */
export const etatDe = (lignes: readonly LigneJournal[]): Consentement | null =>
  replay(deciderConsentement, lignes.map(faitDe));

/**
 * Le consentement d’une base de données : l’état n’est que les lignes de son journal, rien d’autre n’est gardé.
 *
 * Le décideur de la bibliothèque y est tel quel ; c’est le rangement que l’on éprouve.
 */
export const deciderEnTable: Decider<
  readonly LigneJournal[],
  CommandeConsentement,
  EvenementConsentement,
  RefusConsentement
> = {
  initialState: [],
  decide: (commande, lignes) => deciderConsentement.decide(commande, etatDe(lignes)),
  evolve: (lignes, fait) => [...lignes, ligneDe(fait)],
};
