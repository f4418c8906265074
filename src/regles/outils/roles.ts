import type { Dossier } from '../../dossier/dossier';
import type { RoleProjet } from '../../projet/concertation';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { contient } from './affirmations';
import { sous } from './lecture';
import { surProjetArrete } from './projets';

/** Ce rôle est-il tenu au jour dit ? Sans dates, il l’est. */
export const tenuAu = ({ duLe, auLe }: RoleProjet, au: DateCivile): boolean =>
  (duLe === undefined || duLe <= au) && (auLe === undefined || au <= auLe);

/** Juge qu’un référent tient son rôle au jour dit auprès de la personne. */
export const referentEnPlace = (
  dossier: Dossier,
  au: DateCivile,
  certitude: 'certaine' | 'selon_lecture' = 'certaine',
): Verdict =>
  surProjetArrete(dossier, au, ({ valeur: { roles }, ou }) =>
    contient(
      roles,
      sous(ou, 'roles'),
      (role) => role.fonction === 'referent' && tenuAu(role, au),
      'Aucun référent n’est en place à cette date.',
      certitude,
    ),
  );
