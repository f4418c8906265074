import { lireDateCivile } from '../../vocabulaire/date-civile';
import { DomaineDeVie } from '../../vocabulaire/domaines';
import type { Noeud } from '../fhir/noeud';
import { chaine, elements, present, sous } from '../fhir/noeud';
import type { Noter } from '../remarque';
import { NOTRE } from '../standard';
import { discriminants } from './nature';

const LIBELLE_MAX = 300;
const TEXTE_MAX = 20_000;

const borne = (noter: Noter, noeud: Noeud, max: number): string | undefined => {
  const texte = chaine(noeud);
  if (texte === undefined) {
    if (present(noeud) && noeud.valeur !== '')
      noter('conserve', noeud, 'Un texte était attendu : la valeur est gardée à part.');
    return undefined;
  }
  if (texte.length <= max) return texte;
  noter('conserve', noeud, `Texte de plus de ${max} caractères : il est gardé à part.`);
  return undefined;
};

/** Lit un texte libre. */
export const lireTexte = (noter: Noter, noeud: Noeud): string | undefined => borne(noter, noeud, TEXTE_MAX);
/** Lit un libellé court. */
export const lireLibelle = (noter: Noter, noeud: Noeud): string | undefined => borne(noter, noeud, LIBELLE_MAX);
/** Fait d’un texte un libellé court, s’il l’est assez. */
export const enLibelle = (texte: string | undefined): string | undefined =>
  texte !== undefined && /\S/.test(texte) && texte.length <= LIBELLE_MAX ? texte : undefined;

/** Titre exigé par le dossier ; à défaut, « Sans titre », et le dit. */
export const lireTitre = (noter: Noter, noeud: Noeud): string => {
  const titre = lireLibelle(noter, noeud);
  if (titre !== undefined) return titre;
  noter('suppose', noeud, 'Titre absent ou trop long : « Sans titre » en tient lieu dans le dossier.');
  return 'Sans titre';
};

/** Le jour qu’écrit une date ou un instant, dans son propre fuseau ; une date incomplète n’en est pas un. */
export const lireJour = (noter: Noter, noeud: Noeud): string | undefined => {
  const texte = chaine(noeud);
  const jour =
    texte === undefined ? null : /^\d{4}-\d\d-\d\d(?:$|T)/.test(texte) ? lireDateCivile(texte.slice(0, 10)) : null;
  if (jour !== null) return jour;
  if (present(noeud)) noter('conserve', noeud, 'Date incomplète ou invalide : elle est gardée à part.');
  return undefined;
};

/** Les codes d’un concept. */
export const codesDe = (concept: Noeud): readonly string[] =>
  elements(sous(concept, 'coding')).flatMap((coding) => chaine(sous(coding, 'code')) ?? []);

/** Ce qu’un concept donne à lire : son texte, sinon l’intitulé ou le code. */
export const intituleDe = (concept: Noeud): string | undefined =>
  chaine(sous(concept, 'text')) ??
  elements(sous(concept, 'coding')).flatMap((c) => chaine(sous(c, 'display')) ?? chaine(sous(c, 'code')) ?? [])[0];

/** Le premier code d’un concept qui soit d’une liste ; un concept d’un autre code est gardé à part, et le dit. */
export const lireCode = <C extends string>(
  noter: Noter,
  concepts: Noeud,
  dans: (code: string) => code is C,
): C | undefined => {
  const liste = elements(concepts);
  const trouve = liste.flatMap(codesDe).find(dans);
  if (trouve === undefined && liste.length > 0)
    noter('conserve', concepts, 'Code inconnu de la liste : il est gardé à part.');
  return trouve;
};

const UN_SEUL = 'Le dossier n’a ici de place que pour un : celui-ci est gardé à part.';

/** Le premier de ce dont le dossier ne garde qu’un ; les autres sont gardés à part, et c’est dit. */
export const unSeul = (noter: Noter, noeuds: readonly Noeud[]): Noeud | undefined => {
  for (const autre of noeuds.slice(1)) noter('conserve', autre, UN_SEUL);
  return noeuds[0];
};

/** Les notes qui portent un discriminant. */
export const notesDe = (ressource: Noeud, discriminant: string): readonly Noeud[] =>
  elements(sous(ressource, 'note')).filter((note) => discriminants(note).includes(discriminant));

/** Les extensions d’une adresse. */
export const extensionsDe = (noeud: Noeud, url: string): readonly Noeud[] =>
  elements(sous(noeud, 'extension')).filter((e) => chaine(sous(e, 'url')) === url);

/** Domaines de vie, s’ils sont de notre liste, et domaines locaux sinon. */
export const lireDomaines = (noter: Noter, concepts: Noeud) => {
  const domaines: DomaineDeVie[] = [];
  const domainesLocaux: string[] = [];
  for (const concept of elements(concepts)) {
    const notre = elements(sous(concept, 'coding')).find((c) => chaine(sous(c, 'system')) === NOTRE.domaine);
    const lu = DomaineDeVie.safeParse(notre && chaine(sous(notre, 'code')));
    const local = lu.success ? undefined : enLibelle(intituleDe(concept));
    if (lu.success) domaines.push(lu.data);
    else if (local !== undefined) domainesLocaux.push(local);
    else noter('conserve', concept, 'Domaine sans intitulé lisible : il est gardé à part.');
  }
  return {
    domaines: domaines.length > 0 ? domaines : undefined,
    domainesLocaux: domainesLocaux.length > 0 ? domainesLocaux : undefined,
  };
};

/** Une liste, ou rien si elle est vide : le Bundle ne dit pas qu’il n’y en a aucun, il n’en dit rien. */
export const siDite = <T>(liste: readonly T[]): readonly T[] | undefined => (liste.length > 0 ? liste : undefined);
