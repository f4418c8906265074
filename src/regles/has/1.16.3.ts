import type { Exemple } from '../exemple';
import { douleursVuesParUnProche } from './detecteurs/douleur';
import { SANS_PROCHE, sansProche } from './detecteurs/entourage';
import { critere } from './outils/critere';
import { evaluation, projet } from './outils/esquisses';
import { element, saufSi } from './outils/releves';
import { SANTE } from './reference/c1-sante';

/** Ce que les proches savent des signes de douleur. */
export const critere1163 = critere(SANTE, '1.16.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture:
    'Une évaluation de la douleur à laquelle un proche a pris part étaye les deux éléments. Une douleur suivie d’effet ne dit pas qui l’avait signalée.',
  remede: 'Demander aux proches, si la personne le veut bien, comment elle montre sa douleur, et le noter.',
  questions: {
    personne: ['Vos proches savent-ils reconnaître quand vous avez mal ?'],
    equipe: ['Que vous ont appris les proches sur les signes de douleur ?'],
  },
  elements: [
    saufSi(SANS_PROCHE, sansProche, element({ pour: [douleursVuesParUnProche], manque: ['projet/evaluations'] })),
    saufSi(SANS_PROCHE, sansProche, element({ pour: [douleursVuesParUnProche], manque: ['projet/evaluations'] })),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un proche a pris part à l’évaluation',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [{ ...evaluation('douleur'), par: [{ qualite: 'proche' }] }] }) },
  },
  {
    titre: 'Évaluée sans les proches',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ evaluations: [evaluation('douleur')] }) },
  },
  {
    titre: 'Pas de proche, d’après le dossier lui-même',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { usager: { entourage: [] } },
  },
];
