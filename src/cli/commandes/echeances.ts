import { controler } from '../../rapport/controler';
import { phraseDuDefaut } from '../../rapport/defaut';
import type { Echeance } from '../../rapport/echeances';
import { echeances } from '../../rapport/echeances';
import { paragraphe } from '../../rapport/texte/mise-en-page';
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
  'taille-max': { type: 'string' },
} as const;

const NATURES = { en_retard: 'en retard', a_faire: 'à faire', a_renouveler: 'à renouveler' } as const;

const ligne = ({ nature, le, resultat }: Echeance, largeur: number): string =>
  [
    paragraphe(`${enChiffres(le)}  ${NATURES[nature].padEnd(13)}`, resultat.titre, largeur),
    paragraphe(' '.repeat(25), resultat.reference, largeur),
  ].join('\n');

/** Écrit ce qui est dû dans un dossier, et quand. */
export const commandeEcheances = async (args: readonly string[], monde: Monde): Promise<Code> => {
  const lecture = lireArguments(args, OPTIONS_ECHEANCES);
  const [fichier, ...reste] = lecture.positions;
  if (fichier === undefined || reste.length > 0) throw new UsageError('Donnez un fichier, et un seul.');
  const format = choix(lecture, 'format', ['texte', 'json'], 'texte');
  const au = jourDuControle(lecture, monde);
  for await (const { lecture: lue } of lireEntrees([fichier], tailleMax(lecture), monde)) {
    if (!lue.ok) {
      for (const defaut of lue.error)
        monde.erreur(`${phraseDuDefaut(defaut)}
`);
      return CODES.illisible;
    }
    const dues = echeances(controler(lue.value, { au }));
    if (format === 'json') monde.sortie(`${JSON.stringify({ dossier: lue.value.id, au, echeances: dues }, null, 2)}\n`);
    else {
      const vide = dues.length === 0 ? ['Aucune échéance connue.'] : [];
      const titre = `Échéances du dossier ${lue.value.id} au ${enToutesLettres(au)}`;
      monde.sortie(`${[titre, '', ...vide, ...dues.map((due) => ligne(due, monde.largeur))].join('\n')}\n`);
    }
  }
  return CODES.rien;
};
