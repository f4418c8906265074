import type { Presentation, Source } from '../presentation';
import { neutraliser } from '../texte/mise-en-page';
import { constats, positionDe } from './constats';

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

/** Annotations de GitHub Actions, une par constat ; ce qui est couvert par une dérogation n’en fait pas. */
export const presentationGithub: Presentation = {
  entete: () => '',
  rapport: (rapport, source) =>
    constats(rapport)
      .filter(({ resultat }) => resultat.derogation === undefined)
      .map(({ resultat, nature, phrase, ou }) => {
        const { ligne, colonne } = positionDe(source, ou);
        const niveau = nature === 'manquement' ? NIVEAUX[resultat.gravite] : 'notice';
        return annotation(niveau, source, ligne, colonne, resultat.regle, `${rapport.dossier} : ${phrase}`);
      })
      .join(''),
  illisible: (source, defauts) =>
    defauts
      .map(({ message }) => annotation('error', source, source.ligne ?? 1, 1, 'Entrée illisible', message))
      .join(''),
  pied: () => '',
};
