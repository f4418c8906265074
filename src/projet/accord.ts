import type { DateCivile } from '../vocabulaire/date-civile';
import type { Accord } from './concertation';
import type { Partie } from './parties';
import { partieDe } from './parties';
import type { Projet } from './projet';

/** Qui est d’accord avec une version, à ce jour. */
export type AccordsDeVersion = {
  /** Numéro de la version ; `null` pour les accords dont le dossier ne dit pas à quelle version ils vont. */
  readonly version: number | null;
  /** Accords en vigueur, par partie. */
  readonly accords: { readonly [P in Partie]: readonly Accord[] };
  /**
   * Qui a consenti : la personne elle-même, à défaut son représentant ; `null` si ni l’un ni l’autre. L’accord de la
   * structure ou d’un proche n’y change rien.
   */
  readonly consentement: 'personne' | 'representant' | null;
};

type Regard = Pick<Projet, 'accords' | 'refus' | 'versions' | 'dernierFaitLe'>;

/** Un refus du projet, tant qu’il n’est pas levé, annule les accords que la même partie avait donnés avant lui. */
const refuseDepuis = ({ refus }: Regard, { partie, le }: Accord, au: DateCivile | undefined): boolean =>
  (refus ?? []).some(
    (r) =>
      r.objet === 'projet' &&
      (r.leveLe === undefined || (au !== undefined && au < r.leveLe)) &&
      partieDe(r.par) === partie &&
      r.le >= le &&
      (au === undefined || r.le <= au),
  );

const enVigueur = (projet: Regard, accord: Accord, au: DateCivile | undefined): boolean =>
  (au === undefined || accord.le <= au) &&
  (accord.finLe === undefined || (au !== undefined && accord.finLe > au)) &&
  !refuseDepuis(projet, accord, au);

/**
 * Qui est d’accord avec quelle version, au jour dit (à défaut, au dernier fait connu). Une version par ligne, dans
 * l’ordre, puis les accords sans version.
 */
export const accordDe = (projet: Regard, au = projet.dernierFaitLe): readonly AccordsDeVersion[] => {
  const vivants = (projet.accords ?? []).filter((accord) => enVigueur(projet, accord, au));
  const sansVersion = (projet.accords ?? []).some(({ version }) => version === undefined);
  const numeros = new Set([
    ...(projet.versions ?? []).map(({ numero }) => numero),
    ...(projet.accords ?? []).flatMap(({ version }) => (version === undefined ? [] : [version])),
  ]);
  return [...[...numeros].toSorted((a, b) => a - b), ...(sansVersion ? [null] : [])].map((version) => {
    const de = (partie: Partie) => vivants.filter((a) => a.partie === partie && (a.version ?? null) === version);
    const accords = {
      personne: de('personne'),
      representant: de('representant'),
      entourage: de('entourage'),
      structure: de('structure'),
    };
    const consentement =
      accords.personne.length > 0 ? 'personne' : accords.representant.length > 0 ? 'representant' : null;
    return { version, accords, consentement };
  });
};
