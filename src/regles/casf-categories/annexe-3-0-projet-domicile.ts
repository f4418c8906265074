import type { Exemple } from '../exemple';
import { projetDepuisEvaluation } from '../outils/domicile';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';

/** Depuis le 17 juillet 2023, le cahier des charges des services autonomie à domicile ; le passage n’a pas été lu. */
export const annexe30ProjetDomicile: Regle = {
  id: 'casf-categories/annexe-3-0-projet-domicile',
  titre: 'Service autonomie à domicile : projet individualisé né d’une évaluation des besoins',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: versions('CASF', ['annexe 3-0'], {
    enVigueurDu: '2023-07-17',
    au: null,
    modifiePar: 'décret n° 2023-608 du 13 juillet 2023',
    lien: 'LEGIARTI000047851019',
    vu: 'memoire',
  }),
  champ: { categories: ['sad_aide', 'sad_mixte', 'spasad', 'ssiad'] },
  lecture:
    'L’évaluation précède le projet ou lui est contemporaine. Sans projet arrêté, nous retenons six mois depuis le début de l’accompagnement. Aucune périodicité propre n’est jugée.',
  doutes:
    'Seul le début de l’annexe (objectifs, lexique) a été lu : ni l’exigence d’un projet ni son rythme n’ont été vus. Les services avaient deux ans pour se mettre en conformité. La règle reste en incubation.',
  remede: 'Évaluer les besoins avec la personne, puis écrire le projet à partir de cette évaluation.',
  acteur: 'equipe',
  depuis: '0.1.0',
  statut: 'incubation',
  controler: projetDepuisEvaluation,
};

const structure = { categorie: 'sad_mixte' } as const;
const accompagnement = { admission: { admisLe: '2026-01-31' } } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Évaluée le jour où le projet commence',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          debutLe: '2026-02-10',
          evaluations: [{ id: 'e1', le: '2026-02-10' }],
        },
      ],
    },
  },
  {
    titre: 'Le dernier jour de juillet est le terme',
    verdict: 'a_faire',
    au: '2026-07-31',
    dossier: { structure, accompagnement, projets: [] },
  },
  {
    titre: 'Évaluée après le début du projet',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement,
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          debutLe: '2026-02-10',
          evaluations: [{ id: 'e1', le: '2026-05-04' }],
        },
      ],
    },
  },
  {
    titre: 'Le dossier ne dit rien des évaluations',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement, projets: [{ id: 'p1', statut: 'mise_en_oeuvre' }] },
  },
  {
    titre: 'Avant le décret de 2023',
    verdict: 'sans_objet',
    au: '2023-07-16',
    dossier: { structure, accompagnement: { admission: { admisLe: '2022-01-31' } }, projets: [] },
  },
];
