import type * as z from 'zod';
import { suggerer } from '../../dossier/suggestion';
import { traduire } from '../../dossier/traduire';
import { pointeur } from '../../kernel/pointeur';
import type { Result } from '../../kernel/result';
import { err, ok } from '../../kernel/result';
import { phraseDuDefaut } from '../../rapport/defaut';
import type { Defaut } from '../../rapport/presentation';
import type { CategorieEssms } from '../../vocabulaire/categories-essms';
import type { Lecture } from '../arguments';
import { UsageError } from '../codes';
import { lireJson } from '../document';
import type { Monde } from '../monde';
import { Configuration } from './schema';

/** Nom du fichier de réglages, cherché dans le répertoire courant. */
export const FICHIER_DE_CONFIGURATION = 'projet-personnalise.config.json';

/** Aucune clé de réglages ne nomme une personne : l’endroit se dit en entier, là où d’un dossier il serait abrégé. */
const enEntier = ({ ou, message }: Defaut, { path }: z.core.$ZodIssue): Defaut => {
  const entier = pointeur(...path.map(String));
  return entier.startsWith(`${ou}/`) && message.startsWith(ou)
    ? { ou: entier, message: `${entier}${message.slice(ou.length)}` }
    : { ou, message };
};

/** La seule clé libre qui ait une forme est un numéro FINESS : `traduire` dirait seulement qu’elle ne va pas. */
const fautes = (faute: z.core.$ZodIssue, document: unknown): readonly string[] =>
  faute.code === 'invalid_key'
    ? [
        '/categories : une clé n’est pas un numéro FINESS. Écrire ses neuf chiffres (en Corse, 2A ou 2B puis sept chiffres), entre guillemets.',
      ]
    : traduire(faute, document, Configuration).map((defaut) => phraseDuDefaut(enEntier(defaut, faute)));

/** Lit des réglages ; sinon, dit toutes les fautes. */
export const lireConfiguration = (texte: string): Result<Configuration, readonly string[]> => {
  if (texte.trim() === '') return err(['Le fichier est vide. Y écrire des réglages, ou au moins « {} ».']);
  const json = lireJson(texte);
  if (!json.ok) return err(json.error.map(phraseDuDefaut));
  const lecture = Configuration.safeParse(json.value);
  if (lecture.success) return ok(lecture.data);
  return err([...new Set(lecture.error.issues.flatMap((faute) => fautes(faute, json.value)))]);
};

/** Les réglages demandés : `--config`, à défaut le fichier du répertoire courant, à défaut aucun. */
export const configurationDemandee = (
  lecture: Lecture,
  monde: Monde,
): { readonly fichier?: string; readonly reglages: Configuration } => {
  const demande = lecture.texte('config');
  if (demande !== undefined && lecture.present('sans-config'))
    throw new UsageError('--config et --sans-config se contredisent : gardez l’un des deux.');
  if (demande === undefined && (lecture.present('sans-config') || monde.nature(FICHIER_DE_CONFIGURATION) !== 'fichier'))
    return { reglages: {} };
  const fichier = demande ?? FICHIER_DE_CONFIGURATION;
  if (monde.nature(fichier) !== 'fichier')
    throw new UsageError(`--config ${fichier} : fichier introuvable ou illisible. Vérifiez le chemin.`);
  const lue = lireConfiguration(monde.lire(fichier));
  if (!lue.ok)
    throw new UsageError(`${fichier} : réglages refusés.\n${lue.error.map((faute) => `  - ${faute}`).join('\n')}`);
  return { fichier, reglages: lue.value };
};

/** La catégorie d’un numéro FINESS, d’après les réglages. */
export const categorieDuFiness = (
  { categories = {} }: Configuration,
  finess: string | undefined,
): CategorieEssms | undefined =>
  finess !== undefined && Object.hasOwn(categories, finess) ? categories[finess] : undefined;

/** « Vouliez-vous dire … ? », ou rien. */
export const vouloirDire = (lu: string, admis: readonly string[]): string => {
  const proche = suggerer(lu, admis);
  return proche === undefined ? '' : ` Vouliez-vous dire ${proche} ?`;
};
