import type { Pointeur } from '../../kernel/pointeur';
import { joursEntre, plusJours } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Delai } from '../../vocabulaire/delai';
import { echeance } from '../../vocabulaire/delai';
import { enToutesLettres } from '../../vocabulaire/jour';
import type { Calcul, Verdict } from '../verdict';
import { aFaire, indeterminee, nonRespectee, respectee } from '../verdict';

/** Pose un délai : d’où il court, de combien, quand il tombe. */
export const calculer = (origine: DateCivile, pointeurOrigine: Pointeur, delai: Delai): Calcul => ({
  origine,
  pointeurOrigine,
  delai,
  echeance: echeance(origine, delai),
});

/** « 3 jours » / « 1 jour » : écart en jours, en toutes lettres. */
export const ecartEnJours = (debut: DateCivile, fin: DateCivile): string => {
  const n = joursEntre(debut, fin);
  return `${n} jour${n > 1 ? 's' : ''}`;
};

type Fait = { readonly le: DateCivile; readonly ou: Pointeur };

/**
 * Juge un devoir à faire une fois avant une échéance.
 *
 * `fait` : le fait accompli, s’il l’est au jour dit. Sans lui : à faire avant l’échéance ; passé l’échéance,
 * `silence` dit si le dossier se tait (données manquantes) ou s’il affirme que rien n’a été fait.
 */
export const unique = (devoir: {
  readonly au: DateCivile;
  readonly calcul: Calcul;
  readonly fait: Fait | undefined;
  readonly silence: boolean;
  readonly manque: readonly Pointeur[];
  /** Ce qui est attendu, en tête de phrase : « Remise du contrat à la personne ». */
  readonly quoi: string;
  readonly certitude?: 'certaine' | 'selon_lecture';
}): Verdict => {
  const { au, calcul, fait, silence, manque, quoi, certitude = 'certaine' } = devoir;
  const limite = calcul.echeance;
  if (fait && fait.le <= limite) return respectee([fait.ou], { calcul });
  const depuisLe = plusJours(limite, 1);
  if (fait) {
    const retard = `${quoi} : le ${enToutesLettres(fait.le)}, ${ecartEnJours(limite, fait.le)} après l’échéance du ${enToutesLettres(limite)}.`;
    return nonRespectee(retard, [fait.ou], { depuisLe, certitude, regulariseLe: fait.le, calcul });
  }
  if (au <= limite) return aFaire(limite, `${quoi} : au plus tard le ${enToutesLettres(limite)}.`, manque, calcul);
  if (silence) return indeterminee(...manque);
  const constat = `${quoi} : rien au dossier, alors que l’échéance était le ${enToutesLettres(limite)}.`;
  return nonRespectee(constat, manque, { depuisLe, certitude, calcul });
};

/**
 * Juge un devoir qui revient : le dernier fait vaut jusqu’à l’échéance suivante, comptée depuis lui.
 *
 * Sans aucun fait, la première échéance court depuis `origine`. `certitude` dit, au jour du contrôle et pour une
 * échéance passée, si le manquement est certain ou tient à notre lecture.
 */
export const periodique = (devoir: {
  readonly au: DateCivile;
  readonly delai: Delai;
  readonly origine: Fait;
  readonly dernier: Fait | undefined;
  readonly silence: boolean;
  readonly manque: readonly Pointeur[];
  readonly quoi: string;
  readonly certitude?: (echeance: DateCivile) => 'certaine' | 'selon_lecture';
}): Verdict => {
  const { au, delai, origine, dernier, silence, manque, quoi, certitude } = devoir;
  const depuis = dernier ?? origine;
  const calcul = calculer(depuis.le, depuis.ou, delai);
  if (dernier && au <= calcul.echeance) return respectee([dernier.ou], { jusquAu: calcul.echeance, calcul });
  return unique({
    au,
    calcul,
    fait: undefined,
    silence: silence && dernier === undefined,
    manque,
    quoi,
    certitude: certitude?.(calcul.echeance) ?? 'certaine',
  });
};
