import type { ConseilSmart, PointSmart } from './conseils';

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
