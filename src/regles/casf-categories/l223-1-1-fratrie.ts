import type { Exemple } from '../exemple';
import { affirme } from '../outils/affirmations';
import { MINEURS, surMesureEnfance, surProjetEnfant } from '../outils/enfance';
import { sous } from '../outils/lecture';
import { texteL22311 } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, sansObjet } from '../verdict';

/** Le projet pour l’enfant prend en compte les liens entre frères et sœurs. */
export const l22311Fratrie: Regle = {
  id: 'casf-categories/l223-1-1-fratrie',
  titre: 'Projet pour l’enfant : liens entre frères et sœurs pris en compte',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: texteL22311('troisième alinéa'),
  champ: { ...MINEURS, precision: 'Enfant protégé qui a des frères ou sœurs.' },
  lecture: 'La règle n’a d’objet que si le dossier dit que l’enfant a des frères ou sœurs.',
  remede: 'Demander que le projet dise comment les liens entre frères et sœurs sont préservés.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    surMesureEnfance(dossier, au, () => {
      const fratrie = dossier.usager.autoriteParentale?.fratrie;
      if (fratrie === undefined) return indeterminee('/usager/autoriteParentale/fratrie');
      if (!fratrie) return sansObjet('L’enfant n’a ni frère ni sœur.');
      return surProjetEnfant(dossier, au, ({ valeur: { contenu }, ou }) =>
        affirme(
          contenu?.fratrie,
          sous(ou, 'contenu', 'fratrie'),
          'Le projet pour l’enfant ne dit rien des liens entre frères et sœurs.',
        ),
      );
    }),
};

const usager = {
  identite: { naissanceLe: '2018-04-01' },
  autoriteParentale: {
    fratrie: true,
    mesuresProtectionEnfance: [{ type: 'placement', judiciaire: true, debutLe: '2024-01-10' }],
  },
} as const;
const plan = { id: 'ppe1', type: 'ppe', etabliLe: '2024-03-15' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Les liens sont pris en compte',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, contenu: { fratrie: true } }] } },
  },
  {
    titre: 'Le projet n’en dit rien',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: { plansLies: [{ ...plan, contenu: { fratrie: false } }] } },
  },
  {
    titre: 'On ne sait pas ce que le projet contient',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: { plansLies: [plan] } },
  },
  {
    titre: 'L’enfant est unique',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      usager: { ...usager, autoriteParentale: { ...usager.autoriteParentale, fratrie: false } },
      accompagnement: { plansLies: [plan] },
    },
  },
];
