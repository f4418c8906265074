import type { ComptesParEnsemble } from './ensemble';
import type { FicheDePreuve } from './fiche';
import type { GroupeDeClasses } from './masque';
import { NOMS_DE_CLASSE, pourcentage } from './mots';
import { concernes, seule } from './ordre';
import type { CritereStructure, PreuvesStructure } from './rapport-structure';

const COLONNES = ['preuve', 'en_partie', 'contradiction', 'silence', 'sans_objet'] as const;

/** Une ligne d’un rapport de structure : un élément, ou le critère entier. */
export type LigneStructure = {
  readonly fiche: FicheDePreuve;
  /** `null` : le critère, tous éléments ensemble. */
  readonly element: number | null;
  readonly libelle: string | null;
  /** Dossiers de chaque classe qui se lit seule ; `null` : réunie à d’autres. `en_partie` n’est que d’un ensemble. */
  readonly nombres: Readonly<Record<(typeof COLONNES)[number], number | null>>;
  /** Classes réunies, s’il y en a. */
  readonly reunis: GroupeDeClasses | null;
  /** Dossiers sur lesquels les parts se comptent. */
  readonly sur: number;
};

const ligneDElement = (
  fiche: FicheDePreuve,
  { element, libelle, repartition }: CritereStructure['elements'][number],
): LigneStructure => ({
  fiche,
  element,
  libelle,
  nombres: {
    preuve: seule(repartition, 'preuve'),
    en_partie: null,
    contradiction: seule(repartition, 'contradiction'),
    silence: seule(repartition, 'silence'),
    sans_objet: seule(repartition, 'sans_objet'),
  },
  reunis: repartition.find(({ classes }) => classes.length > 1) ?? null,
  sur: concernes(repartition),
});

const ligneDEnsemble = (fiche: FicheDePreuve, ensemble: ComptesParEnsemble): LigneStructure => ({
  fiche,
  element: null,
  libelle: null,
  nombres: ensemble,
  reunis: null,
  sur: ensemble.preuve + ensemble.en_partie + ensemble.contradiction + ensemble.silence,
});

/** Les lignes d’un critère : l’ensemble d’abord, quand il se dit et qu’il n’est pas celui d’un seul élément. */
export const lignesDuCritere = ({ fiche, ensemble, elements }: CritereStructure): readonly LigneStructure[] => [
  ...(ensemble === null || elements.length === 1 ? [] : [ligneDEnsemble(fiche, ensemble)]),
  ...elements.map((element) => ligneDElement(fiche, element)),
];

/** Toutes les lignes d’un rapport, du critère le moins étayé au plus étayé. */
export const lignesDeLaStructure = ({ criteres }: PreuvesStructure): readonly LigneStructure[] =>
  criteres.flatMap(lignesDuCritere);

/** Les noms de classes réunies : « contradiction ou silence ». */
export const nomDeGroupe = ({ classes }: GroupeDeClasses): string =>
  classes.map((classe) => NOMS_DE_CLASSE[classe]).join(' ou ');

/** Ce qu’une ligne dit, en une phrase : « preuve 30 (50 %) · contradiction ou silence 30 (50 %) ». */
export const phraseDeLigne = ({ nombres, reunis, sur }: LigneStructure): string => {
  const part = (nom: string, n: number) => `${nom} ${n} (${pourcentage(n, sur)})`;
  const { sans_objet, ...autres } = nombres;
  const seules = COLONNES.flatMap((classe) => {
    const n = classe === 'sans_objet' ? null : autres[classe];
    return n === null ? [] : [part(NOMS_DE_CLASSE[classe], n)];
  });
  return [
    ...seules,
    ...(reunis === null ? [] : [part(nomDeGroupe(reunis), reunis.dossiers)]),
    ...(sans_objet ? [`sans objet ${sans_objet}`] : []),
  ]
    .map((partie) => partie.replaceAll(' ', '\u00a0'))
    .join(' · ');
};

/** Le critère ne concerne-t-il aucun des dossiers ? */
export const sansObjetPourTous = ({ elements }: CritereStructure): boolean =>
  elements.every(({ repartition }) => concernes(repartition) === 0);
