import type { Decider } from '../kernel/decider';
import type { Handlers } from '../kernel/dispatch';
import { dispatch } from '../kernel/dispatch';
import { emit } from '../kernel/emit';
import { err } from '../kernel/result';
import type { CommandeDeDroit, CommandeRevision } from './commandes';
import type { Decision } from './decisions/deroulement';
import { decisionsDeroulement } from './decisions/deroulement';
import { garder } from './decisions/paroles';
import { recevable } from './decisions/recevable';
import { decisionsSuites } from './decisions/suites';
import type { EvenementRevision } from './evenements';
import { evolve } from './evolve';
import type { RefusRevision } from './refus';
import { estUnDroit, estUneParole } from './regimes';
import type { Revision } from './revision';

type CommandeOrdinaire = Exclude<CommandeRevision, CommandeDeDroit | { readonly type: 'OuvrirRevision' }>;

const DECISIONS: Handlers<CommandeOrdinaire, [Revision], Decision> = {
  ...decisionsDeroulement,
  ...decisionsSuites,
};

const NON_OUVERTE = { code: 'REVISION_NON_OUVERTE' } as const;

const adresseeAilleurs = ({ revision, projet }: CommandeRevision, etat: Revision): RefusRevision | null => {
  if (revision !== etat.id) return { code: 'AUTRE_REVISION', attendue: etat.id, recue: revision };
  return projet === etat.projet ? null : { code: 'AUTRE_PROJET', attendu: etat.projet, recu: projet };
};

/**
 * Une révision : ce que l’on peut en faire.
 *
 * Ce que dit la personne n’est jamais refusé. Une commande adressée à une autre révision l’est, pour ne pas ranger une
 * parole au mauvais endroit.
 */
export const deciderRevision: Decider<Revision | null, CommandeRevision, EvenementRevision, RefusRevision> = {
  initialState: null,
  decide: (commande, etat) => {
    const ailleurs = etat === null ? null : adresseeAilleurs(commande, etat);
    if (ailleurs !== null) return err(ailleurs);
    if (estUneParole(commande)) {
      const obstacle = estUnDroit(commande) ? null : etat === null ? NON_OUVERTE : recevable(commande, etat);
      return obstacle === null ? { ok: true, value: garder(commande, etat) } : err(obstacle);
    }
    if (commande.type === 'OuvrirRevision') {
      return etat === null
        ? emit({ ...commande, type: 'RevisionOuverte' })
        : err({ code: 'REVISION_DEJA_OUVERTE', statut: etat.statut });
    }
    if (etat === null) return err(NON_OUVERTE);
    const obstacle = recevable(commande, etat);
    return obstacle === null ? dispatch(DECISIONS, commande, etat) : err(obstacle);
  },
  evolve,
};
