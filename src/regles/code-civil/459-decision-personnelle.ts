import type { Consentement } from '../../consentement/consentement';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { APTITUDES, aptitudeAu, CONSENTEMENTS, tracesDe } from '../outils/consentements';
import type { Trouve } from '../outils/lecture';
import { situer } from '../outils/lecture';
import { mesuresAu, REPRESENTANTS_DU_MAJEUR } from '../outils/protections';
import { reunir } from '../outils/reunir';
import { CODE_CIVIL } from '../outils/textes-code-civil';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const juger = (dossier: Dossier, consentement: Trouve<Consentement>, au: DateCivile): Verdict => {
  const reponses = tracesDe(consentement, au).filter(({ acte }) => acte === 'reponse');
  return reunir(
    reponses.map(({ qualite, le, ou }): Verdict => {
      if ((mesuresAu(dossier, le) ?? []).length === 0) return sansObjet('Aucune mesure n’avait cours ce jour-là.');
      if (qualite === 'personne') return respectee([ou]);
      if (!REPRESENTANTS_DU_MAJEUR.has(qualite)) return sansObjet('Réponse jugée par une autre règle.');
      const constat = aptitudeAu(dossier, le, consentement);
      if (constat?.valeur.apte === false) return respectee([constat.ou]);
      const jour = enToutesLettres(le);
      if (constat) {
        const phrase = `Décision prise le ${jour} à la place de la personne, constatée apte le ${enToutesLettres(constat.valeur.le)}.`;
        return nonRespectee(phrase, [ou], { depuisLe: le });
      }
      if (dossier.usager.aptitudes === undefined) return indeterminee(APTITUDES);
      const phrase = `Décision prise le ${jour} à la place de la personne, sans constat qu’elle ne pouvait pas décider.`;
      return nonRespectee(phrase, [ou], { depuisLe: le, certitude: 'selon_lecture' });
    }),
    sansObjet('Aucune réponse à ce consentement.'),
  );
};

/** La personne protégée prend seule les décisions relatives à sa personne, dans la mesure où son état le permet. */
export const cc459DecisionPersonnelle: Regle = {
  id: 'code-civil/459-decision-personnelle',
  titre: 'Majeur protégé : la personne décide seule de ce qui touche sa personne, si son état le permet',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: CODE_CIVIL.decideSeule,
  champ: { age: 'majeur', protections: ['sans_representation_personne', 'representation_personne'] },
  lecture:
    'Être protégé n’ôte pas le droit de décider. Une réponse donnée à la place de la personne demande un constat, daté d’avant, qu’elle ne pouvait pas décider sur ce point. Les réponses du curateur ont leur règle.',
  doutes: 'Le code ne dit pas la forme du constat : sans aucun constat, un manquement est rendu selon cette lecture.',
  remede:
    'Demander à la personne elle-même ; si elle ne peut pas décider, le constater par écrit avant de consulter un autre.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    dossier.consentements === undefined
      ? indeterminee(CONSENTEMENTS)
      : reunir(
          situer(dossier.consentements, CONSENTEMENTS).map((consentement) => juger(dossier, consentement, au)),
          sansObjet('Aucune réponse n’est à juger à cette date.'),
        ),
};

const usager = {
  identite: { naissanceLe: '1950-05-05' },
  protections: [
    { id: 'm1', type: 'tutelle' as const, debutLe: '2022-01-10', etendue: { personne: 'representation' as const } },
  ],
};
const reponduPar = (qualite: 'personne' | 'tuteur') => [
  {
    id: 'c1',
    objet: 'projet' as const,
    statut: 'donne' as const,
    recherches: [],
    reponse: { le: '2026-09-04', par: { qualite }, forme: 'oral' as const },
  },
];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne sous tutelle répond elle-même',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { usager, consentements: reponduPar('personne') },
  },
  {
    titre: 'Le tuteur répond pour une personne constatée apte',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      usager: { ...usager, aptitudes: [{ apte: true, le: '2026-09-01' }] },
      consentements: reponduPar('tuteur'),
    },
  },
  {
    titre: 'Le tuteur répond, et le dossier ne dit rien de l’état de la personne',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager, consentements: reponduPar('tuteur') },
  },
  {
    titre: 'Aucune mesure de protection',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { usager: { ...usager, protections: [] }, consentements: reponduPar('personne') },
  },
];
