import type { Dossier } from '../../dossier/dossier';
import { ageAu } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Exemple } from '../exemple';
import { plusRecent, situer, sous, survenus } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import { reunir } from '../outils/reunir';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const ENTOURAGE = '/usager/entourage';
const AUCUN = 'Aucun proche n’a été associé au projet.';

/** Le souhait de la personne sur ce proche, au jour dit. */
const souhaitPour = (dossier: Dossier, proche: string, au: DateCivile): Verdict => {
  const connu = situer(dossier.usager.entourage, ENTOURAGE).find(({ valeur }) => valeur.personne === proche);
  if (connu === undefined) {
    return nonRespectee('Un proche associé au projet n’est pas dans l’entourage décrit par la personne.', [ENTOURAGE], {
      certitude: 'selon_lecture',
    });
  }
  const base = sous(connu.ou, 'souhaits');
  if (connu.valeur.souhaits === undefined) return indeterminee(base);
  const souhait = plusRecent(
    survenus(situer(connu.valeur.souhaits, base), au, ({ le }) => le),
    ({ le }) => le,
  );
  if (souhait === undefined) {
    return nonRespectee('Proche associé au projet sans que la personne ait dit son souhait.', [base], {
      certitude: 'selon_lecture',
    });
  }
  return souhait.valeur.place === 'tenu_a_distance'
    ? nonRespectee('Proche associé au projet alors que la personne veut le tenir à distance.', [souhait.ou], {
        certitude: 'selon_lecture',
      })
    : respectee([souhait.ou]);
};

/** Un proche n’est associé au projet que si la personne le souhaite. */
export const anesm2008SouhaitAvantEntourage: Regle = recommandation({
  nom: 'anesm-2008-souhait-avant-entourage',
  titre: 'Bonne pratique : un proche n’est associé au projet que si la personne le souhaite',
  moment: 'elaboration',
  vu: 'commentaire',
  partie: 'impliquer l’entourage si la personne le souhaite',
  lecture:
    'Pour chaque proche qui a pris part au projet, le dernier souhait connu de la personne est lu. Les parents d’un mineur, titulaires de l’autorité parentale, ne sont pas visés ; ceux d’un majeur le sont.',
  remede: 'Demander à la personne quelle place elle veut donner à ce proche, et s’y tenir.',
  acteur: 'referent',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { participation }, ou }) => {
      const base = sous(ou, 'participation', 'participants');
      if (participation?.participants === undefined) return indeterminee(base);
      const naissance = dossier.usager.identite?.naissanceLe;
      const majeur = naissance !== undefined && ageAu(naissance, au) >= 18;
      const proches = situer(participation.participants, base).filter(
        ({ valeur: { qualite } }) => qualite === 'proche' || (majeur && qualite === 'parent'),
      );
      if (proches.length === 0) return sansObjet(AUCUN);
      if (dossier.usager.entourage === undefined) return indeterminee(ENTOURAGE);
      return reunir(
        proches.map(({ valeur: { id }, ou: la }) =>
          id === undefined ? indeterminee(sous(la, 'id')) : souhaitPour(dossier, id, au),
        ),
        sansObjet(AUCUN),
      );
    }),
});

const personnes = [{ id: 'soeur' }] as const;
const projets = [
  {
    id: 'p1',
    statut: 'mise_en_oeuvre',
    participation: { participants: [{ qualite: 'proche', id: 'soeur' }] },
  },
] as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne voulait sa sœur',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      usager: { entourage: [{ personne: 'soeur', souhaits: [{ place: 'associe', le: '2026-01-10' }] }] },
      personnes,
      projets,
    },
  },
  {
    titre: 'La personne voulait la tenir à distance',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      usager: {
        entourage: [
          {
            personne: 'soeur',
            souhaits: [
              { place: 'associe', le: '2026-01-10' },
              { place: 'tenu_a_distance', le: '2026-02-10' },
            ],
          },
        ],
      },
      personnes,
      projets,
    },
  },
  {
    titre: 'Le dossier ne dit rien de l’entourage',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { personnes, projets },
  },
  {
    titre: 'Aucun proche n’a pris part au projet',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      projets: [
        { id: 'p1', statut: 'mise_en_oeuvre', participation: { participants: [{ qualite: 'professionnel' }] } },
      ],
    },
  },
  {
    titre: 'Le proche n’est pas dans l’entourage qu’elle décrit',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { usager: { entourage: [] }, personnes, projets },
  },
  {
    titre: 'Elle n’a encore rien dit de sa place',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { usager: { entourage: [{ personne: 'soeur', souhaits: [] }] }, personnes, projets },
  },
];
