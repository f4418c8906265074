import type { PlanLie } from '../../accompagnement/droits';
import type { Dossier } from '../../dossier/dossier';
import { plusMois } from '../../vocabulaire/calendrier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { indeterminee } from '../verdict';
import { NAISSANCE, surMesureEnfance, surProjetEnfant } from './enfance';
import type { Trouve } from './lecture';
import { plusRecent, sous } from './lecture';
import { joursSitues } from './parcours';
import { datesDuPlan } from './plans';

/** Un projet pour l’enfant, depuis quand il est à jour, et l’âge qui décide du rythme. */
export type ProjetEnfant = {
  readonly plan: Trouve<PlanLie>;
  /** Jour où il a été établi, et où c’est écrit. */
  readonly etabli: { readonly le: DateCivile; readonly ou: Trouve<PlanLie>['ou'] };
  /** Actualisations ; `undefined` si le dossier n’en dit rien. */
  readonly actualisations: readonly Trouve<DateCivile>[] | undefined;
  /** Dernier jour où le projet a été établi ou actualisé. */
  readonly aJourLe: DateCivile;
  /** Jour des deux ans de l’enfant. */
  readonly deuxAns: DateCivile;
};

/** Juge l’actualisation du projet pour l’enfant d’un mineur protégé. */
export const surActualisation = (
  dossier: Dossier,
  au: DateCivile,
  juger: (projet: ProjetEnfant) => Verdict,
): Verdict => {
  const naissance = dossier.usager.identite?.naissanceLe;
  if (naissance === undefined) return indeterminee(NAISSANCE);
  return surMesureEnfance(dossier, au, () =>
    surProjetEnfant(dossier, au, (plan) => {
      const { etabliLe, actualisationsLe } = plan.valeur;
      if (etabliLe === undefined) return indeterminee(sous(plan.ou, 'etabliLe'));
      const recent = plusRecent(
        datesDuPlan(plan).filter(({ valeur }) => valeur <= au),
        (le) => le,
      );
      return juger({
        plan,
        etabli: { le: etabliLe, ou: sous(plan.ou, 'etabliLe') },
        actualisations: actualisationsLe && joursSitues(actualisationsLe, sous(plan.ou, 'actualisationsLe')),
        aJourLe: recent?.valeur ?? etabliLe,
        deuxAns: plusMois(naissance, 24),
      });
    }),
  );
};
