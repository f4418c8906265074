import { paragraphe } from '../../rapport/texte/mise-en-page';
import { CODES } from '../codes';
import { ARRETS } from '../volume/arret';
import type { Attendu, Fiche, OptionDite } from './fiche';
import { FICHES } from './fiches';

const MARGE = 25;

/** Chaque code de sortie et ce qu’il veut dire : contrat stable, dit ici et dans docs/ci. */
export const CODES_DITS: readonly (readonly [codes: string, sens: string])[] = [
  [String(CODES.rien), 'rien à signaler au seuil demandé'],
  [String(CODES.manquement), 'au moins un manquement au seuil demandé (« controler » seulement)'],
  [String(CODES.illisible), 'mauvais usage, ou entrée illisible ; aucun fichier n’est laissé à moitié'],
  [
    Object.values(ARRETS).join(', '),
    'arrêt avant la fin : terminal fermé, Ctrl-C, tuyau fermé par son lecteur, arrêt demandé',
  ],
];

/** Ce qu’attend un argument ou une option, en clair : `<fichier>`, `texte|json`. */
export const enClair = (attendu: Attendu): string => {
  if ('choix' in attendu) return attendu.nom === undefined ? attendu.choix.join('|') : `<${attendu.nom}>`;
  if ('regle' in attendu) return '<id>';
  return 'fichier' in attendu ? `<${attendu.fichier}>` : attendu.libre;
};

/** Rien ne se coupe devant « ; » ou « : », ni à l’intérieur des guillemets. */
const insecable = (texte: string): string => texte.replace(/ (?=[;:»])/g, '\u00a0').replaceAll('« ', '«\u00a0');

const deuxColonnes = (gauche: string, texte: string, largeur: number): string => {
  const droite = insecable(texte);
  if (gauche.length + 2 > MARGE - 2) return `  ${gauche}\n${paragraphe(' '.repeat(MARGE), droite, largeur)}`;
  return paragraphe(`  ${gauche}`.padEnd(MARGE), droite, largeur);
};

const option = ({ nom, attend, repetable, dit }: OptionDite, largeur: number): string =>
  deuxColonnes(
    `--${nom}${attend === undefined ? '' : ` ${enClair(attend)}`}`,
    repetable ? `${dit} ; répétable` : dit,
    largeur,
  );

const codes = (largeur: number): string =>
  `Codes de sortie\n${CODES_DITS.map(([code, sens]) => deuxColonnes(code, sens, largeur)).join('\n')}`;

/** Un exemple se copie : trop long, il continue à la ligne comme le veut l’interpréteur, devant une option. */
const exemple = (ligne: string, largeur: number): string => {
  const lignes: string[] = [];
  for (const morceau of ligne.split(/ (?=--|\||>|2>|projet-personnalise )/)) {
    const debut = lignes.at(-1);
    if (debut === undefined || debut.length + morceau.length + 1 > largeur - 8) lignes.push(morceau);
    else lignes[lignes.length - 1] = `${debut} ${morceau}`;
  }
  return `  ${lignes.join(' \\\n      ')}`;
};

/** Aide d’une commande. */
export const aideDe = ({ nom, usages, resume, dit, options, exemples }: Fiche, largeur = 80): string =>
  [
    paragraphe('', `projet-personnalise ${nom} — ${resume}`, largeur),
    `Usage\n${usages.map((usage) => paragraphe('  ', `projet-personnalise ${usage}`, largeur)).join('\n')}`,
    ...dit.map((texte) => paragraphe('', insecable(texte), largeur)),
    ...(options.length === 0 ? [] : [`Options\n${options.map((o) => option(o, largeur)).join('\n')}`]),
    codes(largeur),
    `Exemples\n${exemples.map((ligne) => exemple(ligne, largeur)).join('\n')}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');

/** Aide générale. */
export const aideGenerale = (largeur = 80): string =>
  [
    paragraphe(
      '',
      'projet-personnalise — contrôle un projet personnalisé et ce qui l’entoure, texte par texte',
      largeur,
    ),
    'Usage\n  projet-personnalise <commande> [arguments] [options]',
    `Commandes\n${FICHES.map(({ nom, resume }) => deuxColonnes(nom, resume, largeur)).join('\n')}`,
    'Options\n  --help                 aide ; « aide controler » donne celle d’une commande\n  --version              version',
    codes(largeur),
    [
      'Exemples',
      '  projet-personnalise exemple ehpad > dossier.json',
      '  projet-personnalise controler dossier.json --au 2026-11-21',
    ].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
