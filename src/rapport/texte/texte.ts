import type { Regle } from '../../regles/regle';
import { enToutesLettres } from '../../vocabulaire/jour';
import { phraseDuDefaut } from '../defaut';
import type { Bilan, Defaut, Presentation, Source } from '../presentation';
import type { Rapport } from '../rapport';
import type { Style } from './mise-en-page';
import { neutraliser, paragraphe, sansStyle } from './mise-en-page';
import { nonVerifies, pluriel } from './restes';
import type { Ecriture, Section } from './sections';
import { aFaire, details, donneesManquantes, manquements, renouvellements } from './sections';

/** Comment écrire : largeur en caractères, style, explication de chaque verdict. */
export type OptionsTexte = {
  readonly largeur?: number;
  readonly style?: Style;
  /** `true` : explique ce qui ne va pas et ce qui est à faire ; `'tout'` : chaque verdict. */
  readonly expliquer?: boolean | 'tout';
  /** Règles à expliquer qui ne sont pas au catalogue. */
  readonly propres?: readonly Regle[];
};

const ecrireSection = ({ titre, lignes, nombre = lignes.length }: Section, style: Style): string =>
  lignes.length === 0 ? '' : `\n${style('titre', `${titre.toUpperCase()} (${nombre})`)}\n${lignes.join('\n')}\n`;

const nonVerifie = (rapport: Rapport, { largeur, style }: Ecriture): string =>
  `\n${style('titre', 'CE QUI N’A PAS ÉTÉ VÉRIFIÉ')}\n${nonVerifies(rapport)
    .map((phrase) => paragraphe('  - ', phrase, largeur))
    .join('\n')}\n`;

const resume = ({ compte }: Rapport): string =>
  [
    pluriel(compte.non_respectee, 'manquement'),
    `${compte.a_faire} à faire`,
    pluriel(compte.respectee, 'respecté'),
    `${compte.indeterminee} sans réponse`,
    `${compte.sans_objet} sans objet`,
  ].join(' · ');

const nomDe = ({ nom, ligne }: Source): string => neutraliser(ligne === undefined ? nom : `${nom}, ligne ${ligne}`);

/** Rapport à lire sur un terminal ou à imprimer, par une personne qui ne connaît ni le code ni JSON. */
export const presentationTexte = (options: OptionsTexte = {}): Presentation => {
  const { largeur = 80, style = sansStyle, expliquer = false, propres = [] } = options;
  const ecriture: Ecriture = { largeur, style, expliquer: expliquer !== false, propres };
  const trait = '─'.repeat(largeur);
  return {
    entete: ({ au, regles, reglages = [] }) =>
      [
        `Contrôle au ${enToutesLettres(au)} · ${pluriel(regles.length, 'règle')}`,
        ...reglages.map((texte) => style('discret', paragraphe('  · ', neutraliser(texte), largeur))),
        '',
      ].join('\n'),
    rapport: (rapport, source) => {
      const sections = [
        ...manquements(rapport, ecriture),
        aFaire(rapport, ecriture),
        renouvellements(rapport, ecriture),
        donneesManquantes(rapport, ecriture),
        ...(expliquer === 'tout' ? details(rapport, ecriture) : []),
      ];
      const titre = `${trait}\n${style('titre', neutraliser(rapport.dossier))}  ${style('discret', nomDe(source))}\n${paragraphe('', resume(rapport), largeur)}\n`;
      return titre + sections.map((section) => ecrireSection(section, style)).join('') + nonVerifie(rapport, ecriture);
    },
    illisible: (source, defauts: readonly Defaut[]) =>
      `${trait}\n${style('alerte', 'Illisible')}  ${nomDe(source)}\n${defauts
        .map((defaut) => paragraphe('  - ', neutraliser(phraseDuDefaut(defaut)), largeur))
        .join('\n')}\n`,
    pied: (bilan: Bilan, { seuil }) => {
      const verdict = seuil === 'aucun' ? '' : ` · ${pluriel(bilan.bloquants, 'manquement')} au seuil « ${seuil} »`;
      const illisibles =
        bilan.illisibles > 0 ? ` · ${pluriel(bilan.illisibles, 'entrée illisible', 'entrées illisibles')}` : '';
      return `${trait}\n${pluriel(bilan.dossiers, 'dossier contrôlé', 'dossiers contrôlés')}${illisibles}${verdict}\nCe rapport aide à repérer ; il ne prononce pas la conformité d’un dossier.\n`;
    },
  };
};
