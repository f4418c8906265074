import type { Dossier } from '../dossier/dossier';
import type { Precision } from '../dossier/pseudonymiser/decaler';
import { arrondirNaissance, decaler, decalerJour } from '../dossier/pseudonymiser/decaler';
import type { Empreinte } from '../dossier/pseudonymiser/masquer';
import { masquer } from '../dossier/pseudonymiser/masquer';
import type { Result } from '../kernel/result';
import { err, ok } from '../kernel/result';
import { CATALOGUE } from '../regles/catalogue';
import type { Regle } from '../regles/regle';
import type { DateCivile } from '../vocabulaire/date-civile';
import { controler } from './controler';
import { verdictsChanges } from './memes-verdicts';

/** Un dossier d’essai, et comment il a été tiré d’un vrai. */
export type Pseudonymise = {
  readonly dossier: Dossier;
  /** Jour auquel le dossier d’essai donne les verdicts que le vrai donnait au jour demandé. */
  readonly au: DateCivile;
  /** Jours de décalage ; zéro : les dates sont les vraies. */
  readonly decalage: number;
  /** Ce qui reste de la date de naissance, mois et jour ramenés au premier. */
  readonly naissance: Precision;
};

/** Pourquoi aucun dossier d’essai ne convient. */
export type RefusDePseudonymiser =
  | { readonly code: 'VERDICTS_CHANGES'; readonly regles: readonly string[] }
  | { readonly code: 'AUCUN_DECALAGE'; readonly essais: number };

/** Semaines entières : un jour de semaine le reste, et un an au plus, pour rester sous le même droit. */
const SEMAINES_MAX = 52;

/** Décalages possibles, dans un ordre que seule la clé redonne. */
const candidats = (dossier: Dossier, empreinte: Empreinte): readonly number[] =>
  Array.from({ length: SEMAINES_MAX }, (_, n) => (n + 1) * 7)
    .flatMap((jours) => [jours, -jours])
    .map((jours) => ({ jours, tirage: empreinte(`decalage\n${dossier.id}\n${jours}`) }))
    .sort((a, b) => (a.tirage < b.tirage ? -1 : 1))
    .map(({ jours }) => jours);

const PRECISIONS: readonly Precision[] = ['annee', 'mois', 'jour'];

/**
 * Tire d’un dossier un dossier d’essai : masqué, ses dates toutes décalées d’un même nombre de semaines, sa date de
 * naissance arrondie. Au jour décalé d’autant, chaque règle y donne le même verdict qu’au vrai dossier : le décalage
 * est le premier, dans un ordre que donne la clé, pour lequel c’est vérifié. Sans décalage qui convienne, refuse.
 */
export const pseudonymiser = (
  dossier: Dossier,
  options: {
    readonly au: DateCivile;
    readonly empreinte: Empreinte;
    readonly garderDates?: boolean;
    readonly regles?: readonly Regle[];
  },
): Result<Pseudonymise, RefusDePseudonymiser> => {
  const { au, empreinte, garderDates = false, regles = CATALOGUE } = options;
  const attendu = controler(dossier, { au, regles });
  const changes = (essai: Dossier, jour: DateCivile): readonly string[] =>
    verdictsChanges(attendu, controler(essai, { au: jour, regles }));
  const masque = masquer(dossier, empreinte);
  const fautifs = changes(masque, au);
  if (fautifs.length > 0) return err({ code: 'VERDICTS_CHANGES', regles: fautifs });
  const decalages = garderDates ? [0] : candidats(dossier, empreinte);
  for (const decalage of decalages) {
    const jour = decalerJour(au, decalage);
    const decale = jour === null ? null : decaler(masque, decalage);
    if (jour === null || decale === null || changes(decale, jour).length > 0) continue;
    const naissance = PRECISIONS.find((precision) => changes(arrondirNaissance(decale, precision), jour).length === 0);
    const precision = naissance ?? 'jour';
    return ok({ dossier: arrondirNaissance(decale, precision), au: jour, decalage, naissance: precision });
  }
  return err({ code: 'AUCUN_DECALAGE', essais: decalages.length });
};
