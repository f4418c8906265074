import type { Exemple } from '../exemple';
import { surProjetArrete } from '../outils/projets';
import { texteEhpad } from '../outils/textes-categories';
import { voletsPresents } from '../outils/volets';
import type { Regle } from '../regle';

/** En EHPAD, le projet comprend un projet de soins et un projet de vie. */
export const d3121550SoinsEtVie: Regle = {
  id: 'casf-categories/d312-155-0-soins-et-vie',
  titre: 'EHPAD : projet comprenant un projet de soins et un projet de vie',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteEhpad('D312-155-0', 'I, 3°', 'extrait'),
  champ: { categories: ['ehpad', 'puv'] },
  lecture:
    'Chacun des deux est un volet du projet. Un volet dit sans objectif ni résumé est vide et ne compte pas. Le contenu des soins reste dans le dossier médical : le volet n’en reprend que ce que la personne et l’équipe ont à savoir.',
  doutes: 'Alinéa lu dans une copie récente et non datée.',
  remede: 'Compléter le projet par le volet qui manque, avec la personne et, pour les soins, l’équipe médicale.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, (projet) =>
      voletsPresents(projet, [
        { nom: 'soins', types: ['soins'] },
        { nom: 'vie', types: ['vie'] },
      ]),
    ),
};

const structure = { categorie: 'ehpad' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Soins et vie y sont',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          objectifs: [{ id: 'o1', titre: 'Recevoir ses amies', statut: 'actif' }],
          volets: [{ type: 'soins' }, { type: 'vie', objectifs: ['o1'] }],
        },
      ],
    },
  },
  {
    titre: 'Il n’y a qu’un projet de soins',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', volets: [{ type: 'soins' }] }] },
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
    dossier: { structure, projets: [{ id: 'p1', statut: 'coconstruction', volets: [] }] },
  },
];
