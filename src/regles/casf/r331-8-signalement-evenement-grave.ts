import type { EvenementMarquant } from '../../accompagnement/droits';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { jours } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { calculer, unique } from '../outils/delais';
import type { Trouve } from '../outils/lecture';
import { situer, sous, survenus } from '../outils/lecture';
import { reunir } from '../outils/reunir';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';

const EVENEMENTS = '/accompagnement/evenements';

const juger = ({ valeur, ou }: Trouve<EvenementMarquant>, au: DateCivile): Verdict => {
  const grave = valeur.grave ?? (valeur.type === 'maltraitance_signalee' ? true : undefined);
  if (grave === false || (grave === undefined && valeur.type !== 'indesirable'))
    return sansObjet('Événement non grave.');
  if (grave === undefined) return indeterminee(sous(ou, 'grave'));
  const { signaleLe, confirmeParEcritLe } = valeur;
  const signale = signaleLe !== undefined && signaleLe <= au ? { le: signaleLe, ou: sous(ou, 'signaleLe') } : undefined;
  const signalement = unique({
    au,
    calcul: calculer(valeur.le, sous(ou, 'le'), jours(1)),
    fait: signale,
    silence: signaleLe === undefined,
    manque: [sous(ou, 'signaleLe')],
    quoi: 'Signalement de l’événement grave',
    certitude: 'selon_lecture',
  });
  if (signale === undefined || confirmeParEcritLe === undefined || confirmeParEcritLe > au) return signalement;
  const confirmation = unique({
    au,
    calcul: calculer(signale.le, signale.ou, jours(2)),
    fait: { le: confirmeParEcritLe, ou: sous(ou, 'confirmeParEcritLe') },
    silence: false,
    manque: [sous(ou, 'confirmeParEcritLe')],
    quoi: 'Confirmation écrite du signalement',
    certitude: 'selon_lecture',
  });
  return reunir([signalement, confirmation], signalement);
};

/** Un événement grave est signalé à l’autorité sans délai ; donnée de vive voix, l’information se confirme par écrit. */
export const r3318SignalementEvenementGrave: Regle = {
  id: 'casf/r331-8-signalement-evenement-grave',
  titre: 'Événement grave signalé sans délai, et confirmé par écrit en 48 heures s’il l’a été de vive voix',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'mise_en_oeuvre',
  sources: versions('CASF', ['R331-8'], {
    enVigueurDu: '2017-01-01',
    au: null,
    modifiePar: 'décret n° 2016-1813 du 21 décembre 2016',
    vu: 'texte',
  }),
  champ: {},
  lecture:
    '« Sans délai » n’a pas de chiffre : nous retenons le jour même ou le lendemain. Les 48 heures se lisent en jours, au bénéfice de la structure : le surlendemain du signalement est encore à temps. Sont jugés les événements que le dossier dit graves et la maltraitance signalée.',
  doutes:
    'Le dossier ne dit pas à qui le signalement a été fait, ni s’il l’a été de vive voix ; l’absence de nom dans le signalement ne s’y lit pas.',
  remede: 'Signaler l’événement à l’autorité de contrôle par tout moyen, sans nommer personne, et confirmer par écrit.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const evenements = dossier.accompagnement?.evenements;
    if (evenements === undefined) return indeterminee(EVENEMENTS);
    return reunir(
      survenus(situer(evenements, EVENEMENTS), au, ({ le }) => le)
        .filter(({ valeur }) => '2017-01-01' <= valeur.le)
        .map((evenement) => juger(evenement, au)),
      sansObjet('Aucun événement grave n’est au dossier à cette date.'),
    );
  },
};

const avec = (suite: { grave?: boolean; signaleLe?: string; confirmeParEcritLe?: string }) => ({
  accompagnement: { evenements: [{ id: 'v1', le: '2026-08-31', type: 'indesirable' as const, ...suite }] },
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Signalé le lendemain, confirmé le surlendemain',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec({ grave: true, signaleLe: '2026-09-01', confirmeParEcritLe: '2026-09-03' }),
  },
  {
    titre: 'Survenu le jour du contrôle',
    verdict: 'a_faire',
    au: '2026-08-31',
    dossier: avec({ grave: true }),
  },
  {
    titre: 'Signalé une semaine plus tard',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec({ grave: true, signaleLe: '2026-09-07' }),
  },
  {
    titre: 'Le dossier ne dit pas si l’événement est grave',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: avec({}),
  },
  {
    titre: 'L’événement n’est pas grave',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: avec({ grave: false }),
  },
];
