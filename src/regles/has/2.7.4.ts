import type { Exemple } from '../exemple';
import { attentesDeLaPersonne } from './detecteurs/attentes';
import { evenementsDe, suivi } from './detecteurs/evenements';
import { objectifsDe } from './detecteurs/objectifs';
import { reunionsOu, traite } from './detecteurs/reunions';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element, RIEN } from './outils/releves';
import { AUTONOMIE_ET_SANTE } from './reference/c2-autonomie-sante';

/** La fin de vie et le deuil, accompagnés. */
export const critere274 = critere(AUTONOMIE_ET_SANTE, '2.7.4', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Les souhaits de la personne, si elle veut les dire, l’existence de directives anticipées (jamais leur contenu), ou un deuil suivi d’effet en sont un indice : un souhait n’est pas encore un moyen. Ne rien vouloir en dire est son droit : le dossier se tait.',
  remede: 'Demander à la personne si elle souhaite en parler, noter où sont ses directives, et ce qui est prévu.',
  questions: {
    personne: ['Souhaitez-vous que l’on parle ensemble de ce que vous voudriez à la fin de votre vie ?'],
    equipe: ['Avec qui accompagnez-vous une fin de vie ou un deuil, ici ?'],
  },
  elements: [
    element({
      pour: [
        attentesDeLaPersonne(['fin_de_vie']),
        objectifsDe(['fin_de_vie']),
        ({ dossier }) =>
          dossier.usager.directivesAnticipees?.existent === true ? ['/usager/directivesAnticipees'] : RIEN,
        reunionsOu((reunion) => traite(reunion, 'fin_de_vie')),
        evenementsDe(['deuil'], suivi),
      ],
      manque: ['projet/attentes', '/usager/directivesAnticipees'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Des directives anticipées existent',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { usager: { directivesAnticipees: { existent: true, lieu: 'Médecin traitant' } } },
  },
  {
    titre: 'Rien de noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({}) },
  },
  PAS_ENCORE_ADMISE,
];
