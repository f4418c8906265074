import { ans } from '../../vocabulaire/delai';
import type { Exemple } from '../exemple';
import { sous } from '../outils/lecture';
import { joursSitues, recurrent } from '../outils/parcours';
import { ELEVES, surPps, texteScolarite } from '../outils/scolarite';
import type { Regle } from '../regle';

/** L’équipe de suivi de la scolarisation évalue le projet au moins une fois par an. */
export const d35110SuiviAnnuel: Regle = {
  id: 'orientation/d351-10-suivi-annuel',
  titre: 'Équipe de suivi de la scolarisation réunie au moins une fois par an',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'revision',
  sources: texteScolarite('D351-10', 'alinéa sur l’évaluation'),
  champ: ELEVES,
  lecture:
    'Un an compté depuis la dernière réunion, à défaut depuis le projet de scolarisation. Le retard est certain quand une année civile entière s’est écoulée sans réunion ; avant, il tient à cette lecture, car l’année peut être scolaire.',
  doutes:
    'Article lu en partie, dans une copie récente et non datée. La réunion est l’affaire de l’enseignant référent.',
  remede: 'Demander à l’enseignant référent de réunir l’équipe de suivi, et y faire venir l’élève et ses parents.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surPps(dossier, au, ({ valeur: { etabliLe, reunionsLe }, ou }) =>
      recurrent({
        dossier,
        au,
        delai: ans(1),
        parAn: 1,
        quoi: 'Réunion de l’équipe de suivi de la scolarisation',
        ...(etabliLe !== undefined && { origine: { le: etabliLe, ou: sous(ou, 'etabliLe') } }),
        faits: reunionsLe && joursSitues(reunionsLe, sous(ou, 'reunionsLe')),
        ou: sous(ou, 'reunionsLe'),
      }),
    ),
};

const structure = { categorie: 'ime' } as const;
const pps = { id: 'pps1', type: 'pps', etabliLe: '2024-05-15' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Réunie il y a moins d’un an',
    verdict: 'respectee',
    au: '2026-06-03',
    dossier: { structure, accompagnement: { plansLies: [{ ...pps, reunionsLe: ['2025-06-03'] }] } },
  },
  {
    titre: 'Première année du projet',
    verdict: 'a_faire',
    au: '2025-05-15',
    dossier: { structure, accompagnement: { plansLies: [{ ...pps, reunionsLe: [] }] } },
  },
  {
    titre: 'Plus d’un an sans réunion',
    verdict: 'non_respectee',
    au: '2026-06-04',
    dossier: { structure, accompagnement: { plansLies: [{ ...pps, reunionsLe: ['2025-06-03'] }] } },
  },
  {
    titre: 'Le dossier ne dit rien des réunions',
    verdict: 'indeterminee',
    au: '2026-06-04',
    dossier: { structure, accompagnement: { plansLies: [pps] } },
  },
  {
    titre: 'L’enfant n’a pas de projet de scolarisation',
    verdict: 'sans_objet',
    au: '2026-06-04',
    dossier: { structure, accompagnement: { plansLies: [] } },
  },
];
