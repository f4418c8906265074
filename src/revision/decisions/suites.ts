import { emit, emitUnless } from '../../kernel/emit';
import { trouver } from '../../kernel/listes';
import { memeAuteur } from '../../projet/parties';
import type { Acteur } from '../../vocabulaire/acteur';
import type { Commande } from '../commandes';
import type { RefusRevision } from '../refus';
import type { Revision } from '../revision';
import type { Decision } from './deroulement';

type Obstacle = RefusRevision | null;

const reserve = ({ id, par }: { readonly id: string; readonly par: Acteur }, auteur: Acteur): Obstacle =>
  memeAuteur(par, auteur) ? null : { code: 'RESERVE_A_SON_AUTEUR', id, auteur: par.qualite };

/** Comme au projet : seul qui a dit son désaccord peut le dire maintenu ou résolu. */
const traitable = (c: Commande<'TraiterDesaccordRevision'>, { desaccords }: Revision): Obstacle => {
  const desaccord = trouver(desaccords, c.desaccord);
  if (desaccord === undefined) return { code: 'DESACCORD_INCONNU', desaccord: c.desaccord };
  if (desaccord.issue === 'resolu') return { code: 'DEJA_FAIT', id: desaccord.id, le: desaccord.resoluLe ?? null };
  return c.issue === 'maintenu' || c.issue === 'resolu' ? reserve(desaccord, c.par) : null;
};

const levable = (c: Commande<'LeverRefusRevision'>, { refus }: Revision): Obstacle => {
  const dit = trouver(refus, c.refus);
  if (dit === undefined) return { code: 'REFUS_INCONNU', refus: c.refus };
  return dit.leveLe === undefined ? reserve(dit, c.par) : { code: 'DEJA_FAIT', id: dit.id, le: dit.leveLe };
};

export const decisionsSuites = {
  TraiterDesaccordRevision: (c: Commande<'TraiterDesaccordRevision'>, revision: Revision): Decision =>
    emitUnless(traitable(c, revision), { ...c, type: 'DesaccordRevisionTraite' }),
  LeverRefusRevision: (c: Commande<'LeverRefusRevision'>, revision: Revision): Decision =>
    emitUnless(levable(c, revision), { ...c, type: 'RefusRevisionLeve' }),
  JoindrePiecesRevision: (c: Commande<'JoindrePiecesRevision'>): Decision => emit({ ...c, type: 'PiecesJointes' }),
};
