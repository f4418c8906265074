import { CRITERES_HAS } from '../../regles/has/reference/criteres';
import type { RaisonSansRegle } from '../../regles/has/reference/sans-regle';
import { CRITERES_SANS_REGLE } from '../../regles/has/reference/sans-regle';

/** Un critère du référentiel que ce rapport n’a pas lu, et pourquoi. */
export type CritereNonLu = {
  readonly critere: string;
  /** `null` : seul le numéro est établi. */
  readonly titre: string | null;
  readonly imperatif: boolean;
  /** `regle_ecartee` : une règle existe et n’a pas été appliquée (texte à confirmer, ou non demandée). */
  readonly raison: RaisonSansRegle | 'regle_ecartee';
};

const RAISONS = ['agrege', 'hors_dossier', 'non_vu'] as const;

/** Les critères connus du référentiel qu’aucune règle appliquée n’a lus, dans leur ordre. */
export const criteresNonLus = (lus: ReadonlySet<string>): readonly CritereNonLu[] =>
  CRITERES_HAS.filter(({ numero }) => !lus.has(numero)).map(({ numero, niveau, fiche }) => ({
    critere: numero,
    titre: fiche.libelle,
    imperatif: niveau === 'imperatif',
    raison: RAISONS.find((raison) => CRITERES_SANS_REGLE[raison].includes(numero)) ?? 'regle_ecartee',
  }));
