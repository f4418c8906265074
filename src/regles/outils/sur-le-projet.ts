import type { Dossier } from '../../dossier/dossier';
import type { Projet } from '../../projet/projet';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { indeterminee, sansObjet } from '../verdict';
import type { Trouve } from './lecture';
import { projetEnCours } from './lecture';
import { PROJETS } from './projets';

/** Juge le projet en cours, arrêté ou non ; sans projet, le dit. */
export const surLeProjet = (dossier: Dossier, au: DateCivile, juger: (projet: Trouve<Projet>) => Verdict): Verdict => {
  const projet = projetEnCours(dossier, au);
  if (projet) return juger(projet);
  return dossier.projets === undefined
    ? indeterminee(PROJETS)
    : sansObjet('Aucun projet n’est au dossier à cette date.');
};
