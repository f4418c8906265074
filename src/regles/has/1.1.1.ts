import type { Exemple } from '../exemple';
import { revisionsAvecPersonne } from './detecteurs/expression';
import { entretiensOu } from './detecteurs/informations';
import { reclamationsRepondues, satisfactionDemandee } from './detecteurs/participation';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE } from './outils/esquisses';
import { element } from './outils/releves';
import { DROITS } from './reference/c1-droits';

/** Ce que la personne ressent de la façon dont elle est traitée : un indice, jamais plus. */
export const critere111 = critere(DROITS, '1.1.1', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  lecture: 'Un entretien de suivi, une révision avec elle ou une enquête montrent qu’on lui a donné la parole.',
  remede: 'Lui demander comment elle se sent traitée, noter sa réponse dans ses mots, et ce qui en a été fait.',
  questions: {
    personne: ['Vous sentez-vous bien traité ici ? À qui le diriez-vous si ce n’était pas le cas ?'],
    equipe: ['Comment savez-vous ce que la personne pense de la façon dont vous l’accompagnez ?'],
  },
  elements: [
    element({
      pour: [entretiensOu(({ type }) => type === 'suivi'), revisionsAvecPersonne, satisfactionDemandee],
      manque: ['/accompagnement/entretiens', '/revisions'],
    }),
    element({ pour: [reclamationsRepondues], manque: ['/accompagnement/reclamations'] }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Interrogée, et répondue quand elle s’est plainte : cela ne dit pas ce qu’elle ressent',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      accompagnement: {
        entretiens: [{ id: 'e', type: 'suivi', le: '2026-03-01' }],
        reclamations: [{ id: 'r', recueLe: '2026-03-02', par: PERSONNE, reponduLe: '2026-03-09' }],
      },
    },
  },
  PAS_ENCORE_ADMISE,
];
