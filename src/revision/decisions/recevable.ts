import { anterieure } from '../../vocabulaire/temps';
import type { CommandeRevision } from '../commandes';
import type { RefusRevision } from '../refus';
import { REGIMES } from '../regimes';
import type { Revision } from '../revision';

type CommandeSuivante = Exclude<CommandeRevision, { readonly type: 'OuvrirRevision' }>;

const finie = (revision: Revision): RefusRevision | null => {
  switch (revision.statut) {
    case 'ouverte':
    case 'tenue':
      return null;
    case 'close':
      return { code: 'REVISION_CLOSE', closeLe: revision.closeLe };
    case 'annulee':
      return { code: 'REVISION_ANNULEE', annuleeLe: revision.annuleeLe };
  }
};

const selonLeRegime = ({ type }: CommandeSuivante, revision: Revision): RefusRevision | null => {
  switch (REGIMES[type]) {
    case 'droit':
    case 'suite':
      return null;
    case 'parole':
    case 'travail':
      return finie(revision);
    case 'avant':
      return revision.statut === 'tenue' ? { code: 'REVISION_DEJA_TENUE', tenueLe: revision.tenueLe } : finie(revision);
    case 'apres':
      return revision.statut === 'ouverte' ? { code: 'REVISION_NON_TENUE' } : finie(revision);
  }
};

/** Ce qui s’oppose à une commande avant même qu’on la regarde : mauvais jour, mauvais moment. */
export const recevable = (commande: CommandeSuivante, revision: Revision): RefusRevision | null =>
  anterieure(commande.le, revision) ?? selonLeRegime(commande, revision);
