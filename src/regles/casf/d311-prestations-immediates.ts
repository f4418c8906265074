import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { jugerClauses } from '../outils/clauses-d311';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { dipc, enSavs } from '../outils/esquisses';
import { exemplesDeClause } from '../outils/exemples-de-clause';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';

/** Le document nomme les prestations qui commencent sans attendre l’avenant. */
export const d311PrestationsImmediates: Regle = {
  id: 'casf/d311-prestations-immediates',
  titre: 'Prestations mises en œuvre dès la signature, dites au contrat ou au DIPC',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('V, 2°, et VI, premier alinéa'),
  champ: { numeros: NUMEROS_D311 },
  lecture:
    'Ce sont les prestations les plus adaptées qui peuvent commencer tout de suite, dans l’attente de l’avenant. Le texte appelle cet avenant « septième alinéa » ; depuis 2011 il faut lire l’alinéa qui commence par « Un avenant ».',
  doutes: DOUTE_D311,
  remede: 'Lister au document ce qui commence dès l’entrée : soins, accompagnement, scolarité, ateliers…',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, CONTRAT_OU_DIPC, au, (document) =>
      jugerClauses(
        document,
        ['prestationsImmediates'],
        'Le contrat ou le DIPC ne dit pas les prestations qui commencent sans attendre l’avenant.',
      ),
    ),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  ...exemplesDeClause('prestationsImmediates', dipc, enSavs),
  { titre: 'Aucun document n’est établi', verdict: 'sans_objet', au: '2026-03-01', dossier: enSavs([]) },
];
