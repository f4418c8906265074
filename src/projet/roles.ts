import type { DateCivile } from '../vocabulaire/date-civile';
import type { RoleProjet } from './concertation';
import type { Projet } from './projet';

/** Ce rôle est-il tenu ou à venir, dans cette fonction, au jour dit ? Le jour de fin n’en fait plus partie. */
export const tient = (role: RoleProjet, fonction: RoleProjet['fonction'], au: DateCivile): boolean =>
  role.fonction === fonction && (role.auLe === undefined || role.auLe > au);

/** Rôles tenus ou à venir dans une fonction, au jour dit : un référent déjà choisi pour demain prend la place. */
export const rolesTenus = (projet: Projet, fonction: RoleProjet['fonction'], au: DateCivile): readonly RoleProjet[] =>
  (projet.roles ?? []).filter((role) => tient(role, fonction, au));
