import type { Desaccord } from '../../projet/concertation';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import type { Trouve } from '../outils/lecture';
import { situer, sous, survenus } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import { reunir } from '../outils/reunir';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { aFaire, indeterminee, respectee, sansObjet } from '../verdict';

const AUCUN = 'Aucun désaccord n’est écrit à cette date.';

const suiteDe = ({ valeur: { reponse, issue }, ou }: Trouve<Desaccord>, au: DateCivile): Verdict => {
  const base = sous(ou, 'reponse');
  if (reponse !== undefined && reponse.le <= au) return respectee([base]);
  if (issue !== undefined && issue !== 'ouvert') return respectee([sous(ou, 'issue')]);
  return reponse === undefined
    ? indeterminee(base)
    : aFaire(reponse.le, `Réponse à un désaccord : le ${enToutesLettres(reponse.le)}.`, [base]);
};

/** Un désaccord est écrit, et il reçoit une réponse. */
export const anesm2008DesaccordsEcrits: Regle = recommandation({
  nom: 'anesm-2008-desaccords-ecrits',
  titre: 'Bonne pratique : un désaccord écrit reçoit une réponse',
  moment: 'mise_en_oeuvre',
  vu: 'memoire',
  partie: 'écrire les désaccords',
  lecture:
    'Une réponse, ou une issue autre que « ouvert », suffit : un désaccord peut demeurer. D’un désaccord ouvert, le dossier peut ne pas dire la réponse : elle est demandée, sans qu’un écart en soit tiré.',
  remede: 'Répondre à la personne sur son désaccord, et garder les deux positions au dossier.',
  acteur: 'direction',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { desaccords }, ou }) => {
      const base = sous(ou, 'desaccords');
      if (desaccords === undefined) return indeterminee(base);
      const ecrits = survenus(situer(desaccords, base), au, ({ le }) => le);
      return reunir(
        ecrits.map((ecrit) => suiteDe(ecrit, au)),
        sansObjet(AUCUN),
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
    titre: 'Ouvert, la réponse viendra en novembre',
    verdict: 'a_faire',
    au: '2026-10-01',
    dossier: {
      projets: [
        {
          ...projet,
          desaccords: [{ ...desaccord, issue: 'ouvert', reponse: { le: '2026-11-02', par: { qualite: 'directeur' } } }],
        },
      ],
    },
  },
  {
    titre: 'Ouvert, et le dossier ne dit pas ce qui a été répondu',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, desaccords: [{ ...desaccord, issue: 'ouvert' }] }] },
  },
  {
    titre: 'Aucun désaccord',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, desaccords: [] }] },
  },
];
