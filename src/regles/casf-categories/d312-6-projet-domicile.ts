import type { Exemple } from '../exemple';
import { projetDepuisEvaluation } from '../outils/domicile';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import { sansObjet } from '../verdict';

const DERNIER_JOUR = '2023-07-16';
const AVANT_2023 = {
  enVigueurDu: '2004-10-26',
  au: DERNIER_JOUR,
  modifiePar: 'décret n° 2004-613 du 25 juin 2004, codifié',
  vu: 'texte',
} as const;

/** Avant le 17 juillet 2023, l’aide à domicile s’inscrit dans un projet né d’une évaluation globale des besoins. */
export const d3126ProjetDomicile: Regle = {
  id: 'casf-categories/d312-6-projet-domicile',
  titre: 'Aide à domicile (avant le 17 juillet 2023) : projet né d’une évaluation globale des besoins',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: [
    ...versions('CASF', ['D312-6', 'avant-dernier alinéa'], AVANT_2023),
    ...versions('CASF', ['D312-7', 'deuxième alinéa'], AVANT_2023),
  ],
  champ: { categories: ['sad_aide', 'sad_mixte', 'spasad'] },
  lecture:
    'L’évaluation précède le projet ou lui est contemporaine. Sans projet arrêté, nous retenons six mois depuis le début de l’accompagnement. Après le 16 juillet 2023, ces articles sont réécrits : voir la règle sur l’annexe 3-0.',
  doutes: 'Texte lu dans une copie de 2015 ; les soins infirmiers à domicile seuls ne sont pas visés par ces alinéas.',
  remede: 'Évaluer les besoins avec la personne, puis écrire le projet à partir de cette évaluation.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    au > DERNIER_JOUR
      ? sansObjet('Texte réécrit au 17 juillet 2023 : il ne s’applique plus à cette date.')
      : projetDepuisEvaluation(dossier, au),
};

const structure = { categorie: 'sad_aide' } as const;
const accompagnement = { admission: { admisLe: '2022-03-01' } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Évaluée avant le début du projet',
    verdict: 'respectee',
    au: '2023-07-16',
    dossier: {
      structure,
      accompagnement,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          debutLe: '2022-04-01',
          evaluations: [{ id: 'e1', le: '2022-03-10' }],
        },
      ],
    },
  },
  {
    titre: 'Le projet s’écrit',
    verdict: 'a_faire',
    au: '2022-06-01',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'coconstruction' }] },
  },
  {
    titre: 'Aucune évaluation au projet',
    verdict: 'non_respectee',
    au: '2023-07-16',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', evaluations: [] }] },
  },
  {
    titre: 'Le dossier ne dit rien des évaluations',
    verdict: 'indeterminee',
    au: '2023-07-16',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Le lendemain, le texte a changé',
    verdict: 'sans_objet',
    au: '2023-07-17',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'mise_en_oeuvre', evaluations: [] }] },
  },
];
