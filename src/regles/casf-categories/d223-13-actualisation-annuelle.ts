import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { surActualisation } from '../outils/actualisation-enfant';
import { MINEURS } from '../outils/enfance';
import { sous } from '../outils/lecture';
import { recurrent } from '../outils/parcours';
import { textePpe } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { sansObjet } from '../verdict';

/** Passé deux ans, le projet pour l’enfant est actualisé au moins tous les ans. */
export const d22313ActualisationAnnuelle: Regle = {
  id: 'casf-categories/d223-13-actualisation-annuelle',
  titre: 'Projet pour l’enfant actualisé au moins tous les ans (à partir de deux ans)',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: textePpe('D223-13', 'quatrième alinéa'),
  champ: MINEURS,
  lecture:
    'Le texte parle des enfants « de plus de deux ans » et « de moins de deux ans », et se tait sur le jour des deux ans : nous y appliquons le rythme annuel. Un an se compte depuis la dernière actualisation ; le retard est certain quand une année civile entière s’est écoulée sans elle.',
  doutes: 'Article lu dans une copie récente et non datée. Le président du conseil départemental en est le débiteur.',
  remede:
    'Demander au service de l’aide sociale à l’enfance l’actualisation du projet, sur la base du rapport de situation.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surActualisation(dossier, au, ({ plan, etabli, actualisations, deuxAns }) =>
      au < deuxAns
        ? sansObjet('L’enfant a moins de deux ans : le rythme est de six mois.')
        : recurrent({
            dossier,
            au,
            delai: ans(1),
            parAn: 1,
            quoi: 'Actualisation du projet pour l’enfant',
            origine: etabli,
            faits: actualisations,
            ou: sous(plan.ou, 'actualisationsLe'),
          }),
    ),
};

const usager = {
  identite: { naissanceLe: '2018-04-01' },
  autoriteParentale: { mesuresProtectionEnfance: [{ type: 'placement', judiciaire: true, debutLe: '2024-01-10' }] },
} as const;
const plan = { id: 'ppe1', type: 'ppe', etabliLe: '2024-03-15' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Actualisé il y a moins d’un an',
    verdict: 'respectee',
    au: '2026-03-10',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, actualisationsLe: ['2025-03-10'] }] } },
  },
  {
    titre: 'Première actualisation à venir',
    verdict: 'a_faire',
    au: '2025-03-15',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, actualisationsLe: [] }] } },
  },
  {
    titre: 'Plus d’un an sans actualisation',
    verdict: 'non_respectee',
    au: '2026-03-11',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, actualisationsLe: ['2025-03-10'] }] } },
  },
  {
    titre: 'Le dossier ne dit rien des actualisations',
    verdict: 'indeterminee',
    au: '2026-03-11',
    dossier: { usager, accompagnement: { plansLies: [plan] } },
  },
  {
    titre: 'La veille des deux ans',
    verdict: 'sans_objet',
    au: '2025-09-30',
    dossier: {
      usager: { ...usager, identite: { naissanceLe: '2023-10-01' } },
      accompagnement: { plansLies: [plan] },
    },
  },
];
