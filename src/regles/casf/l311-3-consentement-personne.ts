import type { Consentement } from '../../consentement/consentement';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { ans, echeance } from '../../vocabulaire/delai';
import { dernier, enToutesLettres, premier } from '../../vocabulaire/jour';
import { profilDe } from '../champ';
import type { Exemple } from '../exemple';
import { depuisAdmission, NAISSANCE } from '../outils/accueil';
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
import { reunir } from '../outils/reunir';
import { pendantLeSejour } from '../outils/sejour';
import { jourDuTexte, L311_3, LOI_2002_LE } from '../outils/textes-l311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const HORS_D_ETAT = 'La personne a été constatée hors d’état de décider.';

const juger = (dossier: Dossier, consentement: Trouve<Consentement>, au: DateCivile): Verdict => {
  const traces = tracesDe(consentement, au);
  const derniere = derniereTrace(traces);
  if (derniere === undefined) return sansObjet('Ce consentement n’a pas encore été recherché.');
  const siennes = traces.filter(({ qualite }) => qualite === 'personne');
  if (siennes.length > 0) return respectee(lieux(siennes));
  const constat = aptitudeAu(dossier, derniere.le, consentement);
  if (constat?.valeur.apte === false) return sansObjet(HORS_D_ETAT);
  const { age } = profilDe(dossier, derniere.le);
  if (constat === undefined && age !== 'majeur') return indeterminee(...(age ? [APTITUDES] : [NAISSANCE, APTITUDES]));
  const phrase = `Le consentement n’a été demandé qu’à un autre que la personne (le ${enToutesLettres(derniere.le)})`;
  const suite = constat
    ? `, alors qu’elle avait été constatée apte à décider le ${enToutesLettres(constat.valeur.le)}.`
    : ', sans constat qu’elle ne pouvait pas décider.';
  return nonRespectee(phrase + suite, [consentement.ou], {
    depuisLe: derniere.le,
    certitude: constat ? 'certaine' : 'selon_lecture',
  });
};

/** D’où court la recherche : l’admission, ou le jour où un mineur devient majeur ou est constaté apte. */
const rechercheDue = (dossier: Dossier, admission: DateCivile, apte: DateCivile | undefined): DateCivile => {
  const naissance = dossier.usager.identite?.naissanceLe;
  const majorite = naissance && echeance(naissance, ans(18));
  const due = majorite && apte ? premier(majorite, apte) : (majorite ?? apte ?? admission);
  return [due, jourDuTexte(LOI_2002_LE)].reduce(dernier, admission);
};

const sansTrace = (dossier: Dossier, au: DateCivile): Verdict => {
  const constat = aptitudeAu(dossier, au);
  if (constat?.valeur.apte === false) return sansObjet(HORS_D_ETAT);
  if (dossier.consentements === undefined) return indeterminee(CONSENTEMENTS);
  return depuisAdmission(dossier, au, (admission) => {
    const { age } = profilDe(dossier, au);
    if (constat === undefined && age !== 'majeur') return indeterminee(...(age ? [APTITUDES] : [NAISSANCE, APTITUDES]));
    return nonRespectee('Aucune recherche du consentement de la personne n’est au dossier.', [CONSENTEMENTS], {
      depuisLe: rechercheDue(dossier, admission, constat?.valeur.le),
      certitude: constat ? 'certaine' : 'selon_lecture',
    });
  });
};

/**
 * Le consentement éclairé de la personne est recherché, chaque fois qu’elle est apte à l’exprimer.
 *
 * C’est la recherche qui est due, pas l’accord : un refus la prouve aussi bien.
 */
export const l3113ConsentementPersonne: Regle = {
  id: 'casf/l311-3-consentement-personne',
  titre: 'Consentement éclairé recherché auprès de la personne apte à décider, quelle que soit sa réponse',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: L311_3.consentement,
  champ: {},
  lecture:
    'Rechercher n’est pas obtenir : un refus ou un retrait montre que la personne a été consultée, et rien ne l’oblige à en donner la raison. Sa signature ou son refus de signer le contrat, son accord ou son refus du projet valent trace de cette recherche. Un majeur est tenu pour apte tant qu’aucun constat contraire n’est au dossier, même sous protection ; un mineur l’est le jour de ses dix-huit ans.',
  doutes:
    'Le texte ne dit pas qui constate l’aptitude ni dans quelle forme ; faute de constat, un manquement est rendu selon cette lecture.',
  remede:
    'Demander à la personne elle-même, après une information qu’elle comprend, et noter le jour, la forme et la réponse, refus compris.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const siennes = tracesHorsRegistre(dossier, au).filter(({ qualite }) => qualite === 'personne');
    const juges = consentementsSur(dossier, OBJETS_ACCOMPAGNEMENT).map((consentement) =>
      juger(dossier, consentement, au),
    );
    const horsRegistre = siennes.length > 0 ? [respectee(lieux(siennes))] : [];
    const dispense = juges.find((verdict) => verdict.verdict === 'sans_objet' && verdict.motif === HORS_D_ETAT);
    return reunir(
      [...juges, ...horsRegistre],
      dispense ?? pendantLeSejour(dossier, au, (jour) => sansTrace(dossier, jour)),
    );
  },
};

const commun = { id: 'c1', objet: 'projet' as const };
const majeure = { identite: { naissanceLe: '1950-05-05' } };

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne a été consultée et a refusé : la recherche a bien eu lieu',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      usager: majeure,
      consentements: [
        {
          ...commun,
          statut: 'refuse',
          recherches: [{ le: '2026-09-01', aupresDe: { qualite: 'personne' } }],
          reponse: { le: '2026-09-01', par: { qualite: 'personne' }, forme: 'oral' },
        },
      ],
    },
  },
  {
    titre: 'Seul le tuteur est consulté, alors que la personne a été constatée apte',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      usager: { ...majeure, aptitudes: [{ apte: true, le: '2026-08-20' }] },
      consentements: [
        { ...commun, statut: 'recherche', recherches: [{ le: '2026-09-01', aupresDe: { qualite: 'tuteur' } }] },
      ],
    },
  },
  {
    titre: 'Le dossier ne dit rien des consentements',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager: majeure, accompagnement: { admission: { admisLe: '2026-08-31' } } },
  },
  {
    titre: 'La personne a été constatée hors d’état de décider avant que son tuteur ne soit consulté',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      usager: majeure,
      consentements: [
        {
          ...commun,
          statut: 'recherche',
          recherches: [
            { le: '2026-09-01', aupresDe: { qualite: 'tuteur' }, aptitude: { apte: false, le: '2026-08-28' } },
          ],
        },
      ],
    },
  },
];
