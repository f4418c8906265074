import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Dossier } from '../dossier/dossier';
import type { Result } from '../kernel/result';
import { err } from '../kernel/result';
import { situeur } from '../rapport/positions';
import type { Defaut, Source } from '../rapport/presentation';
import { lireDocument } from './document';
import type { Monde } from './monde';

/** Un dossier lu, ou les raisons pour lesquelles il ne l’est pas. */
export type Entree = { readonly source: Source; readonly lecture: Result<Dossier, readonly Defaut[]> };

const defaut = (message: string): Result<Dossier, readonly Defaut[]> => err([{ ou: '', message }]);

const octets = (taille: number): string => `${Math.round(taille / 1e5) / 10} Mo`.replace('.', ',');

const tropGros = (taille: number, limite: number): Result<Dossier, readonly Defaut[]> =>
  defaut(
    `Fichier trop gros (${octets(taille)}, limite ${octets(limite)}). Mettez un dossier par ligne dans un fichier .ndjson, ou relevez --taille-max.`,
  );

/** Lit un texte ; un dossier sait dire où est chaque donnée, un Bundle non, car ses chemins sont ceux d’un autre document. */
const lireTexte = (texte: string, source: Source): Entree => {
  const { fhir, lecture } = lireDocument(texte);
  return { source: fhir ? source : { ...source, situer: situeur(texte, source.ligne ?? 1) }, lecture };
};

async function* lireLignes(chemin: string, nom: string, tailleMax: number, monde: Monde): AsyncGenerator<Entree> {
  const lignes = createInterface({ input: Readable.from(monde.lireFlux(chemin)), crlfDelay: Number.POSITIVE_INFINITY });
  let ligne = 0;
  let vide = true;
  for await (const texte of lignes) {
    ligne += 1;
    if (texte.trim() === '') continue;
    vide = false;
    const source = { nom, ligne };
    if (Buffer.byteLength(texte) > tailleMax) {
      yield { source, lecture: defaut(`Ligne trop longue (limite ${octets(tailleMax)}).`) };
    } else yield lireTexte(texte, source);
  }
  if (vide) yield { source: { nom }, lecture: defaut('Rien à lire : on attend un dossier JSON par ligne.') };
}

async function* lireUn(chemin: string, tailleMax: number, monde: Monde): AsyncGenerator<Entree> {
  if (chemin === '-') return yield* lireLignes('-', 'entrée standard', tailleMax, monde);
  const source = { nom: chemin };
  switch (monde.nature(chemin)) {
    case 'absent':
      yield { source, lecture: defaut('Fichier introuvable. Vérifiez le chemin.') };
      return;
    case 'interdit':
      yield { source, lecture: defaut('Fichier impossible à ouvrir. Vérifiez les droits de lecture.') };
      return;
    case 'dossier': {
      const fichiers = monde.lister(chemin).filter((nom) => /\.(nd)?json$/i.test(nom));
      if (fichiers.length === 0)
        yield { source, lecture: defaut('Aucun fichier .json ou .ndjson dans ce répertoire.') };
      for (const nom of fichiers) yield* lireUn(`${chemin.replace(/[/\\]+$/, '')}/${nom}`, tailleMax, monde);
      return;
    }
    case 'fichier': {
      if (/\.ndjson$/i.test(chemin)) return yield* lireLignes(chemin, chemin, tailleMax, monde);
      const taille = monde.taille(chemin);
      yield taille > tailleMax
        ? { source, lecture: tropGros(taille, tailleMax) }
        : lireTexte(monde.lire(chemin), source);
    }
  }
}

/** Lit les dossiers des fichiers, répertoires et flux donnés, un à la fois ; une lecture ratée n’arrête pas les autres. */
export async function* lireEntrees(
  chemins: readonly string[],
  tailleMax: number,
  monde: Monde,
): AsyncGenerator<Entree> {
  for (const chemin of chemins) {
    try {
      yield* lireUn(chemin, tailleMax, monde);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'inconnue';
      yield { source: { nom: chemin }, lecture: defaut(`Lecture impossible (erreur ${code}).`) };
    }
  }
}
