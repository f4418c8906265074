import type { Pointeur } from '../../kernel/pointeur';
import type { Action } from '../../projet/action';
import type { Objectif } from '../../projet/objectif';
import type { Projet } from '../../projet/projet';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { exigerJour } from '../../vocabulaire/exiger-jour';

/** Les cinq points d’un objectif que l’on pourra suivre. */
export const POINTS_SMART = ['specifique', 'mesurable', 'atteignable', 'realiste', 'date'] as const;
/** Un point de la méthode SMART. */
export type PointSmart = (typeof POINTS_SMART)[number];

/** Un conseil sur un point d’un objectif : ce qui y est, ou ce qui manque et comment le demander. */
export type ConseilSmart = {
  readonly point: PointSmart;
  /** `present` : le dossier en dit quelque chose ; `a_preciser` : il n’en dit rien ; `depasse` : la date est passée. */
  readonly constat: 'present' | 'a_preciser' | 'depasse';
  /** Où c’est dit, ou les données qui le diraient. */
  readonly ou: readonly Pointeur[];
  /** Ce qui manque, en une phrase ; absent quand rien ne manque. */
  readonly manque?: string;
  /** Comment le demander, à la personne d’abord ; absent quand rien ne manque. */
  readonly demander?: string;
};

/** Un objectif, le projet qui le porte, et l’endroit de chacun. */
export type ObjectifSitue = {
  readonly objectif: Objectif;
  readonly projet: Pick<Projet, 'actions' | 'moyens' | 'attentes'>;
  readonly ou: Pointeur;
  readonly projetOu: Pointeur;
};

type Lieux = readonly Pointeur[];

const dit = (ou: Pointeur, cle: string, valeur: unknown): Lieux =>
  valeur === undefined || (Array.isArray(valeur) && valeur.length === 0) ? [] : [`${ou}/${cle}`];

const actionsDe = ({ objectif, projet, projetOu }: ObjectifSitue): readonly (readonly [Action, Pointeur])[] =>
  (projet.actions ?? []).flatMap((action, rang): readonly (readonly [Action, Pointeur])[] =>
    action.statut !== 'annule' && action.objectifs.includes(objectif.id)
      ? [[action, `${projetOu}/actions/${rang}`]]
      : [],
  );

const SPECIFIQUE = {
  cherche: ({ objectif, ou }: ObjectifSitue): Lieux => [
    ...dit(ou, 'description', objectif.description),
    ...dit(ou, 'resultatAttendu', objectif.resultatAttendu),
  ],
  cles: ['description', 'resultatAttendu'],
  manque: 'Ni description, ni résultat attendu : on ne sait pas ce qui changera, où, avec qui.',
  demander: 'Qu’est-ce qui serait différent pour vous, dans une journée, si cela marchait ?',
} as const;

const MESURABLE = {
  cherche: ({ objectif, ou }: ObjectifSitue): Lieux => [
    ...dit(ou, 'indicateurs', objectif.indicateurs),
    ...dit(ou, 'resultatAttendu', objectif.resultatAttendu),
  ],
  cles: ['indicateurs'],
  manque: 'Rien ne dit à quoi l’on verra que l’objectif avance.',
  demander: 'À quoi verrez-vous, et à quoi verrons-nous, que cela avance ?',
} as const;

const ATTEIGNABLE = {
  cherche: (situe: ObjectifSitue): Lieux =>
    actionsDe(situe)
      .filter(
        ([{ id, responsable, intervenants }]) =>
          responsable !== undefined ||
          (intervenants?.length ?? 0) > 0 ||
          situe.projet.moyens?.some(({ action }) => action === id) === true,
      )
      .map(([, ou]) => ou),
  cles: [],
  manque: 'Aucune action ne le sert avec quelqu’un pour la mener, ou un moyen qui lui soit rattaché.',
  demander: 'De quoi, et de qui, avez-vous besoin pour y arriver ? Qui commence, et par quoi ?',
} as const;

const REALISTE = {
  cherche: ({ objectif, ou }: ObjectifSitue): Lieux => [
    ...(objectif.avisPersonne?.recueilli === true && objectif.avisPersonne.sens !== 'defavorable'
      ? dit(ou, 'avisPersonne', objectif.avisPersonne)
      : []),
    ...dit(ou, 'evaluations', objectif.evaluations),
    ...(objectif.negociation?.some(({ type }) => type === 'accord') === true
      ? dit(ou, 'negociation', objectif.negociation)
      : []),
  ],
  cles: ['avisPersonne', 'evaluations'],
  manque: 'Ni l’avis de la personne, ni une évaluation ne disent que l’objectif est à sa portée et qu’elle y tient.',
  demander: 'Est-ce important pour vous ? Est-ce trop, pas assez, ou le bon moment ?',
} as const;

const DATE = {
  cherche: ({ objectif, ou }: ObjectifSitue): Lieux => dit(ou, 'echeanceLe', objectif.echeanceLe),
  cles: ['echeanceLe'],
  manque: 'Aucune date ne dit quand on regardera ensemble où l’on en est.',
  demander: 'Quand voulez-vous que l’on regarde ensemble où l’on en est ?',
} as const;

const POINTS = {
  specifique: SPECIFIQUE,
  mesurable: MESURABLE,
  atteignable: ATTEIGNABLE,
  realiste: REALISTE,
  date: DATE,
};

const PASSEE = {
  manque: 'L’échéance est passée, et l’objectif est encore en cours.',
  demander: 'Où en êtes-vous ? Voulez-vous continuer, changer quelque chose, ou passer à autre chose ?',
} as const;

const lieuxAttendus = (point: PointSmart, { ou, projetOu }: ObjectifSitue): Lieux =>
  point === 'atteignable' ? [`${projetOu}/actions`] : POINTS[point].cles.map((cle): Pointeur => `${ou}/${cle}`);

const conseil = (point: PointSmart, situe: ObjectifSitue, au: DateCivile): ConseilSmart => {
  const { cherche, manque, demander } = POINTS[point];
  const ou = cherche(situe);
  const { echeanceLe, statut } = situe.objectif;
  if (point === 'date' && echeanceLe !== undefined && echeanceLe < au && statut === 'actif')
    return { point, constat: 'depasse', ou, ...PASSEE };
  if (ou.length > 0) return { point, constat: 'present', ou };
  return { point, constat: 'a_preciser', ou: lieuxAttendus(point, situe), manque, demander };
};

/** Les cinq conseils, à un jour déjà vérifié. */
export const conseilsAuJour = (situe: ObjectifSitue, au: DateCivile): readonly ConseilSmart[] =>
  POINTS_SMART.map((point) => conseil(point, situe, au));

/**
 * Conseille, pour un objectif, ce qui reste à préciser pour qu’on puisse le suivre : spécifique, mesurable,
 * atteignable, réaliste, daté — toujours les cinq, dans cet ordre.
 *
 * Ce sont des conseils, jamais un blocage ni un manquement : seule la présence d’une donnée est regardée, le sens des
 * mots ne l’est pas ; un avis défavorable de la personne ne compte pas pour « réaliste ». Un objectif peut être posé avant ses moyens.
 */
export const conseilsSmart = (situe: ObjectifSitue, au: DateCivile): readonly ConseilSmart[] =>
  conseilsAuJour(situe, exigerJour(au));
