import type { Exemple } from '../exemple';
import {
  documentsRemis,
  entretiensOu,
  expliquesSansVerifier,
  informationsComprises,
  informationsSur,
  listesVides,
} from './detecteurs/informations';
import { critere } from './outils/critere';
import { PAS_ENCORE_ADMISE, PERSONNE } from './outils/esquisses';
import { contraire, element } from './outils/releves';
import { DROITS } from './reference/c1-droits';

/** Droits et devoirs : les documents remis, expliqués, et les questions permises. */
export const critere122 = critere(DROITS, '1.2.2', {
  moment: 'admission',
  acteur: 'equipe',
  lecture: 'Règlement de fonctionnement, livret d’accueil ou charte : leur remise à la personne étaye le critère.',
  remede: 'Remettre et expliquer le règlement et le livret sous une forme adaptée, et vérifier qu’ils sont compris.',
  questions: {
    personne: ['Vous a-t-on expliqué les règles d’ici et vos droits ? Avez-vous pu poser vos questions ?'],
    equipe: ['Comment expliquez-vous ces documents à quelqu’un qui ne les lit pas ?'],
  },
  elements: [
    element({
      pour: [informationsSur('droits'), entretiensOu(({ droitsExpliques }) => droitsExpliques === true)],
      manque: ['/accompagnement/informations', '/accompagnement/entretiens'],
    }),
    element({
      pour: [documentsRemis('reglement_fonctionnement', 'livret_accueil', 'charte_droits_libertes')],
      contre: [contraire('Le dossier affirme qu’aucun document n’a été remis.', listesVides('documentsRemis'))],
      manque: ['/accompagnement/documentsRemis'],
    }),
    element({
      pour: [
        informationsComprises('droits'),
        entretiensOu(({ comprehensionVerifiee }) => comprehensionVerifiee === true),
      ],
      aDefaut: [
        contraire(
          'Le dossier dit que les droits ont été expliqués sans vérifier qu’ils étaient compris.',
          expliquesSansVerifier,
        ),
      ],
      manque: ['/accompagnement/entretiens'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Règlement remis, droits expliqués et compris : il reste à le lui demander',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      accompagnement: {
        documentsRemis: [{ type: 'reglement_fonctionnement', le: '2026-01-05', a: PERSONNE, formes: ['falc'] }],
        informations: [{ sujet: 'droits', le: '2026-01-05', a: [PERSONNE], comprehensionVerifiee: true }],
      },
    },
  },
  {
    titre: 'Droits expliqués, compréhension non vérifiée, d’après le dossier lui-même',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: {
        entretiens: [
          {
            id: 'e',
            type: 'conclusion_contrat',
            le: '2026-01-05',
            droitsExpliques: true,
            comprehensionVerifiee: false,
          },
        ],
      },
    },
  },
  {
    titre: 'Le dossier affirme n’avoir remis aucun document',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { documentsRemis: [] } },
  },
  PAS_ENCORE_ADMISE,
];
