import { enToutesLettres } from '../../vocabulaire/jour';
import { echapperCsv, echapperMarkdown as m } from '../formats/echappement';
import { insecable, pluriel } from '../preuves/mots';
import type { OptionsTexteDePreuves } from '../preuves/structure-texte';
import { neutraliser, paragraphe, sansStyle } from '../texte/mise-en-page';
import type { Portefeuille } from './rapport-portefeuille';
import type { Rubrique } from './rubriques';
import { rubriques } from './rubriques';

const USAGE =
  'Usage interne : les comptes sont exacts, petits groupes compris. Ce que le dossier ne permet pas de dire n’est jamais un retard, et rien ici ne prononce la conformité d’un dossier.';

const COPIES =
  'Dossiers dont tous les objectifs disent la même chose, aux noms et aux accords près : à relire ensemble.';
const SANS_COPIE = 'Aucun projet n’a tous ses objectifs identiques à ceux d’un autre dossier.';

const laisses = (n: number): string =>
  `${pluriel(n, 'dossier déjà lu, laissé de côté', 'dossiers déjà lus, laissés de côté')}.`;

const tableau = ({ colonnes, lignes }: Rubrique, largeur: number): readonly string[] => {
  const colonne = 10;
  const noms = Math.min(48, largeur - 2 - colonne * colonnes.length);
  const nombres = (valeurs: readonly (string | number)[]) => valeurs.map((v) => String(v).padStart(colonne)).join('');
  const rangee = (nom: string, valeurs: readonly (string | number)[]) => `  ${nom.padEnd(noms)}${nombres(valeurs)}`;
  return [rangee('', colonnes), ...lignes.map(({ nom, nombres: valeurs }) => rangee(nom, valeurs))];
};

/** Écrit un portefeuille, à lire sur un terminal ou à imprimer. */
export const texteDuPortefeuille = (donnees: Portefeuille, options: OptionsTexteDePreuves = {}): string => {
  const { largeur = 80, style = sansStyle } = options;
  const { au, dossiers, repetes, generalite } = donnees;
  const copies = generalite.projetsIdentiques;
  return [
    style('titre', `Portefeuille au ${enToutesLettres(au)} · ${pluriel(dossiers, 'dossier')}`),
    paragraphe('', insecable(USAGE), largeur),
    ...(repetes > 0 ? [laisses(repetes)] : []),
    ...rubriques(donnees).flatMap((rubrique) => [
      '',
      style('titre', rubrique.titre.toUpperCase()),
      ...tableau(rubrique, largeur),
      style('discret', paragraphe('  ', insecable(rubrique.note), largeur)),
    ]),
    '',
    style('titre', 'PROJETS RECOPIÉS'),
    paragraphe('  ', insecable(copies.length === 0 ? SANS_COPIE : COPIES), largeur),
    ...copies.map((memes) => paragraphe('  - ', memes.map(neutraliser).join(', '), largeur)),
    '',
  ].join('\n');
};

const tableauMarkdown = ({ titre, colonnes, lignes, note }: Rubrique): readonly string[] => [
  `## ${m(titre)}`,
  '',
  `| | ${colonnes.join(' | ')} |`,
  `|---|${colonnes.map(() => '---:|').join('')}`,
  ...lignes.map(({ nom, nombres }) => `| ${m(nom)} | ${nombres.join(' | ')} |`),
  '',
  m(note),
  '',
];

/** Écrit un portefeuille en Markdown : un tableau par rubrique. */
export const markdownDuPortefeuille = (donnees: Portefeuille): string => {
  const { au, dossiers, repetes, generalite } = donnees;
  const copies = generalite.projetsIdentiques;
  return [
    `# Portefeuille au ${enToutesLettres(au)}`,
    '',
    `${pluriel(dossiers, 'dossier')}. ${USAGE}`,
    '',
    ...(repetes > 0 ? [laisses(repetes), ''] : []),
    ...rubriques(donnees).flatMap(tableauMarkdown),
    '## Projets recopiés',
    '',
    copies.length === 0 ? SANS_COPIE : COPIES,
    '',
    ...copies.map((memes) => `- ${memes.map((id) => m(id)).join(', ')}`),
    '',
  ].join('\n');
};

/** Écrit un portefeuille en CSV (RFC 4180) : une ligne par nombre, une par dossier recopié, puis ce qui a été lu. */
export const csvDuPortefeuille = (donnees: Portefeuille): string => {
  const ligne = (...cellules: readonly (string | number)[]): string =>
    `${[donnees.au, ...cellules].map((cellule) => echapperCsv(String(cellule))).join(',')}\r\n`;
  const entete = `${['au', 'rubrique', 'ligne', 'libelle', 'colonne', 'nombre', 'dossier'].map(echapperCsv).join(',')}\r\n`;
  const nombres = rubriques(donnees).flatMap(({ cle: rubrique, colonnes, lignes }) =>
    lignes.flatMap(({ cle, nom, nombres: valeurs }) =>
      valeurs.map((nombre, rang) => ligne(rubrique, cle, nom, colonnes[rang] ?? '', nombre, '')),
    ),
  );
  const copies = donnees.generalite.projetsIdentiques.flatMap((memes, rang) =>
    memes.map((id) => ligne('projets_identiques', String(rang + 1), 'projet recopié', 'dossiers', memes.length, id)),
  );
  const lus = [
    ligne('lecture', 'comptes', 'dossiers comptés', 'dossiers', donnees.dossiers, ''),
    ligne('lecture', 'repetes', 'dossiers déjà lus, laissés de côté', 'dossiers', donnees.repetes, ''),
  ];
  return [entete, ...nombres, ...copies, ...lus].join('');
};
