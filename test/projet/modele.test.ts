import fc from 'fast-check';
import { expect, it } from 'vitest';
import { execute } from '../../src/kernel/decider';
import { CommandeProjet } from '../../src/projet/commandes';
import type { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';
import { plusJours } from '../../src/vocabulaire/calendrier';
import { jour } from '../support/jour';
import { TIRAGES_AGREGAT } from '../support/proprietes';

/** Ce que l’on sait d’un projet à l’œil nu : sa phase, ses versions, et si l’on écrit la suivante. */
type Modele = {
  phase: 'rien' | Exclude<Projet['statut'], 'suspendu'>;
  suspendu: boolean;
  versions: number;
  redaction: 'avenant' | 'revision' | null;
  ecrit: boolean;
  jours: number;
};
type Reel = { etat: Projet | null };
type Geste = {
  readonly nom: string;
  readonly charge?: object;
  /** Ce que la commande change ; `null` : elle doit être refusée. */
  readonly attendu: (modele: Readonly<Modele>) => Partial<Modele> | null;
};

const enCours = ({ phase, suspendu }: Modele): boolean => phase !== 'rien' && phase !== 'clos' && !suspendu;
const figee = ({ versions, redaction }: Modele): boolean => versions > 0 && redaction === null;

const commencer = (phase: 'evaluation_initiale' | 'coconstruction' | 'formalisation', ...avant: string[]): Geste => ({
  nom: 'CommencerPhase',
  charge: { phase },
  attendu: (m) => {
    if (!enCours(m)) return null;
    if (m.phase === avant[0]) return { phase };
    return m.phase === avant[1] && m.versions === 0 ? { phase } : null;
  },
});

const GESTES: readonly Geste[] = [
  { nom: 'OuvrirProjet', attendu: ({ phase }) => (phase === 'rien' ? { phase: 'accueil' } : null) },
  commencer('evaluation_initiale', 'accueil', 'coconstruction'),
  commencer('coconstruction', 'evaluation_initiale', 'formalisation'),
  commencer('formalisation', 'coconstruction'),
  {
    nom: 'IdentifierBesoin',
    attendu: (m) => (enCours(m) && !figee(m) ? { ecrit: true } : null),
  },
  {
    nom: 'Formaliser',
    attendu: (m) => {
      const premiere = m.versions === 0 && m.phase === 'formalisation';
      return enCours(m) && (premiere || m.redaction !== null)
        ? { versions: m.versions + 1, redaction: null, ecrit: false }
        : null;
    },
  },
  {
    nom: 'MettreEnOeuvre',
    attendu: (m) => {
      const moment = m.phase === 'formalisation' || m.phase === 'revision';
      return enCours(m) && moment && m.versions > 0 && !m.ecrit ? { phase: 'mise_en_oeuvre', redaction: null } : null;
    },
  },
  {
    nom: 'EntrerEnRevision',
    charge: { revision: 'r1' },
    attendu: (m) => (enCours(m) && m.phase === 'mise_en_oeuvre' ? { phase: 'revision', redaction: 'revision' } : null),
  },
  {
    nom: 'OuvrirAvenant',
    attendu: (m) => (enCours(m) && m.versions > 0 && m.redaction === null ? { redaction: 'avenant' } : null),
  },
  {
    nom: 'RenoncerAvenant',
    attendu: (m) => (enCours(m) && m.redaction === 'avenant' && !m.ecrit ? { redaction: null } : null),
  },
  { nom: 'SuspendreProjet', attendu: (m) => (enCours(m) ? { suspendu: true } : null) },
  { nom: 'ReprendreProjet', attendu: ({ suspendu }) => (suspendu ? { suspendu: false } : null) },
  {
    nom: 'CloreProjet',
    charge: { motif: 'sortie' },
    attendu: (m) => (m.phase === 'rien' || m.phase === 'clos' ? null : { phase: 'clos', suspendu: false }),
  },
  {
    nom: 'RefuserProjet',
    charge: { refus: 'r' },
    attendu: ({ phase }) => ({ phase: phase === 'rien' ? 'accueil' : phase }),
  },
];

const lire = ({ nom, charge }: Geste, jours: number): CommandeProjet =>
  CommandeProjet.parse({
    type: nom,
    projet: 'p',
    le: plusJours(jour('2026-01-01'), jours),
    par: { qualite: nom === 'RefuserProjet' ? 'personne' : 'professionnel' },
    ...(nom === 'IdentifierBesoin' ? { besoin: { id: `b${jours}`, description: 'Un besoin' } } : {}),
    ...charge,
  });

const jouer = (geste: Geste): fc.Command<Modele, Reel> => ({
  check: () => true,
  run: (modele, reel) => {
    modele.jours += 1;
    const attendu = geste.attendu(modele);
    const suite = execute(deciderProjet, reel.etat, lire(geste, modele.jours));
    expect(suite.ok).toBe(attendu !== null);
    if (!suite.ok || attendu === null) return;
    Object.assign(modele, attendu);
    reel.etat = suite.value.state;
    expect(reel.etat).toMatchObject({ statut: modele.suspendu ? 'suspendu' : modele.phase });
    expect(reel.etat?.versions?.length ?? 0).toBe(modele.versions);
    expect(reel.etat?.redaction?.motif ?? null).toBe(modele.redaction);
  },
  toString: () => `${geste.nom} ${JSON.stringify(geste.charge ?? '')}`,
});

const geste = (nom: string, phase?: string): Geste => {
  const trouve = GESTES.find((g) => g.nom === nom && (phase === undefined || JSON.stringify(g.charge).includes(phase)));
  if (trouve === undefined) throw new Error(`geste inconnu : ${nom}`);
  return trouve;
};

/** Le pas suivant d’un projet qui avance : sans lui, le hasard n’irait guère au-delà de la co-construction. */
const pasSuivant = ({ phase, suspendu, versions, redaction }: Readonly<Modele>): Geste => {
  if (suspendu) return geste('ReprendreProjet');
  switch (phase) {
    case 'rien':
      return geste('OuvrirProjet');
    case 'accueil':
      return geste('CommencerPhase', 'evaluation_initiale');
    case 'evaluation_initiale':
      return geste('CommencerPhase', 'coconstruction');
    case 'coconstruction':
      return geste('CommencerPhase', 'formalisation');
    case 'formalisation':
    case 'revision':
      return geste(versions === 0 || redaction !== null ? 'Formaliser' : 'MettreEnOeuvre');
    case 'mise_en_oeuvre':
      return geste('EntrerEnRevision');
    case 'clos':
      return geste('RefuserProjet');
  }
};

const avancer: fc.Command<Modele, Reel> = {
  check: () => true,
  run: (modele, reel) => jouer(pasSuivant(modele)).run(modele, reel),
  toString: () => 'pas suivant',
};

it('un projet suit son cycle de vie comme son modèle le plus simple, geste après geste', () => {
  const gestes = fc.commands(
    [...GESTES.map(jouer), ...Array.from({ length: 10 }, () => avancer)].map((c) => fc.constant(c)),
    { maxCommands: 60, size: 'max' },
  );
  const visites = new Set<string>();
  fc.assert(
    fc.property(gestes, (suite) => {
      const depart: Modele = { phase: 'rien', suspendu: false, versions: 0, redaction: null, ecrit: false, jours: 0 };
      const model = { ...depart };
      fc.modelRun(() => ({ model, real: { etat: null } }), suite);
      visites.add(model.phase);
    }),
    { numRuns: TIRAGES_AGREGAT },
  );
  expect([...visites]).toEqual(expect.arrayContaining(['clos', 'mise_en_oeuvre', 'revision']));
}, 600_000);
