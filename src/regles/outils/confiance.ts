import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { PersonneDeConfiance } from '../../usager/entourage';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Trouve } from './lecture';
import { situer } from './lecture';

/** Où sont les désignations d’une personne de confiance. */
export const PERSONNES_DE_CONFIANCE: Pointeur = '/usager/personnesDeConfiance';

/** Désignations qui ont cours au jour dit ; `undefined` si le dossier n’en dit rien. */
export const personnesDeConfianceAu = (
  dossier: Dossier,
  au: DateCivile,
): readonly Trouve<PersonneDeConfiance>[] | undefined =>
  dossier.usager.personnesDeConfiance &&
  situer(dossier.usager.personnesDeConfiance, PERSONNES_DE_CONFIANCE).filter(
    ({ valeur: { designeeLe, revoqueeLe } }) => designeeLe <= au && (revoqueeLe === undefined || au < revoqueeLe),
  );
