import type { Dossier, EntreeJournal, IssueDeLecture, Result } from 'projet-personnalise';
import { FORMAT_DOSSIER, parseDossier, rejouerJournal, VERSION_DOSSIER } from 'projet-personnalise';

/** Ce qu’un journal ne dit pas : l’identifiant du dossier, la structure, le registre des personnes. */
export type Entete = {
  readonly id: string;
  readonly etabliLe: string;
  readonly structure: object;
  readonly personnes: readonly object[];
};

/** Le dossier que donne le seul journal, rejoué depuis le début, puis lu comme s’il venait d’ailleurs. */
export const dossierDuJournal = (
  entete: Entete,
  journal: readonly EntreeJournal[],
): Result<Dossier, readonly IssueDeLecture[]> => {
  const { rejoues, ecarts } = rejouerJournal(journal);
  if (ecarts.length > 0) throw new Error(ecarts.map(({ message }) => message).join('\n'));
  const un = (agregat: 'usager' | 'accompagnement') => rejoues.find((r) => r.agregat === agregat)?.etat;
  const tous = (agregat: 'consentement' | 'projet' | 'revision') =>
    rejoues.flatMap((r) => (r.agregat === agregat ? [r.etat] : []));
  const document = {
    format: FORMAT_DOSSIER,
    version: VERSION_DOSSIER,
    ...entete,
    usager: un('usager'),
    consentements: tous('consentement'),
    accompagnement: un('accompagnement'),
    projets: tous('projet'),
    revisions: tous('revision'),
    journal,
  };
  // Le passage par JSON, comme d’un logiciel à l’autre.
  return parseDossier(JSON.parse(JSON.stringify(document)));
};
