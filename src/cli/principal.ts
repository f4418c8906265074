import { suggerer } from '../dossier/suggestion';
import { neutraliser } from '../rapport/texte/mise-en-page';
import { VERSION } from '../rapport/version';
import { aideDe, aideGenerale } from './aide/ecrire';
import { ficheDe } from './aide/fiches';
import type { Code } from './codes';
import { CODES, estMauvaisUsage, UsageError } from './codes';
import { commandeCompletion } from './commandes/completion';
import { commandeControler } from './commandes/controler';
import { commandeEcheances } from './commandes/echeances';
import { commandeExemple } from './commandes/exemple';
import { commandePortefeuille } from './commandes/portefeuille';
import { commandePreuves } from './commandes/preuves';
import { commandePseudonymiser } from './commandes/pseudonymiser';
import { commandeRegles } from './commandes/regles';
import { commandeSchema } from './commandes/schema';
import { commandeTddui } from './commandes/tddui';
import type { Monde } from './monde';

type Commande = (args: readonly string[], monde: Monde) => Code | Promise<Code>;

const COMMANDES: ReadonlyMap<string, Commande> = new Map<string, Commande>([
  ['controler', commandeControler],
  ['echeances', commandeEcheances],
  ['preuves', commandePreuves],
  ['portefeuille', commandePortefeuille],
  ['regles', commandeRegles],
  ['tddui', commandeTddui],
  ['schema', commandeSchema],
  ['exemple', commandeExemple],
  ['pseudonymiser', commandePseudonymiser],
  ['completion', commandeCompletion],
]);

const inconnue = (nom: string): UsageError => {
  if (nom.startsWith('-')) return new UsageError(`Option inconnue : ${nom}. Une commande vient d’abord.`);
  const proche = suggerer(nom, [...COMMANDES.keys()]);
  return new UsageError(`Commande inconnue : ${nom}.${proche ? ` Vouliez-vous dire ${proche} ?` : ''}`);
};

const aider = (nom: string | undefined, monde: Monde): Code => {
  const fiche = nom === undefined ? undefined : ficheDe(nom);
  if (nom !== undefined && fiche === undefined && !nom.startsWith('-')) throw inconnue(nom);
  monde.sortie(fiche === undefined ? aideGenerale(monde.largeur) : aideDe(fiche, monde.largeur));
  return CODES.rien;
};

const executer = (args: readonly string[], monde: Monde): Code | Promise<Code> => {
  const [nom, ...suite] = args;
  if (nom === 'aide') return aider(suite[0], monde);
  if (nom === undefined || args.includes('--help') || args.includes('-h')) return aider(nom, monde);
  if (nom === '--version' || nom === '-v') {
    monde.sortie(`${VERSION}\n`);
    return CODES.rien;
  }
  const commande = COMMANDES.get(nom);
  if (commande) return commande(suite, monde);
  throw inconnue(nom);
};

/** Ce qu’on dit au terminal peut citer un nom de fichier ou un argument : rien de ce qu’ils cachent n’y passe. */
const enLignesSures = (texte: string): string => texte.split('\n').map(neutraliser).join('\n');

/** Exécute la commande ; aucune pile d’appels n’atteint jamais celui qui l’a lancée. */
export const principal = async (args: readonly string[], reel: Monde): Promise<Code> => {
  const monde: Monde = { ...reel, erreur: (texte) => reel.erreur(enLignesSures(texte)) };
  try {
    return await executer(args, monde);
  } catch (cause) {
    const message = estMauvaisUsage(cause)
      ? `${cause.message}\nAide : projet-personnalise ${ficheDe(args[0] ?? '') === undefined ? '' : `${args[0]} `}--help`
      : 'Erreur interne de la commande. Signalez-la avec la commande tapée, sans joindre de dossier réel.';
    monde.erreur(`${message}\n`);
    return CODES.illisible;
  }
};
