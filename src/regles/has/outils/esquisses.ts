import type { Phase } from '../../../projet/phases';
import type { DomaineDeVie } from '../../../vocabulaire/domaines';
import type { DossierEsquisse, Exemple } from '../../exemple';

type ProjetEsquisse = NonNullable<DossierEsquisse['projets']>[number];
type EnCours = Extract<ProjetEsquisse, { readonly statut: Phase }>;

/** Les projets d’un exemple : un seul, mis en œuvre, avec ce contenu. */
export const projet = (contenu: Omit<EnCours, 'id' | 'statut'>): readonly ProjetEsquisse[] => [
  { id: 'p', statut: 'mise_en_oeuvre', ...contenu },
];

/** La personne elle-même. */
export const PERSONNE = { qualite: 'personne' } as const;
/** Un membre de l’équipe. */
export const PROFESSIONNEL = { qualite: 'professionnel' } as const;
/** Un partenaire. */
export const PARTENAIRE = { qualite: 'partenaire' } as const;

/** Une attente dite par la personne, dans un domaine. */
export const attente = (domaine: DomaineDeVie, le = '2026-01-10', id = `a-${le}`) => ({
  id,
  parole: { texte: 'Ses mots.', auteur: PERSONNE, le },
  domaines: [domaine],
});

/** Un objectif actif, dans un domaine. */
export const objectif = (domaine: DomaineDeVie, id = 'o') => ({
  id,
  titre: 'Objectif',
  statut: 'actif' as const,
  domaines: [domaine],
});

/** Une action menée par un professionnel pour cet objectif. */
export const action = (id = 'x', objectifs: readonly string[] = ['o']) => ({
  id,
  titre: 'Action',
  statut: 'actif' as const,
  objectifs,
  responsable: PROFESSIONNEL,
});

/** Une évaluation, dans un domaine. */
export const evaluation = (domaine: DomaineDeVie, le = '2026-01-10', id = `e-${le}`) => ({
  id,
  le,
  domaines: [domaine],
});

/** L’exemple commun à tous les critères lus pendant l’accompagnement. */
export const PAS_ENCORE_ADMISE: Exemple = {
  titre: 'La personne n’est pas encore admise',
  verdict: 'sans_objet',
  au: '2026-01-01',
  dossier: { accompagnement: { admission: { admisLe: '2026-02-01' } } },
};
