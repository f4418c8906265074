import type { Fiche, OptionDite } from '../fiche';
import { COMMUNES } from '../fiche';

const format = (...choix: readonly string[]): OptionDite => ({
  nom: 'format',
  attend: { choix, nom: 'forme' },
  dit: `${choix.join(', ')} ; à défaut, ${choix[0]}`,
});

/** Aide de « echeances ». */
export const FICHE_ECHEANCES: Fiche = {
  nom: 'echeances',
  usages: ['echeances <fichier> [options]'],
  resume: 'ce qui est dû, et quand',
  dit: ['Ce qui est en retard, à faire et à renouveler, du plus ancien au plus lointain.'],
  arguments: [{ fichier: 'fichier' }],
  options: [
    COMMUNES.au,
    COMMUNES.fuseau,
    format('texte', 'json'),
    { nom: 'jours-ouvrables', dit: 'à côté de chaque date stricte, le jour ouvrable qui suit (délais de procédure)' },
    COMMUNES.categorie,
    COMMUNES.config,
    COMMUNES.sansConfig,
    COMMUNES.regles,
    COMMUNES.tailleMax,
  ],
  exemples: [
    'projet-personnalise echeances dossier.json --jours-ouvrables',
    'projet-personnalise echeances dossier.json --au 2026-11-21 --format json',
  ],
};

/** Aide de « regles ». */
export const FICHE_REGLES: Fiche = {
  nom: 'regles',
  usages: ['regles [options]'],
  resume: 'liste les règles, leurs textes et leurs dates',
  dit: ['Avec les devoirs qu’aucun dossier ne peut montrer.'],
  arguments: [],
  options: [format('texte', 'json', 'markdown')],
  exemples: ['projet-personnalise regles --format markdown > regles.md'],
};

/** Aide de « schema ». */
export const FICHE_SCHEMA: Fiche = {
  nom: 'schema',
  usages: ['schema [nom]'],
  resume: 'écrit un schéma JSON',
  dit: ['Sans nom, en donne la liste. « dossier-autonome » tient en un seul fichier.'],
  arguments: [{ libre: 'nom' }],
  options: [],
  exemples: [
    'projet-personnalise schema dossier-autonome > dossier.schema.json',
    'projet-personnalise schema configuration',
  ],
};

/** Aide de « exemple ». */
export const FICHE_EXEMPLE: Fiche = {
  nom: 'exemple',
  usages: ['exemple [nom]'],
  resume: 'écrit un dossier d’exemple',
  dit: ['Sans nom, en donne la liste. Les personnes et les structures y sont imaginaires.'],
  arguments: [{ choix: ['ehpad', 'ime', 'savs'], nom: 'nom' }],
  options: [],
  exemples: ['projet-personnalise exemple ehpad > essai.json'],
};

/** Aide de « pseudonymiser ». */
export const FICHE_PSEUDONYMISER: Fiche = {
  nom: 'pseudonymiser',
  usages: ['pseudonymiser <dossier.json> [options]'],
  resume: 'écrit un dossier d’essai, sans les noms ni les textes',
  dit: [
    'Noms et textes remplacés, dates décalées ensemble, verdicts gardés. Le dossier d’essai n’est pas anonyme : faits, écarts entre dates et codes y restent. La clé est lue de la variable d’environnement PROJET_PERSONNALISE_CLE.',
  ],
  arguments: [{ fichier: 'dossier.json' }],
  options: [
    COMMUNES.au,
    COMMUNES.fuseau,
    COMMUNES.sortie,
    { nom: 'garder-dates', dit: 'ne décale pas les dates' },
    COMMUNES.tailleMax,
  ],
  exemples: [
    'PROJET_PERSONNALISE_CLE=une-clé-longue-et-gardée-secrète projet-personnalise pseudonymiser dossier.json --au 2026-11-21 --sortie essai.json',
  ],
};

/** Aide de « completion ». */
export const FICHE_COMPLETION: Fiche = {
  nom: 'completion',
  usages: ['completion bash|zsh'],
  resume: 'écrit de quoi compléter la commande au clavier',
  dit: ['À lire au démarrage de l’interpréteur de commandes, par exemple depuis ~/.bashrc ou ~/.zshrc.'],
  arguments: [{ choix: ['bash', 'zsh'], nom: 'interpréteur' }],
  options: [],
  exemples: ['projet-personnalise completion bash > completion.bash', 'eval "$(projet-personnalise completion bash)"'],
};
