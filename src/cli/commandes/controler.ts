import type { Lecture } from '../arguments';
import { lireArguments } from '../arguments';
import type { Code } from '../codes';
import { UsageError } from '../codes';
import type { Monde } from '../monde';
import { OPTIONS_CONTROLER } from '../preparation';
import { sortiesSures } from '../sorties';
import { controlerEnVolume, nombreDeTaches } from '../volume/en-volume';
import { preparerReprise } from '../volume/reprise';

/** Taille limite d’un document, en octets ; l’option est en mégaoctets. */
export const tailleMax = (lecture: Lecture): number => {
  const ecrit = lecture.texte('taille-max') ?? '32';
  const mo = Number(ecrit);
  if (!(mo > 0)) throw new UsageError(`--taille-max ${ecrit} : on attend un nombre de mégaoctets, par exemple 32.`);
  return mo * 1e6;
};

/** Contrôle des dossiers et écrit le rapport au fil de la lecture. */
export const commandeControler = async (args: readonly string[], monde: Monde): Promise<Code> => {
  const lecture = lireArguments(args, OPTIONS_CONTROLER);
  if (lecture.positions.length === 0)
    throw new UsageError('Donnez au moins un fichier, un répertoire, ou - pour l’entrée standard.');
  const limite = tailleMax(lecture);
  const taches = nombreDeTaches(lecture);
  const demandes = sortiesSures(lecture);
  const reprise = await preparerReprise(lecture, demandes, monde);
  if ('fini' in reprise) return reprise.fini;
  return controlerEnVolume({ args, lecture, demandes, limite, taches, ...reprise }, monde);
};
