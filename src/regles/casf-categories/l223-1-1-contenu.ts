import type { Exemple } from '../exemple';
import { affirmeTout } from '../outils/affirmations';
import { MINEURS, surMesureEnfance, surProjetEnfant } from '../outils/enfance';
import { sous } from '../outils/lecture';
import { texteL22311 } from '../outils/textes-categories';
import type { Regle } from '../regle';

const ATTENDUS = ['objectifs', 'delaisEtDuree', 'roleDesParents', 'referent'] as const;

/** Le projet pour l’enfant dit les objectifs, les délais et la durée, le rôle des parents, et nomme le référent. */
export const l22311Contenu: Regle = {
  id: 'casf-categories/l223-1-1-contenu',
  titre: 'Projet pour l’enfant : objectifs, délais et durée, rôle des parents, référent',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteL22311('deuxième alinéa'),
  champ: MINEURS,
  lecture:
    'Quatre points sont lus. La mention de la personne de confiance du mineur, ajoutée en 2022, n’est due que s’il en a désigné une, ce que le dossier ne dit pas : elle n’est pas jugée.',
  doutes: 'La rédaction d’avant 2022 n’a pas été lue en entier.',
  remede: 'Signaler au service de l’aide sociale à l’enfance les points qui manquent au projet.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surMesureEnfance(dossier, au, () =>
      surProjetEnfant(dossier, au, ({ valeur: { contenu }, ou }) =>
        affirmeTout(
          ATTENDUS.map((point) => ({ valeur: contenu?.[point], ou: sous(ou, 'contenu', point) })),
          (nies) => `Points que le projet pour l’enfant ne contient pas : ${nies} sur ${ATTENDUS.length}.`,
        ),
      ),
    ),
};

const usager = {
  identite: { naissanceLe: '2018-04-01' },
  autoriteParentale: { mesuresProtectionEnfance: [{ type: 'aemo', judiciaire: true, debutLe: '2024-01-10' }] },
} as const;
const plan = { id: 'ppe1', type: 'ppe', etabliLe: '2024-03-15' } as const;
const complet = { objectifs: true, delaisEtDuree: true, roleDesParents: true, referent: true } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Les quatre points y sont',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, contenu: complet }] } },
  },
  {
    titre: 'Le rôle des parents n’est pas dit',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, contenu: { ...complet, roleDesParents: false } }] } },
  },
  {
    titre: 'On ne sait pas ce que le projet contient',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: { plansLies: [plan] } },
  },
  {
    titre: 'Le jeune est majeur',
    verdict: 'sans_objet',
    au: '2036-04-01',
    dossier: { usager, accompagnement: { plansLies: [plan] } },
  },
];
