import { plusJours } from './calendrier';
import type { DateCivile } from './date-civile';

const FORME = /^(?:19\d\d|2[01]\d\d|2200)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const estJour = (valeur: unknown): valeur is DateCivile =>
  typeof valeur === 'string' &&
  FORME.test(valeur) &&
  (valeur.slice(8) <= '28' || plusJours(valeur as DateCivile, 0) === valeur);

/**
 * Refuse, par une `RangeError`, ce qui n’est pas un jour : le type l’interdit à qui compile, et se taire donnerait des
 * verdicts faux à qui ne compile pas. La valeur n’est pas citée : elle peut venir d’un dossier.
 */
export const exigerJour = (valeur: unknown, nom = 'au'): DateCivile => {
  if (estJour(valeur)) return valeur;
  throw new RangeError(
    `[projet-personnalise] \`${nom}\` : on attend un jour AAAA-MM-JJ, en texte, de 1900 à 2200. Le lire avec lireDateCivile, qui rend null si ce n’en est pas un.`,
  );
};

/** Le jour que portent des options, exigé ; des options absentes sont refusées de même. */
export const auDe = (options: { readonly au: DateCivile } | undefined): DateCivile => exigerJour(options?.au);
