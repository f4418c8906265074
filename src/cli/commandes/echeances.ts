import { controler } from '../../rapport/controler';
import { phraseDuDefaut } from '../../rapport/defaut';
import type { Echeance } from '../../rapport/echeances';
import { echeances } from '../../rapport/echeances';
import { neutraliser, paragraphe } from '../../rapport/texte/mise-en-page';
import { delaiEnLettres } from '../../vocabulaire/delai';
import { enChiffres, enToutesLettres } from '../../vocabulaire/jour';
import { choix, lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import { lireEntrees } from '../entrees';
import { jourDuControle } from '../jour';
import type { Monde } from '../monde';
import { tailleMax } from './controler';

/** Options de « echeances ». */
export const OPTIONS_ECHEANCES = {
  au: { type: 'string' },
  fuseau: { type: 'string' },
  format: { type: 'string' },
  'jours-ouvrables': { type: 'boolean' },
  'taille-max': { type: 'string' },
} as const;

const ACTEURS: Readonly<Record<Echeance['acteur'], string>> = {
  direction: 'La direction',
  referent: 'Le référent',
  equipe: 'L’équipe',
  medecin: 'Le médecin',
  autorite: 'L’autorité (département, MDPH, juge)',
  protecteur: 'La personne chargée de la mesure de protection',
};

const NATURES = { en_retard: 'en retard', a_faire: 'à faire', a_renouveler: 'à renouveler' } as const;

const RETRAIT = ' '.repeat(25);

const ligne = ({ nature, le, resultat, reference, acteur, origine, reporteeAu }: Echeance, largeur: number): string =>
  [
    paragraphe(`${enChiffres(le)}  ${NATURES[nature].padEnd(13)}`, resultat.titre, largeur),
    paragraphe(RETRAIT, `${reference}. ${ACTEURS[acteur]} peut agir.`, largeur),
    ...(origine
      ? [
          paragraphe(
            RETRAIT,
            `${delaiEnLettres(origine.delai)} ${origine.delai.nombre < 0 ? 'avant' : 'depuis'} le ${enChiffres(origine.origine)} (${origine.pointeurOrigine}).`,
            largeur,
          ),
        ]
      : []),
    ...(reporteeAu
      ? [
          paragraphe(
            RETRAIT,
            `Si un délai de procédure s’applique : le ${enChiffres(reporteeAu)}, jour ouvrable.`,
            largeur,
          ),
        ]
      : []),
  ].join('\n');

/** Écrit ce qui est dû dans un dossier, et quand. */
export const commandeEcheances = async (args: readonly string[], monde: Monde): Promise<Code> => {
  const lecture = lireArguments(args, OPTIONS_ECHEANCES);
  const [fichier, ...reste] = lecture.positions;
  if (fichier === undefined || reste.length > 0) throw new UsageError('Donnez un fichier, et un seul.');
  const format = choix(lecture, 'format', ['texte', 'json'], 'texte');
  const joursOuvrables = lecture.present('jours-ouvrables');
  const au = jourDuControle(lecture, monde);
  for await (const { lecture: lue } of lireEntrees([fichier], tailleMax(lecture), monde)) {
    if (!lue.ok) {
      for (const defaut of lue.error)
        monde.erreur(`${phraseDuDefaut(defaut)}
`);
      return CODES.illisible;
    }
    const dues = echeances(controler(lue.value, { au }), { joursOuvrables });
    if (format === 'json') monde.sortie(`${JSON.stringify({ dossier: lue.value.id, au, echeances: dues }, null, 2)}\n`);
    else {
      const vide = dues.length === 0 ? ['Aucune échéance connue.'] : [];
      const titre = `Échéances du dossier ${neutraliser(lue.value.id)} au ${enToutesLettres(au)}`;
      monde.sortie(`${[titre, '', ...vide, ...dues.map((due) => ligne(due, monde.largeur))].join('\n')}\n`);
    }
  }
  return CODES.rien;
};
