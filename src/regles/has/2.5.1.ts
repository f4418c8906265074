import type { Exemple } from '../exemple';
import { objectifsDe, volets } from './detecteurs/objectifs';
import { plansDe } from './detecteurs/parcours';
import { partagesExternes } from './detecteurs/partenaires';
import { categoriesPour } from './outils/champs';
import { critere } from './outils/critere';
import { element } from './outils/releves';
import { AUTONOMIE_ET_SANTE } from './reference/c2-autonomie-sante';

/** Le parcours scolaire, avec l’école. */
export const critere251 = critere(AUTONOMIE_ET_SANTE, '2.5.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  champ: { categories: categoriesPour('PHE', 'PE_PJJ') },
  lecture:
    'Le critère est lu pour les structures qui accueillent des enfants ou des jeunes. Sans scolarité notée, le dossier se tait : le jeune n’est peut-être plus scolarisé.',
  doutes: 'Les catégories concernées sont déduites du public accueilli.',
  remede: 'Relier le projet au projet personnalisé de scolarisation et dater les rencontres avec l’école.',
  questions: {
    personne: ['Comment cela se passe-t-il à l’école ? Qui t’aide ?'],
    equipe: ['Quand avez-vous rencontré l’enseignant pour la dernière fois ?'],
  },
  elements: [
    element({
      pour: [objectifsDe(['scolarite']), volets('scolaire', 'pedagogique'), plansDe(['pps', 'pai_scolaire'])],
      manque: ['projet/objectifs', '/accompagnement/plansLies'],
    }),
    element({
      pour: [
        plansDe(['pps'], ({ reunionsLe }, { au }) => reunionsLe?.some((le) => le <= au) === true),
        partagesExternes(({ contenu }) => contenu === 'scolaire'),
      ],
      manque: ['/accompagnement/plansLies'],
    }),
  ],
});

const structure = { categorie: 'ime' } as const;
const pps = { id: 's', type: 'pps', etabliLe: '2025-09-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un projet de scolarisation, et une équipe de suivi réunie',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { structure, accompagnement: { plansLies: [{ ...pps, reunionsLe: ['2026-03-01'] }] } },
  },
  {
    titre: 'Aucune rencontre notée avec l’école',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { structure, accompagnement: { plansLies: [pps] } },
  },
  {
    titre: 'Un EHPAD n’accueille pas d’élèves',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { structure: { categorie: 'ehpad' } },
  },
];
