import type { Exemple } from '../exemple';
import { surProjetArrete } from '../outils/projets';
import { ETAT_2015, texteEnfants } from '../outils/textes-categories';
import { TROIS_COMPOSANTES, voletsPresents } from '../outils/volets';
import type { Regle } from '../regle';

/** Le projet individualisé comprend une composante pédagogique, une éducative et une thérapeutique. */
export const d31219TroisComposantes: Regle = {
  id: 'casf-categories/d312-19-trois-composantes',
  titre: 'Projet individualisé à trois composantes : pédagogique, éducative, thérapeutique',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteEnfants('D312-19', 'première phrase'),
  champ: {
    categories: ['ime'],
    precision: 'Déficience intellectuelle : les textes des autres publics ne renvoient pas à D312-19.',
  },
  lecture:
    'Chaque composante est un volet du projet ; un volet scolaire vaut composante pédagogique. Un volet dit sans objectif ni résumé est vide et ne compte pas.',
  doutes: ETAT_2015,
  remede: 'Compléter le projet par les volets qui manquent, avec l’enfant, sa famille et les équipes concernées.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => surProjetArrete(dossier, au, (projet) => voletsPresents(projet, TROIS_COMPOSANTES)),
};

const structure = { categorie: 'ime' } as const;

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
          objectifs: [{ id: 'o1', titre: 'Se faire comprendre', statut: 'actif' }],
          volets: [{ type: 'scolaire' }, { type: 'educatif' }, { type: 'therapeutique', objectifs: ['o1'] }],
        },
      ],
    },
  },
  {
    titre: 'La composante thérapeutique est vide',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          volets: [{ type: 'pedagogique' }, { type: 'educatif' }, { type: 'therapeutique', objectifs: [] }],
        },
      ],
    },
  },
  {
    titre: 'Le dossier ne dit pas de quels volets le projet est fait',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Le projet est encore en préparation',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'evaluation_initiale' }] },
  },
];
