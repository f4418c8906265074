import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { reponsesEtAccords } from '../outils/consentements';
import { situer, sous } from '../outils/lecture';
import { mesuresAu, PROTECTEURS } from '../outils/protections';
import { reunir } from '../outils/reunir';
import { CODE_CIVIL } from '../outils/textes-code-civil';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';
import { contreSonAvis, reponsesNegatives } from './contre-son-gre';

const DEPUIS = '2019-03-25';

type Issue = 'ouvert' | 'maintenu' | 'resolu' | 'juge_saisi' | 'juge_a_decide';
type Conflit = {
  readonly le: DateCivile;
  readonly ou: `/${string}` | '';
  readonly issue: Issue | undefined;
  readonly ecrit: boolean;
};

/** Le jour d’avant la mesure, nul ne protégeait encore la personne : le tuteur d’un mineur n’est pas celui-là. */
const sousMesure = (dossier: Dossier, { le }: Conflit): boolean => (mesuresAu(dossier, le) ?? []).length > 0;

/** Désaccords écrits d’un protecteur, et réponses données contre l’avis de la personne. */
const conflits = (dossier: Dossier, au: DateCivile): readonly Conflit[] => [
  ...enchainer(situer(dossier.projets, '/projets'), ({ valeur, ou }) =>
    situer(valeur.desaccords, sous(ou, 'desaccords')),
  )
    .filter(({ valeur }) => PROTECTEURS.has(valeur.par.qualite))
    .map(({ valeur: { le, issue }, ou }) => ({ le, ou, issue, ecrit: true })),
  ...reponsesEtAccords(dossier, au)
    .filter(
      ({ qualite, avis, ou }) => PROTECTEURS.has(qualite) && contreSonAvis(avis, reponsesNegatives(dossier).has(ou)),
    )
    .map(({ le, ou }) => ({ le, ou, issue: undefined, ecrit: false })),
];

const jugeIntervenu = (dossier: Dossier, depuis: DateCivile, au: DateCivile): Verdict | undefined => {
  const saisines = enchainer(situer(dossier.projets, '/projets'), ({ valeur, ou }) =>
    situer(valeur.desaccords, sous(ou, 'desaccords')),
  ).filter(
    ({ valeur: { issue, le } }) => (issue === 'juge_saisi' || issue === 'juge_a_decide') && depuis <= le && le <= au,
  );
  return saisines.length > 0 ? respectee(saisines.map(({ ou }) => sous(ou, 'issue'))) : undefined;
};

const juger = (dossier: Dossier, { le, ou, issue, ecrit }: Conflit, au: DateCivile): Verdict => {
  if (issue === 'resolu' || issue === 'juge_saisi' || issue === 'juge_a_decide') return respectee([sous(ou, 'issue')]);
  if (ecrit && issue === undefined) return indeterminee(sous(ou, 'issue'));
  const juge = jugeIntervenu(dossier, le, au);
  if (juge) return juge;
  if (!ecrit && dossier.projets?.some(({ desaccords }) => desaccords !== undefined) !== true) {
    return indeterminee('/projets');
  }
  const constat = `Désaccord du ${enToutesLettres(le)} entre la personne et celui qui la protège, sans trace d’un juge.`;
  return nonRespectee(constat, [ou], { depuisLe: le, certitude: 'selon_lecture' });
};

/** En cas de désaccord entre la personne protégée et celui qui la protège, c’est le juge qui tranche. */
export const cc459DesaccordJuge: Regle = {
  id: 'code-civil/459-desaccord-juge',
  titre: 'Désaccord entre la personne et celui qui la protège : le juge dit qui décide',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: CODE_CIVIL.desaccord,
  champ: { age: 'majeur', protections: ['sans_representation_personne', 'representation_personne'] },
  lecture:
    'Deux choses montrent un désaccord : un désaccord écrit par celui qui protège, ou sa réponse contraire à l’avis recueilli de la personne : un accord dont elle ne voulait pas, un refus de ce qu’elle voulait. Seuls comptent les jours où une mesure a cours. Un désaccord résolu entre eux n’appelle plus de juge. La structure ne tranche pas ; elle peut alerter.',
  doutes:
    'L’urgence, que le texte réserve, ne se lit pas au dossier, et personne n’est tenu de saisir le juge à un jour précis : un manquement est toujours rendu selon cette lecture.',
  remede:
    'Suspendre ce qui est contesté, en parler avec les deux, et leur rappeler que le juge des tutelles peut être saisi.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    reunir(
      conflits(dossier, au)
        .filter((conflit) => DEPUIS <= conflit.le && conflit.le <= au && sousMesure(dossier, conflit))
        .map((conflit) => juger(dossier, conflit, au)),
      dossier.projets === undefined && dossier.consentements === undefined
        ? indeterminee('/projets', '/consentements')
        : sansObjet('Aucun désaccord n’est au dossier à cette date.'),
    ),
};

const usager = {
  identite: { naissanceLe: '1950-05-05' },
  protections: [
    { id: 'm1', type: 'tutelle' as const, debutLe: '2022-01-10', etendue: { personne: 'representation' as const } },
  ],
};
const avec = (issue?: Issue) => ({
  usager,
  projets: [
    {
      id: 'p1',
      statut: 'mise_en_oeuvre' as const,
      desaccords: [{ id: 'x1', le: '2026-09-01', par: { qualite: 'tuteur' as const }, ...(issue && { issue }) }],
    },
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  { titre: 'Le juge est saisi', verdict: 'respectee', au: '2026-10-01', dossier: avec('juge_saisi') },
  {
    titre: 'Le tuteur maintient son désaccord, sans juge',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec('maintenu'),
  },
  {
    titre: 'Le dossier ne dit pas ce que le désaccord est devenu',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec(),
  },
  { titre: 'Le désaccord n’est pas encore né', verdict: 'sans_objet', au: '2026-08-31', dossier: avec('maintenu') },
];
