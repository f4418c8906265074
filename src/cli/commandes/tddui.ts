import { parseDossier } from '../../dossier/lire';
import { phraseDuDefaut } from '../../rapport/defaut';
import type { Defaut } from '../../rapport/presentation';
import { depuisTddui } from '../../tddui/depuis-tddui';
import type { ResteTddui } from '../../tddui/reste';
import { versTddui } from '../../tddui/vers-tddui';
import type { Lecture } from '../arguments';
import { choix, lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import { lireJson } from '../document';
import { refuserDEcraser } from '../ecrasement';
import type { Monde } from '../monde';
import { resteEcrit } from '../reste-tddui';
import { tailleMax } from './controler';

/** Options de « tddui ». */
export const OPTIONS_TDDUI = {
  sortie: { type: 'string' },
  remarques: { type: 'string' },
  reste: { type: 'string' },
  extensions: { type: 'boolean' },
  'taille-max': { type: 'string' },
} as const;

const lireFichier = (lecture: Lecture, fichier: string, monde: Monde): string => {
  if (monde.nature(fichier) !== 'fichier')
    throw new UsageError(`${fichier} : fichier introuvable ou illisible. Vérifiez le chemin.`);
  if (monde.taille(fichier) > tailleMax(lecture))
    throw new UsageError(`${fichier} : fichier trop gros. Relevez --taille-max.`);
  return monde.lire(fichier);
};

const dire = (defauts: readonly Defaut[], fichier: string, monde: Monde): Code => {
  for (const defaut of defauts) monde.erreur(`${fichier} : ${phraseDuDefaut(defaut)}\n`);
  return CODES.illisible;
};

const enTexte = (contenu: unknown): string => `${JSON.stringify(contenu, null, 2)}\n`;

/** Écrit le document, et à côté le reste s’il y en a un : les deux fichiers, ou aucun. */
const ecrire = (contenu: unknown, lecture: Lecture, monde: Monde, reste?: ResteTddui): void => {
  const fichiers = new Map<string, string>();
  const cheminDuReste = lecture.texte('reste');
  if (reste !== undefined && cheminDuReste !== undefined) fichiers.set(cheminDuReste, enTexte(reste));
  const sortie = lecture.texte('sortie');
  if (sortie !== undefined) fichiers.set(sortie, enTexte(contenu));
  monde.ecrireFichiers(fichiers);
  if (sortie === undefined) monde.sortie(enTexte(contenu));
};

type Remarque = { readonly nature: string; readonly ou: string; readonly message: string };
const remarquer = (remarques: readonly Remarque[], lecture: Lecture, monde: Monde): void => {
  if (choix(lecture, 'remarques', ['texte', 'json'], 'texte') === 'json') {
    monde.erreur(`${JSON.stringify(remarques, null, 2)}\n`);
  } else for (const { nature, ou, message } of remarques) monde.erreur(`${nature.padEnd(8)} ${ou} : ${message}\n`);
};

const importer = (lecture: Lecture, fichier: string, monde: Monde): Code => {
  const json = lireJson(lireFichier(lecture, fichier, monde));
  if (!json.ok) return dire(json.error, fichier, monde);
  const lu = depuisTddui(json.value);
  if (!lu.ok) return dire(lu.error, fichier, monde);
  const { dossier, remarques, reste } = lu.value;
  ecrire(dossier, lecture, monde, reste);
  remarquer(remarques, lecture, monde);
  return CODES.rien;
};

const exporter = (lecture: Lecture, fichier: string, monde: Monde): Code => {
  const json = lireJson(lireFichier(lecture, fichier, monde));
  const dossier = json.ok ? parseDossier(json.value) : json;
  if (!dossier.ok) return dire(dossier.error, fichier, monde);
  const cheminDuReste = lecture.texte('reste');
  const reste = cheminDuReste && { reste: resteEcrit(lireFichier(lecture, cheminDuReste, monde), cheminDuReste) };
  const ecrit = versTddui(dossier.value, { extensions: lecture.present('extensions'), ...reste });
  if (!ecrit.ok) return dire(ecrit.error, fichier, monde);
  ecrire(ecrit.value.bundle, lecture, monde);
  remarquer(ecrit.value.pertes, lecture, monde);
  return CODES.rien;
};

/** Lit un Bundle TDDUI et écrit le dossier, ou l’inverse ; remarques et pertes vont sur la sortie d’erreur. */
export const commandeTddui = (args: readonly string[], monde: Monde): Code => {
  const lecture = lireArguments(args, OPTIONS_TDDUI);
  const [sens, fichier, ...reste] = lecture.positions;
  if (fichier === undefined || reste.length > 0)
    throw new UsageError(
      'Usage : projet-personnalise tddui importer <bundle.json> ou tddui exporter <dossier.json>, avec [--sortie fichier.json] [--reste reste.json].',
    );
  choix(lecture, 'remarques', ['texte', 'json'], 'texte');
  const sortie = lecture.textes('sortie').map((chemin) => ['--sortie', chemin] as const);
  const cheminsDuReste = lecture.textes('reste');
  if (sens === 'importer') {
    if (lecture.present('extensions')) throw new UsageError('--extensions ne vaut que pour « tddui exporter ».');
    refuserDEcraser([fichier], [...cheminsDuReste.map((chemin) => ['--reste', chemin] as const), ...sortie]);
    return importer(lecture, fichier, monde);
  }
  if (sens === 'exporter') {
    refuserDEcraser([fichier, ...cheminsDuReste], sortie);
    return exporter(lecture, fichier, monde);
  }
  throw new UsageError(`tddui ${sens} : sens inconnu. Écrivez « tddui importer » ou « tddui exporter ».`);
};
