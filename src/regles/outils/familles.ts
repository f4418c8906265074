import type { EchangeFamille } from '../../accompagnement/droits';
import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { Pointeur } from '../../kernel/pointeur';
import type { Reunion } from '../../projet/concertation';
import type { Revision } from '../../revision/revision';
import { tenueLe } from '../../revision/tenue';
import type { Acteur, Qualite } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Delai } from '../../vocabulaire/delai';
import type { Verdict } from '../verdict';
import { indeterminee } from '../verdict';
import type { Trouve } from './lecture';
import { situer, sous } from './lecture';
import { recurrent } from './parcours';
import { PROJETS } from './projets';
import { REVISIONS, revisionsTenues } from './revisions';

/** Où sont les échanges avec la famille. */
export const ECHANGES: Pointeur = '/accompagnement/echangesFamille';

const FAMILLE: ReadonlySet<Qualite> = new Set<Qualite>(['parent', 'tuteur', 'service_ase', 'proche']);

/** Est-ce la famille d’un enfant, ou qui tient l’autorité parentale à sa place ? */
export const estDeLaFamille = ({ qualite }: Acteur): boolean => FAMILLE.has(qualite);

/** Jours des échanges de ces types ; `undefined` si le dossier ne dit rien des échanges avec la famille. */
export const joursDesEchanges = (
  dossier: Dossier,
  types: readonly EchangeFamille['type'][],
): readonly Trouve<DateCivile>[] | undefined => {
  const echanges = dossier.accompagnement?.echangesFamille;
  return (
    echanges &&
    situer(echanges, ECHANGES)
      .filter(({ valeur }) => types.includes(valeur.type))
      .map(({ valeur, ou }) => ({ valeur: valeur.le, ou: sous(ou, 'le') }))
  );
};

const conviee = ({ invites, presents }: Pick<Reunion, 'invites' | 'presents'>): boolean =>
  [...(invites ?? []), ...(presents ?? [])].some(estDeLaFamille);

/** Jours où la famille était conviée à rencontrer l’équipe : réunion du projet ou révision. */
export const joursDesConvocations = (dossier: Dossier, au: DateCivile): readonly Trouve<DateCivile>[] => {
  const reunions = enchainer(situer(dossier.projets, PROJETS), ({ valeur, ou }) =>
    situer(valeur.reunions, sous(ou, 'reunions')).filter((reunion) => conviee(reunion.valeur)),
  );
  return [
    ...reunions.map(({ valeur, ou }) => ({ valeur: valeur.le, ou: sous(ou, 'le') })),
    ...(revisionsTenues(dossier, au) ?? [])
      .filter((revision) => conviee(revision.valeur))
      .map(({ le, ou }) => ({ valeur: le, ou: sous(ou, 'tenueLe') })),
  ];
};

const jourDe = (revision: Revision): DateCivile | undefined =>
  tenueLe(revision) ?? (revision.statut === 'annulee' ? revision.annuleeLe : undefined);

/** Ce que le dossier tait, et qui dirait la famille conviée depuis ce jour : une liste, ou qui était invité, qui est venu. */
const convocationsTues = ({ projets, revisions }: Dossier, depuis: DateCivile): readonly Pointeur[] => {
  const tue = ({ valeur, ou }: Trouve<Pick<Reunion, 'invites' | 'presents'>>): readonly Pointeur[] => [
    ...(valeur.invites === undefined && !conviee(valeur) ? [sous(ou, 'invites')] : []),
    ...(valeur.presents === undefined && !conviee(valeur) ? [sous(ou, 'presents')] : []),
  ];
  return [
    ...(projets === undefined ? [PROJETS] : []),
    ...enchainer(situer(projets, PROJETS), ({ valeur: projet, ou }) => {
      if (projet.statut === 'clos' && projet.closLe !== undefined && projet.closLe < depuis) return [];
      const la = sous(ou, 'reunions');
      if (projet.reunions === undefined) return [la];
      return enchainer(
        situer(projet.reunions, la).filter(({ valeur }) => valeur.le >= depuis),
        tue,
      );
    }),
    ...(revisions === undefined
      ? [REVISIONS]
      : enchainer(
          situer(revisions, REVISIONS).filter(({ valeur }) => (jourDe(valeur) ?? depuis) >= depuis),
          tue,
        )),
  ];
};

/**
 * Juge qu’une convocation vaut aussi : un manquement ne se dit que d’un dossier qui tient toutes ces listes, depuis le
 * jour d’où court le délai.
 */
export const saufConvocationTue = (dossier: Dossier, verdict: Verdict): Verdict => {
  if (verdict.verdict !== 'non_respectee' || verdict.calcul === undefined) return verdict;
  const tues = convocationsTues(dossier, verdict.calcul.origine);
  return tues.length > 0 ? indeterminee(...tues) : verdict;
};

/** Juge un échange dû à la famille à intervalles réguliers depuis l’admission. */
export const echangePeriodique = (
  dossier: Dossier,
  au: DateCivile,
  devoir: {
    readonly types: readonly EchangeFamille['type'][];
    readonly delai: Delai;
    readonly parAn: 1 | 2 | 4;
    readonly quoi: string;
    /** D’autres faits qui valent échange. */
    readonly aussi?: readonly Trouve<DateCivile>[];
  },
): Verdict => {
  const { types, delai, parAn, quoi, aussi = [] } = devoir;
  const echanges = joursDesEchanges(dossier, types);
  const faits = echanges === undefined && aussi.length === 0 ? undefined : [...(echanges ?? []), ...aussi];
  const verdict = recurrent({ dossier, au, delai, parAn, quoi, faits, ou: ECHANGES });
  return echanges === undefined && verdict.verdict === 'non_respectee' ? indeterminee(ECHANGES) : verdict;
};
