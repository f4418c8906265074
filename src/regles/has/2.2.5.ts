import type { Exemple } from '../exemple';
import { reponsesSur } from './detecteurs/consentements';
import { imageMalgreRefus } from './detecteurs/restrictions';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { ETHIQUE_ET_DROITS } from './reference/c2-droits';

/** Le choix de la personne sur son image. */
export const critere225 = critere(ETHIQUE_ET_DROITS, '2.2.5', {
  moment: 'admission',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Une réponse, accord ou refus, montre que le choix est recueilli. Qu’il soit respecté se voit sur place ; une surveillance par l’image malgré un refus le contredit.',
  remede: 'Recueillir le choix de la personne, usage par usage, et retirer les images qu’elle refuse.',
  questions: {
    personne: ['Vous a-t-on demandé votre accord avant de prendre ou de montrer votre photo ?'],
    equipe: ['Où vérifiez-vous, avant de publier une photo, que la personne est d’accord ?'],
  },
  elements: [
    element({ pour: [reponsesSur('image')], manque: ['/consentements'] }),
    element({
      pour: [],
      contre: [
        contraire(
          'Une surveillance par l’image a cours alors que la personne a refusé l’usage de son image.',
          imageMalgreRefus,
        ),
      ],
      manque: [],
    }),
  ],
});

const refus = {
  id: 'c',
  objet: 'image',
  statut: 'refuse',
  recherches: [],
  reponse: { le: '2026-02-01', par: PERSONNE, forme: 'oral' },
} as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Son refus est noté : qu’il soit respecté se voit sur place',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { consentements: [refus] },
  },
  {
    titre: 'Refusée, et une caméra malgré tout',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      consentements: [refus],
      projets: projet({ restrictions: [{ id: 'r', objet: 'image_surveillance', decideeLe: '2026-03-01' }] }),
    },
  },
  PAS_ENCORE_ADMISE,
];
