import { echapperCsv } from '../formats/echappement';
import type { LigneStructure } from './lignes';
import { lignesDeLaStructure, nomDeGroupe } from './lignes';
import type { PreuvesStructure } from './rapport-structure';

const COLONNES = [
  'critere',
  'imperatif',
  'chapitre',
  'thematique',
  'sujet',
  'portee',
  'element',
  'libelle',
  'dossiers_concernes',
  'preuve',
  'en_partie',
  'contradiction',
  'silence',
  'sans_objet',
  'classes_reunies',
  'dossiers_reunis',
  'source',
  'ne_dit_pas',
];

const ecrire = (cellules: readonly (string | number | null)[]): string =>
  `${cellules.map((cellule) => echapperCsv(String(cellule ?? ''))).join(',')}\r\n`;

const ligne = ({ fiche, element, libelle, nombres, reunis, sur }: LigneStructure): string =>
  ecrire([
    fiche.critere,
    fiche.imperatif ? 'oui' : 'non',
    fiche.chapitre,
    fiche.thematique,
    fiche.sujet,
    fiche.portee,
    element ?? 'ensemble',
    element === null ? fiche.titre : libelle,
    nombres.sans_objet === null ? null : sur,
    nombres.preuve,
    nombres.en_partie,
    nombres.contradiction,
    nombres.silence,
    nombres.sans_objet,
    reunis === null ? null : nomDeGroupe(reunis),
    reunis?.dossiers ?? null,
    fiche.source,
    fiche.limite,
  ]);

/**
 * Écrit le rapport d’une structure en CSV (RFC 4180) : une ligne par élément, et une par critère entier quand il se dit.
 * Une cellule vide : ce nombre ne se dit pas seul, ou ne se dit pas ici.
 */
export const csvDeStructure = (rapport: PreuvesStructure): string =>
  ecrire(COLONNES) + lignesDeLaStructure(rapport).map(ligne).join('');
