import { enToutesLettres } from '../../vocabulaire/jour';
import { echapperMarkdown as m } from '../formats/echappement';
import { phraseDeGeneralite, phraseDuConseil, pointsPresents } from '../smart/mots';
import { enClair } from '../texte/en-clair';
import type { PreuvesCritere } from './dossier';
import { AVERTISSEMENT, libelleDElement, MARQUES, METHODES, nonLusParRaison, titreDeThematique } from './mots';
import { phraseDElement } from './phrases-traceur';
import type { PreparationTraceur } from './traceur';

const critere = ({ fiche, elements }: PreuvesCritere): string =>
  [
    `### ${fiche.critere} — ${m(fiche.titre)}${fiche.imperatif ? ' (critère impératif)' : ''}`,
    '',
    ...elements.map((element) => {
      const libelle = m(libelleDElement(fiche.elements[element.element - 1] ?? null));
      return `- ${MARQUES[element.constat]} **${libelle}** ${m(phraseDElement(element))}`;
    }),
    ...fiche.questions.personne.map((q) => `- À la personne : ${m(q)}`),
    ...fiche.questions.equipe.map((q) => `- À l’équipe : ${m(q)}`),
    '',
    `Source : ${m(fiche.source)}. Ne dit pas : ${m(fiche.limite)}`,
    '',
  ].join('\n');

const objectifs = ({ objectifs: liste }: PreparationTraceur): readonly string[] =>
  liste.length === 0
    ? []
    : [
        '## Objectifs en cours : ce qui reste à préciser',
        '',
        'Des conseils, jamais un blocage : seule la présence d’une donnée est regardée.',
        '',
        ...liste.flatMap(({ ou, conseils, tropGeneral }) => [
          `- ${m(enClair(ou))}${pointsPresents(conseils).length > 0 ? ` — ✓ ${pointsPresents(conseils).join(', ')}` : ''}`,
          ...[phraseDeGeneralite(tropGeneral), ...conseils.map(phraseDuConseil)]
            .filter((phrase) => phrase !== null)
            .map((phrase) => `  - ${m(phrase)}`),
        ]),
        '',
      ];

/** Écrit la préparation d’un accompagné traceur en Markdown, à coller dans un compte rendu. */
export const markdownDuTraceur = (preparation: PreparationTraceur): string => {
  const { dossier, au, aEclaircir, thematiques, sansObjet, nonLus } = preparation;
  return [
    `# Préparation d’un accompagné traceur, au ${enToutesLettres(au)}`,
    '',
    `Dossier ${m(dossier)}. ${AVERTISSEMENT}`,
    '',
    METHODES,
    '',
    ...(aEclaircir.length === 0 ? [] : [`À éclaircir d’abord : ${aEclaircir.join(', ')}.`, '']),
    ...thematiques.flatMap(({ chapitre, thematique, criteres }) => [
      `## ${titreDeThematique(chapitre, thematique)}`,
      '',
      ...criteres.map(critere),
    ]),
    ...objectifs(preparation),
    ...(sansObjet.length === 0 ? [] : ['## Sans objet pour cette personne', '', `${sansObjet.join(', ')}.`, '']),
    '## Ce que ce document ne lit pas',
    '',
    ...nonLusParRaison(nonLus).map(({ raison, numeros }) => `- ${m(raison)} : ${m(numeros.join(', '))}.`),
    '- Ce que la personne vit et pense de son accompagnement : cela se demande à elle.',
    '',
  ].join('\n');
};
