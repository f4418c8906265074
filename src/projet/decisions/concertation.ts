import { trouver } from '../../kernel/listes';
import type { Commande } from '../commandes';
import type { Restriction, Reunion } from '../concertation';
import type { Projet } from '../projet';
import { rolesTenus } from '../roles';
import type { Decision, Obstacle } from './outils';
import { avec, connus, enOrdre, libre, selon } from './outils';

const enVigueur =
  (le: string) =>
  ({ id, finLe }: Restriction): Obstacle =>
    finLe !== undefined && finLe <= le ? { code: 'DEJA_FAIT', genre: 'restriction', id, le: finLe } : null;
const surRestriction = (projet: Projet, id: string, decider: (restriction: Restriction) => Decision): Decision =>
  avec(trouver(projet.restrictions, id), 'restriction', id, decider);

const nonTenue = ({ id, le, presents, personne }: Reunion): Obstacle =>
  presents === undefined && personne === undefined ? null : { code: 'DEJA_FAIT', genre: 'reunion', id, le };
const surReunion = (projet: Projet, id: string, decider: (reunion: Reunion) => Decision): Decision =>
  avec(trouver(projet.reunions, id), 'reunion', id, decider);

const deciderRestriction = (c: Commande<'DeciderRestriction'>, projet: Projet): Decision => {
  const { id, reexamenLe, finLe } = c.restriction;
  return selon([libre(projet, id), enOrdre(c.le, reexamenLe), enOrdre(c.le, finLe)], {
    ...c,
    type: 'RestrictionDecidee',
  });
};

const notifierRestriction = (c: Commande<'NotifierRestriction'>, projet: Projet): Decision =>
  selon([connus(projet, 'restriction', [c.restriction])], { ...c, type: 'RestrictionNotifiee' });

const dejaAutorisee = ({
  le,
  restriction: id,
  autorisationJugeLe: autorise,
}: Commande<'ReexaminerRestriction'>): Obstacle =>
  autorise !== undefined && autorise > le ? { code: 'PAS_ENCORE', genre: 'restriction', id, le: autorise } : null;

const reexaminerRestriction = (c: Commande<'ReexaminerRestriction'>, projet: Projet): Decision =>
  surRestriction(projet, c.restriction, (restriction) =>
    selon([enVigueur(c.le)(restriction), enOrdre(c.le, c.prochainLe), dejaAutorisee(c)], {
      ...c,
      type: 'RestrictionReexaminee',
    }),
  );

const leverRestriction = (c: Commande<'LeverRestriction'>, projet: Projet): Decision =>
  surRestriction(projet, c.restriction, (restriction) =>
    selon([enVigueur(c.le)(restriction)], { ...c, type: 'RestrictionLevee' }),
  );

const convoquerReunion = (c: Commande<'ConvoquerReunion'>, projet: Projet): Decision =>
  selon([libre(projet, c.reunion.id)], { ...c, type: 'ReunionConvoquee' });

const reporterReunion = (c: Commande<'ReporterReunion'>, projet: Projet): Decision =>
  surReunion(projet, c.reunion, (reunion) => selon([nonTenue(reunion)], { ...c, type: 'ReunionReportee' }));

const tenirReunion = (c: Commande<'TenirReunion'>, projet: Projet): Decision =>
  surReunion(projet, c.reunion, (reunion) => {
    const { id, le } = reunion;
    const future: Obstacle = le > c.le ? { code: 'PAS_ENCORE', genre: 'reunion', id, le } : null;
    return selon([nonTenue(reunion), future], { ...c, type: 'ReunionTenue' });
  });

const confierRole = (c: Commande<'ConfierRole'>, projet: Projet): Decision => {
  const tenus = rolesTenus(projet, c.fonction, c.le);
  const deja = tenus.some(({ personne }) => personne === c.personne);
  const [referent] = tenus;
  return selon(
    [
      deja ? { code: 'ROLE_DEJA_TENU', fonction: c.fonction, personne: c.personne } : null,
      c.fonction === 'referent' && referent !== undefined
        ? { code: 'REFERENT_DEJA_DESIGNE', personne: referent.personne }
        : null,
    ],
    { ...c, type: 'RoleConfie' },
  );
};

const remplacerReferent = (c: Commande<'RemplacerReferent'>, projet: Projet): Decision => {
  const referents = rolesTenus(projet, 'referent', c.le);
  const deja = referents.some(({ personne }) => personne === c.personne);
  return selon(
    [
      referents.length === 0 ? { code: 'ROLE_NON_TENU', fonction: 'referent', personne: null } : null,
      deja ? { code: 'ROLE_DEJA_TENU', fonction: 'referent', personne: c.personne } : null,
    ],
    { ...c, type: 'ReferentRemplace' },
  );
};

const tenu = (projet: Projet, { fonction, personne, le }: Commande<'TerminerRole' | 'PresenterRole'>): Obstacle =>
  rolesTenus(projet, fonction, le).some((role) => role.personne === personne)
    ? null
    : { code: 'ROLE_NON_TENU', fonction, personne };

const terminerRole = (c: Commande<'TerminerRole'>, projet: Projet): Decision =>
  selon([tenu(projet, c)], { ...c, type: 'RoleTermine' });

const presenterRole = (c: Commande<'PresenterRole'>, projet: Projet): Decision =>
  selon([tenu(projet, c)], { ...c, type: 'RolePresente' });

const consignerNote = (c: Commande<'ConsignerNote'>, projet: Projet): Decision =>
  selon([libre(projet, c.note), connus(projet, 'objectif', c.objectifs)], { ...c, type: 'NoteConsignee' });

export const decisionsConcertation = {
  DeciderRestriction: deciderRestriction,
  NotifierRestriction: notifierRestriction,
  ReexaminerRestriction: reexaminerRestriction,
  LeverRestriction: leverRestriction,
  ConvoquerReunion: convoquerReunion,
  ReporterReunion: reporterReunion,
  TenirReunion: tenirReunion,
  ConfierRole: confierRole,
  RemplacerReferent: remplacerReferent,
  TerminerRole: terminerRole,
  PresenterRole: presenterRole,
  ConsignerNote: consignerNote,
};
