import type { JourEcrit, VersionDeTexte } from '../../regle';
import type { VuCritere } from './types';

/** Les deux versions connues du référentiel d’évaluation ; le détail de ce que la seconde a changé n’a pas été vu. */
export const VERSIONS_HAS = [
  {
    nom: 'Référentiel d’évaluation de la qualité des ESSMS, mars 2022',
    valideLe: '2022-03-08',
    publieLe: '2022-03-10',
    jusquAu: '2025-07-07',
  },
  { nom: 'Mise à jour du 8 juillet 2025', valideLe: null, publieLe: '2025-07-08', jusquAu: null },
] as const satisfies readonly {
  readonly nom: string;
  readonly valideLe: JourEcrit | null;
  readonly publieLe: JourEcrit;
  readonly jusquAu: JourEcrit | null;
}[];

/** Le nombre de critères qu’annonce la HAS ; trois n’ont pu être identifiés. */
export const CRITERES_ANNONCES = 157;

/** D’où viennent les faits repris ici, et ce qu’ils valent. */
export const PROVENANCE = {
  criteres:
    'Transcription publique d’une grille Synaé de service d’aide à domicile (dépôt daywon03/EODA), manuel mis à jour le 8 juillet 2025 : source secondaire, à recouper avec le tableau officiel.',
  numeros: 'Numérotation de cette grille et colonnes des données ouvertes de la HAS.',
  imperatifs: 'Colonnes des données ouvertes de la HAS.',
  memoire: 'De mémoire, non vérifié.',
} as const;

/**
 * Versions de texte d’un critère. La date retenue est celle de la publication (10 mars 2022), non de la validation
 * (8 mars) : avant elle, nul ne pouvait le connaître. La rédaction de 2022 n’a pas été vue ; celle de 2025 l’a été
 * dans une transcription, sauf pour les critères cités de mémoire.
 */
export const sourcesHas = (numero: string, vu: VuCritere): readonly [VersionDeTexte, VersionDeTexte] => {
  const commun = { texte: 'HAS', article: `critère ${numero}`, verifieLe: '2026-11-21' } as const;
  const [mars2022, juillet2025] = VERSIONS_HAS;
  return [
    { ...commun, enVigueurDu: mars2022.publieLe, au: mars2022.jusquAu, vu: 'memoire' },
    {
      ...commun,
      enVigueurDu: juillet2025.publieLe,
      au: juillet2025.jusquAu,
      modifiePar: 'mise à jour du 8 juillet 2025',
      vu: vu === 'memoire' || vu === 'numero' ? 'memoire' : 'commentaire',
    },
  ];
};
