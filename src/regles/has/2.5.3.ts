import type { Exemple } from '../exemple';
import { COMPETENCES } from './detecteurs/domaines';
import { forcesNotees, objectifsDe, objectifsMesuresDe } from './detecteurs/objectifs';
import { critere } from './outils/critere';
import { objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { AUTONOMIE_ET_SANTE } from './reference/c2-autonomie-sante';

/** Les compétences et les acquis. */
export const critere253 = critere(AUTONOMIE_ET_SANTE, '2.5.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Un objectif de compétence montre qu’elle se développe ; avec un indicateur ou une force notée, que l’acquis est suivi et valorisé.',
  remede: 'Écrire ce que la personne sait déjà faire, ce qu’elle veut apprendre, et à quoi l’on verra qu’elle avance.',
  questions: {
    personne: ['Qu’avez-vous appris ici ? De quoi êtes-vous fier ?'],
    equipe: ['Qu’est-ce que cette personne sait faire que le projet ne dit pas ?'],
  },
  elements: [
    element({ pour: [objectifsDe(COMPETENCES)], manque: ['projet/objectifs'] }),
    element({ pour: [objectifsMesuresDe(COMPETENCES), forcesNotees], manque: ['projet/forces', 'projet/objectifs'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un objectif d’autonomie avec son indicateur',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({ objectifs: [{ ...objectif('autonomie'), indicateurs: [{ libelle: 'Prend le bus seul.' }] }] }),
    },
  },
  {
    titre: 'Un objectif sans mesure, aucune force notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs: [objectif('autonomie')] }) },
  },
  PAS_ENCORE_ADMISE,
];
