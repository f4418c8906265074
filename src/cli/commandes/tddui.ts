import { parseDossier } from '../../dossier/lire';
import { phraseDuDefaut } from '../../rapport/defaut';
import type { Defaut } from '../../rapport/presentation';
import { depuisTddui } from '../../tddui/depuis-tddui';
import { versTddui } from '../../tddui/vers-tddui';
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
  extensions: { type: 'boolean' },
  'taille-max': { type: 'string' },
} as const;

const lireFichier = (lecture: Lecture, fichier: string, monde: Monde): string => {
  if (monde.nature(fichier) !== 'fichier') throw new UsageError(`Fichier introuvable ou illisible : ${fichier}.`);
  if (monde.taille(fichier) > tailleMax(lecture))
    throw new UsageError(`Fichier trop gros : ${fichier}. Relevez --taille-max.`);
  return monde.lire(fichier);
};

const dire = (defauts: readonly Defaut[], monde: Monde): Code => {
  for (const defaut of defauts)
    monde.erreur(`${phraseDuDefaut(defaut)}
`);
  return CODES.illisible;
};

const ecrire = (contenu: unknown, lecture: Lecture, monde: Monde): void => {
  const texte = `${JSON.stringify(contenu, null, 2)}\n`;
  const sortie = lecture.texte('sortie');
  if (sortie === undefined) monde.sortie(texte);
  else monde.ecrireFichier(sortie, texte);
};

type Remarque = { readonly nature: string; readonly ou: string; readonly message: string };
const remarquer = (remarques: readonly Remarque[], lecture: Lecture, monde: Monde): void => {
  if (choix(lecture, 'remarques', ['texte', 'json'], 'texte') === 'json') {
    monde.erreur(`${JSON.stringify(remarques, null, 2)}\n`);
  } else for (const { nature, ou, message } of remarques) monde.erreur(`${nature.padEnd(8)} ${ou} : ${message}\n`);
};

const importer = (lecture: Lecture, fichier: string, monde: Monde): Code => {
  const json = lireJson(lireFichier(lecture, fichier, monde));
  if (!json.ok) return dire(json.error, monde);
  const lu = depuisTddui(json.value);
  if (!lu.ok) return dire(lu.error, monde);
  const { dossier, remarques } = lu.value;
  ecrire(dossier, lecture, monde);
  remarquer(remarques, lecture, monde);
  return CODES.rien;
};

const exporter = (lecture: Lecture, fichier: string, monde: Monde): Code => {
  const json = lireJson(lireFichier(lecture, fichier, monde));
  const dossier = json.ok ? parseDossier(json.value) : json;
  if (!dossier.ok) return dire(dossier.error, monde);
  const ecrit = versTddui(dossier.value, { extensions: lecture.present('extensions') });
  if (!ecrit.ok) return dire(ecrit.error, monde);
  ecrire(ecrit.value.bundle, lecture, monde);
  remarquer(ecrit.value.pertes, lecture, monde);
  return CODES.rien;
};

/** Lit un Bundle TDDUI et écrit le dossier, ou l’inverse ; remarques et pertes vont sur la sortie d’erreur. */
export const commandeTddui = (args: readonly string[], monde: Monde): Code => {
  const lecture = lireArguments(args, OPTIONS);
  const [sens, fichier, ...reste] = lecture.positions;
  if (fichier === undefined || reste.length > 0)
    throw new UsageError(
      'Usage : projet-personnalise tddui importer <bundle.json> ou tddui exporter <dossier.json>, avec [--sortie fichier.json].',
    );
  choix(lecture, 'remarques', ['texte', 'json'], 'texte');
  if (sens === 'importer') return importer(lecture, fichier, monde);
  if (sens === 'exporter') return exporter(lecture, fichier, monde);
  throw new UsageError(`tddui ${sens} : sens inconnu. Écrivez « tddui importer » ou « tddui exporter ».`);
};
