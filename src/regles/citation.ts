import type { VersionDeTexte } from './regle';

/** Cite un texte : `CASF, D311, III`. */
export const citer = ({ texte, article, alinea }: VersionDeTexte): string =>
  alinea === undefined ? `${texte}, ${article}` : `${texte}, ${article}, ${alinea}`;

/** Dit quand une version vaut : `du 2004-11-27, en vigueur`. */
export const periode = ({ enVigueurDu, au }: VersionDeTexte): string =>
  `${enVigueurDu === null ? 'date de début non connue' : `du ${enVigueurDu}`}${au === null ? ', en vigueur' : ` au ${au}`}`;

const VUS = {
  texte: 'texte lu',
  extrait: 'texte lu en partie',
  commentaire: 'lu dans un commentaire',
  memoire: 'non vu',
} as const;

/** Dit comment la source a été vue, et quand. */
export const vue = ({ vu, verifieLe }: VersionDeTexte): string => `${VUS[vu]}, vérifié le ${verifieLe}`;
