import type { Consentement } from '../../consentement/consentement';
import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { dernier, enToutesLettres, premier } from '../../vocabulaire/jour';
import { profilDe } from '../champ';
import type { Exemple } from '../exemple';
import { depuisAdmission } from '../outils/accueil';
import type { Trace } from '../outils/consentements';
import {
  APTITUDES,
  aptitudeAu,
  CONSENTEMENTS,
  consentementsSur,
  derniereTrace,
  lieux,
  OBJETS_ACCOMPAGNEMENT,
  tracesDe,
  tracesHorsRegistre,
} from '../outils/consentements';
import type { Trouve } from '../outils/lecture';
import { sous } from '../outils/lecture';
import { mesuresAu, REPRESENTANTS_DU_MAJEUR, REPRESENTANTS_DU_MINEUR } from '../outils/protections';
import { reunir } from '../outils/reunir';
import { jourDuTexte, L311_3, LOI_2002_LE, ORDONNANCE_2020_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const APTE = 'La personne a été constatée apte à décider : c’est elle que l’on consulte.';
const EXCUSES: ReadonlySet<string> = new Set(['ne_peut_pas_exprimer', 'ne_souhaite_pas']);

/** Depuis l’ordonnance de 2020, celui qui consent à la place d’un majeur tient compte de son avis. */
const avisPrisEnCompte = ({ le, ou, avis }: Trace): Verdict => {
  if (le < ORDONNANCE_2020_LE || avis?.recueilli === true) return respectee([ou]);
  if (avis === undefined) return indeterminee(sous(ou, 'avisPersonne'));
  if (EXCUSES.has(avis.motif)) return respectee([ou]);
  const constat = `Réponse du ${enToutesLettres(le)} donnée pour la personne sans avoir recueilli son avis.`;
  return nonRespectee(constat, [sous(ou, 'avisPersonne')], { depuisLe: le, certitude: 'selon_lecture' });
};

/** Celui qui peut représenter un majeur, un jour où la personne ne peut être tenue pour mineure. */
const pourUnMajeur = (dossier: Dossier, { qualite, le }: Trace): boolean =>
  REPRESENTANTS_DU_MAJEUR.has(qualite) && profilDe(dossier, le).age !== 'mineur';

const juger = (dossier: Dossier, consentement: Trouve<Consentement>, au: DateCivile): Verdict => {
  const traces = tracesDe(consentement, au);
  const derniere = derniereTrace(traces);
  if (derniere === undefined) return sansObjet('Ce consentement n’a pas encore été recherché.');
  const constat = aptitudeAu(dossier, derniere.le, consentement);
  if (constat?.valeur.apte === true) return sansObjet(APTE);
  const duProtecteur = traces.filter((trace) => pourUnMajeur(dossier, trace));
  if (duProtecteur.length === 0) {
    if (constat === undefined) return sansObjet('Aucun constat ne dit la personne hors d’état de décider.');
    if (profilDe(dossier, derniere.le).protection !== 'representation_personne')
      return sansObjet('Nul ne représentait la personne quand ce consentement a été recherché.');
    const phrase = `Personne constatée hors d’état de décider le ${enToutesLettres(constat.valeur.le)} : celui qui la représente n’a pas été consulté.`;
    return nonRespectee(phrase, [consentement.ou], { depuisLe: derniere.le });
  }
  const reponses = duProtecteur.filter(({ acte }) => acte === 'reponse');
  return reunir(reponses.map(avisPrisEnCompte), respectee(lieux(duProtecteur)));
};

/** Accord au projet, signature du contrat ou refus de le signer : le représentant a été consulté. */
const horsRegistre = (dossier: Dossier, trace: Trace): Verdict => {
  if (aptitudeAu(dossier, trace.le)?.valeur.apte === true) return sansObjet(APTE);
  return trace.acte === 'accord' ? avisPrisEnCompte(trace) : respectee([trace.ou]);
};

/** La personne, un jour où rien ne la disait hors d’état de décider, ou le représentant de la mineure d’alors, a été consulté. */
const dejaConsultee = (dossier: Dossier, au: DateCivile): boolean =>
  [
    ...enchainer(consentementsSur(dossier, OBJETS_ACCOMPAGNEMENT), (consentement) => tracesDe(consentement, au)),
    ...tracesHorsRegistre(dossier, au),
  ].some(({ qualite, le }) =>
    qualite === 'personne'
      ? aptitudeAu(dossier, le)?.valeur.apte !== false
      : REPRESENTANTS_DU_MINEUR.has(qualite) && profilDe(dossier, le).age === 'mineur',
  );

/** Premier jour où une mesure en cours représente la personne pour elle-même. */
const representeeDepuis = (dossier: Dossier, au: DateCivile): DateCivile =>
  (mesuresAu(dossier, au) ?? [])
    .filter(({ valeur: { etendue } }) => etendue?.personne === 'representation')
    .map(({ valeur: { debutLe, miseEnOeuvreLe } }) => dernier(debutLe, miseEnOeuvreLe ?? debutLe))
    .reduce(premier, au);

const sansTrace = (dossier: Dossier, au: DateCivile): Verdict => {
  const constat = aptitudeAu(dossier, au);
  if (constat === undefined && dossier.usager.aptitudes === undefined) return indeterminee(APTITUDES);
  if (constat?.valeur.apte !== false) {
    return sansObjet(
      'Aucun constat en cours ne dit la personne hors d’état de décider : c’est elle que l’on consulte.',
    );
  }
  if (dossier.consentements === undefined) return indeterminee(CONSENTEMENTS);
  if (dejaConsultee(dossier, au))
    return sansObjet('Avant cela, la personne, ou qui représentait la mineure, avait été consultée.');
  return depuisAdmission(dossier, au, (admission) =>
    nonRespectee(
      'Aucune recherche du consentement de celui qui représente la personne n’est au dossier.',
      [CONSENTEMENTS],
      {
        depuisLe: [constat.valeur.le, representeeDepuis(dossier, au), jourDuTexte(LOI_2002_LE)].reduce(
          dernier,
          admission,
        ),
      },
    ),
  );
};

/** À défaut d’un majeur apte, le consentement de celui qui le représente pour sa personne, tenant compte de son avis. */
export const l3113ConsentementMajeurRepresente: Regle = {
  id: 'casf/l311-3-consentement-majeur-represente',
  titre:
    'Majeur représenté qui ne peut pas décider : consentement recherché auprès de celui qui le représente, avis de la personne compris',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: L311_3.consentementParDefaut,
  champ: { age: 'majeur', protections: ['representation_personne'] },
  lecture:
    'Deux conditions s’ajoutent : une mesure qui représente la personne pour elle-même, et une personne qui ne peut pas décider. Un curateur ou un tuteur aux seuls biens ne consent jamais à sa place. Depuis le 1er octobre 2020, la réponse du représentant porte l’avis de la personne, ou dit qu’elle ne peut ou ne veut pas le donner. Sa signature du contrat ou d’un avenant, son refus de signer, son accord au projet valent trace. Ce que la personne a répondu quand elle pouvait décider, ou le représentant de la mineure qu’elle était, n’est pas à refaire parce qu’une mesure s’ouvre. Le code ne demande pas que l’avis soit suivi.',
  doutes:
    'Les raisons qui dispensent de recueillir l’avis ne sont pas dans le texte : nous n’en retenons que deux, ne pas pouvoir s’exprimer et ne pas le souhaiter.',
  remede:
    'Demander d’abord son avis à la personne, puis consulter celui qui la représente, et noter les deux réponses avec leur date.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const autres = tracesHorsRegistre(dossier, au).filter((trace) => pourUnMajeur(dossier, trace));
    const juges = [
      ...consentementsSur(dossier, OBJETS_ACCOMPAGNEMENT).map((consentement) => juger(dossier, consentement, au)),
      ...autres.map((trace) => horsRegistre(dossier, trace)),
    ];
    const dispense = juges.find((verdict) => verdict.verdict === 'sans_objet' && verdict.motif === APTE);
    return reunir(juges, dispense ?? sansTrace(dossier, au));
  },
};

const represente = (aptitudes: { apte: boolean; le: string }[]) => ({
  identite: { naissanceLe: '1950-05-05' },
  protections: [
    { id: 'm1', type: 'tutelle' as const, debutLe: '2022-01-10', etendue: { personne: 'representation' as const } },
  ],
  aptitudes,
});
const duTuteur = (avisPersonne: { recueilli: true; sens: 'favorable' } | { recueilli: false; motif: 'absente' }) => ({
  id: 'c1',
  objet: 'projet' as const,
  statut: 'donne' as const,
  recherches: [{ le: '2026-09-01', aupresDe: { qualite: 'tuteur' as const } }],
  reponse: { le: '2026-09-04', par: { qualite: 'tuteur' as const }, forme: 'ecrit' as const, avisPersonne },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Le tuteur consent après avoir recueilli l’avis de la personne',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      usager: represente([{ apte: false, le: '2026-08-20' }]),
      consentements: [duTuteur({ recueilli: true, sens: 'favorable' })],
    },
  },
  {
    titre: 'Le tuteur consent sans que la personne, seulement absente ce jour-là, ait été entendue',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      usager: represente([{ apte: false, le: '2026-08-20' }]),
      consentements: [duTuteur({ recueilli: false, motif: 'absente' })],
    },
  },
  {
    titre: 'Hors d’état de décider, et le dossier ne dit rien des consentements',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager: represente([{ apte: false, le: '2026-08-20' }]) },
  },
  {
    titre: 'Elle avait consenti elle-même ; la tutelle s’ouvre ensuite',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      usager: {
        ...represente([{ apte: false, le: '2026-06-20' }]),
        protections: [{ id: 'm1', type: 'tutelle', debutLe: '2026-07-01', etendue: { personne: 'representation' } }],
      },
      accompagnement: { admission: { admisLe: '2026-01-15' } },
      consentements: [
        {
          id: 'c1',
          objet: 'accueil',
          statut: 'donne',
          recherches: [],
          reponse: { le: '2026-01-15', par: { qualite: 'personne' }, forme: 'ecrit' },
        },
      ],
    },
  },
  {
    titre: 'La personne représentée a été constatée apte : c’est elle que l’on consulte',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      usager: represente([{ apte: true, le: '2026-08-20' }]),
      consentements: [duTuteur({ recueilli: false, motif: 'absente' })],
    },
  },
];
