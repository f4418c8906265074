import fc from 'fast-check';
import { expect, it } from 'vitest';
import { execute } from '../../src/kernel/decider';
import { CommandeRevision } from '../../src/revision/commandes';
import type { Revision } from '../../src/revision/revision';
import { deciderRevision } from '../../src/revision/revision.decider';
import { plusJours } from '../../src/vocabulaire/calendrier';
import { jour } from '../support/jour';
import { TIRAGES_AGREGAT } from '../support/proprietes';

type Statut = Revision['statut'] | 'rien';
type Modele = { statut: Statut; jours: number };
type Reel = { etat: Revision | null };
type Geste = {
  readonly nom: string;
  readonly charge?: object;
  /** Statut attendu ensuite ; `null` : la commande doit être refusée. */
  readonly attendu: (statut: Statut) => Statut | null;
};

const si =
  (...statuts: readonly Statut[]) =>
  (statut: Statut): Statut | null =>
    statuts.includes(statut) ? statut : null;
const vers =
  (suivant: Statut, ...statuts: readonly Statut[]) =>
  (statut: Statut): Statut | null =>
    statuts.includes(statut) ? suivant : null;
const toujours = (statut: Statut): Statut => (statut === 'rien' ? 'ouverte' : statut);

const GESTES: readonly Geste[] = [
  { nom: 'OuvrirRevision', charge: { motif: 'date', objectifs: ['o1'] }, attendu: vers('ouverte', 'rien') },
  { nom: 'InviterARevision', charge: { invites: [{ qualite: 'parent' }] }, attendu: si('ouverte') },
  {
    nom: 'TenirRevision',
    charge: { presents: [], personne: { presente: true } },
    attendu: vers('tenue', 'ouverte'),
  },
  { nom: 'RedigerSynthese', charge: { synthese: 'Bilan.' }, attendu: si('ouverte', 'tenue') },
  { nom: 'CloreRevision', attendu: vers('close', 'tenue') },
  { nom: 'AnnulerRevision', attendu: vers('annulee', 'ouverte') },
  { nom: 'RemettreBilan', charge: { a: { qualite: 'personne' } }, attendu: si('tenue', 'close') },
  { nom: 'DeposerPreparation', charge: { texte: 'Moi.', par: { qualite: 'personne' } }, attendu: toujours },
  {
    nom: 'DeposerPreparation',
    charge: { texte: 'Lui.', par: { qualite: 'proche' } },
    attendu: si('ouverte', 'tenue'),
  },
  { nom: 'RefuserRevision', charge: { refus: 'w', par: { qualite: 'personne' } }, attendu: toujours },
];

const lire = ({ nom, charge }: Geste, jours: number): CommandeRevision =>
  CommandeRevision.parse({
    ...{ type: nom, revision: 'r', projet: 'p', par: { qualite: 'professionnel' } },
    le: plusJours(jour('2026-01-01'), jours),
    ...charge,
  });

const jouer = (geste: Geste): fc.Command<Modele, Reel> => ({
  check: () => true,
  run: (modele, reel) => {
    modele.jours += 1;
    const attendu = geste.attendu(modele.statut);
    const suite = execute(deciderRevision, reel.etat, lire(geste, modele.jours));
    expect(suite.ok).toBe(attendu !== null);
    if (!suite.ok || attendu === null) return;
    expect(suite.value.state?.statut).toBe(attendu);
    reel.etat = suite.value.state;
    modele.statut = attendu;
  },
  toString: () => `${geste.nom} ${JSON.stringify(geste.charge ?? '')}`,
});

it('une révision suit son cours comme son modèle le plus simple, geste après geste', () => {
  const gestes = fc.commands(
    GESTES.map((geste) => fc.constant(jouer(geste))),
    { maxCommands: 30, size: 'max' },
  );
  fc.assert(
    fc.property(gestes, (suite) => {
      fc.modelRun(
        (): { model: Modele; real: Reel } => ({ model: { statut: 'rien', jours: 0 }, real: { etat: null } }),
        suite,
      );
    }),
    { numRuns: TIRAGES_AGREGAT },
  );
}, 600_000);
