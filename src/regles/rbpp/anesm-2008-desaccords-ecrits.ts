import type { Exemple } from '../exemple';
import { affirmeTout } from '../outils/affirmations';
import { situer, sous, survenus } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Un désaccord est écrit, et il reçoit une réponse. */
export const anesm2008DesaccordsEcrits: Regle = recommandation({
  nom: 'anesm-2008-desaccords-ecrits',
  titre: 'Bonne pratique : un désaccord écrit reçoit une réponse',
  moment: 'mise_en_oeuvre',
  vu: 'memoire',
  partie: 'écrire les désaccords',
  lecture:
    'Une réponse, ou une issue autre que « ouvert », suffit : un désaccord peut demeurer. Un désaccord dit ouvert et sans réponse est un écart selon notre lecture.',
  remede: 'Répondre à la personne sur son désaccord, et garder les deux positions au dossier.',
  acteur: 'direction',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { desaccords }, ou }) => {
      const base = sous(ou, 'desaccords');
      if (desaccords === undefined) return indeterminee(base);
      const ecrits = survenus(situer(desaccords, base), au, ({ le }) => le);
      if (ecrits.length === 0) return sansObjet('Aucun désaccord n’est écrit à cette date.');
      return affirmeTout(
        ecrits.map(({ valeur: { reponse, issue }, ou: la }) => {
          if (reponse !== undefined && reponse.le <= au) return { valeur: true, ou: sous(la, 'reponse') };
          const suite = issue === undefined ? undefined : issue !== 'ouvert';
          return { valeur: suite, ou: sous(la, 'issue') };
        }),
        (nies) => `Désaccords ouverts et sans réponse : ${nies}.`,
        'selon_lecture',
      );
    }),
});

const desaccord = { id: 'd1', le: '2026-03-10', par: { qualite: 'personne' } } as const;
const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Répondu dans le mois, le désaccord demeure',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          desaccords: [{ ...desaccord, issue: 'ouvert', reponse: { le: '2026-04-02', par: { qualite: 'directeur' } } }],
        },
      ],
    },
  },
  {
    titre: 'Ouvert et sans réponse',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, desaccords: [{ ...desaccord, issue: 'ouvert' }] }] },
  },
  {
    titre: 'Le dossier ne dit pas ce qu’il est devenu',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, desaccords: [desaccord] }] },
  },
  {
    titre: 'Aucun désaccord',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, desaccords: [] }] },
  },
];
