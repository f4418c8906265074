import { controler } from '../../rapport/controler';
import { phraseDeDerogation } from '../../rapport/derogation';
import type { Echeance } from '../../rapport/echeances';
import { echeances } from '../../rapport/echeances';
import type { Rapport, Resultat } from '../../rapport/rapport';
import { neutraliser, paragraphe } from '../../rapport/texte/mise-en-page';
import { delaiEnLettres } from '../../vocabulaire/delai';
import { enChiffres, enToutesLettres } from '../../vocabulaire/jour';
import { choix, lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import { lireUnSeul } from '../entrees';
import type { Monde } from '../monde';
import { preparerReleve } from '../releves/preparation';

/** Options de « echeances ». */
export const OPTIONS_ECHEANCES = {
  au: { type: 'string' },
  fuseau: { type: 'string' },
  format: { type: 'string' },
  'jours-ouvrables': { type: 'boolean' },
  categorie: { type: 'string' },
  config: { type: 'string' },
  'sans-config': { type: 'boolean' },
  regles: { type: 'string', multiple: true },
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

/** Une recommandation se dit : elle n’est pas due comme l’est une obligation. */
const force = ({ gravite }: Resultat): string => (gravite === 'obligation' ? '' : ` (${gravite})`);

const ligne = ({ nature, le, resultat, reference, acteur, origine, reporteeAu }: Echeance, largeur: number): string =>
  [
    paragraphe(`${enChiffres(le)}  ${NATURES[nature].padEnd(13)}`, resultat.titre, largeur),
    paragraphe(RETRAIT, `${reference}${force(resultat)}. ${ACTEURS[acteur]} peut agir.`, largeur),
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

/** Ce qu’une dérogation en cours ôte de la liste : à dire, pour que nul ne le croie fait. */
const misDeCote = ({ resultats }: Rapport): readonly Resultat[] =>
  resultats.filter(
    ({ derogation, verdict: { verdict } }) =>
      derogation !== undefined && (verdict === 'a_faire' || verdict === 'non_respectee'),
  );

const enTexte = (rapport: Rapport, dues: readonly Echeance[], largeur: number): string => {
  const ecartes = misDeCote(rapport);
  return [
    `Échéances du dossier ${neutraliser(rapport.dossier)} au ${enToutesLettres(rapport.au)}`,
    '',
    ...(dues.length === 0 ? ['Aucune échéance connue.'] : dues.map((due) => ligne(due, largeur))),
    ...(ecartes.length === 0 ? [] : ['', 'Hors de cette liste, par dérogation :']),
    ...ecartes.map((resultat) =>
      paragraphe('- ', neutraliser(`${resultat.titre}. ${phraseDeDerogation(resultat) ?? ''}`), largeur),
    ),
    '',
  ].join('\n');
};

const enJson = (rapport: Rapport, dues: readonly Echeance[]): string => {
  const sousDerogation = misDeCote(rapport).map(({ regle, titre, derogation }) => ({ regle, titre, derogation }));
  return `${JSON.stringify({ dossier: rapport.dossier, au: rapport.au, echeances: dues, sousDerogation }, null, 2)}\n`;
};

/** Écrit ce qui est dû dans un dossier, et quand. */
export const commandeEcheances = async (args: readonly string[], monde: Monde): Promise<Code> => {
  const lecture = lireArguments(args, OPTIONS_ECHEANCES);
  const [fichier, ...reste] = lecture.positions;
  if (fichier === undefined || reste.length > 0) throw new UsageError('Donnez un fichier, et un seul.');
  const format = choix(lecture, 'format', ['texte', 'json'], 'texte');
  const joursOuvrables = lecture.present('jours-ouvrables');
  const { au, regles, derogations, limite, completer } = await preparerReleve(lecture, false, monde);
  const dossier = await lireUnSeul(fichier, limite, monde);
  if (dossier === undefined) return CODES.illisible;
  const rapport = controler(completer(dossier), { au, regles, derogations });
  const dues = echeances(rapport, { joursOuvrables });
  monde.sortie(format === 'json' ? enJson(rapport, dues) : enTexte(rapport, dues, monde.largeur));
  return CODES.rien;
};
