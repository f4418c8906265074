import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { decisionsEnCours, ORIENTATIONS } from '../outils/decisions';
import { CONTRAT_OU_DIPC, surLeDocument } from '../outils/documents';
import { dipc, enSavs } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

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
    'Sont attendues les décisions prises avant l’établissement du document et encore en cours ce jour-là. Chaque décision se retrouve par son identifiant ; à défaut, le dossier dit si le document les mentionne. Une décision sans date est tenue pour antérieure.',
  doutes: DOUTE_D311,
  remede:
    'Mentionner au document la nature, la date et l’autorité de chaque décision, et vérifier que les objectifs s’y accordent.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocument(dossier, CONTRAT_OU_DIPC, au, ({ valeur, ou }) => {
      const decisions = decisionsEnCours(dossier, valeur.etabliLe ?? au);
      if (decisions === undefined) return indeterminee(ORIENTATIONS);
      if (decisions.length === 0) return sansObjet('Aucune décision n’avait cours quand le document a été établi.');
      const renvois = sous(ou, 'decisionsMentionnees');
      const suite = { depuisLe: valeur.etabliLe ?? null };
      if (valeur.decisionsMentionnees !== undefined) {
        const citees = new Set<string>(valeur.decisionsMentionnees);
        const oubliees = decisions.filter(({ valeur: { id } }) => !citees.has(id));
        const nombre = `${oubliees.length} décision${oubliees.length > 1 ? 's' : ''}`;
        return oubliees.length === 0
          ? respectee([renvois])
          : nonRespectee(
              `Le document ne mentionne pas ${nombre} en cours lors de son établissement.`,
              [renvois, ...oubliees.map((oubliee) => oubliee.ou)],
              suite,
            );
      }
      const clause = sous(ou, 'clauses', 'decisionsPrealables');
      const mention = valeur.clauses?.decisionsPrealables;
      if (mention === undefined) return indeterminee(renvois, clause);
      return mention
        ? respectee([clause])
        : nonRespectee(
            'Le document ne mentionne pas les décisions en cours lors de son établissement.',
            [clause],
            suite,
          );
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
    titre: 'Aucune décision',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enSavs([dipc()], { accompagnement: { orientations: [] } }),
  },
];
