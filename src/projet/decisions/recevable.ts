import { anterieure } from '../../vocabulaire/temps';
import type { CommandeProjet } from '../commandes';
import type { Projet } from '../projet';
import { contenuOuvert, derniereVersion } from '../redaction';
import type { RefusProjet } from '../refus';
import { REGIMES } from '../regimes';

const clos = (projet: Projet): RefusProjet | null =>
  projet.statut === 'clos' ? { code: 'PROJET_CLOS', closLe: projet.closLe ?? null } : null;

const arrete = (projet: Projet): RefusProjet | null =>
  projet.statut === 'suspendu' ? { code: 'PROJET_SUSPENDU', depuisLe: projet.suspenduLe } : clos(projet);

const fige = (projet: Projet): RefusProjet | null =>
  arrete(projet) ??
  (contenuOuvert(projet) ? null : { code: 'VERSION_FIGEE', version: derniereVersion(projet)?.numero ?? null });

/** Commande adressée à un projet déjà ouvert. */
type CommandeSuivante = Exclude<CommandeProjet, { readonly type: 'OuvrirProjet' }>;

const selonLeRegime = ({ type }: CommandeSuivante, projet: Projet): RefusProjet | null => {
  switch (REGIMES[type]) {
    case 'droit':
    case 'suite':
      return null;
    case 'parole':
    case 'pause':
      return clos(projet);
    case 'vie':
      return arrete(projet);
    case 'contenu':
      return fige(projet);
  }
};

/** Ce qui s’oppose à une commande avant même qu’on la regarde : mauvais jour, mauvais moment. */
export const recevable = (commande: CommandeSuivante, projet: Projet): RefusProjet | null =>
  anterieure(commande.le, projet) ?? selonLeRegime(commande, projet);
