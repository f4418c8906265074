import { echeance, mois } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { surActualisation } from '../outils/actualisation-enfant';
import { MINEURS } from '../outils/enfance';
import { sous } from '../outils/lecture';
import { recurrent } from '../outils/parcours';
import { textePpe } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { sansObjet } from '../verdict';

/** Avant deux ans, le projet pour l’enfant est actualisé au moins tous les six mois. */
export const d22313ActualisationSemestrielle: Regle = {
  id: 'casf-categories/d223-13-actualisation-semestrielle',
  titre: 'Projet pour l’enfant actualisé au moins tous les six mois (avant deux ans)',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: textePpe('D223-13', 'quatrième alinéa'),
  champ: MINEURS,
  lecture:
    'Six mois comptés depuis la dernière actualisation. Quand ils échoient le jour des deux ans ou après, le rythme annuel prend le relais : le texte se tait sur l’enfant d’exactement deux ans. Une échéance manquée avant les deux ans reste manquée ensuite, jusqu’à la prochaine actualisation.',
  doutes:
    'Article lu dans une copie récente et non datée. La loi (L223-5) demande, elle, un rapport tous les six mois jusqu’à trois ans.',
  remede:
    'Demander au service de l’aide sociale à l’enfance l’actualisation du projet, sur la base du rapport de situation.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surActualisation(dossier, au, ({ plan, etabli, actualisations, aJourLe, deuxAns }) =>
      echeance(aJourLe, mois(6)) >= deuxAns
        ? sansObjet('Les six mois échoient aux deux ans de l’enfant ou après : le rythme annuel s’applique.')
        : recurrent({
            dossier,
            au,
            delai: mois(6),
            quoi: 'Actualisation du projet pour l’enfant de moins de deux ans',
            origine: etabli,
            faits: actualisations,
            ou: sous(plan.ou, 'actualisationsLe'),
          }),
    ),
};

const usager = {
  identite: { naissanceLe: '2025-01-10' },
  autoriteParentale: { mesuresProtectionEnfance: [{ type: 'placement', judiciaire: true, debutLe: '2025-02-01' }] },
} as const;
const plan = { id: 'ppe1', type: 'ppe', etabliLe: '2025-04-30' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Actualisé il y a moins de six mois',
    verdict: 'respectee',
    au: '2026-03-01',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, actualisationsLe: ['2025-10-15'] }] } },
  },
  {
    titre: 'Premier semestre du projet',
    verdict: 'a_faire',
    au: '2025-10-30',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, actualisationsLe: [] }] } },
  },
  {
    titre: 'Six mois passés sans actualisation',
    verdict: 'non_respectee',
    au: '2025-10-31',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, actualisationsLe: [] }] } },
  },
  {
    titre: 'Le dossier ne dit rien des actualisations',
    verdict: 'indeterminee',
    au: '2025-10-31',
    dossier: { usager, accompagnement: { plansLies: [plan] } },
  },
  {
    titre: 'Les six mois tombent juste le jour des deux ans',
    verdict: 'sans_objet',
    au: '2026-12-01',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, actualisationsLe: ['2026-07-10'] }] } },
  },
];
