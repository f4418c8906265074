import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { CONSENTEMENTS, reponsesEtAccords } from '../outils/consentements';
import { sous } from '../outils/lecture';
import { REPRESENTANTS_DU_MINEUR } from '../outils/protections';
import { reunir } from '../outils/reunir';
import { CODE_CIVIL } from '../outils/textes-code-civil';
import type { Regle } from '../regle';
import type { Verdict } from '../verdict';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

const EXCUSES: ReadonlySet<string> = new Set(['trop_jeune', 'ne_souhaite_pas', 'ne_peut_pas_exprimer']);

/** Les parents associent l’enfant aux décisions qui le concernent, selon son âge et son degré de maturité. */
export const cc3711EnfantAssocie: Regle = {
  id: 'code-civil/371-1-enfant-associe',
  titre: 'Mineur : l’enfant est associé aux décisions, selon son âge et sa maturité',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'elaboration',
  sources: CODE_CIVIL.enfantAssocie,
  champ: { age: 'mineur' },
  lecture:
    'Chaque réponse ou accord donné pour l’enfant porte son avis, ou dit qu’il était trop jeune, ne pouvait ou ne voulait pas le donner. Le devoir pèse sur les parents ; la structure le rend possible et en garde trace. L’avis que D311 demande sur le contrat est jugé à part.',
  doutes: 'Aucun âge n’est fixé. Une absence, ou une autre raison, est rendue selon cette lecture.',
  remede: 'Reprendre la décision avec l’enfant, par les moyens qui lui conviennent, et noter ce qu’il en dit.',
  acteur: 'referent',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) =>
    reunir(
      reponsesEtAccords(dossier, au)
        .filter(({ qualite }) => REPRESENTANTS_DU_MINEUR.has(qualite))
        .map(({ avis, le, ou }): Verdict => {
          const endroit = sous(ou, 'avisPersonne');
          if (avis === undefined) return indeterminee(endroit);
          if (avis.recueilli || EXCUSES.has(avis.motif)) return respectee([endroit]);
          const constat = `Décision du ${enToutesLettres(le)} prise pour l’enfant sans l’entendre.`;
          return nonRespectee(constat, [endroit], { depuisLe: le, certitude: 'selon_lecture' });
        }),
      dossier.consentements === undefined
        ? indeterminee(CONSENTEMENTS)
        : sansObjet('Aucune décision n’est prise pour l’enfant à cette date.'),
    ),
};

type Avis = { recueilli: true; sens: 'reserve' } | { recueilli: false; motif: 'absente' };
const avec = (avisPersonne?: Avis) => ({
  usager: { identite: { naissanceLe: '2014-02-28' } },
  consentements: [
    {
      id: 'c1',
      objet: 'projet' as const,
      statut: 'donne' as const,
      recherches: [],
      reponse: {
        le: '2026-09-04',
        par: { qualite: 'parent' as const },
        forme: 'ecrit' as const,
        ...(avisPersonne && { avisPersonne }),
      },
    },
  ],
});

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'L’enfant a dit ses réserves',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: avec({ recueilli: true, sens: 'reserve' }),
  },
  {
    titre: 'L’enfant n’était pas là',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: avec({ recueilli: false, motif: 'absente' }),
  },
  { titre: 'Le dossier ne dit pas l’avis de l’enfant', verdict: 'indeterminee', au: '2026-10-01', dossier: avec() },
  { titre: 'Aucune décision encore prise', verdict: 'sans_objet', au: '2026-09-03', dossier: avec() },
];
