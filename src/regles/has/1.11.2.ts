import type { Exemple } from '../exemple';
import { aucunAidant, SANS_AIDANT } from './detecteurs/entourage';
import { informationsAuxProches } from './detecteurs/informations';
import { critere } from './outils/critere';
import { element, inobservable, saufSi } from './outils/releves';
import { PROJET } from './reference/c1-projet';

/** Le soutien et le répit des proches aidants. */
export const critere1112 = critere(PROJET, '1.11.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Informer un proche montre que les dispositifs sont connus ; l’y accompagner ne se lit pas dans le dossier de la personne.',
  remede: 'Parler du répit aux proches aidants, les orienter, et noter la date.',
  questions: {
    personne: ['Vos proches ont-ils quelqu’un à qui parler quand c’est difficile pour eux ?'],
    equipe: ['Vers quels relais orientez-vous un aidant épuisé ?'],
  },
  elements: [
    saufSi(
      SANS_AIDANT,
      aucunAidant,
      element({ pour: [informationsAuxProches('repit_aidants')], manque: ['/accompagnement/informations'] }),
    ),
    saufSi(
      SANS_AIDANT,
      aucunAidant,
      element({ pour: [informationsAuxProches('repit_aidants')], manque: ['/accompagnement/informations'] }),
    ),
    saufSi(SANS_AIDANT, aucunAidant, inobservable),
  ],
});

const personnes = [{ id: 's' }] as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un proche aidant informé du répit : l’orientation ne se lit pas ici',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      usager: { entourage: [{ personne: 's', aidant: true }] },
      personnes,
      accompagnement: {
        informations: [{ sujet: 'repit_aidants', le: '2026-03-01', a: [{ qualite: 'proche', id: 's' }] }],
      },
    },
  },
  {
    titre: 'Aucun de ses proches n’est aidant',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { usager: { entourage: [{ personne: 's', aidant: false }] }, personnes },
  },
];
