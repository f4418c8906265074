import type { RoleProjet } from '../../../projet/concertation';
import type { DateCivile } from '../../../vocabulaire/date-civile';
import type { Releve } from '../outils/releves';
import { RIEN, reperer } from '../outils/releves';
import { misEnOeuvre } from '../outils/vue';
import { aEuLieu, connu } from './commun';

/** Le rôle a-t-il cours au jour dit ? */
const roleEnCours = ({ duLe, auLe }: RoleProjet, au: DateCivile): boolean =>
  connu(duLe, au) && (auLe === undefined || au <= auLe);

/** Rôles en cours dont le titulaire a été présenté à la personne. */
export const rolesPresentes: Releve = ({ projet, ici, au }) =>
  reperer(projet?.roles, ici, 'roles', (role) => roleEnCours(role, au) && aEuLieu(role.presenteALaPersonneLe, au));

/** Rôles en cours de ces fonctions. */
export const rolesDe =
  (...fonctions: readonly RoleProjet['fonction'][]): Releve =>
  ({ projet, ici, au }) =>
    reperer(projet?.roles, ici, 'roles', (role) => roleEnCours(role, au) && fonctions.includes(role.fonction));

/** Le projet s’applique, le dossier tient la liste des rôles, et aucun n’a cours. */
export const aucunRoleEnCours: Releve = (vue) => {
  const { projet, ici, au } = vue;
  return misEnOeuvre(vue) && projet?.roles?.every((role) => !roleEnCours(role, au)) === true ? [`${ici}/roles`] : RIEN;
};
