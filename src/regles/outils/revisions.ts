import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { Pointeur } from '../../kernel/pointeur';
import type { Revision } from '../../revision/revision';
import { tenueLe } from '../../revision/tenue';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Trouve } from './lecture';
import { plusRecent, situer, sous } from './lecture';
import { memoriser } from './memoire';

/** Où sont les révisions. */
export const REVISIONS: Pointeur = '/revisions';

/** Une révision qui s’est tenue, et le jour où elle l’a été. */
export type RevisionTenue = Trouve<Revision> & { readonly le: DateCivile };

/** Les révisions tenues au jour dit ; `undefined` si le dossier ne dit rien des révisions. */
export const revisionsTenues = memoriser(
  (dossier: Dossier, au: DateCivile): readonly RevisionTenue[] | undefined =>
    dossier.revisions &&
    enchainer(situer(dossier.revisions, REVISIONS), ({ valeur, ou }) => {
      const le = tenueLe(valeur);
      return le !== null && le <= au ? [{ valeur, ou, le }] : [];
    }),
);

/** Les jours où des révisions se sont tenues, avec leur endroit. */
export const joursDesRevisions = (dossier: Dossier, au: DateCivile): readonly Trouve<DateCivile>[] | undefined =>
  revisionsTenues(dossier, au)?.map(({ le, ou }) => ({ valeur: le, ou: sous(ou, 'tenueLe') }));

/** La dernière révision tenue au jour dit. */
export const derniereRevision = (dossier: Dossier, au: DateCivile): RevisionTenue | undefined => {
  const choisie = plusRecent(
    (revisionsTenues(dossier, au) ?? []).map((revision) => ({ valeur: revision, ou: revision.ou })),
    ({ le }) => le,
  );
  return choisie?.valeur;
};
