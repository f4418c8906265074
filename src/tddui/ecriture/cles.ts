/** Listes d’un projet dont chaque élément est une ressource, et ce qu’elle porte. */
export const LISTES = [
  ['accords', 'accord'],
  ['attentes', 'attente'],
  ['besoins', 'besoin'],
  ['objectifs', 'objectif'],
  ['actions', 'action'],
  ['moyens', 'moyen'],
  ['prestations', 'prestation'],
] as const;
