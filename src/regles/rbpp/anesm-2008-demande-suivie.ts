import type { Dossier } from '../../dossier/dossier';
import type { DemandeRevision } from '../../projet/concertation';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import type { Trouve } from '../outils/lecture';
import { situer, sous, survenus } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import { reunir } from '../outils/reunir';
import { REVISIONS, revisionsTenues } from '../outils/revisions';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { aFaire, indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const suiteDe = (
  dossier: Dossier,
  { valeur: { id, suiteLe }, ou }: Trouve<DemandeRevision>,
  au: DateCivile,
): Verdict => {
  const tenue = revisionsTenues(dossier, au)?.find(({ valeur }) => valeur.demande === id);
  if (tenue) return respectee([tenue.ou]);
  const base = sous(ou, 'suiteLe');
  if (suiteLe !== undefined) {
    return suiteLe <= au
      ? respectee([base])
      : aFaire(suiteLe, `Suite à donner à une demande de révision : le ${enToutesLettres(suiteLe)}.`, [base]);
  }
  const liees = situer(dossier.revisions, REVISIONS).filter(({ valeur }) => valeur.demande === id);
  const annulees = liees.filter(({ valeur }) => valeur.statut === 'annulee' && valeur.annuleeLe <= au);
  return liees.length > 0 && annulees.length === liees.length
    ? nonRespectee(
        'La révision demandée a été annulée, sans autre suite.',
        annulees.map((annulee) => annulee.ou),
        { certitude: 'selon_lecture' },
      )
    : indeterminee(base);
};

/** Une demande de revoir le projet, d’où qu’elle vienne, a une suite. */
export const anesm2008DemandeSuivie: Regle = recommandation({
  nom: 'anesm-2008-demande-suivie',
  titre: 'Bonne pratique : une demande de revoir le projet a une suite',
  moment: 'revision',
  vu: 'memoire',
  partie: 'réévaluer à la demande',
  lecture:
    'Une suite datée, ou une révision tenue qui répond à la demande. Une révision annulée sans autre suite est un écart selon notre lecture.',
  remede: 'Dire à la personne quand son projet sera revu, et tenir cette révision.',
  acteur: 'referent',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, ({ valeur: { demandesRevision }, ou }) => {
      const base = sous(ou, 'demandesRevision');
      if (demandesRevision === undefined) return indeterminee(base);
      const demandes = survenus(situer(demandesRevision, base), au, ({ le }) => le);
      return reunir(
        demandes.map((demande) => suiteDe(dossier, demande, au)),
        sansObjet('Aucune demande de révision à cette date.'),
      );
    }),
});

const demande = { id: 'dr1', le: '2026-03-10', par: { qualite: 'personne' } } as const;
const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;
const revision = { id: 'r1', projet: 'p1', motif: 'demande_personne', demande: 'dr1' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La révision demandée s’est tenue',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      projets: [{ ...projet, demandesRevision: [demande] }],
      revisions: [{ ...revision, statut: 'tenue', tenueLe: '2026-04-20' }],
    },
  },
  {
    titre: 'Une date est fixée',
    verdict: 'a_faire',
    au: '2026-04-01',
    dossier: { projets: [{ ...projet, demandesRevision: [{ ...demande, suiteLe: '2026-04-20' }] }] },
  },
  {
    titre: 'La révision demandée a été annulée',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      projets: [{ ...projet, demandesRevision: [demande] }],
      revisions: [{ ...revision, statut: 'annulee', annuleeLe: '2026-04-20' }],
    },
  },
  {
    titre: 'Le dossier ne dit pas ce que la demande est devenue',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, demandesRevision: [demande] }], revisions: [] },
  },
  {
    titre: 'Personne n’a demandé de révision',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, demandesRevision: [] }] },
  },
];
