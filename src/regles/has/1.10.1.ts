import type { Exemple } from '../exemple';
import { attentesDeLaPersonne, attentesDeTiersSeulement } from './detecteurs/attentes';
import { aucuneAttente } from './detecteurs/coconstruction';
import { aParticipe, nonSollicitee, preparationsDeLaPersonne, solliciteeEnVain } from './detecteurs/expression';
import { critere } from './outils/critere';
import { attente, PAS_ENCORE_ADMISE, PROFESSIONNEL, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { PROJET } from './reference/c1-projet';

/** La personne est invitée à dire ce qu’elle attend de son projet. */
export const critere1101 = critere(PROJET, '1.10.1', {
  moment: 'elaboration',
  acteur: 'referent',
  lecture:
    'Une attente dans ses mots, sa participation ou une sollicitation restée sans réponse montrent qu’on la lui a demandée. Des attentes de tiers seulement, ou aucune d’après le dossier lui-même, le contredisent.',
  remede:
    'Demander à la personne ce qu’elle attend, par un moyen qui lui convient, et noter ses mots et la date — ou la raison d’une absence de réponse.',
  questions: {
    personne: ['Qu’attendez-vous de votre projet ? Qui vous l’a demandé, et comment ?'],
    equipe: ['Comment avez-vous fait, avec cette personne, pour recueillir ce qu’elle attend ?'],
  },
  elements: [
    element({
      pour: [attentesDeLaPersonne(), aParticipe, solliciteeEnVain, preparationsDeLaPersonne],
      contre: [contraire('Le dossier dit que la personne n’a pas été sollicitée.', nonSollicitee)],
      aDefaut: [
        contraire('Le projet s’applique et toutes les attentes notées sont celles de tiers.', attentesDeTiersSeulement),
        contraire('Le projet s’applique et le dossier affirme ne tenir aucune attente.', aucuneAttente),
      ],
      manque: ['projet/attentes', 'projet/participation'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une attente dans ses mots : à elle de dire si elle s’y reconnaît',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ attentes: [attente('autonomie')] }) },
  },
  {
    titre: 'Seules des attentes de professionnels',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ attentes: [{ id: 'a', parole: { texte: 'Nos mots.', auteur: PROFESSIONNEL } }] }),
    },
  },
  {
    titre: 'Aucune attente, d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ attentes: [] }) },
  },
  {
    titre: 'La personne n’a pas été sollicitée, dit le dossier',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ participation: { personne: { aParticipe: false, motif: 'non_sollicitee' } } }) },
  },
  PAS_ENCORE_ADMISE,
];
