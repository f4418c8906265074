import type { Clauses, DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Dossier } from '../../dossier/dossier';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';
import { DOCUMENTS, documentEnCours, sous } from './lecture';

type NomDeClause = keyof Clauses;

/**
 * Juge que le document en cours contient ces clauses. `attendues` : chaque clause et comment la nommer.
 * Sans document de ces types, d’autres règles en jugent : celle-ci n’a pas d’objet.
 */
export const clauseDuDocument = (
  dossier: Dossier,
  au: DateCivile,
  types: readonly DocumentIndividuel['type'][],
  attendues: Readonly<Partial<Record<NomDeClause, string>>>,
): Verdict => {
  if (dossier.accompagnement?.documentsIndividuels === undefined) return indeterminee(DOCUMENTS);
  const document = documentEnCours(dossier, types, au);
  if (document === undefined) return sansObjet('Aucun document de ce type n’a cours à cette date.');
  const points = (Object.keys(attendues) as NomDeClause[]).map((clause) => ({
    nom: attendues[clause] ?? clause,
    presente: document.valeur.clauses?.[clause],
    ou: sous(document.ou, 'clauses', clause),
  }));
  const absentes = points.filter(({ presente }) => presente === false);
  if (absentes.length > 0) {
    const constat = `Le document en cours ne contient pas : ${absentes.map(({ nom }) => nom).join(' ; ')}.`;
    return nonRespectee(
      constat,
      absentes.map(({ ou }) => ou),
    );
  }
  const tues = points.filter(({ presente }) => presente === undefined);
  return tues.length > 0 ? indeterminee(...tues.map(({ ou }) => ou)) : respectee(points.map(({ ou }) => ou));
};
