import type { Handlers } from '../kernel/dispatch';
import { dispatch } from '../kernel/dispatch';
import { invariant } from '../kernel/invariant';
import { dernier } from '../vocabulaire/jour';
import type { EvenementProjet } from './evenements';
import { evolutionsActions } from './evolutions/actions';
import { evolutionsConcertation } from './evolutions/concertation';
import { evolutionsCycle, ouvert } from './evolutions/cycle';
import { evolutionsObjectifs } from './evolutions/objectifs';
import { evolutionsParoles } from './evolutions/paroles';
import { evolutionsRessources } from './evolutions/ressources';
import { evolutionsSituation } from './evolutions/situation';
import { evolutionsSuites } from './evolutions/suites';
import { evolutionsVersions } from './evolutions/versions';
import type { Projet } from './projet';

type FaitSuivant = Exclude<EvenementProjet, { readonly type: 'ProjetOuvert' }>;

const EVOLUTIONS: Handlers<FaitSuivant, [Projet], Projet> = {
  ...evolutionsCycle,
  ...evolutionsParoles,
  ...evolutionsSuites,
  ...evolutionsSituation,
  ...evolutionsObjectifs,
  ...evolutionsActions,
  ...evolutionsRessources,
  ...evolutionsConcertation,
  ...evolutionsVersions,
};

const suivre = (etat: Projet | null, fait: EvenementProjet): Projet => {
  if (fait.type === 'ProjetOuvert') {
    invariant(etat === null, 'un projet ne s’ouvre qu’une fois : le rouvrir effacerait ce qui y a été dit');
    return ouvert(fait);
  }
  invariant(etat !== null, `le journal d’un projet commence par ProjetOuvert, non par ${fait.type}`);
  return dispatch(EVOLUTIONS, fait, etat);
};

/** Applique un fait déjà décidé : ne juge plus, ne refuse jamais. */
export const evolve = (etat: Projet | null, fait: EvenementProjet): Projet => ({
  ...suivre(etat, fait),
  dernierFaitLe: etat?.dernierFaitLe === undefined ? fait.le : dernier(etat.dernierFaitLe, fait.le),
});
