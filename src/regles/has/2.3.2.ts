import type { Exemple } from '../exemple';
import { DROIT_COMMUN } from './detecteurs/domaines';
import { actionsDe, avecPartenaire, besoinsDe, objectifsDe } from './detecteurs/objectifs';
import { ressourcesExternes } from './detecteurs/partenaires';
import { critere } from './outils/critere';
import { objectif, PAS_ENCORE_ADMISE, projet } from './outils/esquisses';
import { element } from './outils/releves';
import { ETHIQUE_ET_DROITS } from './reference/c2-droits';

/** L’accès aux services de tous. */
export const critere232 = critere(ETHIQUE_ET_DROITS, '2.3.2', {
  moment: 'mise_en_oeuvre',
  acteur: 'equipe',
  portee: 'indice',
  lecture:
    'Un objectif de droits, de travail, de logement, de budget, de santé ou de transport montre le besoin ; une ressource du dehors ou un partenaire, la démarche. Que ce service soit celui de tous ne se lit pas : ce n’est qu’un indice.',
  remede: 'Repérer les services de droit commun utiles à la personne, l’y accompagner et le noter.',
  questions: {
    personne: ['Qu’aimeriez-vous faire comme tout le monde, et qui vous paraît compliqué ?'],
    equipe: ['Qu’est-ce que cette personne fait déjà hors de la structure, et que pourrait-elle y faire ?'],
  },
  elements: [
    element({ pour: [objectifsDe(DROIT_COMMUN), besoinsDe('1.3')], manque: ['projet/objectifs', 'projet/besoins'] }),
    element({
      pour: [actionsDe(DROIT_COMMUN, avecPartenaire), ressourcesExternes],
      manque: ['projet/actions', 'projet/moyens'],
    }),
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Un objectif d’emploi et un moyen du dehors',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: {
      projets: projet({
        objectifs: [objectif('emploi')],
        moyens: [{ id: 'm', titre: 'Mission locale', nature: 'reseau', externe: true }],
      }),
    },
  },
  {
    titre: 'Un objectif, aucune démarche notée',
    verdict: 'indeterminee',
    au: '2026-06-01',
    dossier: { projets: projet({ objectifs: [objectif('emploi')] }) },
  },
  PAS_ENCORE_ADMISE,
];
