import { estLaDirection } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { contient } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { ELEVES, surPps, texteScolarite } from '../outils/scolarite';
import type { Regle } from '../regle';

/** Après décision, le projet personnalisé de scolarisation est transmis au directeur de la structure. */
export const d3516TransmissionDuPps: Regle = {
  id: 'orientation/d351-6-transmission-du-pps',
  titre: 'Projet de scolarisation transmis au directeur de l’établissement ou du service',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteScolarite('D351-6', 'dernier alinéa'),
  champ: ELEVES,
  lecture:
    'L’envoi est dû par la MDPH. Une liste de remises qui ne nomme pas la direction est un manquement selon notre lecture : la structure peut tenir le document d’ailleurs.',
  doutes: 'Article lu en partie, dans une copie récente et non datée.',
  remede: 'Réclamer le projet de scolarisation à la MDPH ou à l’enseignant référent, et noter le jour où il arrive.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surPps(dossier, au, ({ valeur: { remises }, ou }) =>
      contient(
        remises,
        sous(ou, 'remises'),
        ({ le, a }) => le <= au && estLaDirection(a),
        'Le projet de scolarisation n’a pas été transmis à la direction de la structure.',
        'selon_lecture',
      ),
    ),
};

const structure = { categorie: 'ime' } as const;
const pps = { id: 'pps1', type: 'pps', etabliLe: '2026-05-15' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Reçu par la directrice',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { plansLies: [{ ...pps, remises: [{ le: '2026-06-02', a: { qualite: 'directeur' } }] }] },
    },
  },
  {
    titre: 'Envoyé aux seuls parents',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: { plansLies: [{ ...pps, remises: [{ le: '2026-06-02', a: { qualite: 'parent' } }] }] },
    },
  },
  {
    titre: 'Le dossier ne dit rien des envois',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [pps] } },
  },
  {
    titre: 'L’enfant n’a pas de projet de scolarisation',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { plansLies: [] } },
  },
];
