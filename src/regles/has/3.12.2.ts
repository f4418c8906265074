import type { Exemple } from '../exemple';
import { listesVides } from './detecteurs/informations';
import { reclamationsOu, reclamationsSansReponse, SANS_RECLAMATION } from './detecteurs/participation';
import { critere } from './outils/critere';
import { PERSONNE } from './outils/esquisses';
import { chacun, inobservable, saufSi } from './outils/releves';
import { PILOTAGE } from './reference/c3-pilotage';

/** Une réclamation de la personne, et la réponse qui lui est faite. */
export const critere3122 = critere(PILOTAGE, '3.12.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'direction',
  portee: 'indice',
  lecture:
    'Rendre compte aux parties prenantes se voit à l’échelle de la structure. Une réclamation sans réponse notée laisse le dossier muet : la réponse est peut-être ailleurs.',
  remede: 'Répondre à chaque réclamation et noter le jour de la réponse.',
  questions: {
    personne: ['Vous êtes-vous déjà plaint ? Vous a-t-on répondu ?'],
    equipe: ['Qui répond aux réclamations, et comment la personne le sait-elle ?'],
  },
  elements: [
    saufSi(SANS_RECLAMATION, listesVides('reclamations'), inobservable),
    saufSi(
      SANS_RECLAMATION,
      listesVides('reclamations'),
      chacun({
        faits: reclamationsOu(() => true),
        sans: reclamationsSansReponse,
        cle: 'reponduLe',
        manque: ['/accompagnement/reclamations'],
      }),
    ),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Une réclamation répondue : le reste se voit dans la structure',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { reclamations: [{ id: 'r', recueLe: '2026-03-01', par: PERSONNE, reponduLe: '2026-03-10' }] },
    },
  },
  {
    titre: 'Aucune réclamation, d’après le dossier lui-même',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { accompagnement: { reclamations: [] } },
  },
];
