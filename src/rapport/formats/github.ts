import type { Presentation, Source } from '../presentation';
import { neutraliser } from '../texte/mise-en-page';
import { compte, constats, phraseEntiere, positionDe } from './constats';

const NIVEAUX = { obligation: 'error', recommandation: 'warning', information: 'notice' } as const;

const donnee = (texte: string): string => neutraliser(texte).replaceAll('%', '%25');
const propriete = (texte: string): string => donnee(texte).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotation = (
  niveau: string,
  source: Source,
  ligne: number,
  colonne: number,
  titre: string,
  texte: string,
): string =>
  `::${niveau} file=${propriete(source.nom)},line=${ligne},col=${colonne},title=${propriete(titre)}::${donnee(texte)}\n`;

/** Annotations de GitHub Actions, une par constat ; ce que couvre une dérogation n’est qu’une note. */
export const presentationGithub: Presentation = {
  entete: () => '',
  rapport: (rapport, source) =>
    constats(rapport)
      .map((constat) => {
        const { resultat, ou } = constat;
        const { ligne, colonne } = positionDe(source, ou);
        const niveau = compte(constat) ? NIVEAUX[resultat.gravite] : 'notice';
        return annotation(
          niveau,
          source,
          ligne,
          colonne,
          resultat.regle,
          `${rapport.dossier} : ${phraseEntiere(constat)}`,
        );
      })
      .join(''),
  illisible: (source, defauts) =>
    defauts
      .map(({ message }) => annotation('error', source, source.ligne ?? 1, 1, 'Entrée illisible', message))
      .join(''),
  pied: () => '',
};
