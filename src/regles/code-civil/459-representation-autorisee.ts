import type { Exemple } from '../exemple';
import { jugerRepresentation } from '../outils/representation';
import { CODE_CIVIL } from '../outils/textes-code-civil';
import type { Regle } from '../regle';

/** Le tuteur ou la personne habilitée ne décide pour la personne que si le juge l’a prévu pour sa personne. */
export const cc459RepresentationAutorisee: Regle = {
  id: 'code-civil/459-representation-autorisee',
  titre: 'Tuteur ou personne habilitée : décide pour la personne seulement si le juge l’a prévu',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: CODE_CIVIL.representation,
  champ: { age: 'majeur' },
  lecture:
    'La mesure se regarde au jour de la réponse : en cours, et étendue à la représentation de la personne. Une tutelle ou une habilitation aux seuls biens, ou de simple assistance, ne permet pas de consentir à l’accompagnement à sa place. La signature du contrat, qui engage aussi de l’argent, a sa règle.',
  doutes:
    'La version d’avant le 25 mars 2019 a été lue dans une copie non datée ; elle ne nommait que le tuteur. L’article a aussi changé le 14 mai 2009, et la rédaction des premiers mois de 2009 n’a pas été lue à part.',
  remede: 'Relire la décision du juge et en noter l’étendue ; si elle ne couvre pas la personne, lui demander à elle.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => jugerRepresentation(dossier, au, ['tuteur', 'personne_habilitee']),
};

const consentements = [
  {
    id: 'c1',
    objet: 'projet' as const,
    statut: 'donne' as const,
    recherches: [],
    reponse: { le: '2026-09-04', par: { qualite: 'tuteur' as const }, forme: 'ecrit' as const },
  },
];
const sousTutelle = (personne?: 'aucune' | 'representation') => ({
  identite: { naissanceLe: '1950-05-05' },
  protections: [
    { id: 'm1', type: 'tutelle' as const, debutLe: '2022-01-10', etendue: { ...(personne && { personne }) } },
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La tutelle s’étend à la personne',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { usager: sousTutelle('representation'), consentements },
  },
  {
    titre: 'La tutelle ne porte que sur les biens',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { usager: sousTutelle('aucune'), consentements },
  },
  {
    titre: 'Le dossier ne dit pas jusqu’où va la tutelle',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager: sousTutelle(), consentements },
  },
  {
    titre: 'Le tuteur n’a répondu à rien',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { usager: sousTutelle('aucune'), consentements: [] },
  },
];
