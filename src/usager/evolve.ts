import type { Handlers } from '../kernel/dispatch';
import { dispatch } from '../kernel/dispatch';
import type { EvenementUsager } from './evenements';
import { evolutionsEntourage } from './evolutions/entourage';
import { evolutionsIdentite } from './evolutions/identite';
import { evolutionsProtection } from './evolutions/protection';
import type { Usager } from './usager';

const EVOLUTIONS: Handlers<EvenementUsager, [Usager], Usager> = {
  ...evolutionsIdentite,
  ...evolutionsProtection,
  ...evolutionsEntourage,
};

/** Applique à une personne un fait déjà décidé ; le premier fait la fait connaître. Ne juge plus, ne refuse jamais. */
export const evolve = (etat: Usager | null, fait: EvenementUsager): Usager =>
  dispatch(EVOLUTIONS, fait, { ...(etat ?? { id: fait.usager }), dernierFaitLe: fait.le });
