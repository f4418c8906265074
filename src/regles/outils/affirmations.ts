import type { Pointeur } from '../../kernel/pointeur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { enToutesLettres } from '../../vocabulaire/jour';
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
 * Juge que la personne a pris part à l’élaboration d’un document. Son refus vaut respect : la participation lui a été
 * proposée. Son impossibilité laisse le devoir sans objet.
 */
export const personneParticipe = (
  participation: Participation | undefined,
  base: Pointeur,
  au: DateCivile,
  quoi: string,
): Verdict => {
  const personne = participation?.personne;
  const ou = sous(base, 'personne');
  if (personne === undefined) return indeterminee(ou);
  if (personne.aParticipe) {
    return personne.le === undefined || personne.le <= au
      ? respectee([ou])
      : nonRespectee(`${quoi} : la personne n’y prend part que le ${enToutesLettres(personne.le)}.`, [ou], {
          certitude: 'selon_lecture',
        });
  }
  switch (personne.motif) {
    case 'refus':
      return respectee([ou]);
    case 'impossibilite':
      return sansObjet('Le dossier dit que la personne ne pouvait pas participer.');
    case 'non_sollicitee':
      return nonRespectee(`${quoi} : la personne n’a pas été sollicitée.`, [ou]);
    case 'autre':
      return nonRespectee(`${quoi} : la personne n’a pas participé, sans l’avoir refusé.`, [ou], {
        certitude: 'selon_lecture',
      });
    case undefined:
      return indeterminee(sous(ou, 'motif'));
  }
};
