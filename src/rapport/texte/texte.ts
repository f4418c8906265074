import type { Regle } from '../../regles/regle';
import { enToutesLettres } from '../../vocabulaire/jour';
import { phraseDuDefaut } from '../defaut';
import type { Bilan, Defaut, Presentation, Source } from '../presentation';
import type { Rapport } from '../rapport';
import type { Style } from './mise-en-page';
import { neutraliser, paragraphe, sansStyle } from './mise-en-page';
import type { Ecriture, Section } from './sections';
import { aFaire, aRenouveler, donneesManquantes, manquements } from './sections';

/** Comment écrire : largeur en caractères, style, explication de chaque verdict. */
export type OptionsTexte = {
  readonly largeur?: number;
  readonly style?: Style;
  readonly expliquer?: boolean;
  /** Règles à expliquer qui ne sont pas au catalogue. */
  readonly propres?: readonly Regle[];
};

const pluriel = (n: number, un: string, plusieurs = `${un}s`): string => `${n} ${n > 1 ? plusieurs : un}`;

const ecrireSection = ({ titre, lignes, nombre = lignes.length }: Section, style: Style): string =>
  lignes.length === 0 ? '' : `\n${style('titre', `${titre.toUpperCase()} (${nombre})`)}\n${lignes.join('\n')}\n`;

const nonVerifie = (rapport: Rapport, { largeur, style }: Ecriture): string => {
  const { devoirs, reglesEcartees } = rapport.nonVerifie;
  const lignes = [
    ...(devoirs.length > 0
      ? [`${pluriel(devoirs.length, 'devoir')} qu’aucun dossier ne peut montrer (liste : projet-personnalise regles).`]
      : []),
    ...(reglesEcartees.length > 0
      ? [
          `${pluriel(reglesEcartees.length, 'règle')} non appliquée${reglesEcartees.length > 1 ? 's' : ''} : texte encore à confirmer, ou non demandée${reglesEcartees.length > 1 ? 's' : ''}.`,
        ]
      : []),
    'Ce que la personne vit et pense de son accompagnement : cela se demande à elle.',
  ];
  return `\n${style('titre', 'CE QUI N’A PAS ÉTÉ VÉRIFIÉ')}\n${lignes.map((l) => paragraphe('  - ', l, largeur)).join('\n')}\n`;
};

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
  const ecriture: Ecriture = { largeur, style, expliquer, propres };
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
        aRenouveler(rapport, ecriture),
        donneesManquantes(rapport, ecriture),
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
