import type { Dossier } from '../dossier/dossier';
import { pseudonyme, remplacerDans } from '../dossier/pseudonymiser/identifiant';
import { suggerer } from '../dossier/suggestion';
import { controler } from '../rapport/controler';
import type { Seuil } from '../rapport/lecture';
import type { Contexte, Source } from '../rapport/presentation';
import type { Rapport } from '../rapport/rapport';
import { sousPseudonyme } from '../rapport/sous-pseudonyme';
import type { OptionsTexte } from '../rapport/texte/texte';
import type { Regle } from '../regles/regle';
import type { CategorieEssms } from '../vocabulaire/categories-essms';
import { CATEGORIES_ESSMS } from '../vocabulaire/categories-essms';
import type { Lecture } from './arguments';
import { choix } from './arguments';
import { estMauvaisUsage, UsageError } from './codes';
import { choisirRegles } from './configuration/choisir-regles';
import { categorieDuFiness, configurationDemandee } from './configuration/lire';
import { enPhrases } from './configuration/reglages';
import { reglesPropres } from './configuration/regles-propres';
import type { Configuration } from './configuration/schema';
import { jourDuControle } from './jour';
import type { Monde } from './monde';
import { empreinteACle } from './pseudonymes';

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
  config: { type: 'string' },
  'sans-config': { type: 'boolean' },
  regles: { type: 'string', multiple: true },
  taches: { type: 'string' },
  'resume-depuis': { type: 'string' },
  pseudonymiser: { type: 'boolean' },
} as const;

/** Ce qu’un contrôle demande, lu de la ligne de commande ; le fil principal et chaque ouvrier font le même. */
export type Preparation = {
  readonly contexte: Contexte;
  /** Contrôle un dossier comme demandé. */
  readonly rapporter: (dossier: Dossier) => Rapport;
  /** Nomme l’origine d’un dossier comme demandé. */
  readonly nommer: (source: Source, dossier: Dossier) => Source;
  /** Change avec la clé des pseudonymes ; vide sans pseudonymes. */
  readonly marque: string;
  readonly texte: OptionsTexte;
};

const SEUILS = ['obligation', 'recommandation', 'aucun'] as const satisfies readonly Seuil[];

/** Les règles demandées ; une règle inconnue se dit avec toutes les autres. */
const reglesDemandees = async (lecture: Lecture, reglages: Configuration, monde: Monde): Promise<readonly Regle[]> => {
  const propres = await reglesPropres(lecture.textes('regles'), monde);
  const demande = { ids: lecture.textes('regle'), incubation: lecture.present('incubation'), propres };
  const choisies = choisirRegles(demande, reglages);
  if (!choisies.ok) throw new UsageError(choisies.error.join('\n'));
  return choisies.value;
};

const CATEGORIES = Object.keys(CATEGORIES_ESSMS) as CategorieEssms[];

/** Catégorie à supposer quand le dossier n’en dit pas ; `undefined` : n’en supposer aucune. */
export const categorieSupposee = (lecture: Lecture): CategorieEssms | undefined => {
  const ecrite = lecture.texte('categorie');
  if (ecrite === undefined) return undefined;
  const trouvee = CATEGORIES.find((categorie) => categorie === ecrite);
  if (trouvee) return trouvee;
  const proche = suggerer(ecrite, CATEGORIES);
  throw new UsageError(
    `--categorie ${ecrite} : catégorie inconnue.${proche ? ` Vouliez-vous dire ${proche} ?` : ''} Catégories : ${CATEGORIES.join(', ')}.`,
  );
};

/** Le dossier, avec cette catégorie s’il n’en dit aucune. */
export const avecCategorie = (dossier: Dossier, categorie: CategorieEssms | undefined): Dossier =>
  categorie === undefined || dossier.structure?.categorie !== undefined
    ? dossier
    : { ...dossier, structure: { ...dossier.structure, categorie } };

type Nommage = Pick<Preparation, 'rapporter' | 'nommer' | 'marque'> & {
  readonly nommerId: (id: Dossier['id']) => Dossier['id'];
};

/** De quoi rendre les rapports sous le vrai identifiant des dossiers, ou sous un pseudonyme. */
const nommage = (lecture: Lecture, rapporter: Preparation['rapporter']): Nommage => {
  if (!lecture.present('pseudonymiser'))
    return { rapporter, nommer: (source) => source, marque: '', nommerId: (id) => id };
  const empreinte = empreinteACle();
  return {
    rapporter: (dossier) => {
      const nom = pseudonyme(dossier.id, empreinte);
      try {
        return sousPseudonyme(rapporter(dossier), nom);
      } catch (cause) {
        throw estMauvaisUsage(cause) ? new UsageError(remplacerDans(cause.message, dossier.id, nom)) : cause;
      }
    },
    nommer: (source, { id }) => ({ ...source, nom: remplacerDans(source.nom, id, pseudonyme(id, empreinte)) }),
    marque: empreinte('marque'),
    nommerId: (id) => pseudonyme(id, empreinte),
  };
};

/** D’une règle nommée, on veut savoir le verdict, quel qu’il soit ; de toutes, ce qui ne va pas. */
const expliquerDe = (lecture: Lecture): boolean | 'tout' =>
  lecture.present('expliquer') && (lecture.textes('regle').length > 0 ? 'tout' : true);

/** Lit ce qu’un contrôle demande ; un mauvais usage se dit avant de lire le moindre dossier. */
export const preparer = async (lecture: Lecture, monde: Monde): Promise<Preparation> => {
  const { fichier, reglages } = configurationDemandee(lecture, monde);
  const regles = await reglesDemandees(lecture, reglages, monde);
  const seuil = choix(lecture, 'seuil', SEUILS, reglages.seuil ?? 'obligation');
  const au = jourDuControle(lecture, monde);
  const categorie = categorieSupposee(lecture);
  const { derogations = [] } = reglages;
  const { nommerId, ...noms } = nommage(lecture, (dossier) => {
    const supposee = categorieDuFiness(reglages, dossier.structure?.finess) ?? categorie;
    return controler(avecCategorie(dossier, supposee), { au, regles, derogations });
  });
  const montrees = derogations.map((une) => (une.objet === undefined ? une : { ...une, objet: nommerId(une.objet) }));
  return {
    contexte: {
      au,
      seuil,
      regles,
      reglages: [
        ...(categorie === undefined ? [] : [`Catégorie supposée quand le dossier n’en dit pas : ${categorie}`]),
        ...enPhrases(fichier, { ...reglages, derogations: montrees }, regles, au),
      ],
    },
    ...noms,
    texte: { largeur: monde.largeur, style: monde.style, expliquer: expliquerDe(lecture), propres: regles },
  };
};
