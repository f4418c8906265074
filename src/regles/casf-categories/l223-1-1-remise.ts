import type { Exemple } from '../exemple';
import { MINEURS, surMesureEnfance, surProjetEnfant } from '../outils/enfance';
import { situer, sous } from '../outils/lecture';
import { versions } from '../outils/textes';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee } from '../verdict';

/** Le projet pour l’enfant est remis au mineur et à ses représentants légaux ; le passage n’a pas été lu. */
export const l22311Remise: Regle = {
  id: 'casf-categories/l223-1-1-remise',
  titre: 'Projet pour l’enfant remis au mineur et à ses représentants légaux',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: versions('CASF', ['L223-1-1', 'dernier alinéa'], {
    enVigueurDu: '2016-03-16',
    au: null,
    modifiePar: 'loi n° 2016-297 du 14 mars 2016',
    lien: 'LEGIARTI000045136789',
    vu: 'memoire',
  }),
  champ: MINEURS,
  lecture: 'Deux remises sont attendues : l’une à l’enfant, l’autre à un parent ou à qui le représente.',
  doutes: 'La fin de l’article n’a été lue nulle part : la règle reste en incubation.',
  remede: 'Demander au service de l’aide sociale à l’enfance de remettre le projet, dans une forme adaptée à l’enfant.',
  acteur: 'autorite',
  depuis: '0.1.0',
  statut: 'incubation',
  controler: (dossier, au) =>
    surMesureEnfance(dossier, au, () =>
      surProjetEnfant(dossier, au, ({ valeur: { remises }, ou }) => {
        const base = sous(ou, 'remises');
        if (remises === undefined) return indeterminee(base);
        const faites = situer(remises, base).filter(({ valeur }) => valeur.le <= au);
        const aLEnfant = faites.find(({ valeur }) => valeur.a.qualite === 'personne');
        const auxParents = faites.find(({ valeur }) => valeur.a.qualite === 'parent' || valeur.a.qualite === 'tuteur');
        if (aLEnfant && auxParents) return respectee([aLEnfant.ou, auxParents.ou]);
        return nonRespectee(
          `Projet pour l’enfant sans remise ${aLEnfant ? 'aux représentants légaux' : 'à l’enfant'}.`,
          [base],
          { certitude: 'selon_lecture' },
        );
      }),
    ),
};

const usager = {
  identite: { naissanceLe: '2014-04-01' },
  autoriteParentale: { mesuresProtectionEnfance: [{ type: 'placement', judiciaire: true, debutLe: '2024-01-10' }] },
} as const;
const plan = { id: 'ppe1', type: 'ppe', etabliLe: '2024-03-15' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'Remis à l’enfant et à sa mère',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: {
      usager,
      accompagnement: {
        plansLies: [
          {
            ...plan,
            remises: [
              { le: '2024-03-20', a: { qualite: 'personne' } },
              { le: '2024-03-20', a: { qualite: 'parent' } },
            ],
          },
        ],
      },
    },
  },
  {
    titre: 'Remis aux seuls parents',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: {
      usager,
      accompagnement: { plansLies: [{ ...plan, remises: [{ le: '2024-03-20', a: { qualite: 'parent' } }] }] },
    },
  },
  {
    titre: 'Le dossier ne dit rien des remises',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { usager, accompagnement: { plansLies: [plan] } },
  },
  {
    titre: 'La mesure a pris fin',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: {
      usager: {
        ...usager,
        autoriteParentale: {
          mesuresProtectionEnfance: [
            { type: 'placement', judiciaire: true, debutLe: '2024-01-10', finLe: '2026-09-30' },
          ],
        },
      },
      accompagnement: { plansLies: [plan] },
    },
  },
];
