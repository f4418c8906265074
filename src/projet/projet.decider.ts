import type { Decider } from '../kernel/decider';
import type { Handlers } from '../kernel/dispatch';
import { dispatch } from '../kernel/dispatch';
import { err } from '../kernel/result';
import type { Commande, CommandeDeDroit, CommandeProjet } from './commandes';
import { decisionsActions } from './decisions/actions';
import { decisionsConcertation } from './decisions/concertation';
import { decisionsCycle } from './decisions/cycle';
import { decisionsObjectifs } from './decisions/objectifs';
import type { Decision } from './decisions/outils';
import { enOrdre, selon } from './decisions/outils';
import { garder } from './decisions/paroles';
import { recevable } from './decisions/recevable';
import { decisionsRessources } from './decisions/ressources';
import { decisionsSituation } from './decisions/situation';
import { decisionsSuites } from './decisions/suites';
import { decisionsVersions } from './decisions/versions';
import type { EvenementProjet } from './evenements';
import { evolve } from './evolve';
import type { Projet } from './projet';
import type { RefusProjet } from './refus';
import { estUnDroit, estUneParole } from './regimes';

type CommandeOrdinaire = Exclude<CommandeProjet, CommandeDeDroit | { readonly type: 'OuvrirProjet' }>;

const DECISIONS: Handlers<CommandeOrdinaire, [Projet], Decision> = {
  ...decisionsCycle,
  ...decisionsSuites,
  ...decisionsSituation,
  ...decisionsObjectifs,
  ...decisionsActions,
  ...decisionsRessources,
  ...decisionsConcertation,
  ...decisionsVersions,
};

const ouvrir = (c: Commande<'OuvrirProjet'>): Decision =>
  selon([enOrdre(c.entete?.debutLe, c.entete?.finLe)], { ...c, type: 'ProjetOuvert' });

const NON_OUVERT = { code: 'PROJET_NON_OUVERT' } as const;

/**
 * Un projet : ce que l’on peut en faire.
 *
 * Ce que dit la personne n’est jamais refusé. Une commande adressée à un autre projet l’est, pour ne pas ranger une
 * parole au mauvais endroit.
 */
export const deciderProjet: Decider<Projet | null, CommandeProjet, EvenementProjet, RefusProjet> = {
  initialState: null,
  decide: (commande, etat) => {
    if (etat !== null && commande.projet !== etat.id) {
      return err({ code: 'AUTRE_PROJET', attendu: etat.id, recu: commande.projet });
    }
    if (estUneParole(commande)) {
      const obstacle = estUnDroit(commande) ? null : etat === null ? NON_OUVERT : recevable(commande, etat);
      return obstacle === null ? { ok: true, value: garder(commande, etat) } : err(obstacle);
    }
    if (commande.type === 'OuvrirProjet') {
      return etat === null ? ouvrir(commande) : err({ code: 'PROJET_DEJA_OUVERT', statut: etat.statut });
    }
    if (etat === null) return err(NON_OUVERT);
    const obstacle = recevable(commande, etat);
    return obstacle === null ? dispatch(DECISIONS, commande, etat) : err(obstacle);
  },
  evolve,
};
