import { joursEntre } from '../vocabulaire/calendrier';
import type { DateCivile } from '../vocabulaire/date-civile';
import type { Rapport, Resultat } from './rapport';

/** Ce qui est dû, et quand : en retard, à faire, ou respecté jusqu’à une date. */
export type Echeance = {
  readonly nature: 'en_retard' | 'a_faire' | 'a_renouveler';
  readonly le: DateCivile;
  /** Jours entre le contrôle et l’échéance ; négatif quand elle est passée. */
  readonly dansJours: number;
  readonly resultat: Resultat;
};

const enRetard = ({ verdict }: Resultat): DateCivile | null => {
  if (verdict.verdict !== 'non_respectee' || verdict.regulariseLe !== undefined) return null;
  return verdict.calcul?.echeance ?? verdict.depuisLe;
};

const echeanceDe = (resultat: Resultat): Pick<Echeance, 'nature' | 'le'> | null => {
  const { verdict } = resultat;
  switch (verdict.verdict) {
    case 'non_respectee': {
      const le = enRetard(resultat);
      return le && { nature: 'en_retard', le };
    }
    case 'a_faire':
      return { nature: 'a_faire', le: verdict.avantLe };
    case 'respectee':
      return verdict.jusquAu === undefined ? null : { nature: 'a_renouveler', le: verdict.jusquAu };
    case 'indeterminee':
    case 'sans_objet':
      return null;
  }
};

/**
 * Toutes les échéances d’un rapport, de la plus ancienne à la plus lointaine.
 *
 * Les retards sans date connue n’y sont pas : le rapport les montre. Une dérogation en cours écarte le retard.
 */
export const echeances = ({ resultats, au }: Rapport): readonly Echeance[] =>
  resultats
    .filter(({ derogation }) => derogation === undefined)
    .flatMap((resultat) => {
      const echeance = echeanceDe(resultat);
      return echeance === null ? [] : [{ ...echeance, dansJours: joursEntre(au, echeance.le), resultat }];
    })
    .toSorted((a, b) => (a.le < b.le ? -1 : a.le > b.le ? 1 : a.resultat.regle < b.resultat.regle ? -1 : 1));
