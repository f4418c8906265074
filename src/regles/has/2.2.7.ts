import type { Exemple } from '../exemple';
import { documentsRemis, informationsSur } from './detecteurs/informations';
import { partagesExcessifs, partagesMalgreElle } from './detecteurs/partenaires';
import { critere } from './outils/critere';
import { PARTENAIRE, PAS_ENCORE_ADMISE, PERSONNE } from './outils/esquisses';
import { contraire, element, inobservable } from './outils/releves';
import { ETHIQUE_ET_DROITS } from './reference/c2-droits';

/** La confidentialité : un dossier peut seulement montrer qu’elle a manqué. */
export const critere227 = critere(ETHIQUE_ET_DROITS, '2.2.7', {
  moment: 'mise_en_oeuvre',
  acteur: 'direction',
  portee: 'indice',
  lecture:
    'L’organisation, les outils et la formation se voient à l’échelle de la structure. Un partage fait malgré l’opposition de la personne, ou dit excessif, contredit la garantie.',
  remede: 'Vérifier avant tout partage l’opposition de la personne et ce qui est strictement nécessaire.',
  questions: {
    personne: ['Savez-vous qui peut lire ce qui est écrit sur vous ?'],
    equipe: ['Qui a accès à quoi dans le dossier de cette personne ?'],
  },
  elements: [
    element({
      pour: [informationsSur('protection_donnees'), documentsRemis('notice_protection_donnees')],
      contre: [
        contraire('Un partage a eu lieu malgré l’opposition ou le refus de la personne.', partagesMalgreElle),
        contraire('Un partage est dit aller au-delà du strict nécessaire.', partagesExcessifs),
      ],
      manque: ['/accompagnement/informations'],
    }),
    inobservable,
    inobservable,
  ],
});

const partage = { id: 't', le: '2026-03-01', destinataire: PARTENAIRE } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La personne est informée de l’usage de ses données : le reste se voit dans la structure',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      accompagnement: { informations: [{ sujet: 'protection_donnees', le: '2026-01-05', a: [PERSONNE] }] },
    },
  },
  {
    titre: 'Partagé malgré son opposition',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { partages: [partage], oppositionsPartage: [{ le: '2026-02-01' }] } },
  },
  {
    titre: 'Un partage excessif, dit le dossier',
    verdict: 'non_respectee',
    au: '2026-06-01',
    dossier: { accompagnement: { partages: [{ ...partage, strictNecessaire: false }] } },
  },
  PAS_ENCORE_ADMISE,
];
