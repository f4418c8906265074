import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Champ } from '../champ';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import { ADMISSION, admisLe } from './lecture';
import { PAS_ENCORE_ADMISE } from './parcours';

/** Où est ce que le dossier dit de l’accueil temporaire. */
export const TEMPORAIRE = '/accompagnement/admission/temporaire';

/** Accueil temporaire de personnes handicapées. */
export const ACCUEIL_TEMPORAIRE: Champ = {
  numeros: ['2', '3', '5', '7'],
  modalites: ['accueil_temporaire'],
  precision: 'Structures médico-sociales qui accueillent des personnes handicapées.',
};

type AccueilTemporaire = NonNullable<NonNullable<NonNullable<Dossier['accompagnement']>['admission']>['temporaire']>;

/** Juge une admission directe en urgence, une fois la personne admise. */
export const surUrgence = (
  dossier: Dossier,
  au: DateCivile,
  juger: (temporaire: AccueilTemporaire, admission: DateCivile) => Verdict,
): Verdict => {
  const temporaire = dossier.accompagnement?.admission?.temporaire;
  if (temporaire?.urgence === undefined) return indeterminee(`${TEMPORAIRE}/urgence`);
  if (!temporaire.urgence) return sansObjet('L’admission n’a pas été faite en urgence.');
  const admission = admisLe(dossier);
  if (admission === undefined) return indeterminee(ADMISSION);
  return au < admission ? sansObjet(PAS_ENCORE_ADMISE) : juger(temporaire, admission);
};
