import type { ConseilSmart, PointSmart } from './conseils';
import type { RaisonGeneralite } from './generalite';

/** Ce qui manque à un objectif trop général. */
export const NOMS_GENERALITE: Readonly<Record<RaisonGeneralite, string>> = {
  sans_parole: 'sans les mots de la personne',
  sans_indicateur: 'sans indicateur ni résultat attendu',
  sans_date: 'sans échéance',
  sans_action: 'sans action',
};

/** Nom d’un point de la méthode SMART. */
export const NOMS_SMART: Readonly<Record<PointSmart, string>> = {
  specifique: 'spécifique',
  mesurable: 'mesurable',
  atteignable: 'atteignable',
  realiste: 'réaliste',
  date: 'daté',
};

/** Ce qu’un conseil apporte, ou `null` quand il n’y a rien à préciser. */
export const phraseDuConseil = ({ point, manque, demander }: ConseilSmart): string | null =>
  manque === undefined ? null : `${NOMS_SMART[point]} : ${manque} Demander : « ${demander ?? ''} »`;

/** Les points sur lesquels il n’y a rien à préciser. */
export const pointsPresents = (conseils: readonly ConseilSmart[]): readonly string[] =>
  conseils.filter(({ constat }) => constat === 'present').map(({ point }) => NOMS_SMART[point]);

/** Pourquoi un objectif peut sembler trop général, ou `null`. */
export const phraseDeGeneralite = (raisons: readonly RaisonGeneralite[]): string | null =>
  raisons.length === 0
    ? null
    : `Peut sembler trop général : ${raisons.map((raison) => NOMS_GENERALITE[raison]).join(', ')}.`;
