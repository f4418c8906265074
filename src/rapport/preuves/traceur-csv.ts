import { echapperCsv } from '../formats/echappement';
import { libelleDElement } from './mots';
import { phraseDElement } from './phrases-traceur';
import type { PreparationTraceur } from './traceur';

const COLONNES = [
  'dossier',
  'au',
  'critere',
  'imperatif',
  'titre',
  'element',
  'libelle',
  'constat',
  'ce_qui_est_dit',
  'donnees',
  'a_la_personne',
  'a_l_equipe',
  'source',
  'ne_dit_pas',
];

const ligne = (cellules: readonly string[]): string => `${cellules.map(echapperCsv).join(',')}\r\n`;

/** L’en-tête, une fois pour tous les dossiers. */
export const ENTETE_CSV_TRACEUR = ligne(COLONNES);

/** Écrit la préparation d’un accompagné traceur en CSV, sans en-tête : une ligne par élément d’évaluation. */
export const csvDuTraceur = ({ dossier, au, thematiques }: PreparationTraceur): string =>
  thematiques
    .flatMap(({ criteres }) => criteres)
    .flatMap(({ fiche, elements }) =>
      elements.map((element) =>
        ligne([
          dossier,
          au,
          fiche.critere,
          fiche.imperatif ? 'oui' : 'non',
          fiche.titre,
          String(element.element),
          libelleDElement(fiche.elements[element.element - 1] ?? null),
          element.constat,
          phraseDElement(element),
          element.ou.join(' '),
          fiche.questions.personne.join(' '),
          fiche.questions.equipe.join(' '),
          fiche.source,
          fiche.limite,
        ]),
      ),
    )
    .join('');
