import { parseArgs } from 'node:util';
import { suggerer } from '../dossier/suggestion';
import { UsageError } from './codes';

/** Une option : avec valeur (`string`) ou sans (`boolean`), répétable ou non. */
export type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: true }>>;

/** Ce qui a été lu de la ligne de commande. */
export type Lecture = {
  readonly positions: readonly string[];
  readonly texte: (nom: string) => string | undefined;
  readonly textes: (nom: string) => readonly string[];
  readonly present: (nom: string) => boolean;
};

const inconnue = (option: string, options: Options): UsageError => {
  const [ecrite = option] = option.split('=');
  const proche = suggerer(ecrite.replace(/^-+/, ''), Object.keys(options));
  return new UsageError(`Option inconnue : ${ecrite}.${proche ? ` Vouliez-vous dire --${proche} ?` : ''}`);
};

/** Lit les arguments d’une commande ; une option inconnue ou sans valeur est un mauvais usage. */
export const lireArguments = (args: readonly string[], options: Options): Lecture => {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const valeurs = new Map<string, string[]>();
  const positions: string[] = [];
  for (const jeton of tokens) {
    if (jeton.kind === 'positional') positions.push(jeton.value);
    if (jeton.kind !== 'option') continue;
    const option = options[jeton.name];
    if (option === undefined) throw inconnue(jeton.rawName, options);
    const valeur = jeton.value;
    if (option.type === 'string' && (valeur === undefined || valeur === '')) {
      throw new UsageError(`L’option --${jeton.name} attend une valeur.`);
    }
    if (option.type === 'boolean' && valeur !== undefined)
      throw new UsageError(`L’option --${jeton.name} ne prend pas de valeur.`);
    const deja = valeurs.get(jeton.name) ?? [];
    if (deja.length > 0 && option.multiple !== true)
      throw new UsageError(`L’option --${jeton.name} est donnée deux fois.`);
    valeurs.set(jeton.name, [...deja, valeur ?? '']);
  }
  return {
    positions,
    texte: (nom) => valeurs.get(nom)?.[0],
    textes: (nom) => valeurs.get(nom) ?? [],
    present: (nom) => valeurs.has(nom),
  };
};

/** Lit une option à choix fermé. */
export const choix = <const T extends string>(lecture: Lecture, nom: string, admis: readonly T[], defaut: T): T => {
  const valeur = lecture.texte(nom);
  if (valeur === undefined) return defaut;
  const trouve = admis.find((un) => un === valeur);
  if (trouve === undefined) {
    throw new UsageError(`--${nom} ${valeur} : valeur inconnue. Valeurs possibles : ${admis.join(', ')}.`);
  }
  return trouve;
};
