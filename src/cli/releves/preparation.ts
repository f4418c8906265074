import type { Dossier } from '../../dossier/dossier';
import type { Derogation } from '../../rapport/rapport';
import type { Regle } from '../../regles/regle';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { Lecture } from '../arguments';
import { UsageError } from '../codes';
import { tailleMax } from '../commandes/controler';
import { choisirRegles } from '../configuration/choisir-regles';
import { categorieDuFiness, configurationDemandee } from '../configuration/lire';
import { reglesPropres } from '../configuration/regles-propres';
import { jourDuControle } from '../jour';
import type { Monde } from '../monde';
import { avecCategorie, categorieSupposee } from '../preparation';

/** Options de `preuves` et de `portefeuille`. */
export const OPTIONS_RELEVE = {
  au: { type: 'string' },
  fuseau: { type: 'string' },
  format: { type: 'string', multiple: true },
  sortie: { type: 'string', multiple: true },
  categorie: { type: 'string' },
  config: { type: 'string' },
  'sans-config': { type: 'boolean' },
  regles: { type: 'string', multiple: true },
  'taille-max': { type: 'string' },
} as const;

/** Ce qu’un relevé demande, lu de la ligne de commande et des réglages. */
export type PreparationDeReleve = {
  readonly au: DateCivile;
  readonly regles: readonly Regle[];
  readonly derogations: readonly Derogation[];
  readonly limite: number;
  /** Le dossier, complété de la catégorie que la ligne de commande ou les réglages donnent. */
  readonly completer: (dossier: Dossier) => Dossier;
};

/** Lit ce qu’un relevé demande ; un mauvais usage se dit avant de lire le moindre dossier. */
export const preparerReleve = async (
  lecture: Lecture,
  incubation: boolean,
  monde: Monde,
): Promise<PreparationDeReleve> => {
  if (lecture.positions.length === 0)
    throw new UsageError('Donnez au moins un fichier, un répertoire, ou - pour l’entrée standard.');
  const { reglages } = configurationDemandee(lecture, monde);
  const propres = await reglesPropres(lecture.textes('regles'), monde);
  const choisies = choisirRegles({ ids: [], incubation, propres }, reglages);
  if (!choisies.ok) throw new UsageError(choisies.error.join('\n'));
  const categorie = categorieSupposee(lecture);
  return {
    au: jourDuControle(lecture, monde),
    regles: choisies.value,
    derogations: reglages.derogations ?? [],
    limite: tailleMax(lecture),
    completer: (dossier) => avecCategorie(dossier, categorieDuFiness(reglages, dossier.structure?.finess) ?? categorie),
  };
};
