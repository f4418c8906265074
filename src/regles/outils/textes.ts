import type { JourEcrit, VersionDeTexte } from '../regle';

type Etape = Omit<VersionDeTexte, 'texte' | 'article' | 'alinea' | 'verifieLe'>;
/** Toutes les versions connues d’un texte, de la plus ancienne à la plus récente. */
export type Versions = readonly [VersionDeTexte, ...VersionDeTexte[]];

/** Jour où les textes de ces règles ont été relus. */
const RELU_LE: JourEcrit = '2026-11-21';

/** Les versions successives d’un alinéa. */
export const versions = (
  texte: VersionDeTexte['texte'],
  [article, alinea]: readonly [article: string, alinea?: string],
  ...[premiere, ...suite]: readonly [Etape, ...Etape[]]
): Versions => {
  const dater = (etape: Etape): VersionDeTexte => ({
    texte,
    article,
    ...(alinea !== undefined && { alinea }),
    ...etape,
    verifieLe: RELU_LE,
  });
  return [dater(premiere), ...suite.map(dater)];
};
