import type { Attente } from '../../projet/contenu';
import type { Projet } from '../../projet/projet';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import { estLaPersonne } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import type { Trouve } from '../outils/lecture';
import { situer, sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import { reunir } from '../outils/reunir';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { aFaire, indeterminee, respectee, sansObjet } from '../verdict';

const AUCUNE = 'Aucune attente de la personne n’est écrite à cette date.';

const suiteDe = ({ objectifs }: Projet, { valeur: { id, suite }, ou }: Trouve<Attente>, au: DateCivile): Verdict => {
  const base = sous(ou, 'suite');
  if (suite !== undefined && suite.le <= au) return respectee([base]);
  if (objectifs?.some(({ attentes }) => attentes?.includes(id))) return respectee([ou]);
  return suite === undefined
    ? indeterminee(base)
    : aFaire(suite.le, `Suite à donner à une attente de la personne : le ${enToutesLettres(suite.le)}.`, [base]);
};

/** Ce que la personne attend devient un objectif, ou reçoit une réponse. */
export const anesm2008SuiteAuxAttentes: Regle = recommandation({
  nom: 'anesm-2008-suite-aux-attentes',
  titre: 'Bonne pratique : chaque attente de la personne a une suite',
  moment: 'elaboration',
  vu: 'memoire',
  partie: 'discuter l’écart entre attentes et besoins',
  lecture:
    'Une attente a une suite si un objectif s’y rattache, ou si une décision est notée : retenue, différée, non retenue. Sans l’un ni l’autre, le dossier ne dit pas ce que l’attente devient : elle est montrée, sans qu’un écart en soit tiré.',
  remede: 'Dire à la personne ce que son attente devient, et l’écrire : objectif, report, ou désaccord.',
  acteur: 'referent',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur, ou }) => {
      const base = sous(ou, 'attentes');
      if (valeur.attentes === undefined) return indeterminee(base);
      const attentes = situer(valeur.attentes, base).filter(
        ({ valeur: { parole } }) => estLaPersonne(parole.auteur) && (parole.le ?? au) <= au,
      );
      return reunir(
        attentes.map((attente) => suiteDe(valeur, attente, au)),
        sansObjet(AUCUNE),
      );
    }),
});

const attente = { id: 'a1', parole: { texte: 'Je veux un chat.', auteur: { qualite: 'personne' } } } as const;
const objectif = { id: 'o1', titre: 'Prendre soin d’un animal', statut: 'actif' } as const;
const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un objectif en est né',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, attentes: [attente], objectifs: [{ ...objectif, attentes: ['a1'] }] }] },
  },
  {
    titre: 'Une réponse lui sera donnée en juin',
    verdict: 'a_faire',
    au: '2026-05-01',
    dossier: {
      projets: [{ ...projet, attentes: [{ ...attente, suite: { decision: 'differee', le: '2026-06-01' } }] }],
    },
  },
  {
    titre: 'Ni objectif, ni réponse',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, attentes: [attente], objectifs: [{ ...objectif, attentes: [] }] }] },
  },
  {
    titre: 'La personne n’a exprimé aucune attente',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, attentes: [], objectifs: [] }] },
  },
];
