import type { Orientation } from '../../accompagnement/admission';
import type { DocumentIndividuel } from '../../accompagnement/document-individuel';
import type { Pointeur } from '../../kernel/pointeur';
import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { decisionsEnCours, ORIENTATIONS, priseLe } from '../outils/decisions';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { dipc, enSavs } from '../outils/esquisses';
import type { Trouve } from '../outils/lecture';
import { sous } from '../outils/lecture';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** Juge des décisions que le document ne mentionne pas : sans date, l’une ou l’autre est peut-être venue après lui. */
const jugerOubli = (
  { valeur: { etabliLe }, ou }: Trouve<DocumentIndividuel>,
  oubliees: readonly Trouve<Orientation>[],
  ici: Pointeur,
): Verdict => {
  if (etabliLe === undefined) return indeterminee(sous(ou, 'etabliLe'));
  const anterieures = oubliees.filter(({ valeur }) => priseLe(valeur) !== undefined);
  if (anterieures.length === 0) return indeterminee(...oubliees.map((decision) => sous(decision.ou, 'decideeLe')));
  const nombre = `${anterieures.length} décision${anterieures.length > 1 ? 's' : ''}`;
  return nonRespectee(
    `Le document ne mentionne pas ${nombre} en cours lors de son établissement.`,
    [ici, ...anterieures.map((decision) => decision.ou)],
    { depuisLe: etabliLe },
  );
};

/** Le document tient compte des décisions déjà prises (CDAPH, juge, médecin, administration) et les mentionne. */
export const d311MesuresEtDecisions: Regle = {
  id: 'casf/d311-mesures-et-decisions',
  titre: 'Décisions préalables (CDAPH, juge, médecin, administration) mentionnées au contrat ou au DIPC',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('V, alinéa « Le contrat est établi, le cas échéant », et VI, deuxième alinéa'),
  champ: { numeros: NUMEROS_D311, precision: 'Quand une décision avait cours lors de l’établissement du document.' },
  lecture:
    'Sont attendues les décisions prises au plus tard le jour où le document est établi, et encore en cours ce jour-là. Chaque décision se retrouve par son identifiant ; à défaut, le dossier dit si le document les mentionne. Une décision sans date que le document ne mentionne pas, ou un document sans date, laisse en suspens : elle est peut-être venue après lui.',
  doutes: DOUTE_D311,
  remede:
    'Mentionner au document la nature, la date et l’autorité de chaque décision, et vérifier que les objectifs s’y accordent.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, CONTRAT_OU_DIPC, au, (document) => {
      const { valeur, ou } = document;
      const decisions = decisionsEnCours(dossier, valeur.etabliLe ?? au);
      if (decisions === undefined) return indeterminee(ORIENTATIONS);
      if (decisions.length === 0) return sansObjet('Aucune décision n’avait cours quand le document a été établi.');
      const renvois = sous(ou, 'decisionsMentionnees');
      const clause = sous(ou, 'clauses', 'decisionsPrealables');
      if (valeur.decisionsMentionnees !== undefined) {
        const citees = new Set<string>(valeur.decisionsMentionnees);
        const oubliees = decisions.filter(({ valeur: { id } }) => !citees.has(id));
        return oubliees.length === 0 ? respectee([renvois]) : jugerOubli(document, oubliees, renvois);
      }
      const mention = valeur.clauses?.decisionsPrealables;
      if (mention === undefined) return indeterminee(renvois, clause);
      return mention ? respectee([clause]) : jugerOubli(document, decisions, clause);
    }),
};

const orientations = [{ id: 'o1', type: 'cdaph' as const, decideeLe: '2025-10-01', finLe: '2030-09-30' }];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La décision de la CDAPH est mentionnée',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enSavs([dipc({ decisionsMentionnees: ['o1'] })], { accompagnement: { orientations } }),
  },
  {
    titre: 'La décision de la CDAPH n’est pas mentionnée',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enSavs([dipc({ decisionsMentionnees: [] })], { accompagnement: { orientations } }),
  },
  {
    titre: 'Le dossier ne dit pas ce que le document mentionne',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enSavs([dipc()], { accompagnement: { orientations } }),
  },
  {
    titre: 'Une décision sans date n’est pas mentionnée : elle est peut-être venue après le DIPC',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enSavs([dipc({ decisionsMentionnees: [] })], {
      accompagnement: { orientations: [{ id: 'o1', type: 'cdaph' }] },
    }),
  },
  {
    titre: 'Aucune décision',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enSavs([dipc()], { accompagnement: { orientations: [] } }),
  },
];
