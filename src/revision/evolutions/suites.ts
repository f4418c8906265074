import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import type { Fait } from '../evenements';
import type { Revision } from '../revision';

export const evolutionsSuites = {
  ReponseDesaccordRevisionDonnee: (
    { desaccord, le, par, texte }: Fait<'ReponseDesaccordRevisionDonnee'>,
    revision: Revision,
  ): Revision => ({
    ...revision,
    desaccords: changer(revision.desaccords, desaccord, (d) => ({ ...d, reponse: compact({ le, par, texte }) })),
  }),
  DesaccordRevisionTraite: (
    { desaccord, issue, le }: Fait<'DesaccordRevisionTraite'>,
    revision: Revision,
  ): Revision => ({
    ...revision,
    desaccords: changer(revision.desaccords, desaccord, (d) => ({
      ...d,
      issue,
      ...(issue === 'resolu' ? { resoluLe: le } : {}),
    })),
  }),
  RefusRevisionLeve: ({ refus, le }: Fait<'RefusRevisionLeve'>, revision: Revision): Revision => ({
    ...revision,
    refus: changer(revision.refus, refus, (r) => ({ ...r, leveLe: le })),
  }),
  PiecesJointes: ({ pieces }: Fait<'PiecesJointes'>, revision: Revision): Revision => ({
    ...revision,
    pieces: ajouter(revision.pieces, ...pieces),
  }),
};
