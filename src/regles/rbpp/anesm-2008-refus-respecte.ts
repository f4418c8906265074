import type { Refus } from '../../projet/concertation';
import { plusJours } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import type { Trouve } from '../outils/lecture';
import { projetEnCours, situer, sous, survenus } from '../outils/lecture';
import { PROJETS } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import { reunir } from '../outils/reunir';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { aFaire, indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const AUCUN = 'Aucun refus de la personne n’a cours à cette date.';

const suiteDonnee = ({ valeur, ou }: Trouve<Refus>, au: DateCivile): Verdict => {
  const { le, leveLe, reinterrogerLe, reinterrogeLe } = valeur;
  const base = sous(ou, 'reinterrogeLe');
  if (leveLe !== undefined && leveLe <= au) return respectee([sous(ou, 'leveLe')]);
  if (reinterrogeLe?.some((jour) => jour > le && jour <= au)) return respectee([base]);
  if (reinterrogerLe === undefined) return indeterminee(sous(ou, 'reinterrogerLe'));
  if (au <= reinterrogerLe) {
    return aFaire(reinterrogerLe, `Reparler du refus avec la personne : le ${enToutesLettres(reinterrogerLe)}.`, [
      base,
    ]);
  }
  if (reinterrogeLe === undefined) return indeterminee(base);
  return nonRespectee(`Refus dont on devait reparler le ${enToutesLettres(reinterrogerLe)}.`, [base], {
    depuisLe: plusJours(reinterrogerLe, 1),
    echeance: reinterrogerLe,
    certitude: 'selon_lecture',
  });
};

/** Un refus de la personne se respecte, et l’on en reparle sans jamais lui demander de se justifier. */
export const anesm2008RefusRespecte: Regle = recommandation({
  nom: 'anesm-2008-refus-respecte',
  titre: 'Bonne pratique : un refus est noté sans motif à donner, et l’on en reparle',
  moment: 'mise_en_oeuvre',
  vu: 'memoire',
  partie: 'respecter le refus et le réinterroger',
  doutes:
    'Aucun texte n’oblige la personne à motiver un refus, ni la structure à l’inscrire ; seul le refus de soins l’est (CSP, L1111-4).',
  lecture:
    'Pour chaque refus en cours, une date convenue pour en reparler, tenue une fois venue. L’absence de motif n’est jamais regardée.',
  remede: 'Convenir avec la personne du moment d’en reparler, proposer autre chose, et noter sa réponse.',
  acteur: 'referent',
  controler: (dossier, au) => {
    if (dossier.projets === undefined) return indeterminee(PROJETS);
    const projet = projetEnCours(dossier, au);
    if (projet === undefined) return sansObjet('Aucun projet n’est ouvert à cette date.');
    const base = sous(projet.ou, 'refus');
    if (projet.valeur.refus === undefined) return indeterminee(base);
    const refus = survenus(situer(projet.valeur.refus, base), au, ({ le }) => le);
    return reunir(
      refus.map((un) => suiteDonnee(un, au)),
      sansObjet(AUCUN),
    );
  },
});

const refus = { id: 'r1', le: '2026-03-10', par: { qualite: 'personne' }, objet: 'element' } as const;
const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'On en a reparlé en juin',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, refus: [{ ...refus, reinterrogeLe: ['2026-06-10'] }] }] },
  },
  {
    titre: 'On en reparle à la date convenue',
    verdict: 'a_faire',
    au: '2026-06-10',
    dossier: { projets: [{ ...projet, refus: [{ ...refus, reinterrogerLe: '2026-06-10' }] }] },
  },
  {
    titre: 'La date convenue est passée',
    verdict: 'non_respectee',
    au: '2026-06-11',
    dossier: { projets: [{ ...projet, refus: [{ ...refus, reinterrogerLe: '2026-06-10', reinterrogeLe: [] }] }] },
  },
  {
    titre: 'Aucune date convenue',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, refus: [refus] }] },
  },
  {
    titre: 'Aucun refus',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, refus: [] }] },
  },
  {
    titre: 'Elle a levé son refus ce jour-là',
    verdict: 'respectee',
    au: '2026-05-01',
    dossier: { projets: [{ ...projet, refus: [{ ...refus, leveLe: '2026-05-01' }] }] },
  },
  {
    titre: 'On ne lui en a parlé que le jour du refus',
    verdict: 'non_respectee',
    au: '2026-06-11',
    dossier: {
      projets: [{ ...projet, refus: [{ ...refus, reinterrogerLe: '2026-06-10', reinterrogeLe: ['2026-03-10'] }] }],
    },
  },
];
