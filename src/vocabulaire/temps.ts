import type { Acteur } from './acteur';
import type { DateCivile } from './date-civile';

type Suivi = { readonly dernierFaitLe?: DateCivile | undefined } | null;
type EnTete = { readonly le: DateCivile; readonly par: Acteur };

/** Refus d’une commande datée d’avant un fait déjà enregistré : le temps du journal ne recule pas. */
export type DateAnterieure = {
  readonly code: 'DATE_ANTERIEURE';
  readonly le: DateCivile;
  readonly dernierFaitLe: DateCivile;
};

/** Refus d’un fait passé que l’on date d’après son enregistrement. */
export type DatePosterieure = {
  readonly code: 'DATE_POSTERIEURE';
  readonly champ: string;
  readonly date: DateCivile;
  readonly le: DateCivile;
};

/** La commande précède-t-elle le dernier fait enregistré ? `null` si non. */
export const anterieure = (le: DateCivile, suivi: Suivi): DateAnterieure | null =>
  suivi?.dernierFaitLe !== undefined && le < suivi.dernierFaitLe
    ? { code: 'DATE_ANTERIEURE', le, dernierFaitLe: suivi.dernierFaitLe }
    : null;

/** Premier des faits datés d’après le jour `le` où on les enregistre ; `null` s’il n’y en a pas. */
export const posterieure = (
  le: DateCivile,
  faits: Readonly<Record<string, DateCivile | undefined>>,
): DatePosterieure | null => {
  const trouve = Object.entries(faits).find(([, date]) => date !== undefined && date > le);
  return trouve?.[1] === undefined ? null : { code: 'DATE_POSTERIEURE', champ: trouve[0], date: trouve[1], le };
};

/** En-tête d’un fait ordinaire : son jour, et celui qui parle ou agit. */
export const enTeteDe = ({ le, par }: EnTete): EnTete => ({ le, par });

/**
 * En-tête d’un fait par lequel un droit s’exerce : jamais refusé, donc jamais rejeté pour sa date.
 *
 * S’il est connu après d’autres faits, il prend leur jour dans le journal, et `exprimeLe` garde le sien.
 */
export const enTeteDeDroit = (
  { le, par }: EnTete,
  suivi: Suivi,
): EnTete & { readonly exprimeLe?: DateCivile | undefined } =>
  suivi?.dernierFaitLe !== undefined && le < suivi.dernierFaitLe
    ? { le: suivi.dernierFaitLe, exprimeLe: le, par }
    : { le, par };

/** Jour où une chose a été exprimée, quand bien même elle a été connue plus tard. */
export const jourExprime = ({
  le,
  exprimeLe,
}: {
  readonly le: DateCivile;
  readonly exprimeLe?: DateCivile | undefined;
}): DateCivile => exprimeLe ?? le;
