import type { Exemple } from '../exemple';
import { surProjetArrete } from '../outils/projets';
import { ETAT_2015, ITEP, texteItep } from '../outils/textes-categories';
import { TROIS_COMPOSANTES, voletsPresents } from '../outils/volets';
import type { Regle } from '../regle';

/** En ITEP, le projet comporte une composante thérapeutique, une éducative et une pédagogique. */
export const d312595TroisComposantes: Regle = {
  id: 'casf-categories/d312-59-5-trois-composantes',
  titre: 'ITEP : projet à trois composantes, thérapeutique, éducative et pédagogique',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteItep('D312-59-5', 'I, 2°'),
  champ: { categories: ITEP },
  lecture:
    'Chaque composante est un volet du projet ; un volet scolaire vaut composante pédagogique. Un volet dit sans objectif ni résumé est vide et ne compte pas.',
  doutes: ETAT_2015,
  remede: 'Compléter le projet par les volets qui manquent, avec le jeune, ses parents et l’équipe interdisciplinaire.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => surProjetArrete(dossier, au, (projet) => voletsPresents(projet, TROIS_COMPOSANTES)),
};

const structure = { categorie: 'itep' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Les trois composantes y sont',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          volets: [{ type: 'pedagogique' }, { type: 'educatif' }, { type: 'therapeutique' }],
        },
      ],
    },
  },
  {
    titre: 'Le projet n’est qu’éducatif',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', volets: [{ type: 'educatif' }] }] },
  },
  {
    titre: 'Le dossier ne dit rien des projets',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure },
  },
  {
    titre: 'Aucun projet n’est encore arrêté',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'accueil' }] },
  },
];
