import type { Exemple } from '../exemple';
import { oralPourNonVerbale, parolesParMoyen, profilDeCommunication } from './detecteurs/expression';
import { critere } from './outils/critere';
import { attente, PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { EXPRESSION } from './reference/c1-expression';

/** Des moyens adaptés pour que la personne s’exprime. */
export const critere162 = critere(EXPRESSION, '1.6.2', {
  moment: 'elaboration',
  acteur: 'equipe',
  lecture:
    'Si la personne parle peu ou pas, seul un moyen adapté (pictogrammes, langue des signes, observation…) étaye le second élément.',
  remede: 'Évaluer comment la personne communique, noter les moyens employés à chaque recueil, et les adapter.',
  questions: {
    personne: ['Qu’est-ce qui vous aide à dire ce que vous voulez ?'],
    equipe: ['Quels outils employez-vous avec cette personne, et qui, dans l’équipe, les maîtrise ?'],
  },
  elements: [
    element({ pour: [profilDeCommunication], manque: ['/usager/communication'] }),
    element({
      pour: [parolesParMoyen],
      contre: [
        contraire(
          'La personne est dite non verbale, et toutes ses paroles sont notées comme recueillies à l’oral.',
          oralPourNonVerbale,
        ),
      ],
      manque: ['projet/attentes'],
    }),
  ],
});

const parle = (moyen: 'oral' | 'caa') => ({ id: 'a', parole: { texte: 'Ses mots.', auteur: PERSONNE, moyen } });

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Non verbale, et sa parole recueillie par un outil de communication alternative',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: {
      usager: { communication: { expression: 'non_verbale', moyens: ['caa'] } },
      projets: projet({ attentes: [parle('caa')] }),
    },
  },
  {
    titre: 'Non verbale, et tout recueilli à l’oral',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      usager: { communication: { expression: 'non_verbale' } },
      projets: projet({ attentes: [parle('oral')] }),
    },
  },
  {
    titre: 'Le moyen de recueil n’est pas noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { usager: { communication: { expression: 'orale' } }, projets: projet({ attentes: [attente('autre')] }) },
  },
  PAS_ENCORE_ADMISE,
];
