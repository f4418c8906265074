import type { Exemple } from '../exemple';
import { NUMEROS_D311 } from '../outils/champs-d311';
import { jugerClauses } from '../outils/clauses-d311';
import { CONTRAT_OU_DIPC, surLeDocumentD311 } from '../outils/documents';
import { contrat, enEhpad } from '../outils/esquisses';
import { sous } from '../outils/lecture';
import { DOUTE_D311, d311 } from '../outils/textes-d311';
import type { Regle } from '../regle';
import { nonRespectee } from '../verdict';

/** Le document fixe sa durée et dit comment il se révise, se résilie ou cesse. */
export const d311DureeEtRevision: Regle = {
  id: 'casf/d311-duree-et-revision',
  titre: 'Durée, révision, résiliation ou cessation prévues au contrat ou au DIPC',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'admission',
  sources: d311('IV'),
  champ: { numeros: NUMEROS_D311 },
  lecture:
    'Le texte demande une durée, puis des conditions de résiliation, de révision ou de cessation, reliées par « ou » : une durée et une voie de révision suffisent à la lettre. Un contrat muet sur la résiliation n’est tenu pour incomplet que selon notre lecture, parce que L311-4-1 donne à la personne le droit de résilier.',
  doutes: DOUTE_D311,
  remede: 'Écrire la durée du document et comment il peut être revu, résilié ou prendre fin.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surLeDocumentD311(dossier, CONTRAT_OU_DIPC, au, (document) => {
      const verdict = jugerClauses(
        document,
        ['dureeEtRevision'],
        'Le contrat ou le DIPC ne dit ni sa durée ni comment il se révise.',
      );
      const { type, clauses, etabliLe } = document.valeur;
      return verdict.verdict === 'respectee' && type === 'contrat_sejour' && clauses?.resiliation === false
        ? nonRespectee(
            'Le contrat de séjour ne dit rien de sa résiliation.',
            [sous(document.ou, 'clauses', 'resiliation')],
            {
              depuisLe: etabliLe ?? null,
              certitude: 'selon_lecture',
            },
          )
        : verdict;
    }),
};

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Durée, révision et résiliation y sont',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ clauses: { dureeEtRevision: true, resiliation: true } })]),
  },
  {
    titre: 'Le contrat ne dit rien de sa résiliation',
    verdict: 'non_respectee',
    au: '2026-03-01',
    dossier: enEhpad([contrat({ clauses: { dureeEtRevision: true, resiliation: false } })]),
  },
  {
    titre: 'Le dossier ne dit pas ce que le contrat contient',
    verdict: 'indeterminee',
    au: '2026-03-01',
    dossier: enEhpad([contrat()]),
  },
  { titre: 'Aucun document n’est établi', verdict: 'sans_objet', au: '2026-03-01', dossier: enEhpad([]) },
];
