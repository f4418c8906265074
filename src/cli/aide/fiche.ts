import { CATEGORIES_ESSMS } from '../../vocabulaire/categories-essms';

/** Ce qu’un argument ou une option attend : des choix fermés, un fichier, ou un texte libre. */
export type Attendu =
  | { readonly choix: readonly string[]; readonly nom?: string }
  | { readonly fichier: string }
  | { readonly regle: true }
  | { readonly libre: string };

/** Une option d’une commande, telle que l’aide et la complétion la disent. */
export type OptionDite = {
  readonly nom: string;
  /** Ce que l’option attend ; absent : rien, elle est là ou non. */
  readonly attend?: Attendu;
  readonly repetable?: true;
  readonly dit: string;
};

/** Une commande, telle que l’aide et la complétion la disent. */
export type Fiche = {
  readonly nom: string;
  /** Une ligne par façon de l’appeler. */
  readonly usages: readonly string[];
  /** Une phrase sans majuscule ni point, pour la liste des commandes. */
  readonly resume: string;
  /** Paragraphes. */
  readonly dit: readonly string[];
  /** Ce qu’attend chaque argument, dans l’ordre ; le dernier vaut pour les suivants. */
  readonly arguments: readonly Attendu[];
  readonly options: readonly OptionDite[];
  /** Lignes à copier ; chacune s’exécute telle quelle dans un répertoire qui a les fichiers qu’elle nomme. */
  readonly exemples: readonly string[];
};

/** Options que plusieurs commandes ont en commun. */
export const COMMUNES = {
  au: { nom: 'au', attend: { libre: 'AAAA-MM-JJ' }, dit: 'jour du contrôle ; à défaut, aujourd’hui' },
  fuseau: {
    nom: 'fuseau',
    attend: { libre: 'Zone/Ville' },
    dit: 'fuseau de l’établissement, pour savoir quel jour on est ; à défaut, Europe/Paris',
  },
  sortie: { nom: 'sortie', attend: { fichier: 'fichier' }, dit: 'écrit le résultat dans ce fichier' },
  sorties: {
    nom: 'sortie',
    attend: { fichier: 'fichier' },
    repetable: true,
    dit: 'écrit dans ce fichier ; un --sortie par --format, dans le même ordre',
  },
  categorie: {
    nom: 'categorie',
    attend: { choix: Object.keys(CATEGORIES_ESSMS), nom: 'code' },
    dit: 'catégorie d’ESSMS des dossiers qui ne la disent pas (ehpad, ime…)',
  },
  config: {
    nom: 'config',
    attend: { fichier: 'fichier' },
    dit: 'réglages ; à défaut, projet-personnalise.config.json du répertoire courant, s’il y est',
  },
  sansConfig: { nom: 'sans-config', dit: 'laisse de côté les réglages du répertoire courant' },
  regles: {
    nom: 'regles',
    attend: { fichier: 'module.mjs' },
    repetable: true,
    dit: 'ajoute les règles de ce module au catalogue (docs/regles-maison.md)',
  },
  tailleMax: {
    nom: 'taille-max',
    attend: { libre: 'Mo' },
    dit: 'taille limite d’un document ou d’une ligne, en mégaoctets ; à défaut, 32',
  },
} as const satisfies Readonly<Record<string, OptionDite>>;

/** Fichiers, répertoires, ou « - ». */
export const ENTREES: readonly Attendu[] = [{ fichier: 'fichiers… | répertoires | -' }];
