import { createHash } from 'node:crypto';
import { UsageError } from '../codes';
import type { PointDeReprise } from './carnet';
import type { Lot, Unite } from './unites';

/** Un lot à contrôler : rang de sa première unité, et empreinte de toutes les unités jusqu’à la dernière de ce lot. */
export type LotNumerote = Lot & {
  readonly rang: number;
  readonly entrees: string;
  /** Lot déjà contrôlé par la commande interrompue : il n’y a plus rien à y faire. */
  readonly saute: boolean;
};

const CHANGEE =
  'L’entrée n’est plus celle du contrôle interrompu : reprise impossible. Supprimez le point de reprise pour recommencer du début.';

const identite = ({ source: { nom, ligne }, ...reste }: Unite): string =>
  JSON.stringify([nom, ligne ?? null, 'defaut' in reste ? reste.defaut : reste.octets.length]);

/** Numérote les lots, sans rien vérifier ni calculer. */
export async function* numeroter(lots: AsyncIterable<Lot>): AsyncGenerator<LotNumerote> {
  let rang = 0;
  for await (const lot of lots) {
    yield { ...lot, rang, entrees: '', saute: false };
    rang += lot.unites.length;
  }
}

/**
 * Numérote les lots, calcule l’empreinte de ce qui passe, et saute ce qu’un contrôle interrompu avait déjà traité ;
 * s’arrête si ce n’est plus la même entrée.
 */
export async function* reprendre(
  lots: AsyncIterable<Lot>,
  point: Pick<PointDeReprise, 'traitees' | 'entrees'> | undefined,
): AsyncGenerator<LotNumerote> {
  const passe = createHash('sha256');
  const empreinte = (): string => passe.copy().digest('hex');
  const deja = point?.traitees ?? 0;
  let rang = 0;
  for await (const { unites, octets } of lots) {
    const debut = rang;
    for (const unite of unites) {
      passe.update(identite(unite));
      if ('octets' in unite) passe.update(unite.octets);
      rang += 1;
      if (rang === deja && empreinte() !== point?.entrees) throw new UsageError(CHANGEE);
    }
    const restantes = unites.slice(Math.max(0, deja - debut));
    yield {
      unites: restantes,
      octets,
      rang: rang - restantes.length,
      entrees: empreinte(),
      saute: restantes.length === 0,
    };
  }
  if (rang < deja) throw new UsageError(CHANGEE);
}
