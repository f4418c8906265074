import type { Clauses } from '../../accompagnement/document-individuel';
import type { DossierEsquisse, Exemple } from '../exemple';
import type { DocumentEsquisse } from './esquisses';

/** Les trois exemples d’une clause : présente, absente, tue. */
export const exemplesDeClause = (
  cle: keyof Clauses,
  document: (suite: Pick<DocumentEsquisse, 'clauses'>) => DocumentEsquisse,
  dossier: (documents: readonly DocumentEsquisse[]) => DossierEsquisse,
): readonly Exemple[] => [
  {
    titre: 'La clause est au document',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: dossier([document({ clauses: { [cle]: true } })]),
  },
  {
    titre: 'La clause n’y est pas',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: dossier([document({ clauses: { [cle]: false } })]),
  },
  {
    titre: 'Le dossier ne dit pas si le document contient la clause',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: dossier([document({})]),
  },
];
