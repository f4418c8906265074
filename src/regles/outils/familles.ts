import type { EchangeFamille } from '../../accompagnement/droits';
import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import type { Acteur, Qualite } from '../../vocabulaire/acteur';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Delai } from '../../vocabulaire/delai';
import type { Verdict } from '../verdict';
import type { Trouve } from './lecture';
import { situer, sous } from './lecture';
import { recurrent } from './parcours';

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

/** Juge un échange dû à la famille à intervalles réguliers depuis l’admission. */
export const echangePeriodique = (
  dossier: Dossier,
  au: DateCivile,
  devoir: {
    readonly types: readonly EchangeFamille['type'][];
    readonly delai: Delai;
    readonly parAn: 1 | 2 | 4;
    readonly quoi: string;
  },
): Verdict => {
  const { types, delai, parAn, quoi } = devoir;
  return recurrent({ dossier, au, delai, parAn, quoi, faits: joursDesEchanges(dossier, types), ou: ECHANGES });
};
