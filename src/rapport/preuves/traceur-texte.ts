import { enToutesLettres } from '../../vocabulaire/jour';
import { phraseDeGeneralite, phraseDuConseil, pointsPresents } from '../smart/mots';
import type { ConseilsObjectif } from '../smart/objectifs';
import { enClair } from '../texte/en-clair';
import type { Style } from '../texte/mise-en-page';
import { neutraliser, paragraphe, sansStyle } from '../texte/mise-en-page';
import type { PreuvesCritere } from './dossier';
import {
  AVERTISSEMENT,
  insecable,
  libelleDElement,
  MARQUES,
  METHODES,
  nonLusParRaison,
  pluriel,
  titreDeThematique,
} from './mots';
import { phraseDElement } from './phrases-traceur';
import type { OptionsTexteDePreuves } from './structure-texte';
import type { PreparationTraceur } from './traceur';

type Ecriture = { readonly largeur: number; readonly style: Style };

const MARGE = ' '.repeat(8);
/** Ce que veulent dire les marques. */
const LEGENDE = '✓ étayé · ! à éclaircir · ? le dossier se tait · – rien à montrer';

const critere = ({ fiche, elements }: PreuvesCritere, { largeur, style }: Ecriture): string =>
  [
    style('titre', paragraphe(fiche.critere.padEnd(8), fiche.titre, largeur)),
    ...(fiche.imperatif ? [`${MARGE}${style('attention', 'CRITÈRE IMPÉRATIF')}`] : []),
    ...elements.flatMap((element) => [
      paragraphe(
        `${MARGE}${MARQUES[element.constat]} `,
        libelleDElement(fiche.elements[element.element - 1] ?? null),
        largeur,
      ),
      paragraphe(`${MARGE}  `, insecable(phraseDElement(element)), largeur),
    ]),
    ...fiche.questions.personne.map((q) => paragraphe(`${MARGE}À la personne : `, insecable(q), largeur)),
    ...fiche.questions.equipe.map((q) => paragraphe(`${MARGE}À l’équipe : `, insecable(q), largeur)),
    style('discret', paragraphe(MARGE, insecable(`Source : ${fiche.source}.`), largeur)),
    style('discret', paragraphe(MARGE, insecable(`Ne dit pas : ${fiche.limite}`), largeur)),
  ].join('\n');

const objectif = ({ ou, conseils, tropGeneral }: ConseilsObjectif, { largeur }: Ecriture): string => {
  const presents = pointsPresents(conseils);
  const general = phraseDeGeneralite(tropGeneral);
  const manques = conseils.map(phraseDuConseil).filter((phrase) => phrase !== null);
  return [
    paragraphe('  ', enClair(ou), largeur),
    ...(presents.length > 0 ? [paragraphe('      ✓ ', presents.join(', '), largeur)] : []),
    ...(general === null ? [] : [paragraphe('      ~ ', insecable(general), largeur)]),
    ...manques.map((phrase) => paragraphe('      → ', insecable(phrase), largeur)),
  ].join('\n');
};

const section = (titre: string, corps: readonly string[], style: Style): readonly string[] =>
  corps.length === 0 ? [] : ['', style('titre', titre.toUpperCase()), '', corps.join('\n\n')];

const resume = ({ compte, aEclaircir, imperatifs }: PreparationTraceur, largeur: number): readonly string[] => [
  paragraphe(
    '',
    [
      `Éléments d’évaluation : ${pluriel(compte.preuve, 'étayé')}`,
      `${compte.contradiction} à éclaircir`,
      `${compte.silence} où le dossier se tait`,
      `${compte.sans_objet} sans objet.`,
    ].join(' · '),
    largeur,
  ),
  ...(aEclaircir.length > 0 ? [paragraphe('', `À éclaircir d’abord : ${aEclaircir.join(', ')}.`, largeur)] : []),
  ...(imperatifs.length > 0
    ? [paragraphe('', `Critères impératifs lus ici : ${imperatifs.join(', ')}.`, largeur)]
    : []),
];

/** Écrit la préparation d’un accompagné traceur, à lire sur un terminal ou à imprimer. */
export const texteDuTraceur = (preparation: PreparationTraceur, options: OptionsTexteDePreuves = {}): string => {
  const { largeur = 80, style = sansStyle } = options;
  const ecriture = { largeur, style };
  const { dossier, au, thematiques, sansObjet, objectifs, nonLus } = preparation;
  return [
    style(
      'titre',
      paragraphe(
        '',
        `Préparation d’un accompagné traceur au ${enToutesLettres(au)} · ${neutraliser(dossier)}`,
        largeur,
      ),
    ),
    paragraphe('', insecable(AVERTISSEMENT), largeur),
    '',
    ...resume(preparation, largeur),
    LEGENDE,
    paragraphe('', insecable(METHODES), largeur),
    ...thematiques.flatMap(({ chapitre, thematique, criteres }) =>
      section(
        titreDeThematique(chapitre, thematique),
        criteres.map((c) => critere(c, ecriture)),
        style,
      ),
    ),
    ...section(
      'Objectifs en cours : ce qui reste à préciser',
      objectifs.map((o) => objectif(o, ecriture)),
      style,
    ),
    ...(objectifs.length > 0
      ? [
          '',
          paragraphe('  ', 'Des conseils, jamais un blocage : seule la présence d’une donnée est regardée.', largeur),
        ]
      : []),
    ...section(
      'Sans objet pour cette personne',
      sansObjet.length === 0 ? [] : [paragraphe('  ', `${sansObjet.join(', ')}.`, largeur)],
      style,
    ),
    '',
    style('titre', 'CE QUE CE DOCUMENT NE LIT PAS'),
    '',
    ...nonLusParRaison(nonLus).map(({ raison, numeros }) =>
      paragraphe('  - ', insecable(`${raison} : ${numeros.join(', ')}.`), largeur),
    ),
    paragraphe('  - ', 'Ce que la personne vit et pense de son accompagnement : cela se demande à elle.', largeur),
    '  * critère impératif',
    '',
  ].join('\n');
};
