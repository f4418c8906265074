import type { Attendu, Fiche, OptionDite } from './fiche';
import { FICHES } from './fiches';

/** Ce que la complétion doit savoir de plus que l’aide : les noms qui ne sont pas dans le code. */
export type Noms = { readonly regles: readonly string[]; readonly schemas: readonly string[] };

/** Les mots qu’une option ou un argument admet ; `fichier` : un nom de fichier ; `null` : un texte libre. */
const propose = (attendu: Attendu, noms: Noms): readonly string[] | 'fichier' | null => {
  if ('choix' in attendu) return attendu.choix;
  if ('regle' in attendu) return noms.regles;
  return 'fichier' in attendu ? 'fichier' : null;
};

const arguments_ = ({ nom, arguments: attendus }: Fiche, { schemas }: Noms): readonly Attendu[] =>
  nom === 'schema' ? [{ choix: schemas, nom: 'nom' }] : attendus;

const COMMANDES = FICHES.map(({ nom }) => nom);
const mots = (liste: readonly string[]): string => liste.join(' ');
const avecValeur = ({ attend }: OptionDite): boolean => attend !== undefined;

/** Une branche de `case` : ce que bash propose là. */
const branche = (quand: string, quoi: readonly string[] | 'fichier' | null): string => {
  if (quoi === null) return `    ${quand}) return ;;`;
  const action = quoi === 'fichier' ? '_projet_personnalise_fichiers' : `_projet_personnalise_mots '${mots(quoi)}'`;
  return `    ${quand}) ${action}; return ;;`;
};

const valeursBash = (fiche: Fiche, noms: Noms): readonly string[] =>
  fiche.options.flatMap(({ nom, attend }) =>
    attend === undefined ? [] : [branche(`'${fiche.nom} --${nom}'`, propose(attend, noms))],
  );

/** Rang d’un argument dans la ligne, les options et leurs valeurs ôtées : le dernier vaut pour les suivants. */
const argumentsBash = (fiche: Fiche, noms: Noms): readonly string[] => {
  const attendus = arguments_(fiche, noms);
  return attendus.map((attendu, rang) =>
    branche(rang === attendus.length - 1 ? `${fiche.nom}:*` : `${fiche.nom}:${rang}`, propose(attendu, noms)),
  );
};

/** Complétion pour bash, à évaluer au démarrage. */
export const completionBash = (noms: Noms): string => {
  const aValeur = [
    ...new Set(FICHES.flatMap(({ options }) => options.filter(avecValeur).map(({ nom }) => `--${nom}`))),
  ];
  return `# Complétion de projet-personnalise pour bash : eval "$(projet-personnalise completion bash)"
_projet_personnalise_mots() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$mot")
}
_projet_personnalise_fichiers() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$mot")
}
_projet_personnalise() {
  local mot="\${COMP_WORDS[COMP_CWORD]}" avant="\${COMP_WORDS[COMP_CWORD-1]}" commande="\${COMP_WORDS[1]}" i rang=0
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _projet_personnalise_mots '${mots([...COMMANDES, 'aide'])} --help --version'
    return
  fi
  if [[ $mot == '=' ]]; then mot=''; elif [[ $avant == '=' ]]; then avant="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$commande $avant" in
${FICHES.flatMap((fiche) => valeursBash(fiche, noms)).join('\n')}
  esac
  if [[ $mot == -?* ]]; then
    case $commande in
${FICHES.map(({ nom, options }) => `      ${nom}) _projet_personnalise_mots '${mots([...options.map((o) => `--${o.nom}`), '--help'])}' ;;`).join('\n')}
    esac
    return
  fi
  for ((i = 2; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${aValeur.join('|')}) ((i++)) ;;
      -?*) ;;
      *) ((rang++)) ;;
    esac
  done
  case $commande:$rang in
${FICHES.flatMap((fiche) => argumentsBash(fiche, noms)).join('\n')}
    aide:0) _projet_personnalise_mots '${mots(COMMANDES)}'; return ;;
  esac
}
complete -F _projet_personnalise projet-personnalise
`;
};

/** Texte d’une spécification de `_arguments` : ni crochet, ni deux-points, ni apostrophe droite. */
const dit = (texte: string): string => texte.replaceAll("'", '’').replace(/[[\]:\\]/g, (c) => `\\${c}`);

const valeurZsh = (attendu: Attendu, noms: Noms): string => {
  const quoi = propose(attendu, noms);
  const nom = 'libre' in attendu ? dit(attendu.libre) : 'fichier' in attendu ? dit(attendu.fichier) : 'valeur';
  if (quoi === null) return `:${nom}: `;
  return quoi === 'fichier' ? `:${nom}:_files` : `:${nom}:(${mots(quoi)})`;
};

const optionZsh = ({ nom, attend, repetable, dit: texte }: OptionDite, noms: Noms): string =>
  `'${repetable ? '*' : ''}--${nom}[${dit(texte)}]${attend === undefined ? '' : valeurZsh(attend, noms)}'`;

const specificationsZsh = (fiche: Fiche, noms: Noms): readonly string[] => {
  const attendus = arguments_(fiche, noms);
  const positions = attendus.map(
    (attendu, rang) => `'${rang === attendus.length - 1 ? '*' : rang + 1}${valeurZsh(attendu, noms)}'`,
  );
  return [...fiche.options.map((o) => optionZsh(o, noms)), "'--help[aide]'", ...positions];
};

/** Complétion pour zsh, à évaluer au démarrage ou à poser dans un répertoire de \`fpath\`. */
export const completionZsh = (noms: Noms): string => `#compdef projet-personnalise
# Complétion de projet-personnalise pour zsh : eval "$(projet-personnalise completion zsh)"
_projet_personnalise() {
  local -a commandes
  commandes=(
${FICHES.map(({ nom, resume }) => `    '${nom}:${dit(resume)}'`).join('\n')}
    'aide:aide d’une commande'
  )
  if (( CURRENT == 2 )); then
    _describe commande commandes
    return
  fi
  local commande=$words[2]
  shift words
  (( CURRENT-- ))
  case $commande in
${FICHES.map((fiche) => `    ${fiche.nom})\n      _arguments -S ${specificationsZsh(fiche, noms).join(' \\\n        ')} ;;`).join('\n')}
    aide)
      _arguments '1:commande:(${mots(COMMANDES)})' ;;
  esac
}
if [[ $funcstack[1] == _projet_personnalise ]]; then
  _projet_personnalise "$@"
else
  compdef _projet_personnalise projet-personnalise
fi
`;
