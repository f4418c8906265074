import type { Exemple } from '../exemple';
import { affirme } from '../outils/affirmations';
import { MINEURS, surMesureEnfance, surProjetEnfant } from '../outils/enfance';
import { sous } from '../outils/lecture';
import { textePpe } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Les documents de la structure s’articulent avec le projet pour l’enfant ; ils ne le remplacent pas. */
export const d22314Articulation: Regle = {
  id: 'casf-categories/d223-14-articulation',
  titre: 'DIPC et projet de la structure articulés avec le projet pour l’enfant',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: textePpe('D223-14', 'dernier alinéa'),
  champ: MINEURS,
  lecture:
    'L’articulation est celle que le dossier affirme. Dite absente, c’est un manquement selon notre lecture : le texte ne dit pas comment elle se montre. Aucun des deux documents ne tient lieu de l’autre.',
  doutes: 'Article lu dans une copie récente et non datée.',
  remede: 'Relire ensemble le projet pour l’enfant et le projet de la structure, et rapprocher leurs objectifs.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surMesureEnfance(dossier, au, () =>
      surProjetEnfant(dossier, au, ({ valeur, ou }) =>
        affirme(
          valeur.articuleAvecLeProjet,
          sous(ou, 'articuleAvecLeProjet'),
          'Le dossier dit que le projet pour l’enfant n’est pas articulé avec celui de la structure.',
          'selon_lecture',
        ),
      ),
    ),
};

const usager = {
  identite: { naissanceLe: '2018-04-01' },
  autoriteParentale: { mesuresProtectionEnfance: [{ type: 'placement', judiciaire: true, debutLe: '2024-01-10' }] },
} as const;
const plan = { id: 'ppe1', type: 'ppe', etabliLe: '2024-03-15' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Les deux projets se répondent',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, articuleAvecLeProjet: true }] } },
  },
  {
    titre: 'Ils s’ignorent',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, articuleAvecLeProjet: false }] } },
  },
  {
    titre: 'Le dossier n’en dit rien',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: { plansLies: [plan] } },
  },
  {
    titre: 'Une mesure pénale n’appelle pas de projet pour l’enfant',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      usager: {
        ...usager,
        autoriteParentale: {
          mesuresProtectionEnfance: [{ type: 'mesure_penale_educative', judiciaire: true, debutLe: '2024-01-10' }],
        },
      },
      accompagnement: { plansLies: [plan] },
    },
  },
];
