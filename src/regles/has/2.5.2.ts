import type { Exemple } from '../exemple';
import { TRAVAIL } from './detecteurs/domaines';
import { actionsDe, avecPartenaire, objectifsDe, volets } from './detecteurs/objectifs';
import { plansDe } from './detecteurs/parcours';
import { prestationsExternes } from './detecteurs/partenaires';
import { categoriesPour } from './outils/champs';
import { critere } from './outils/critere';
import { action, objectif, PARTENAIRE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { AUTONOMIE_ET_SANTE } from './reference/c2-autonomie-sante';

/** Le parcours professionnel, avec les partenaires. */
export const critere252 = critere(AUTONOMIE_ET_SANTE, '2.5.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  champ: { categories: categoriesPour('PHA', 'PHE', 'AHI', 'PDS', 'PE_PJJ') },
  lecture:
    'Le critère n’est pas lu pour les structures dont tout le public est âgé. Sans travail ni formation notés, le dossier se tait.',
  doutes: 'Les catégories concernées sont déduites du public accueilli.',
  remede: 'Inscrire le projet professionnel de la personne et les partenaires qui y concourent.',
  questions: {
    personne: ['Quel travail vous plairait ? Qui vous aide à y arriver ?'],
    equipe: ['Avec quels employeurs ou organismes travaillez-vous pour cette personne ?'],
  },
  elements: [
    element({
      pour: [objectifsDe(TRAVAIL), volets('professionnel'), plansDe(['projet_professionnel'])],
      manque: ['projet/objectifs', '/accompagnement/plansLies'],
    }),
    element({
      pour: [actionsDe(TRAVAIL, avecPartenaire), prestationsExternes('2.3.3')],
      manque: ['projet/actions'],
    }),
  ],
});

const structure = { categorie: 'esat' } as const;
const objectifs = [objectif('emploi')];

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un objectif d’emploi, avec un partenaire',
    verdict: 'respectee',
    au: '2026-06-01',
    dossier: { structure, projets: projet({ objectifs, actions: [{ ...action(), intervenants: [PARTENAIRE] }] }) },
  },
  {
    titre: 'Aucun partenaire noté',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { structure, projets: projet({ objectifs, actions: [action()] }) },
  },
  {
    titre: 'Un EHPAD n’est pas concerné',
    verdict: 'sans_objet',
    au: '2026-06-01',
    dossier: { structure: { categorie: 'ehpad' } },
  },
];
