import type { DateCivile } from '../vocabulaire/date-civile';
import { lireDateCivile } from '../vocabulaire/date-civile';
import type { Lecture } from './arguments';
import { UsageError } from './codes';
import type { Monde } from './monde';

/** Jour du contrôle : `--au`, à défaut aujourd’hui au fuseau demandé (Europe/Paris). Un fuseau faux se dit toujours. */
export const jourDuControle = (lecture: Lecture, monde: Monde): DateCivile => {
  const fuseau = lecture.texte('fuseau') ?? 'Europe/Paris';
  const aujourdhui = monde.aujourdhui(fuseau);
  if (aujourdhui === null)
    throw new UsageError(
      `--fuseau ${fuseau} : fuseau inconnu. Exemples : Europe/Paris, America/Martinique, Indian/Reunion.`,
    );
  const ecrit = lecture.texte('au');
  if (ecrit === undefined) return aujourdhui;
  const jour = lireDateCivile(ecrit);
  if (jour === null)
    throw new UsageError(`--au ${ecrit} : ce n’est pas un jour. Écrivez AAAA-MM-JJ, par exemple 2026-11-21.`);
  return jour;
};
