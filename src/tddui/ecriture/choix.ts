import type { Dossier } from '../../dossier/dossier';
import type { Pointeur } from '../../kernel/pointeur';
import { pointeur } from '../../kernel/pointeur';
import type { PerteTddui } from './pertes';

/** La part d’un dossier que l’on exporte, et de quoi parler du dossier entier. */
export type Choix = {
  readonly dossier: Dossier;
  /** Endroit, dans le dossier entier, de ce qui est à cet endroit de la part. */
  readonly situer: (ou: Pointeur) => Pointeur;
  /** Ce que le choix laisse. */
  readonly pertes: readonly PerteTddui[];
};

const NON_CHOISI = 'Ce projet n’a pas été choisi pour l’export.';

const separer = <T>(liste: readonly T[], garder: (element: T) => boolean) => {
  const gardes: number[] = [];
  const laisses: number[] = [];
  for (const [rang, element] of liste.entries()) (garder(element) ? gardes : laisses).push(rang);
  return { gardes, laisses };
};

/** Ne garde d’un dossier que les projets voulus et leurs révisions ; tous, si rien n’est voulu en particulier. */
export const choisir = (dossier: Dossier, voulus: readonly string[] | undefined): Choix => {
  if (voulus === undefined) return { dossier, situer: (ou) => ou, pertes: [] };
  const ids = new Set(voulus);
  const { projets = [], revisions = [] } = dossier;
  const parmi = {
    projets: separer(projets, ({ id }) => ids.has(id)),
    revisions: separer(revisions, ({ projet }) => ids.has(projet)),
  };
  const part: Dossier = {
    ...dossier,
    ...(dossier.projets && { projets: projets.filter(({ id }) => ids.has(id)) }),
    ...(dossier.revisions && { revisions: revisions.filter(({ projet }) => ids.has(projet)) }),
  };
  const situer = (ou: Pointeur): Pointeur => {
    const [debut = '', liste, rang] = /^\/(projets|revisions)\/(\d+)/.exec(ou) ?? [];
    if (liste !== 'projets' && liste !== 'revisions') return ou;
    return `${pointeur(liste, parmi[liste].gardes[Number(rang)] ?? 0)}${ou.slice(debut.length)}` as Pointeur;
  };
  const pertes = (['projets', 'revisions'] as const).flatMap((liste) =>
    parmi[liste].laisses.map((rang) => ({
      nature: 'perdu' as const,
      ou: pointeur(liste, rang),
      message: NON_CHOISI,
      parExtension: false,
    })),
  );
  return { dossier: part, situer, pertes };
};
