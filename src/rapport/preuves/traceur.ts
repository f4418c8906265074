import type { Dossier } from '../../dossier/dossier';
import type { Thematique } from '../../regles/has/reference/types';
import type { Constat } from '../../regles/preuve';
import type { DateCivile } from '../../vocabulaire/date-civile';
import type { IdDossier } from '../../vocabulaire/identifiants';
import type { ConseilsObjectif } from '../smart/objectifs';
import { conseilsDuProjet } from '../smart/objectifs';
import { VERSION } from '../version';
import type { OptionsPreuves, PreuvesCritere } from './dossier';
import { preuvesDuDossier } from './dossier';
import type { CritereNonLu } from './non-lus';
import { criteresNonLus } from './non-lus';

/** Les critères d’une thématique d’un chapitre, dans l’ordre du référentiel. */
export type ThematiqueTraceur = {
  readonly chapitre: 1 | 2 | 3 | null;
  readonly thematique: Thematique | null;
  readonly criteres: readonly PreuvesCritere[];
};

/**
 * Préparation d’un accompagné traceur : ce que le dossier d’une personne étaye, contredit ou tait, et ce qu’il reste à
 * lui demander, à demander à l’équipe, et à chercher. Ni nom, ni texte libre du dossier.
 */
export type PreparationTraceur = {
  readonly format: 'projet-personnalise/traceur';
  readonly version: 1;
  readonly bibliotheque: string;
  readonly dossier: IdDossier;
  readonly au: DateCivile;
  /** Éléments d’évaluation par constat : un compte, jamais une note. */
  readonly compte: Readonly<Record<Constat['constat'], number>>;
  /** Critères qu’un élément du dossier contredit, à éclaircir d’abord. */
  readonly aEclaircir: readonly string[];
  /** Critères impératifs lus ici. */
  readonly imperatifs: readonly string[];
  readonly thematiques: readonly ThematiqueTraceur[];
  /** Critères sans objet pour cette personne à ce jour. */
  readonly sansObjet: readonly string[];
  /** Conseils sur chaque objectif encore à suivre du projet en cours. */
  readonly objectifs: readonly ConseilsObjectif[];
  /** Critères du référentiel qu’aucun dossier ne montre, ou qui n’ont pas été lus. */
  readonly nonLus: readonly CritereNonLu[];
};

const compter = (criteres: readonly PreuvesCritere[]): PreparationTraceur['compte'] => {
  const compte = { preuve: 0, contradiction: 0, silence: 0, sans_objet: 0 };
  for (const { elements } of criteres) for (const { constat } of elements) compte[constat] += 1;
  return compte;
};

const parThematique = (criteres: readonly PreuvesCritere[]): readonly ThematiqueTraceur[] => {
  const groupes = new Map<string, ThematiqueTraceur & { readonly criteres: PreuvesCritere[] }>();
  for (const critere of criteres) {
    const { chapitre, thematique } = critere.fiche;
    const cle = `${chapitre} ${thematique}`;
    const groupe = groupes.get(cle);
    if (groupe === undefined) groupes.set(cle, { chapitre, thematique, criteres: [critere] });
    else groupe.criteres.push(critere);
  }
  return [...groupes.values()];
};

const numeros = (criteres: readonly PreuvesCritere[], garder: (critere: PreuvesCritere) => boolean) =>
  criteres.filter(garder).map(({ fiche }) => fiche.critere);

/**
 * Prépare un accompagné traceur sur le dossier d’une personne, au jour dit.
 *
 * Pur. Le dossier n’est qu’un point de départ : la rencontre avec la personne, puis avec l’équipe, décide. Rien n’est
 * coté, et un critère sur ce que vit la personne n’y a que des indices.
 */
export const preparerTraceur = (dossier: Dossier, options: OptionsPreuves): PreparationTraceur => {
  const { au, criteres } = preuvesDuDossier(dossier, options);
  const lus = criteres.filter(({ elements }) => elements.length > 0);
  return {
    format: 'projet-personnalise/traceur',
    version: 1,
    bibliotheque: VERSION,
    dossier: dossier.id,
    au,
    compte: compter(lus),
    aEclaircir: numeros(lus, ({ elements }) => elements.some(({ constat }) => constat === 'contradiction')),
    imperatifs: numeros(lus, ({ fiche }) => fiche.imperatif),
    thematiques: parThematique(lus),
    sansObjet: numeros(criteres, ({ elements }) => elements.length === 0),
    objectifs: conseilsDuProjet(dossier, au),
    nonLus: criteresNonLus(new Set(criteres.map(({ fiche }) => fiche.critere))),
  };
};
