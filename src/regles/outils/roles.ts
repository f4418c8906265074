import type { Dossier } from '../../dossier/dossier';
import type { RoleProjet } from '../../projet/concertation';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { sansObjet } from '../verdict';
import { contient } from './affirmations';
import { dejaClos, sous } from './lecture';
import { SORTIE_PASSEE, sortiLe } from './parcours';
import { surProjetArrete } from './projets';

/** Ce rôle est-il tenu au jour dit ? Sans dates, il l’est. */
export const tenuAu = ({ duLe, auLe }: RoleProjet, au: DateCivile): boolean =>
  (duLe === undefined || duLe <= au) && (auLe === undefined || au <= auLe);

/** Juge qu’un référent tient son rôle au jour dit auprès de la personne ; après sa sortie, ou le projet clos, nul n’a plus à le tenir. */
export const referentEnPlace = (
  dossier: Dossier,
  au: DateCivile,
  certitude: 'certaine' | 'selon_lecture' = 'certaine',
): Verdict =>
  sortiLe(dossier, au) !== undefined
    ? sansObjet(SORTIE_PASSEE)
    : surProjetArrete(dossier, au, ({ valeur: projet, ou }) =>
        dejaClos(projet, au)
          ? sansObjet('Le projet est clos.')
          : contient(
              projet.roles,
              sous(ou, 'roles'),
              (role) => role.fonction === 'referent' && tenuAu(role, au),
              'Aucun référent n’est en place à cette date.',
              certitude,
            ),
      );
