import type { Decider } from '../kernel/decider';
import type { Handlers } from '../kernel/dispatch';
import { dispatch } from '../kernel/dispatch';
import { err } from '../kernel/result';
import { anterieure } from '../vocabulaire/temps';
import type { Accompagnement } from './accompagnement';
import type { CommandeAccompagnement } from './commandes';
import { decisionsAccueil } from './decisions/accueil';
import { decisionsAdmission } from './decisions/admission';
import { decisionsAnnexes } from './decisions/annexes';
import { decisionsContrat } from './decisions/contrat';
import { decisionsDroits } from './decisions/droits';
import type { Issue, Refus } from './decisions/outils';
import { decisionsSortie } from './decisions/sortie';
import { decisionsVie } from './decisions/vie';
import type { EvenementAccompagnement } from './evenements';
import { evolve } from './evolve';
import type { RefusAccompagnement } from './refus';
import { exerceUnDroit, resteOuverteApresLaSortie } from './regimes';

type Etat = Accompagnement | null;

const DECISIONS: Handlers<CommandeAccompagnement, [Accompagnement], Issue> = {
  ...decisionsAdmission,
  ...decisionsAccueil,
  ...decisionsContrat,
  ...decisionsAnnexes,
  ...decisionsDroits,
  ...decisionsVie,
  ...decisionsSortie,
};

const horsDeSaison = (commande: CommandeAccompagnement, etat: Etat): Refus => {
  if (etat?.sortie !== undefined && !resteOuverteApresLaSortie(commande)) {
    return { code: 'ACCOMPAGNEMENT_TERMINE', sortieLe: etat.sortie.le };
  }
  return anterieure(commande.le, etat);
};

/**
 * Un accompagnement, de la demande d’admission à l’archivage : ce que l’on peut en enregistrer.
 *
 * Un droit s’exerce dans tout état, même avant l’admission ou après la sortie. Le reste suit le temps du journal, et
 * s’arrête à la sortie, sauf ce que la loi laisse ouvert.
 */
export const deciderAccompagnement: Decider<
  Etat,
  CommandeAccompagnement,
  EvenementAccompagnement,
  RefusAccompagnement
> = {
  initialState: null,
  decide: (commande, etat) => {
    const refus = exerceUnDroit(commande) ? null : horsDeSaison(commande, etat);
    return refus === null ? dispatch(DECISIONS, commande, etat ?? {}) : err(refus);
  },
  evolve,
};
