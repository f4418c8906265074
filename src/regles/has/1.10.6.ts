import type { Exemple } from '../exemple';
import { reevaluationAnnuelle } from './detecteurs/reevaluation';
import { critere } from './outils/critere';
import { contraire, element, RIEN, reperer } from './outils/releves';
import { misEnOeuvre } from './outils/vue';
import { PROJET } from './reference/c1-projet';

/** Projet écrit et tenu à jour ; réévalué avec la personne dans les douze mois. */
export const critere1106 = critere(PROJET, '1.10.6', {
  moment: 'revision',
  acteur: 'referent',
  lecture:
    'L’année court depuis la dernière réévaluation faite avec la personne, à défaut depuis la première version du projet, de quantième à quantième. Une réévaluation que la personne n’a pas souhaité rejoindre ne compte ni pour ni contre.',
  remede: 'Tenir une réévaluation avec la personne, noter sa présence ou son avis, et dater la version qui en sort.',
  questions: {
    personne: ['Quand avez-vous parlé de votre projet pour la dernière fois, et avec qui ?'],
    equipe: ['Qu’est-ce qui, en dehors de la date, vous amène à rouvrir un projet ?'],
  },
  elements: [
    element({
      pour: [({ projet, ici, au }) => reperer(projet?.versions, ici, 'versions', ({ etablieLe }) => etablieLe <= au)],
      contre: [
        contraire('Le projet est mis en œuvre et le dossier affirme n’en tenir aucune version.', (vue) =>
          misEnOeuvre(vue) && vue.projet?.versions?.length === 0 ? [`${vue.ici}/versions`] : RIEN,
        ),
      ],
      manque: ['projet/versions'],
    }),
    reevaluationAnnuelle,
  ],
});

const projet = {
  id: 'p',
  statut: 'mise_en_oeuvre',
  versions: [{ numero: 1, etablieLe: '2024-03-01', motif: 'initiale' }],
} as const;
const revision = { id: 'r', projet: 'p', motif: 'date', statut: 'tenue' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Réévalué avec la personne il y a un an jour pour jour',
    verdict: 'respectee',
    au: '2026-02-10',
    dossier: {
      projets: [projet],
      revisions: [{ ...revision, tenueLe: '2025-02-10', personne: { presente: true } }],
    },
  },
  {
    titre: 'La première année court encore',
    verdict: 'a_faire',
    au: '2025-03-01',
    dossier: { projets: [projet], revisions: [] },
  },
  {
    titre: 'Plus d’un an, et le dossier affirme qu’aucune réévaluation n’a eu lieu',
    verdict: 'non_respectee',
    au: '2025-03-02',
    dossier: { projets: [projet], revisions: [] },
  },
  {
    titre: 'Réévalué sans que la personne y soit invitée',
    verdict: 'non_respectee',
    au: '2025-03-01',
    dossier: {
      projets: [projet],
      revisions: [{ ...revision, tenueLe: '2025-02-10', personne: { presente: false, motif: 'non_invitee' } }],
    },
  },
  {
    titre: 'Mis en œuvre sans aucune version, d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2025-03-01',
    dossier: { projets: [{ ...projet, versions: [] }] },
  },
  {
    titre: 'Le dossier ne dit rien des révisions',
    verdict: 'indeterminee',
    au: '2026-01-01',
    dossier: { projets: [projet] },
  },
  {
    titre: 'La personne n’est pas encore admise',
    verdict: 'sans_objet',
    au: '2024-01-01',
    dossier: { accompagnement: { admission: { admisLe: '2024-02-01' } }, projets: [] },
  },
];
