import { enToutesLettres } from '../../vocabulaire/jour';
import type { Exemple } from '../exemple';
import { sous } from '../outils/lecture';
import { SORTIE, sortiLe } from '../outils/parcours';
import { SUR_ORIENTATION, texteOrientation } from '../outils/textes-categories';
import type { Regle } from '../regle';
import { indeterminee, nonRespectee, respectee, sansObjet } from '../verdict';

/** La structure ne met pas fin d’elle-même à l’accompagnement sans décision préalable de la commission. */
export const l2416FinSansDecision: Regle = {
  id: 'orientation/l241-6-fin-sans-decision',
  titre: 'Pas de fin d’accompagnement à l’initiative de la structure sans décision de la commission',
  nature: 'loi',
  gravite: 'obligation',
  moment: 'sortie',
  sources: texteOrientation('L241-6', 'III, dernier alinéa'),
  champ: { categories: SUR_ORIENTATION },
  lecture:
    'La règle ne vise que la sortie voulue par la structure. La décision doit précéder la sortie ou être du même jour. Une orientation arrivée à son terme n’est pas une fin à l’initiative de la structure.',
  doutes:
    'Article lu en entier dans une copie du 30 décembre 2006, où cet alinéa figure déjà, et en partie dans une copie plus récente et non datée, qui porte la même phrase.',
  remede: 'Saisir la commission d’une demande de révision, et maintenir l’accompagnement jusqu’à sa décision.',
  acteur: 'direction',
  depuis: '0.1.0',
  statut: 'stable',
  controler: (dossier, au) => {
    const sortie = dossier.accompagnement?.sortie;
    const sorti = sortiLe(dossier, au);
    if (sortie === undefined || sorti === undefined) return sansObjet('La personne n’est pas sortie à cette date.');
    const initiative = sortie.initiative ?? (sortie.motif === 'initiative_structure' ? 'structure' : undefined);
    if (initiative === undefined && sortie.motif === 'autre') return indeterminee(sous(SORTIE, 'initiative'));
    if (initiative !== 'structure') return sansObjet('La sortie n’a pas été voulue par la structure.');
    const ou = sous(SORTIE, 'decisionCdaphLe');
    const decision = sortie.decisionCdaphLe;
    if (decision === undefined) return indeterminee(ou);
    return decision <= sorti
      ? respectee([ou])
      : nonRespectee(
          `Sortie le ${enToutesLettres(sorti)}, avant la décision de la commission du ${enToutesLettres(decision)}.`,
          [ou],
          { depuisLe: sorti },
        );
  },
};

const structure = { categorie: 'eam' } as const;
const sortie = { le: '2026-05-31', motif: 'initiative_structure' } as const;

/** Exemples : documentation, tests et cas de conformité. */
export const exemples: readonly Exemple[] = [
  {
    titre: 'La commission avait décidé avant',
    verdict: 'respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { sortie: { ...sortie, decisionCdaphLe: '2026-05-31' } } },
  },
  {
    titre: 'La commission n’a décidé qu’après',
    verdict: 'non_respectee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { sortie: { ...sortie, decisionCdaphLe: '2026-06-01' } } },
  },
  {
    titre: 'Le dossier ne dit pas si la commission a décidé',
    verdict: 'indeterminee',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { sortie } },
  },
  {
    titre: 'La personne a choisi de partir',
    verdict: 'sans_objet',
    au: '2026-10-01',
    dossier: { structure, accompagnement: { sortie: { le: '2026-05-31', motif: 'choix_personne' } } },
  },
];
