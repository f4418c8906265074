import type { Pointeur } from '../../kernel/pointeur';
import type { Participation } from '../../vocabulaire/traces';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';
import type { Trouve } from './lecture';
import { situer, sous } from './lecture';

type Certitude = 'certaine' | 'selon_lecture';

/** Juge ce que le dossier affirme par oui ou par non, ou ne dit pas. */
export const affirme = (
  valeur: boolean | undefined,
  ou: Pointeur,
  constat: string,
  certitude: Certitude = 'certaine',
): Verdict => {
  if (valeur === undefined) return indeterminee(ou);
  return valeur ? respectee([ou]) : nonRespectee(constat, [ou], { certitude });
};

/** Juge qu’une liste contient ce qu’on y cherche. Absente : on ne sait pas ; donnée sans cela : il n’y est pas. */
export const contient = <T>(
  liste: readonly T[] | undefined,
  ou: Pointeur,
  voulu: (valeur: T) => boolean,
  constat: string,
  certitude: Certitude = 'certaine',
): Verdict => {
  if (liste === undefined) return indeterminee(ou);
  const trouves = situer(liste, ou).filter(({ valeur }) => voulu(valeur));
  return trouves.length > 0
    ? respectee(trouves.map((trouve) => trouve.ou))
    : nonRespectee(constat, [ou], { certitude });
};

/** Juge que plusieurs points sont tous affirmés ; un seul nié est un manquement, un seul tu laisse en suspens. */
export const affirmeTout = (
  points: readonly Trouve<boolean | undefined>[],
  constat: (nies: number) => string,
  certitude: Certitude = 'certaine',
): Verdict => {
  const nies = points.filter(({ valeur }) => valeur === false);
  if (nies.length > 0) {
    return nonRespectee(
      constat(nies.length),
      nies.map(({ ou }) => ou),
      { certitude },
    );
  }
  const tus = points.filter(({ valeur }) => valeur === undefined);
  return tus.length > 0 ? indeterminee(...tus.map(({ ou }) => ou)) : respectee(points.map(({ ou }) => ou));
};

/**
 * Juge que la personne a pris part à l’élaboration d’un document. Son refus et son impossibilité d’y prendre part ne
 * sont pas des manquements : la participation a été proposée, ou ne pouvait pas avoir lieu.
 */
export const personneParticipe = (
  participation: Participation | undefined,
  base: Pointeur,
  quoi: string,
  certitude: Certitude = 'certaine',
): Verdict => {
  const personne = participation?.personne;
  const ou = sous(base, 'personne');
  if (personne === undefined) return indeterminee(ou);
  if (personne.aParticipe) return respectee([ou]);
  switch (personne.motif) {
    case 'refus':
      return sansObjet('La participation a été proposée à la personne, qui l’a refusée.');
    case 'impossibilite':
      return sansObjet('Le dossier dit que la personne ne pouvait pas participer.');
    case 'non_sollicitee':
      return nonRespectee(`${quoi} : la personne n’a pas été sollicitée.`, [ou], { certitude });
    case 'autre':
    case undefined:
      return indeterminee(sous(ou, 'motif'));
  }
};
