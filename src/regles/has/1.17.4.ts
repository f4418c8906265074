import type { Exemple } from '../exemple';
import { coordination, partenairesNommes } from './detecteurs/partenaires';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { PARCOURS } from './reference/c1-parcours';

/** Les réunions de coordination. */
export const critere1174 = critere(PARCOURS, '1.17.4', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Une réunion de coordination tenue suffit aux deux éléments ; à défaut, les partenaires nommés étayent le premier.',
  remede: 'Dater les réunions de coordination, noter qui y était et ce qui a été décidé.',
  questions: {
    personne: ['Savez-vous quand on se réunit à votre sujet ? Y êtes-vous invité ?'],
    equipe: ['À quelles réunions de coordination participez-vous pour cette personne ?'],
  },
  elements: [
    element({ pour: [coordination, partenairesNommes], manque: ['projet/roles', 'projet/reunions'] }),
    element({ pour: [coordination], manque: ['projet/reunions'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une réunion de coordination tenue',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ reunions: [{ id: 'm', type: 'coordination', le: '2026-03-01' }] }) },
  },
  {
    titre: 'Une réunion à venir ne compte pas encore',
    verdict: 'indeterminee',
    au: '2026-02-28',
    dossier: { projets: projet({ reunions: [{ id: 'm', type: 'coordination', le: '2026-03-01' }] }) },
  },
  PAS_ENCORE_ADMISE,
];
