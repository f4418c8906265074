import type { Exemple } from '../exemple';
import { NUMEROS_CONTRAT } from '../outils/champs-d311';
import { jugerClauses } from '../outils/clauses-d311';
import { surLeDocumentD311 } from '../outils/documents';
import { contrat, dipc, enEhpad, enSavs } from '../outils/esquisses';
import { exemplesDeClause } from '../outils/exemples-de-clause';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

/** Le contrat de séjour décrit les conditions de séjour et d’accueil ; le DIPC peut le faire. */
export const d311ConditionsDeSejour: Regle = {
  id: 'casf/d311-conditions-de-sejour',
  titre: 'Conditions de séjour et d’accueil décrites au contrat de séjour',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('V, 3°'),
  champ: { numeros: NUMEROS_CONTRAT, precision: 'Contrat de séjour ; facultatif pour le DIPC (VI).' },
  lecture: 'Le VI laisse le DIPC libre de contenir ou non cette description : elle n’est exigée que du contrat.',
  doutes: `${DOUTE_D311} Pour les contrats d’EHPAD conclus depuis le 1er janvier 2023, le décret n° 2022-734 détaille cette description : ces mentions, vues dans des commentaires seulement, ne sont pas jugées.`,
  remede: 'Décrire au contrat le logement, la restauration, les visites, les rythmes d’accueil.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, ['contrat_sejour'], au, (document) =>
      jugerClauses(
        document,
        ['conditionsSejour'],
        'Le contrat de séjour ne décrit pas les conditions de séjour et d’accueil.',
      ),
    ),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  ...exemplesDeClause('conditionsSejour', contrat, enEhpad),
  {
    titre: 'Un DIPC peut s’en passer',
    verdict: 'sans_objet',
    au: '2026-03-01',
    dossier: enSavs([dipc({ clauses: { conditionsSejour: false } })]),
  },
];
