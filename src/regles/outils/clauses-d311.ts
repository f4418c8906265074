import type { Clauses, DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee } from '../verdict';
import type { Trouve } from './lecture';
import { sous } from './lecture';

/** Juge si un document contient ces clauses : toutes, une de moins, ou le dossier ne le dit pas. */
export const jugerClauses = (
  { valeur, ou }: Trouve<DocumentIndividuel>,
  cles: readonly (keyof Clauses)[],
  constat: string,
): Verdict => {
  const endroit = (cle: keyof Clauses) => sous(ou, 'clauses', cle);
  const absentes = cles.filter((cle) => valeur.clauses?.[cle] === false);
  if (absentes.length > 0) return nonRespectee(constat, absentes.map(endroit), { depuisLe: valeur.etabliLe ?? null });
  const inconnues = cles.filter((cle) => valeur.clauses?.[cle] === undefined);
  return inconnues.length > 0 ? indeterminee(...inconnues.map(endroit)) : respectee(cles.map(endroit));
};
