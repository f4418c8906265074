import { enchainer } from '../../kernel/listes';
import type { Projet } from '../../projet/projet';
import type { Exemple } from '../exemple';
import { affirmeTout } from '../outils/affirmations';
import type { Trouve } from '../outils/lecture';
import { situer, sous } from '../outils/lecture';
import { surProjetArrete } from '../outils/projets';
import { recommandation } from '../outils/rbpp';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

type Objectif = NonNullable<Projet['objectifs']>[number];

/** Échéance, critère et action d’un objectif : oui, non, ou on ne sait pas. */
const points = (
  { valeur: { actions }, ou: la }: Trouve<Projet>,
  { valeur, ou }: Trouve<Objectif>,
): readonly Trouve<boolean | undefined>[] => {
  const critere = valeur.resultatAttendu !== undefined || (valeur.indicateurs && valeur.indicateurs.length > 0);
  const servi = actions?.some(({ objectifs, statut }) => statut !== 'annule' && objectifs.includes(valeur.id));
  return [
    { valeur: valeur.echeanceLe === undefined ? undefined : true, ou: sous(ou, 'echeanceLe') },
    { valeur: critere, ou: sous(ou, valeur.resultatAttendu === undefined ? 'indicateurs' : 'resultatAttendu') },
    { valeur: servi, ou: sous(la, 'actions') },
  ];
};

/** Un objectif a une échéance, de quoi voir s’il avance, et au moins une action. */
export const anesm2008ObjectifsEvaluables: Regle = recommandation({
  nom: 'anesm-2008-objectifs-evaluables',
  titre: 'Bonne pratique : objectifs datés, servis par des actions et pourvus d’un critère',
  moment: 'elaboration',
  vu: 'memoire',
  partie: 'écrire des objectifs que l’on pourra évaluer',
  lecture:
    'Pour chaque objectif actif : une échéance, un résultat attendu ou un indicateur, une action qui s’y rattache. C’est un conseil, jamais un blocage : un objectif peut être posé avant ses moyens. Un point nié est un écart selon notre lecture.',
  remede: 'Préciser avec la personne quand et à quoi l’on verra que l’objectif avance, et qui fait quoi.',
  acteur: 'referent',
  controler: (dossier, au) =>
    surProjetArrete(dossier, au, (projet) => {
      const base = sous(projet.ou, 'objectifs');
      if (projet.valeur.objectifs === undefined) return indeterminee(base);
      const actifs = situer(projet.valeur.objectifs, base).filter(({ valeur }) => valeur.statut === 'actif');
      if (actifs.length === 0) return sansObjet('Aucun objectif n’est actif.');
      return affirmeTout(
        enchainer(actifs, (objectif) => points(projet, objectif)),
        (nies) => `Objectifs actifs : ${nies} point${nies > 1 ? 's' : ''} sans critère ni action.`,
        'selon_lecture',
      );
    }),
});

const objectif = { id: 'o1', titre: 'Prendre le bus seul', statut: 'actif', echeanceLe: '2027-01-31' } as const;
const action = { id: 'ac1', titre: 'Accompagner un trajet', statut: 'actif', objectifs: ['o1'] } as const;
const projet = { id: 'p1', statut: 'mise_en_oeuvre' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Daté, servi par une action, avec un résultat attendu',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      projets: [{ ...projet, objectifs: [{ ...objectif, resultatAttendu: 'Un aller simple.' }], actions: [action] }],
    },
  },
  {
    titre: 'Aucune action ne le sert',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      projets: [{ ...projet, objectifs: [{ ...objectif, resultatAttendu: 'Un aller simple.' }], actions: [] }],
    },
  },
  {
    titre: 'On ne sait pas à quoi l’on verra qu’il avance',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, objectifs: [objectif], actions: [action] }] },
  },
  {
    titre: 'Aucun objectif actif',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { projets: [{ ...projet, objectifs: [{ ...objectif, statut: 'termine' }] }] },
  },
];
