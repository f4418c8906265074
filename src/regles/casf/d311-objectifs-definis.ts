import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { jugerClauses } from '../outils/clauses-d311';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { exemplesDeClause } from '../outils/exemples-de-clause';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

/** Le contrat de séjour, ou le DIPC, définit les objectifs de l’accompagnement avec la personne. */
export const d311ObjectifsDefinis: Regle = {
  id: 'casf/d311-objectifs-definis',
  titre: 'Objectifs de l’accompagnement définis au contrat ou au DIPC dès l’admission',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('V, 1°, et VI, premier alinéa'),
  champ: { numeros: NUMEROS_D311 },
  lecture:
    'Des premiers objectifs figurent au document avant même l’avenant des six mois. Le texte les veut définis « avec l’usager ou son représentant légal » : la part de la personne se juge par la règle de participation. Pour le DIPC, le VI renvoie aux 1° et 2° du V.',
  doutes: DOUTE_D311,
  remede: 'Écrire au document les objectifs que la personne reconnaît comme siens, même provisoires.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, CONTRAT_OU_DIPC, au, (document) =>
      jugerClauses(document, ['objectifs'], 'Le contrat ou le DIPC ne définit pas d’objectifs.'),
    ),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  ...exemplesDeClause('objectifs', contrat, enEhpad),
  { titre: 'Aucun document n’est établi', verdict: 'sans_objet', au: '2026-03-01', dossier: enEhpad([]) },
];
