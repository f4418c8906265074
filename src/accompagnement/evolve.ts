import type { Handlers } from '../kernel/dispatch';
import { dispatch } from '../kernel/dispatch';
import type { Accompagnement } from './accompagnement';
import type { EvenementAccompagnement } from './evenements';
import { evolutionsAccueil } from './evolutions/accueil';
import { evolutionsAdmission } from './evolutions/admission';
import { evolutionsAnnexes } from './evolutions/annexes';
import { evolutionsContrat } from './evolutions/contrat';
import { evolutionsDroits } from './evolutions/droits';
import { evolutionsSortie } from './evolutions/sortie';
import { evolutionsVie } from './evolutions/vie';

const EVOLUTIONS: Handlers<EvenementAccompagnement, [Accompagnement], Accompagnement> = {
  ...evolutionsAdmission,
  ...evolutionsAccueil,
  ...evolutionsContrat,
  ...evolutionsAnnexes,
  ...evolutionsDroits,
  ...evolutionsVie,
  ...evolutionsSortie,
};

/** Applique à un accompagnement un fait déjà décidé ; le premier fait le commence. Ne juge plus, ne refuse jamais. */
export const evolve = (etat: Accompagnement | null, fait: EvenementAccompagnement): Accompagnement =>
  dispatch(EVOLUTIONS, fait, { ...etat, dernierFaitLe: fait.le });
