import { compact } from '../../kernel/compact';
import type { EvenementProjet, Fait } from '../evenements';
import type { Phase } from '../phases';
import type { Projet } from '../projet';
import { phaseDe } from '../redaction';

const sansStatut = (projet: Projet) => {
  switch (projet.statut) {
    case 'suspendu': {
      const { statut, phaseSuspendue, suspenduLe, motifSuspension, ...reste } = projet;
      return reste;
    }
    case 'clos': {
      const { statut, closLe, motifCloture, ...reste } = projet;
      return reste;
    }
    case 'accueil':
    case 'evaluation_initiale':
    case 'coconstruction':
    case 'formalisation':
    case 'mise_en_oeuvre':
    case 'revision': {
      const { statut, ...reste } = projet;
      return reste;
    }
  }
};

const signe = ({ le, par }: EvenementProjet) => ({ statutLe: le, auteurStatut: par });
const enPhase = (projet: Projet, statut: Phase, fait: EvenementProjet): Projet => ({
  ...sansStatut(projet),
  statut,
  ...signe(fait),
});

/** Le projet, où plus rien ne s’écrit jusqu’au prochain avenant ou à la prochaine révision. */
export const sansRedaction = (projet: Projet): Projet => {
  const { redaction, ...reste } = projet;
  return reste;
};

/** Le projet à son ouverture. */
export const ouvert = ({ projet, le, par, entete }: Fait<'ProjetOuvert'>): Projet => ({
  statut: 'accueil',
  id: projet,
  ouvertLe: le,
  statutLe: le,
  auteurStatut: par,
  ...entete,
});

export const evolutionsCycle = {
  ProjetDecrit: ({ entete }: Fait<'ProjetDecrit'>, projet: Projet): Projet => ({ ...projet, ...entete }),
  PhaseCommencee: (fait: Fait<'PhaseCommencee'>, projet: Projet): Projet => enPhase(projet, fait.phase, fait),
  ProjetMisEnOeuvre: (fait: Fait<'ProjetMisEnOeuvre'>, projet: Projet): Projet =>
    enPhase(sansRedaction(projet), 'mise_en_oeuvre', fait),
  RevisionCommencee: (fait: Fait<'RevisionCommencee'>, projet: Projet): Projet => ({
    ...enPhase(projet, 'revision', fait),
    redaction: { motif: 'revision', depuisLe: projet.redaction?.depuisLe ?? fait.le, revision: fait.revision },
  }),
  ProjetSuspendu: (fait: Fait<'ProjetSuspendu'>, projet: Projet): Projet => {
    const phase = phaseDe(projet);
    if (phase === null) return projet;
    const suspension = compact({ phaseSuspendue: phase, suspenduLe: fait.le, motifSuspension: fait.motif });
    return { ...sansStatut(projet), statut: 'suspendu', ...suspension, ...signe(fait) };
  },
  ProjetRepris: (fait: Fait<'ProjetRepris'>, projet: Projet): Projet => {
    const phase = phaseDe(projet);
    return phase === null ? projet : enPhase(projet, phase, fait);
  },
  ProjetClos: (fait: Fait<'ProjetClos'>, projet: Projet): Projet => ({
    ...sansStatut(projet),
    statut: 'clos',
    closLe: fait.le,
    motifCloture: fait.motif,
    ...signe(fait),
  }),
  ParticipationTracee: ({ participation }: Fait<'ParticipationTracee'>, projet: Projet): Projet => ({
    ...projet,
    participation,
  }),
};
