import { compact } from '../../kernel/compact';
import { ajouter, changer } from '../../kernel/listes';
import type { DateCivile } from '../../vocabulaire/date-civile';
import { dernier } from '../../vocabulaire/jour';
import type { Restriction, Reunion, RoleProjet } from '../concertation';
import type { Fait } from '../evenements';
import type { Projet } from '../projet';
import { tient } from '../roles';

const surRestriction = (projet: Projet, id: string, changement: (r: Restriction) => Restriction): Projet => ({
  ...projet,
  restrictions: changer(projet.restrictions, id, changement),
});
const surReunion = (projet: Projet, id: string, changement: (r: Reunion) => Reunion): Projet => ({
  ...projet,
  reunions: changer(projet.reunions, id, changement),
});
const surRoles = (projet: Projet, changement: (r: RoleProjet) => RoleProjet): readonly RoleProjet[] =>
  (projet.roles ?? []).map(changement);

/** Un rôle qui n’avait pas commencé finit le jour où il devait commencer. */
const finir = (role: RoleProjet, le: DateCivile): RoleProjet => ({ ...role, auLe: dernier(role.duLe ?? le, le) });

export const evolutionsConcertation = {
  RestrictionDecidee: ({ restriction, le, par }: Fait<'RestrictionDecidee'>, projet: Projet): Projet => ({
    ...projet,
    restrictions: ajouter(projet.restrictions, { ...restriction, decideeLe: le, decideePar: par }),
  }),
  RestrictionNotifiee: ({ restriction, le }: Fait<'RestrictionNotifiee'>, projet: Projet): Projet =>
    surRestriction(projet, restriction, (r) => ({ ...r, notifieeLe: le })),
  RestrictionReexaminee: (fait: Fait<'RestrictionReexaminee'>, projet: Projet): Projet => {
    const { restriction, le, prochainLe, juge, autorisationJugeLe } = fait;
    return surRestriction(projet, restriction, (r) => ({
      ...r,
      reexamineeLe: ajouter(r.reexamineeLe, le),
      ...compact({ reexamenLe: prochainLe, juge, autorisationJugeLe }),
    }));
  },
  RestrictionLevee: ({ restriction, le }: Fait<'RestrictionLevee'>, projet: Projet): Projet =>
    surRestriction(projet, restriction, (r) => ({ ...r, finLe: le })),
  ReunionConvoquee: ({ reunion }: Fait<'ReunionConvoquee'>, projet: Projet): Projet => ({
    ...projet,
    reunions: ajouter(projet.reunions, reunion),
  }),
  ReunionReportee: ({ reunion, au }: Fait<'ReunionReportee'>, projet: Projet): Projet =>
    surReunion(projet, reunion, (r) => ({ ...r, le: au })),
  ReunionTenue: ({ reunion, presents, personne, decisions }: Fait<'ReunionTenue'>, projet: Projet): Projet =>
    surReunion(projet, reunion, (r) => ({ ...r, presents, personne, ...compact({ decisions }) })),
  RoleConfie: ({ fonction, personne, le }: Fait<'RoleConfie'>, projet: Projet): Projet => ({
    ...projet,
    roles: ajouter(projet.roles, { fonction, personne, duLe: le }),
  }),
  ReferentRemplace: ({ personne, le }: Fait<'ReferentRemplace'>, projet: Projet): Projet => ({
    ...projet,
    roles: ajouter(
      surRoles(projet, (r) => (tient(r, 'referent', le) ? finir(r, le) : r)),
      { fonction: 'referent', personne, duLe: le },
    ),
  }),
  RoleTermine: ({ fonction, personne, le }: Fait<'RoleTermine'>, projet: Projet): Projet => ({
    ...projet,
    roles: surRoles(projet, (r) => (tient(r, fonction, le) && r.personne === personne ? finir(r, le) : r)),
  }),
  RolePresente: ({ fonction, personne, le }: Fait<'RolePresente'>, projet: Projet): Projet => ({
    ...projet,
    roles: surRoles(projet, (r) =>
      tient(r, fonction, le) && r.personne === personne ? { ...r, presenteALaPersonneLe: le } : r,
    ),
  }),
  NoteConsignee: ({ note, le, par, texte, objectifs }: Fait<'NoteConsignee'>, projet: Projet): Projet => ({
    ...projet,
    notesDeSuivi: ajouter(projet.notesDeSuivi, { id: note, le, par, texte, ...compact({ objectifs }) }),
  }),
};
