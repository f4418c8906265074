import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Format } from '../rapport/formats/formats';
import { FORMATS, presentationDe } from '../rapport/formats/formats';
import type { Presentation } from '../rapport/presentation';
import type { OptionsTexte } from '../rapport/texte/texte';
import type { Lecture } from './arguments';
import { UsageError } from './codes';
import type { Monde } from './monde';

/** Où va un rapport : sa présentation, ce qui l’écrit, et ce qui le clôt ou l’abandonne. */
export type Sortie = {
  readonly presentation: Presentation;
  readonly ecrire: (texte: string) => void;
  readonly clore: () => void;
  readonly abandonner: () => void;
};

const estFormat = (texte: string): texte is Format => FORMATS.some((format) => format === texte);

/** Fichier écrit à côté, et mis en place une fois complet. */
const versFichier = (chemin: string): Omit<Sortie, 'presentation'> => {
  const provisoire = `${chemin}.${process.pid}.partiel`;
  let descripteur: number;
  try {
    descripteur = openSync(provisoire, 'w');
  } catch {
    throw new UsageError(
      `--sortie ${chemin} : impossible d’y écrire. Vérifiez que le répertoire existe et que vous y avez droit.`,
    );
  }
  return {
    ecrire: (texte) => void writeSync(descripteur, texte),
    clore: () => {
      closeSync(descripteur);
      renameSync(provisoire, chemin);
    },
    abandonner: () => {
      closeSync(descripteur);
      rmSync(provisoire, { force: true });
    },
  };
};

/**
 * Sorties demandées : chaque `--format` va dans le `--sortie` de même rang, le premier sans fichier sur la sortie
 * standard.
 */
export const sortiesDemandees = (lecture: Lecture, options: OptionsTexte, monde: Monde): readonly Sortie[] => {
  const formats = lecture.textes('format').length === 0 ? ['texte'] : lecture.textes('format');
  const chemins = lecture.textes('sortie');
  for (const format of formats) {
    if (!estFormat(format))
      throw new UsageError(`--format ${format} : valeur inconnue. Valeurs possibles : ${FORMATS.join(', ')}.`);
  }
  if (chemins.length > formats.length) throw new UsageError('Il y a plus de --sortie que de --format.');
  if (formats.length - chemins.length > 1)
    throw new UsageError('Un seul format peut aller sur la sortie standard : donnez un --sortie à chacun des autres.');
  return formats.filter(estFormat).map((format, rang) => {
    const chemin = chemins[rang];
    const style = chemin === undefined ? options : { expliquer: options.expliquer ?? false };
    const vers =
      chemin === undefined ? { ecrire: monde.sortie, clore: () => {}, abandonner: () => {} } : versFichier(chemin);
    return { presentation: presentationDe(format, style), ...vers };
  });
};
