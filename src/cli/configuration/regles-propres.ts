import { CATALOGUE } from '../../regles/catalogue';
import { lireRegle } from '../../regles/contrat';
import { fautesDeVerdict } from '../../regles/contrat-verdict';
import type { Regle } from '../../regles/regle';
import type { Verdict } from '../../regles/verdict';
import { UsageError } from '../codes';
import type { Monde } from '../monde';

const puces = (phrases: readonly string[]): string => phrases.map((phrase) => `\n  - ${phrase}`).join('');

/** Les règles d’un module : son export `regles`, ou son export par défaut. */
const reglesDuModule = (module: unknown): readonly unknown[] | undefined => {
  if (typeof module !== 'object' || module === null) return undefined;
  const exportee = 'regles' in module ? module.regles : 'default' in module ? module.default : undefined;
  return Array.isArray(exportee) ? exportee : undefined;
};

/** La même règle, dont une erreur ou un verdict mal formé se dit en une phrase, sans rien citer du dossier. */
const surveiller = (regle: Regle): Regle => ({
  ...regle,
  controler: (dossier, au): Verdict => {
    let verdict: Verdict;
    try {
      verdict = regle.controler(dossier, au);
    } catch (cause) {
      const nom = cause instanceof Error ? cause.name : 'une erreur';
      throw new UsageError(
        `La règle ${regle.id} a levé ${nom} sur le dossier ${dossier.id}. Une règle ne lève jamais : éprouvez-la avec proprietesDeRegle.`,
      );
    }
    const fautes = fautesDeVerdict(verdict);
    if (fautes.length > 0)
      throw new UsageError(
        `La règle ${regle.id} rend un verdict mal formé sur le dossier ${dossier.id} :${puces(fautes)}`,
      );
    return verdict;
  },
});

const charger = async (chemin: string, monde: Monde): Promise<readonly Regle[]> => {
  if (monde.nature(chemin) !== 'fichier')
    throw new UsageError(`--regles ${chemin} : fichier introuvable ou illisible. Vérifiez le chemin.`);
  let module: unknown;
  try {
    module = await monde.importer(chemin);
  } catch (cause) {
    const raison = cause instanceof Error ? `${cause.name} : ${cause.message.split('\n')[0]}` : 'raison inconnue';
    const ou = cause instanceof SyntaxError ? ` Pour voir la ligne : node --check ${chemin}` : '';
    throw new UsageError(`--regles ${chemin} : ce module ne se charge pas (${raison}).${ou}`);
  }
  const lues = reglesDuModule(module);
  if (lues === undefined || lues.length === 0)
    throw new UsageError(
      `--regles ${chemin} : on attend un module ESM qui exporte une liste, « export const regles = [maRegle]; ».`,
    );
  return lues.map((valeur, rang) => {
    const lecture = lireRegle(valeur);
    if (!lecture.ok) throw new UsageError(`--regles ${chemin}, règle n° ${rang + 1} :${puces(lecture.error)}`);
    return surveiller(lecture.value);
  });
};

/** Charge des règles écrites hors du catalogue ; leur contrat est vérifié, et leurs noms ne doublent personne. */
export const reglesPropres = async (chemins: readonly string[], monde: Monde): Promise<readonly Regle[]> => {
  const propres: Regle[] = [];
  for (const chemin of chemins) propres.push(...(await charger(chemin, monde)));
  const prises = new Set(CATALOGUE.map(({ id }) => id));
  for (const { id } of propres) {
    if (prises.has(id)) throw new UsageError(`--regles : la règle ${id} existe déjà. Donnez-lui un autre identifiant.`);
    prises.add(id);
  }
  return propres;
};
