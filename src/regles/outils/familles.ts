import type { EchangeFamille } from '../../accompagnement/droits';
import type { Dossier } from '../../dossier/dossier';
import { enchainer } from '../../kernel/listes';
import type { Pointeur } from '../../kernel/pointeur';
import type { Reunion } from '../../projet/concertation';
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

/** Ce que le dossier tait, et qui dirait la famille conviée : une liste, ou qui était invité, qui est venu. */
const convocationsTues = (dossier: Dossier): readonly Pointeur[] => {
  const tue = ({ valeur, ou }: Trouve<Pick<Reunion, 'invites' | 'presents'>>): readonly Pointeur[] => [
    ...(valeur.invites === undefined && !conviee(valeur) ? [sous(ou, 'invites')] : []),
    ...(valeur.presents === undefined && !conviee(valeur) ? [sous(ou, 'presents')] : []),
  ];
  return [
    ...(dossier.projets === undefined ? [PROJETS] : []),
    ...enchainer(situer(dossier.projets, PROJETS), ({ valeur: { reunions }, ou }) =>
      reunions === undefined ? [sous(ou, 'reunions')] : enchainer(situer(reunions, sous(ou, 'reunions')), tue),
    ),
    ...(dossier.revisions === undefined ? [REVISIONS] : enchainer(situer(dossier.revisions, REVISIONS), tue)),
  ];
};

/** Juge qu’une convocation vaut aussi : un manquement ne se dit que d’un dossier qui tient toutes ces listes. */
export const saufConvocationTue = (dossier: Dossier, verdict: Verdict): Verdict => {
  const tues = convocationsTues(dossier);
  return verdict.verdict === 'non_respectee' && tues.length > 0 ? indeterminee(...tues) : verdict;
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
