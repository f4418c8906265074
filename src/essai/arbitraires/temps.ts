import fc from 'fast-check';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { lireDateCivile } from '../../vocabulaire/date-civile';
import { JOURS } from './reserve';

const DATES: readonly DateCivile[] = JOURS.flatMap((texte) => lireDateCivile(texte) ?? []);

/**
 * Range une suite de commandes dans l’ordre des jours sans changer celui des commandes ; une sur quinze garde un
 * jour d’avant, comme ce qui se saisit en retard.
 */
export const ordonner = <C extends { readonly le: DateCivile }>(
  suite: fc.Arbitrary<readonly C[]>,
): fc.Arbitrary<readonly C[]> =>
  fc
    .tuple(
      suite,
      fc.array(fc.nat({ max: DATES.length - 1 }), { minLength: 8, maxLength: 8 }),
      fc.array(fc.nat({ max: 14 }), { minLength: 70, maxLength: 70 }),
    )
    .map(([commandes, tirages, retards]) => {
      const jours = tirages.toSorted((a, b) => a - b);
      return commandes.map((commande, rang) => {
        const ici = jours[Math.floor((rang * jours.length) / Math.max(1, commandes.length))] ?? 0;
        const le = DATES[ici];
        const enRetard = retards[rang] === 0 && le !== undefined && commande.le < le;
        return le === undefined || enRetard ? commande : { ...commande, le };
      });
    });
