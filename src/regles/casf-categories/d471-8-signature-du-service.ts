import { estDeLaStructure } from '../../vocabulaire/qualites';
import type { Exemple } from '../exemple';
import { contient } from '../outils/affirmations';
import { sous } from '../outils/lecture';
import { surDipm } from '../outils/mandataire';
import { ETAT_2015, texteMjpm } from '../outils/textes-categories';
import type { Regle } from '../regle';

/** Le document individuel de protection est signé au nom du service par une personne habilitée. */
export const d4718SignatureDuService: Regle = {
  id: 'casf-categories/d471-8-signature-du-service',
  titre: 'Document individuel de protection signé au nom du service',
  nature: 'reglement',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteMjpm('D471-8', 'III'),
  champ: { categories: ['mjpm'] },
  lecture:
    'La signature d’un membre du service suffit ; le dossier ne dit pas s’il y est habilité. La personne protégée n’a pas à signer.',
  doutes: ETAT_2015,
  remede: 'Faire signer le document par la personne que le responsable du service a habilitée.',
  acteur: 'protecteur',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surDipm(dossier, au, ({ valeur: { signatures }, ou }) =>
      contient(
        signatures,
        sous(ou, 'signatures'),
        ({ le, par }) => le <= au && estDeLaStructure(par),
        'Le document individuel de protection n’est pas signé au nom du service.',
      ),
    ),
};

const structure = { categorie: 'mjpm' } as const;
const dipm = { id: 'd1', type: 'dipm', etabliLe: '2026-02-02' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Signé par la déléguée du service',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        documentsIndividuels: [{ ...dipm, signatures: [{ le: '2026-02-02', par: { qualite: 'professionnel' } }] }],
      },
    },
  },
  {
    titre: 'Seule la personne a signé',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      structure,
      accompagnement: {
        documentsIndividuels: [{ ...dipm, signatures: [{ le: '2026-02-02', par: { qualite: 'personne' } }] }],
      },
    },
  },
  {
    titre: 'Le dossier ne dit rien des signatures',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [dipm] } },
  },
  {
    titre: 'Aucun document n’est encore établi',
    verdict: 'sans_objet',
    au: '2026-02-01',
    dossier: { structure, accompagnement: { documentsIndividuels: [dipm] } },
  },
];
