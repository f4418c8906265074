import { compact } from '../../kernel/compact';
import { err } from '../../kernel/result';
import type { Commande } from '../commandes';
import { PHASES } from '../phases';
import type { Projet } from '../projet';
import { derniereVersion, ecritDepuis, phaseDe } from '../redaction';
import type { Decision, Obstacle } from './outils';
import { enOrdre, selon } from './outils';

const decrire = (c: Commande<'DecrireProjet'>, projet: Projet): Decision => {
  const { debutLe, finLe } = { ...projet, ...c.entete };
  return selon([enOrdre(debutLe, finLe)], { ...c, type: 'ProjetDecrit' });
};

/** On avance d’une phase à la fois ; on revient d’une phase tant qu’aucune version ne fige ce qui a été convenu. */
const commencerPhase = (c: Commande<'CommencerPhase'>, projet: Projet): Decision => {
  const phase = phaseDe(projet) ?? 'accueil';
  const version = derniereVersion(projet);
  const pas = PHASES.indexOf(c.phase) - PHASES.indexOf(phase);
  const recule = pas === -1 && phase !== 'mise_en_oeuvre';
  const obstacle: Obstacle =
    pas === 1
      ? null
      : !recule
        ? { code: 'PHASE_HORS_ORDRE', phase, demandee: c.phase }
        : version === null
          ? null
          : { code: 'VERSION_FIGEE', version: version.numero };
  return selon([obstacle], { ...c, type: 'PhaseCommencee' });
};

const mettreEnOeuvre = (c: Commande<'MettreEnOeuvre'>, projet: Projet): Decision => {
  const phase = phaseDe(projet) ?? 'accueil';
  if (phase !== 'formalisation' && phase !== 'revision') {
    return err({ code: 'PHASE_HORS_ORDRE', phase, demandee: 'mise_en_oeuvre' });
  }
  const { redaction } = projet;
  const rienEcrit = redaction === undefined || ecritDepuis(projet)?.length === 0;
  return selon(
    [
      derniereVersion(projet) === null ? { code: 'VERSION_MANQUANTE', version: null } : null,
      rienEcrit
        ? null
        : { code: 'REDACTION_EN_COURS', ...compact({ motif: redaction.motif, depuisLe: redaction.depuisLe }) },
    ],
    { ...c, type: 'ProjetMisEnOeuvre' },
  );
};

const entrerEnRevision = (c: Commande<'EntrerEnRevision'>, projet: Projet): Decision => {
  const phase = phaseDe(projet) ?? 'accueil';
  return selon([phase === 'mise_en_oeuvre' ? null : { code: 'PHASE_HORS_ORDRE', phase, demandee: 'revision' }], {
    ...c,
    type: 'RevisionCommencee',
  });
};

const suspendre = (c: Commande<'SuspendreProjet'>): Decision => selon([], { ...c, type: 'ProjetSuspendu' });

const reprendre = (c: Commande<'ReprendreProjet'>, { statut }: Projet): Decision =>
  selon([statut === 'suspendu' ? null : { code: 'PROJET_NON_SUSPENDU', statut }], { ...c, type: 'ProjetRepris' });

const clore = (c: Commande<'CloreProjet'>): Decision => selon([], { ...c, type: 'ProjetClos' });

const tracerParticipation = (c: Commande<'TracerParticipation'>): Decision =>
  selon([], { ...c, type: 'ParticipationTracee' });

export const decisionsCycle = {
  DecrireProjet: decrire,
  CommencerPhase: commencerPhase,
  MettreEnOeuvre: mettreEnOeuvre,
  EntrerEnRevision: entrerEnRevision,
  SuspendreProjet: suspendre,
  ReprendreProjet: reprendre,
  CloreProjet: clore,
  TracerParticipation: tracerParticipation,
};
