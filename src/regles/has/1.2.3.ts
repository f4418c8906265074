import type { Exemple } from '../exemple';
import { documentsRemis, informationsSur } from './detecteurs/informations';
import { personnesDeConfiance, propositionsPersonneConfiance } from './detecteurs/participation';
import { critere } from './outils/critere';
import { PERSONNE } from './outils/esquisses';
import { contraire, element, RIEN } from './outils/releves';
import { DROITS } from './reference/c1-droits';

/** La personne de confiance : la possibilité dite, le rôle expliqué. Elle est réservée aux majeurs. */
export const critere123 = critere(DROITS, '1.2.3', {
  moment: 'admission',
  acteur: 'direction',
  champ: { age: 'majeur' },
  lecture:
    'Une désignation, une proposition ou une notice remise montrent que la possibilité a été dite. Un protecteur ou une personne à prévenir n’en tient pas lieu.',
  remede: 'Remettre la notice, expliquer le rôle de la personne de confiance, et noter la date et la réponse.',
  questions: {
    personne: ['Savez-vous que vous pouvez choisir une personne de confiance ? À quoi sert-elle, selon vous ?'],
    equipe: ['Quand reparlez-vous de la personne de confiance à quelqu’un qui n’en a pas voulu ?'],
  },
  elements: [
    element({
      pour: [
        informationsSur('personne_confiance'),
        propositionsPersonneConfiance,
        personnesDeConfiance,
        documentsRemis('notice_personne_confiance'),
      ],
      aDefaut: [
        contraire('Le dossier affirme que la possibilité n’a jamais été proposée.', ({ dossier }) =>
          dossier.usager.propositionsPersonneConfiance?.length === 0 &&
          dossier.usager.personnesDeConfiance?.length === 0
            ? ['/usager/propositionsPersonneConfiance', '/usager/personnesDeConfiance']
            : RIEN,
        ),
      ],
      manque: ['/usager/propositionsPersonneConfiance', '/accompagnement/informations'],
    }),
    element({
      pour: [informationsSur('personne_confiance'), documentsRemis('notice_personne_confiance')],
      manque: ['/accompagnement/informations', '/accompagnement/documentsRemis'],
    }),
  ],
});

const identite = { naissanceLe: '1950-01-01' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Notice remise, désignation déclinée : il reste à savoir ce qu’elle en a retenu',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      usager: { identite, propositionsPersonneConfiance: [{ le: '2026-01-05', reponse: 'refusee' }] },
      accompagnement: { documentsRemis: [{ type: 'notice_personne_confiance', le: '2026-01-05', a: PERSONNE }] },
    },
  },
  {
    titre: 'Jamais proposé, d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { usager: { identite, propositionsPersonneConfiance: [], personnesDeConfiance: [] } },
  },
  {
    titre: 'Une mineure',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { usager: { identite: { naissanceLe: '2012-01-01' } } },
  },
];
