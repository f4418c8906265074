import type { Dossier } from '../../dossier/dossier';
import { suggerer } from '../../dossier/suggestion';
import { controler } from '../../rapport/controler';
import type { Seuil } from '../../rapport/lecture';
import { bloquants } from '../../rapport/lecture';
import type { Bilan, Presentation } from '../../rapport/presentation';
import { CATALOGUE, REGLES, regleDe } from '../../regles/catalogue';
import type { Regle } from '../../regles/regle';
import type { NomVerdict } from '../../regles/verdict';
import type { CategorieEssms } from '../../vocabulaire/categories-essms';
import { CATEGORIES_ESSMS } from '../../vocabulaire/categories-essms';
import type { Lecture } from '../arguments';
import { choix, lireArguments } from '../arguments';
import type { Code } from '../codes';
import { CODES, UsageError } from '../codes';
import { lireEntrees } from '../entrees';
import { jourDuControle } from '../jour';
import type { Monde } from '../monde';
import { sortiesDemandees } from '../sorties';

const OPTIONS = {
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

/** Taille limite d’un document, en octets ; l’option est en mégaoctets. */
export const tailleMax = (lecture: Lecture): number => {
  const ecrit = lecture.texte('taille-max') ?? '32';
  const mo = Number(ecrit);
  if (!(mo > 0)) throw new UsageError(`--taille-max ${ecrit} : on attend un nombre de mégaoctets, par exemple 32.`);
  return mo * 1e6;
};

/** Contrôle des dossiers et écrit le rapport au fil de la lecture. */
export const commandeControler = async (args: readonly string[], monde: Monde): Promise<Code> => {
  const lecture = lireArguments(args, OPTIONS);
  if (lecture.positions.length === 0)
    throw new UsageError('Donnez au moins un fichier, un répertoire, ou - pour l’entrée standard.');
  const regles = reglesDemandees(lecture);
  const seuil = choix(lecture, 'seuil', SEUILS, 'obligation');
  const contexte = { au: jourDuControle(lecture, monde), seuil, regles };
  const categorie = categorieSupposee(lecture);
  const limite = tailleMax(lecture);
  const options = { largeur: monde.largeur, style: monde.style, expliquer: lecture.present('expliquer') };
  const sorties = sortiesDemandees(lecture, options, monde);
  const ecrire = (texte: (presentation: Presentation) => string): void => {
    for (const { presentation, ecrire: vers } of sorties) vers(texte(presentation));
  };
  const compte: Record<NomVerdict, number> = {
    respectee: 0,
    a_faire: 0,
    non_respectee: 0,
    indeterminee: 0,
    sans_objet: 0,
  };
  let dossiers = 0;
  let illisibles = 0;
  let manquements = 0;

  ecrire((p) => p.entete(contexte));
  for await (const { source, lecture: lue } of lireEntrees(lecture.positions, limite, monde)) {
    const rang = dossiers + illisibles;
    if (!lue.ok) {
      illisibles += 1;
      ecrire((p) => p.illisible(source, lue.error, rang));
      continue;
    }
    dossiers += 1;
    const rapport = controler(avecCategorie(lue.value, categorie), { au: contexte.au, regles });
    manquements += bloquants(rapport, seuil).length;
    for (const { verdict } of rapport.resultats) compte[verdict.verdict] += 1;
    ecrire((p) => p.rapport(rapport, source, rang));
  }
  const bilan: Bilan = { dossiers, illisibles, bloquants: manquements, compte };
  ecrire((p) => p.pied(bilan, contexte));
  for (const { clore } of sorties) clore();
  if (illisibles > 0) return CODES.illisible;
  return manquements > 0 ? CODES.manquement : CODES.rien;
};
