import type { Dossier } from '../dossier/dossier';
import { suggerer } from '../dossier/suggestion';
import { controler } from '../rapport/controler';
import type { Seuil } from '../rapport/lecture';
import type { Contexte } from '../rapport/presentation';
import type { Rapport } from '../rapport/rapport';
import type { OptionsTexte } from '../rapport/texte/texte';
import { CATALOGUE, REGLES, regleDe } from '../regles/catalogue';
import type { Regle } from '../regles/regle';
import type { CategorieEssms } from '../vocabulaire/categories-essms';
import { CATEGORIES_ESSMS } from '../vocabulaire/categories-essms';
import type { Lecture } from './arguments';
import { choix } from './arguments';
import { UsageError } from './codes';
import { jourDuControle } from './jour';
import type { Monde } from './monde';

/** Options de `controler`. */
export const OPTIONS_CONTROLER = {
  au: { type: 'string' },
  fuseau: { type: 'string' },
  format: { type: 'string', multiple: true },
  sortie: { type: 'string', multiple: true },
  seuil: { type: 'string' },
  regle: { type: 'string', multiple: true },
  incubation: { type: 'boolean' },
  expliquer: { type: 'boolean' },
  categorie: { type: 'string' },
  'taille-max': { type: 'string' },
} as const;

/** Ce qu’un contrôle demande, lu de la ligne de commande ; le fil principal et chaque ouvrier font le même. */
export type Preparation = {
  readonly contexte: Contexte;
  /** Contrôle un dossier comme demandé. */
  readonly rapporter: (dossier: Dossier) => Rapport;
  readonly texte: OptionsTexte;
};

const SEUILS = ['obligation', 'recommandation', 'aucun'] as const satisfies readonly Seuil[];

const reglesDemandees = (lecture: Lecture): readonly Regle[] => {
  const ids = lecture.textes('regle');
  if (ids.length === 0) return lecture.present('incubation') ? CATALOGUE : REGLES;
  return ids.map((id) => {
    const regle = regleDe(id);
    if (regle) return regle;
    const proche = suggerer(
      id,
      CATALOGUE.map((r) => r.id),
    );
    throw new UsageError(
      `--regle ${id} : règle inconnue.${proche ? ` Vouliez-vous dire ${proche} ?` : ''} Liste : projet-personnalise regles.`,
    );
  });
};

const CATEGORIES = Object.keys(CATEGORIES_ESSMS) as CategorieEssms[];

/** Catégorie à supposer quand le dossier n’en dit pas ; `undefined` : n’en supposer aucune. */
const categorieSupposee = (lecture: Lecture): CategorieEssms | undefined => {
  const ecrite = lecture.texte('categorie');
  if (ecrite === undefined) return undefined;
  const trouvee = CATEGORIES.find((categorie) => categorie === ecrite);
  if (trouvee) return trouvee;
  const proche = suggerer(ecrite, CATEGORIES);
  throw new UsageError(
    `--categorie ${ecrite} : catégorie inconnue.${proche ? ` Vouliez-vous dire ${proche} ?` : ''} Catégories : ${CATEGORIES.join(', ')}.`,
  );
};

const avecCategorie = (dossier: Dossier, categorie: CategorieEssms | undefined): Dossier =>
  categorie === undefined || dossier.structure?.categorie !== undefined
    ? dossier
    : { ...dossier, structure: { ...dossier.structure, categorie } };

/** Lit ce qu’un contrôle demande ; un mauvais usage se dit avant de lire le moindre dossier. */
export const preparer = async (lecture: Lecture, monde: Monde): Promise<Preparation> => {
  const regles = reglesDemandees(lecture);
  const seuil = choix(lecture, 'seuil', SEUILS, 'obligation');
  const au = jourDuControle(lecture, monde);
  const categorie = categorieSupposee(lecture);
  return {
    contexte: { au, seuil, regles },
    rapporter: (dossier) => controler(avecCategorie(dossier, categorie), { au, regles }),
    texte: { largeur: monde.largeur, style: monde.style, expliquer: lecture.present('expliquer') },
  };
};
