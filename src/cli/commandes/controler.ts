import { bloquants } from '../../rapport/lecture';
import type { Bilan, Presentation } from '../../rapport/presentation';
import type { NomVerdict } from '../../regles/verdict';
import type { Lecture } from '../arguments';
import { lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import { lireEntrees } from '../entrees';
import type { Monde } from '../monde';
import { OPTIONS_CONTROLER, preparer } from '../preparation';
import { sortiesDemandees } from '../sorties';

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
  const { contexte, rapporter, texte: options } = await preparer(lecture, monde);
  const limite = tailleMax(lecture);
  const sorties = sortiesDemandees(lecture, options, monde);
  const ecrire = (texte: (presentation: Presentation) => string): void => {
    for (const { presentation, ecrire: vers } of sorties) vers(texte(presentation));
  };
  const compte: Record<NomVerdict, number> = {
    respectee: 0,
    a_faire: 0,
    non_respectee: 0,
    indeterminee: 0,
    sans_objet: 0,
  };
  let dossiers = 0;
  let illisibles = 0;
  let manquements = 0;

  ecrire((p) => p.entete(contexte));
  for await (const { source, lecture: lue } of lireEntrees(lecture.positions, limite, monde)) {
    const rang = dossiers + illisibles;
    if (!lue.ok) {
      illisibles += 1;
      ecrire((p) => p.illisible(source, lue.error, rang));
      continue;
    }
    dossiers += 1;
    const rapport = rapporter(lue.value);
    manquements += bloquants(rapport, contexte.seuil).length;
    for (const { verdict } of rapport.resultats) compte[verdict.verdict] += 1;
    ecrire((p) => p.rapport(rapport, source, rang));
  }
  const bilan: Bilan = { dossiers, illisibles, bloquants: manquements, compte };
  ecrire((p) => p.pied(bilan, contexte));
  for (const { clore } of sorties) clore();
  if (illisibles > 0) return CODES.illisible;
  return manquements > 0 ? CODES.manquement : CODES.rien;
};
