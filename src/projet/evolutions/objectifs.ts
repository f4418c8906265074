import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import type { StatutElement } from '../../vocabulaire/statuts';
import type { Fait } from '../evenements';
import { derniereProposition } from '../negociation';
import type { Objectif } from '../objectif';
import { partieDe } from '../parties';
import type { Projet } from '../projet';

const surObjectif = (projet: Projet, id: string, changement: (objectif: Objectif) => Objectif): Projet => ({
  ...projet,
  objectifs: changer(projet.objectifs, id, changement),
});

type FaitDeStatut = Fait<'ObjectifActive' | 'ObjectifTermine' | 'ObjectifAnnule' | 'ObjectifRepris'>;
const passer =
  (statut: StatutElement) =>
  (fait: FaitDeStatut, projet: Projet): Projet =>
    surObjectif(projet, fait.objectif, (o) => ({ ...o, statut, statutLe: fait.le, auteurStatut: fait.par }));

const etape = ({ le, par, texte }: Fait<'ObjectifPropose' | 'ObjectifContrePropose' | 'ObjectifApprouve'>) =>
  compact({ le, par, texte });

export const evolutionsObjectifs = {
  ObjectifPropose: (fait: Fait<'ObjectifPropose'>, projet: Projet): Projet => ({
    ...projet,
    objectifs: ajouter(projet.objectifs, {
      ...fait.objectif,
      statut: 'en_preparation',
      statutLe: fait.le,
      auteurStatut: fait.par,
      negociation: [{ type: 'proposition', ...etape(fait) }],
    }),
  }),
  ObjectifContrePropose: (fait: Fait<'ObjectifContrePropose'>, projet: Projet): Projet =>
    surObjectif(projet, fait.objectif.id, ({ statut, statutLe, auteurStatut, avisPersonne, negociation, referent }) => {
      const precedente = derniereProposition(negociation);
      const memePartie = precedente !== null && partieDe(precedente.par) === partieDe(fait.par);
      return {
        ...compact({ referent }),
        ...fait.objectif,
        statut,
        ...compact({ statutLe, auteurStatut, avisPersonne }),
        negociation: ajouter(negociation, {
          type: memePartie ? 'proposition' : 'contre_proposition',
          ...etape(fait),
        }),
      };
    }),
  ObjectifApprouve: (fait: Fait<'ObjectifApprouve'>, projet: Projet): Projet =>
    surObjectif(projet, fait.objectif, (o) => ({
      ...o,
      negociation: ajouter(o.negociation, {
        type: 'accord',
        ...etape(fait),
        ...compact({ avisPersonne: fait.avisPersonne }),
      }),
    })),
  ObjectifRelie: (
    { objectif, parent, besoins, attentes, evaluations }: Fait<'ObjectifRelie'>,
    projet: Projet,
  ): Projet => surObjectif(projet, objectif, (o) => ({ ...o, ...compact({ parent, besoins, attentes, evaluations }) })),
  ObjectifConfie: ({ objectif, referent }: Fait<'ObjectifConfie'>, projet: Projet): Projet =>
    surObjectif(projet, objectif, (o) => ({ ...o, referent })),
  ObjectifActive: passer('actif'),
  ObjectifTermine: passer('termine'),
  ObjectifAnnule: passer('annule'),
  ObjectifRepris: passer('en_preparation'),
};
