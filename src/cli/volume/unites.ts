import { sansFin } from '../../kernel/sans-fin';
import { FICHIER_DE_CONFIGURATION } from '../configuration/lire';
import type { Monde } from '../monde';
import { decoupeur } from './lignes';

/** D’où vient une entrée : le fichier tel qu’il a été donné, et la ligne s’il en tient un par ligne. */
export type Origine = { readonly nom: string; readonly ligne?: number };

/** Ce qu’il y a à lire : les octets d’un document, ou la raison pour laquelle on ne les a pas. */
export type Unite =
  | { readonly source: Origine; readonly octets: Uint8Array }
  | { readonly source: Origine; readonly defaut: string };

/** Des unités à traiter ensemble, et le nombre d’octets d’entrée qu’elles font avancer. */
export type Lot = { readonly unites: readonly Unite[]; readonly octets: number };

const LUS = /\.(json|ndjson|jsonl)$/i;
const PAR_LIGNE = /\.(ndjson|jsonl)$/i;
/** Dans un répertoire, ce qui n’est jamais un dossier : les paquets installés, et les réglages de cette commande. */
const LAISSES: ReadonlySet<string> = new Set(['node_modules', FICHIER_DE_CONFIGURATION]);

/** Un lot de petits fichiers s’arrête à l’une ou l’autre de ces bornes. */
const OCTETS_PAR_LOT = 256 * 1024;
const UNITES_PAR_LOT = 64;

const enMo = (taille: number): string =>
  taille < 1e5 ? `${Math.ceil(taille / 1e3)} ko` : `${Math.round(taille / 1e5) / 10} Mo`.replace('.', ',');

const tropGros = (taille: number, limite: number): string =>
  `Fichier trop gros (${enMo(taille)}, limite ${enMo(limite)}). Mettez un dossier par ligne dans un fichier .ndjson, ou relevez --taille-max.`;

const seul = (unite: Unite, octets = 0): Lot => ({ unites: [unite], octets });
const rate = (nom: string, defaut: string): Lot => seul({ source: { nom }, defaut });

const surErreur = (nom: string, cause: unknown): Lot => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'inconnue';
  return rate(nom, `Lecture impossible (erreur ${code}). Vérifiez le chemin et les droits de lecture.`);
};

const unite = (nom: string, octets: Uint8Array): Unite => ({ source: { nom }, octets });

/** Une première ligne réduite à « { » : non pas un dossier par ligne, mais un seul document, mis en page. */
const ouvreUnDocument = (premiere: Unite): boolean =>
  'octets' in premiere && premiere.octets.length < 100 && Buffer.from(premiere.octets).toString().trim() === '{';

async function* lireLignes(chemin: string, nom: string, tailleMax: number, monde: Monde): AsyncGenerator<Lot> {
  const { pousser, finir } = decoupeur(tailleMax);
  let rien = true;
  let indente = false;
  let debut: Uint8Array[] = [];
  let taille = 0;
  const lotDe = (lignes: ReturnType<typeof finir>, octets: number): Lot => ({
    unites: lignes.map(({ ligne, octets: contenu }) => {
      const source = { nom, ligne };
      return contenu === null
        ? { source, defaut: `Ligne trop longue (limite ${enMo(tailleMax)}).` }
        : { source, octets: contenu };
    }),
    octets,
  });
  for await (const morceau of monde.lireFlux(chemin)) {
    const octets = typeof morceau === 'string' ? Buffer.from(morceau) : morceau;
    taille += octets.length;
    if ((rien || indente) && taille <= tailleMax) debut.push(octets);
    if (indente) continue;
    const lot = lotDe(pousser(octets), octets.length);
    const [premiere] = lot.unites;
    indente = rien && premiere !== undefined && ouvreUnDocument(premiere);
    if (indente) continue;
    rien &&= premiere === undefined;
    if (!rien) debut = [];
    yield lot;
  }
  if (indente) {
    yield taille > tailleMax ? rate(nom, tropGros(taille, tailleMax)) : seul(unite(nom, Buffer.concat(debut)), taille);
    return;
  }
  const dernier = lotDe(finir(), 0);
  yield dernier;
  if (rien && dernier.unites.length === 0) yield rate(nom, 'Rien à lire : on attend un dossier JSON par ligne.');
}

const lireFichier = (chemin: string, tailleMax: number, monde: Monde): Lot => {
  try {
    const taille = monde.taille(chemin);
    if (taille > tailleMax) return rate(chemin, tropGros(taille, tailleMax));
    return seul(unite(chemin, monde.lireOctets(chemin)), taille);
  } catch (cause) {
    return surErreur(chemin, cause);
  }
};

/**
 * Fichiers d’un répertoire, sous-répertoires compris, dans l’ordre de leurs noms. Un répertoire n’est parcouru qu’une
 * fois, même si des liens y mènent encore ; un sous-répertoire qu’on ne peut pas ouvrir est dans la liste, et se dira.
 * `node_modules` et le fichier des réglages sont laissés.
 */
export const fichiersDe = (racine: string, monde: Monde): readonly string[] => {
  const vus = new Set<string>();
  const parcourir = (repertoire: string): readonly string[] => {
    const vrai = monde.vraiChemin(repertoire);
    if (vus.has(vrai)) return [];
    vus.add(vrai);
    return monde.lister(repertoire).flatMap((nom) => {
      if (LAISSES.has(nom)) return [];
      const chemin = `${sansFin(repertoire, '/\\')}/${nom}`;
      if (monde.nature(chemin) !== 'dossier') return LUS.test(nom) ? [chemin] : [];
      try {
        return parcourir(chemin);
      } catch {
        return [chemin];
      }
    });
  };
  return parcourir(racine).toSorted();
};

async function* lireRepertoire(chemin: string, tailleMax: number, monde: Monde): AsyncGenerator<Lot> {
  const fichiers = fichiersDe(chemin, monde);
  if (fichiers.length === 0) yield rate(chemin, 'Aucun fichier .json ou .ndjson dans ce répertoire.');
  let unites: Unite[] = [];
  let octets = 0;
  for (const fichier of fichiers) {
    const lignes = PAR_LIGNE.test(fichier);
    const lot = lignes ? undefined : lireFichier(fichier, tailleMax, monde);
    if (lignes || unites.length >= UNITES_PAR_LOT || octets >= OCTETS_PAR_LOT) {
      yield { unites, octets };
      unites = [];
      octets = 0;
    }
    if (lot === undefined) yield* lireUn(fichier, tailleMax, monde);
    else {
      unites.push(...lot.unites);
      octets += lot.octets;
    }
  }
  yield { unites, octets };
}

async function* lireUn(chemin: string, tailleMax: number, monde: Monde): AsyncGenerator<Lot> {
  if (chemin === '-') return yield* lireLignes('-', 'entrée standard', tailleMax, monde);
  switch (monde.nature(chemin)) {
    case 'absent':
      yield rate(chemin, 'Fichier introuvable. Vérifiez le chemin.');
      return;
    case 'interdit':
      yield rate(chemin, 'Fichier impossible à ouvrir. Vérifiez les droits de lecture.');
      return;
    case 'dossier':
      return yield* lireRepertoire(chemin, tailleMax, monde);
    case 'fichier':
      if (PAR_LIGNE.test(chemin)) return yield* lireLignes(chemin, chemin, tailleMax, monde);
      yield lireFichier(chemin, tailleMax, monde);
  }
}

/** Lit fichiers, répertoires et flux, par lots, dans l’ordre ; une lecture ratée n’arrête pas les autres. */
export async function* lireLots(chemins: readonly string[], tailleMax: number, monde: Monde): AsyncGenerator<Lot> {
  for (const chemin of chemins) {
    try {
      yield* lireUn(chemin, tailleMax, monde);
    } catch (cause) {
      yield surErreur(chemin, cause);
    }
  }
}
