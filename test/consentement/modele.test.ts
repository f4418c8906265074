import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CommandeConsentement } from '../../src/consentement/commandes';
import type { Consentement } from '../../src/consentement/consentement';
import { deciderConsentement } from '../../src/consentement/consentement.decider';
import { execute } from '../../src/kernel/decider';
import { plusJours } from '../../src/vocabulaire/calendrier';
import { jour } from '../support/jour';
import { TIRAGES_AGREGAT } from '../support/proprietes';

/** Ce que l’on sait d’un consentement à l’œil nu : où il en est, et si la personne a parlé elle-même. */
type Modele = { statut: Consentement['statut'] | 'rien'; parElle: boolean; jours: number };
type Reel = { etat: Consentement | null };
type Geste = {
  readonly nom: string;
  readonly par: string;
  readonly charge?: object;
  /** Statut attendu ensuite ; `null` : la commande doit être refusée. */
  readonly attendu: (modele: Readonly<Modele>) => Modele['statut'] | null;
};

const avisPersonne = { recueilli: false, motif: 'trop_jeune' };
const objet = 'image';
const reponse = { objet, forme: 'oral' };
const aRepondu = ['donne', 'refuse', 'retire', 'expire'];

const GESTES: readonly Geste[] = [
  {
    nom: 'RechercherConsentement',
    par: 'professionnel',
    charge: { objet, aupresDe: { qualite: 'personne' } },
    attendu: ({ statut }) => (aRepondu.includes(statut) ? statut : 'recherche'),
  },
  {
    nom: 'EnregistrerAccord',
    par: 'personne',
    charge: reponse,
    attendu: ({ statut, parElle }) => (statut === 'donne' && parElle ? null : 'donne'),
  },
  {
    nom: 'EnregistrerAccord',
    par: 'parent',
    charge: { ...reponse, avisPersonne },
    attendu: ({ statut }) => (statut === 'donne' ? null : 'donne'),
  },
  { nom: 'EnregistrerAccord', par: 'parent', charge: reponse, attendu: () => null },
  { nom: 'EnregistrerAccord', par: 'curateur', charge: { ...reponse, avisPersonne }, attendu: () => null },
  { nom: 'EnregistrerAccord', par: 'directeur', charge: { ...reponse, avisPersonne }, attendu: () => null },
  { nom: 'EnregistrerRefus', par: 'personne', charge: reponse, attendu: () => 'refuse' },
  { nom: 'RetirerConsentement', par: 'personne', charge: reponse, attendu: () => 'retire' },
  {
    nom: 'RetirerConsentement',
    par: 'parent',
    charge: reponse,
    attendu: ({ statut, parElle }) => (statut === 'donne' && parElle ? null : 'retire'),
  },
  {
    nom: 'RenouvelerConsentement',
    par: 'personne',
    charge: { forme: 'oral' },
    attendu: ({ statut }) => (statut === 'donne' || statut === 'expire' ? 'donne' : null),
  },
  {
    nom: 'InformerEquipe',
    par: 'professionnel',
    attendu: ({ statut }) => (aRepondu.includes(statut) ? statut : null),
  },
  {
    nom: 'ProposerAlternative',
    par: 'professionnel',
    charge: { alternativeProposee: 'Sans visage.' },
    attendu: ({ statut }) => (statut === 'refuse' || statut === 'retire' ? statut : null),
  },
  { nom: 'ConstaterExpiration', par: 'professionnel', attendu: () => null },
];

const lire = ({ nom, par, charge }: Geste, jours: number): CommandeConsentement =>
  CommandeConsentement.parse({
    type: nom,
    consentement: 'c',
    le: plusJours(jour('2026-01-01'), jours),
    par: { qualite: par },
    ...charge,
  });

const jouer = (geste: Geste): fc.Command<Modele, Reel> => ({
  check: () => true,
  run: (modele, reel) => {
    modele.jours += 1;
    const attendu = geste.attendu(modele);
    const suite = execute(deciderConsentement, reel.etat, lire(geste, modele.jours));
    expect(suite.ok).toBe(attendu !== null);
    if (!suite.ok || attendu === null) return;
    expect(suite.value.state?.statut).toBe(attendu);
    reel.etat = suite.value.state;
    if (geste.charge !== undefined && 'forme' in geste.charge) modele.parElle = geste.par === 'personne';
    modele.statut = attendu;
  },
  toString: () => `${geste.nom} par ${geste.par}`,
});

it('un consentement se comporte comme son modèle le plus simple, geste après geste', () => {
  const gestes = fc.commands(
    GESTES.map((geste) => fc.constant(jouer(geste))),
    { maxCommands: 30 },
  );
  fc.assert(
    fc.property(gestes, (suite) => {
      const depart = (): { model: Modele; real: Reel } => ({
        model: { statut: 'rien', parElle: false, jours: 0 },
        real: { etat: null },
      });
      fc.modelRun(depart, suite);
    }),
    { numRuns: TIRAGES_AGREGAT },
  );
});
