import type { Exemple } from '../exemple';
import { coordination, partagesExternes, partenairesNommes } from './detecteurs/partenaires';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { PARCOURS } from './reference/c1-parcours';

/** L’appui aux autres intervenants. */
export const critere1173 = critere(PARCOURS, '1.17.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Une réunion de coordination ou un partage avec un partenaire en est la trace ; la teneur de l’appui ne se lit pas : ce n’est qu’un indice.',
  remede: 'Nommer les intervenants extérieurs et noter les rencontres et les conseils échangés.',
  questions: {
    personne: ['Les personnes qui vous aident au dehors parlent-elles avec l’équipe ? Êtes-vous d’accord ?'],
    equipe: ['Qu’avez-vous apporté aux autres intervenants autour de cette personne ?'],
  },
  elements: [
    element({ pour: [partenairesNommes], manque: ['projet/roles', 'projet/actions'] }),
    element({ pour: [coordination, partagesExternes()], manque: ['projet/reunions', '/accompagnement/partages'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un partenaire nommé, et une réunion avec lui',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      personnes: [{ id: 'k' }],
      projets: projet({
        roles: [{ fonction: 'partenaire', personne: 'k' }],
        reunions: [{ id: 'm', type: 'suivi', le: '2026-03-01', presents: [{ qualite: 'partenaire', id: 'k' }] }],
      }),
    },
  },
  {
    titre: 'Un partenaire nommé, aucune rencontre notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { personnes: [{ id: 'k' }], projets: projet({ roles: [{ fonction: 'partenaire', personne: 'k' }] }) },
  },
  PAS_ENCORE_ADMISE,
];
