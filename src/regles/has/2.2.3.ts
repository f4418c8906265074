import type { Exemple } from '../exemple';
import { reponsesSur } from './detecteurs/consentements';
import { partagesExcessifs } from './detecteurs/partenaires';
import { restrictionsInjustifiees } from './detecteurs/restrictions';
import { critere } from './outils/critere';
import { PARTENAIRE, PAS_ENCORE_ADMISE, PERSONNE, projet } from './outils/esquisses';
import { contraire, element, inobservable } from './outils/releves';
import { ETHIQUE_ET_DROITS } from './reference/c2-droits';

const OBJETS = ['visites', 'correspondance', 'image_surveillance', 'biens_personnels'] as const;

/** La vie privée et l’intimité : le dossier n’en montre que des traces. */
export const critere223 = critere(ETHIQUE_ET_DROITS, '2.2.3', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Ce que l’équipe sait et partage ne se lit pas. Un partage dit excessif, ou une restriction de visite, de courrier, d’image ou de biens dite injustifiée, contredit la mise en œuvre.',
  remede: 'Limiter ce qui est écrit et partagé au nécessaire, et revoir chaque restriction de la vie privée.',
  questions: {
    personne: ['Frappe-t-on avant d’entrer chez vous ? Y a-t-il des choses que vous voudriez garder pour vous ?'],
    equipe: ['Qu’avez-vous choisi de ne pas écrire au dossier, et pourquoi ?'],
  },
  elements: [
    inobservable,
    inobservable,
    element({
      pour: [reponsesSur('espace_privatif')],
      contre: [
        contraire('Un partage est dit aller au-delà du strict nécessaire.', partagesExcessifs),
        contraire(
          'Une restriction de la vie privée est dite non motivée ou non proportionnée.',
          restrictionsInjustifiees(OBJETS),
        ),
      ],
      manque: ['/consentements'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Sa réponse sur l’accès à son espace est notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      consentements: [
        {
          id: 'c',
          objet: 'espace_privatif',
          statut: 'refuse',
          recherches: [],
          reponse: { le: '2026-02-01', par: PERSONNE, forme: 'ecrit' },
        },
      ],
    },
  },
  {
    titre: 'Un partage au-delà du nécessaire, dit le dossier',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { partages: [{ id: 't', le: '2026-02-01', destinataire: PARTENAIRE, strictNecessaire: false }] },
    },
  },
  {
    titre: 'Des visites limitées sans proportion, dit le dossier',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        restrictions: [{ id: 'r', objet: 'visites', decideeLe: '2026-01-10', proportionnee: false }],
      }),
    },
  },
  PAS_ENCORE_ADMISE,
];
