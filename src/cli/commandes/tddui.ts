import { depuisTddui } from '../../tddui/depuis-tddui';
import type { Lecture } from '../arguments';
import { choix, lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import { lireJson } from '../document';
import type { Monde } from '../monde';
import { tailleMax } from './controler';

const OPTIONS = {
  sortie: { type: 'string' },
  remarques: { type: 'string' },
  'taille-max': { type: 'string' },
} as const;

const lireFichier = (lecture: Lecture, fichier: string, monde: Monde): string => {
  if (monde.nature(fichier) !== 'fichier') throw new UsageError(`Fichier introuvable ou illisible : ${fichier}.`);
  if (monde.taille(fichier) > tailleMax(lecture))
    throw new UsageError(`Fichier trop gros : ${fichier}. Relevez --taille-max.`);
  return monde.lire(fichier);
};

type Defaut = { readonly ou: string; readonly message: string };
const dire = (defauts: readonly Defaut[], monde: Monde): Code => {
  for (const { ou, message } of defauts) monde.erreur(`${ou === '' ? '' : `${ou} : `}${message}\n`);
  return CODES.illisible;
};

const importer = (lecture: Lecture, fichier: string, monde: Monde): Code => {
  const remarquesEn = choix(lecture, 'remarques', ['texte', 'json'], 'texte');
  const json = lireJson(lireFichier(lecture, fichier, monde));
  if (!json.ok) return dire(json.error, monde);
  const lu = depuisTddui(json.value);
  if (!lu.ok) return dire(lu.error, monde);
  const { dossier, remarques } = lu.value;
  const contenu = `${JSON.stringify(dossier, null, 2)}\n`;
  const sortie = lecture.texte('sortie');
  if (sortie === undefined) monde.sortie(contenu);
  else monde.ecrireFichier(sortie, contenu);
  if (remarquesEn === 'json') monde.erreur(`${JSON.stringify(remarques, null, 2)}\n`);
  else for (const { nature, ou, message } of remarques) monde.erreur(`${nature.padEnd(8)} ${ou} : ${message}\n`);
  return CODES.rien;
};

/** Lit un Bundle TDDUI et écrit le dossier ; les remarques vont sur la sortie d’erreur. */
export const commandeTddui = (args: readonly string[], monde: Monde): Code => {
  const lecture = lireArguments(args, OPTIONS);
  const [sens, fichier, ...reste] = lecture.positions;
  if (fichier === undefined || reste.length > 0)
    throw new UsageError('Usage : projet-personnalise tddui importer <bundle.json> [--sortie dossier.json]');
  if (sens === 'importer') return importer(lecture, fichier, monde);
  throw new UsageError(`tddui ${sens} : sens inconnu. Écrivez « tddui importer ».`);
};
