import type { Calcul } from '../regles/verdict';
import { joursEntre } from '../vocabulaire/calendrier';
import type { DateCivile } from '../vocabulaire/date-civile';
import { prochainJourOuvrable } from '../vocabulaire/jours-ouvres';
import type { Rapport, Resultat } from './rapport';

/** Ce qui est dû, et quand : en retard, à faire, ou respecté jusqu’à une date. */
export type Echeance = {
  readonly nature: 'en_retard' | 'a_faire' | 'a_renouveler';
  /** Dernier jour pour le faire ; d’un manquement qu’aucune échéance ne fait, son premier jour. */
  readonly le: DateCivile;
  /** Jours entre le contrôle et l’échéance ; négatif quand elle est passée. */
  readonly dansJours: number;
  /** D’où la date vient : départ, délai et endroit ; `null` quand le verdict ne le dit pas. */
  readonly origine: Calcul | null;
  /** Qui peut agir. */
  readonly acteur: Resultat['acteur'];
  /** Article qui le demande. */
  readonly reference: string;
  /** Sur demande : premier jour ouvrable, à côté de la date stricte, quand celle-ci n’en est pas un. */
  readonly reporteeAu?: DateCivile;
  readonly resultat: Resultat;
};

/** Ce qu’une liste d’échéances peut préciser. */
export type OptionsEcheances = {
  /**
   * Donner aussi la date reportée au jour ouvrable. Le report n’est acquis qu’aux délais de procédure (code de
   * procédure civile, art. 642) : il n’est donc jamais fait d’office, et ne change ni la nature ni l’ordre.
   */
  readonly joursOuvrables?: boolean;
};

const enRetard = ({ verdict }: Resultat): DateCivile | null => {
  if (verdict.verdict !== 'non_respectee' || verdict.regulariseLe !== undefined) return null;
  return verdict.calcul?.echeance ?? verdict.echeance ?? verdict.depuisLe;
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

const completer = (
  resultat: Resultat,
  { nature, le }: Pick<Echeance, 'nature' | 'le'>,
  au: DateCivile,
  joursOuvrables: boolean,
): Echeance => {
  const { verdict, acteur, reference } = resultat;
  const ouvrable = joursOuvrables ? prochainJourOuvrable(le) : le;
  return {
    nature,
    le,
    dansJours: joursEntre(au, le),
    origine: ('calcul' in verdict ? verdict.calcul : undefined) ?? null,
    acteur,
    reference,
    ...(ouvrable !== le && { reporteeAu: ouvrable }),
    resultat,
  };
};

/**
 * Toutes les échéances d’un rapport, de la plus ancienne à la plus lointaine, avec l’article, l’origine et qui agit.
 *
 * Les retards sans date connue n’y sont pas : le rapport les montre. Une dérogation en cours écarte le
 * retard et ce qui est à faire, non ce qui est respecté et devra l’être de nouveau.
 */
export const echeances = (
  { resultats, au }: Rapport,
  { joursOuvrables = false }: OptionsEcheances = {},
): readonly Echeance[] =>
  resultats
    .filter(({ derogation, verdict }) => derogation === undefined || verdict.verdict === 'respectee')
    .flatMap((resultat) => {
      const due = echeanceDe(resultat);
      return due === null ? [] : [completer(resultat, due, au, joursOuvrables)];
    })
    .toSorted((a, b) => (a.le < b.le ? -1 : a.le > b.le ? 1 : a.resultat.regle < b.resultat.regle ? -1 : 1));
