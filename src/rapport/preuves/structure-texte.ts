import { enToutesLettres } from '../../vocabulaire/jour';
import type { Style } from '../texte/mise-en-page';
import { paragraphe, sansStyle } from '../texte/mise-en-page';
import { lignesDuCritere, phraseDeLigne, sansObjetPourTous } from './lignes';
import { AVERTISSEMENT, insecable, libelleDElement, METHODES, nonLusParRaison, pluriel } from './mots';
import type { CritereStructure, PreuvesStructure } from './rapport-structure';

/** Comment écrire : largeur en caractères, et style. */
export type OptionsTexteDePreuves = { readonly largeur?: number; readonly style?: Style };

/** Avant de lire des nombres. */
export const LECTURE_STRUCTURE = [
  METHODES,
  'Du moins étayé au plus étayé. Les parts se comptent sur les dossiers que l’élément concerne.',
  'Une classe de un à quatre dossiers n’est jamais dite : elle est réunie à d’autres, et seul leur total paraît. L’ensemble d’un critère est tu quand il permettrait de la retrouver.',
  'Preuve : le dossier en porte la trace. Contradiction : il dit le contraire, ou un délai est passé ; l’évaluateur seul en juge. Silence : il n’en dit rien.',
] as const;

/** Ce qui se dit quand il y a trop peu de dossiers. */
export const MOINS_DE_CINQ =
  'Moins de cinq dossiers : rien ne peut se dire sans désigner quelqu’un. Pour une personne, préparer un accompagné traceur (--pour personne).';

const critere = (donnees: CritereStructure, largeur: number, style: Style): string => {
  const { fiche } = donnees;
  const marge = ' '.repeat(8);
  const titre = paragraphe(fiche.critere.padEnd(8), fiche.titre, largeur);
  const lignes = lignesDuCritere(donnees).flatMap((ligne) => [
    paragraphe(
      `${marge}${ligne.element === null ? '·' : ligne.element} `,
      ligne.element === null ? 'Tous éléments ensemble' : libelleDElement(ligne.libelle),
      largeur,
    ),
    paragraphe(`${marge}  `, phraseDeLigne(ligne), largeur),
  ]);
  return [
    style('titre', titre),
    ...(fiche.imperatif ? [`${marge}${style('attention', 'CRITÈRE IMPÉRATIF')}`] : []),
    ...lignes,
    style('discret', paragraphe(marge, insecable(`Source : ${fiche.source}.`), largeur)),
    style('discret', paragraphe(marge, insecable(`Ne dit pas : ${fiche.limite}`), largeur)),
  ].join('\n');
};

const section = (titre: string, style: Style): string => `\n${style('titre', titre.toUpperCase())}\n`;

const nonLus = ({ nonLus }: PreuvesStructure, largeur: number): readonly string[] =>
  nonLusParRaison(nonLus).map(({ raison, numeros }) =>
    paragraphe('  - ', insecable(`${raison} : ${numeros.join(', ')}.`), largeur),
  );

/** Les jours où les dossiers ont été relevés. */
export const joursDuReleve = ({ du, au }: PreuvesStructure): string => {
  if (au === null) return '';
  return du === au || du === null
    ? ` au ${enToutesLettres(au)}`
    : ` du ${enToutesLettres(du)} au ${enToutesLettres(au)}`;
};

/** Ce qui n’a pas été compté deux fois. */
export const dejaLus = ({ repetes }: PreuvesStructure): string =>
  `${pluriel(repetes, 'dossier déjà lu, laissé de côté', 'dossiers déjà lus, laissés de côté')}.`;

/** Écrit le rapport d’une structure, à lire sur un terminal ou à imprimer. */
export const texteDeStructure = (rapport: PreuvesStructure, options: OptionsTexteDePreuves = {}): string => {
  const { largeur = 80, style = sansStyle } = options;
  const { dossiers, repetes, criteres } = rapport;
  const concernants = criteres.filter((c) => !sansObjetPourTous(c));
  const muets = criteres.filter(sansObjetPourTous).map(({ fiche }) => fiche.critere);
  const nombre = dossiers === null ? '' : ` · ${pluriel(dossiers, 'dossier')}`;
  return [
    style('titre', `Preuves pour l’auto-évaluation${joursDuReleve(rapport)}${nombre}`),
    paragraphe('', insecable(AVERTISSEMENT), largeur),
    ...(repetes > 0 ? [paragraphe('', dejaLus(rapport), largeur)] : []),
    ...(dossiers === null
      ? ['', paragraphe('', insecable(MOINS_DE_CINQ), largeur)]
      : ['', ...LECTURE_STRUCTURE.map((l) => paragraphe('  - ', insecable(l), largeur))]),
    ...(concernants.length === 0
      ? []
      : [section('Critère par critère', style), concernants.map((c) => critere(c, largeur, style)).join('\n\n')]),
    ...(muets.length === 0
      ? []
      : [section('Sans objet pour tous ces dossiers', style), paragraphe('  ', `${muets.join(', ')}.`, largeur)]),
    section('Ce que ce rapport ne lit pas', style),
    ...nonLus(rapport, largeur),
    paragraphe(
      '  - ',
      'Ce que les personnes vivent et pensent de leur accompagnement : cela se demande à elles.',
      largeur,
    ),
    '  * critère impératif',
    '',
  ].join('\n');
};
