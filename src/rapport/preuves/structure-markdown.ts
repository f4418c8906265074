import { echapperMarkdown as m } from '../formats/echappement';
import type { LigneStructure } from './lignes';
import { lignesDeLaStructure, nomDeGroupe } from './lignes';
import { AVERTISSEMENT, libelleDElement, nonLusParRaison, pluriel, pourcentage } from './mots';
import type { PreuvesStructure } from './rapport-structure';
import { dejaLus, joursDuReleve, LECTURE_STRUCTURE, MOINS_DE_CINQ } from './structure-texte';

const ENTETE = [
  '| Critère | Élément | Preuve | En partie | Contradiction | Silence | Sans objet | Classes réunies | Ce que cela ne dit pas |',
  '|---|---|---|---|---|---|---|---|---|',
];

const VECU = '- Ce que les personnes vivent et pensent de leur accompagnement : cela se demande à elles.';

const cellule = (n: number | null, sur: number): string => (n === null ? '·' : `${n} (${pourcentage(n, sur)})`);

const ligne = ({ fiche, element, libelle, nombres, reunis, sur }: LigneStructure): string => {
  const critere = `${fiche.critere}${fiche.imperatif ? ' **impératif**' : ''}`;
  const quoi = element === null ? `**${m(fiche.titre)}**` : `${element}. ${m(libelleDElement(libelle))}`;
  const ensemble =
    reunis === null ? '' : `${nomDeGroupe(reunis)} : ${reunis.dossiers} (${pourcentage(reunis.dossiers, sur)})`;
  const { preuve, en_partie, contradiction, silence, sans_objet } = nombres;
  const parts = [preuve, en_partie, contradiction, silence].map((n) => cellule(n, sur));
  return `| ${[critere, quoi, ...parts, sans_objet ?? '·', ensemble, m(fiche.limite)].join(' | ')} |`;
};

/** Écrit le rapport d’une structure en Markdown : un tableau, une ligne par élément et par critère. */
export const markdownDeStructure = (rapport: PreuvesStructure): string => {
  const { dossiers, repetes, nonLus } = rapport;
  const titre = `# Preuves pour l’auto-évaluation${joursDuReleve(rapport)}`;
  const corps =
    dossiers === null
      ? [m(MOINS_DE_CINQ)]
      : [
          `${pluriel(dossiers, 'dossier')}.`,
          '',
          ...LECTURE_STRUCTURE.map((texte) => `- ${m(texte)}`),
          '',
          ...ENTETE,
          ...lignesDeLaStructure(rapport).map(ligne),
          '',
          '« · » : ne se dit pas seul. Source de chaque ligne : le critère de la HAS qu’elle nomme, sous nos propres mots.',
        ];
  const restants = nonLusParRaison(nonLus).map(({ raison, numeros }) => `- ${m(raison)} : ${m(numeros.join(', '))}.`);
  const avant = repetes > 0 ? [dejaLus(rapport), ''] : [];
  return [
    titre,
    '',
    AVERTISSEMENT,
    '',
    ...avant,
    ...corps,
    '',
    '## Ce que ce rapport ne lit pas',
    '',
    ...restants,
    VECU,
    '',
  ].join('\n');
};
