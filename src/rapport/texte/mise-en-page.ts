/** Rôle d’un bout de texte, que la sortie peut colorer ou non. */
export type Role = 'titre' | 'alerte' | 'attention' | 'bien' | 'discret';
/** Colore un bout de texte selon son rôle ; sans couleur, le rend tel quel. */
export type Style = (role: Role, texte: string) => string;

/** Aucun style : pour un fichier ou un tuyau. */
export const sansStyle: Style = (_role, texte) => texte;

const CACHES = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

/** De l’espace au tilde, latin, grec, cyrillique et ponctuation courante : rien n’y est caché, et le voir ne coûte presque rien. */
const SANS_RIEN_DE_CACHE = /^[ -~\u00a0-\u00ac\u00ae-\u05ff\u2010-\u2027\u2030-\u205e]*$/;

/** Neutralise les caractères qui commanderaient le terminal ou tromperaient l’œil, sauts de ligne compris. */
export const neutraliser = (texte: string): string =>
  SANS_RIEN_DE_CACHE.test(texte) ? texte : texte.replace(CACHES, '\ufffd');

/** Rattache « : », « ; », « ? », « ! » et les guillemets au mot qu’ils touchent. */
const insecables = (mots: readonly string[]): readonly string[] => {
  const groupes: string[] = [];
  for (const mot of mots) {
    const avant = groupes.at(-1);
    if (avant !== undefined && (/^[:;?!»]/.test(mot) || avant.endsWith('«')))
      groupes[groupes.length - 1] = `${avant} ${mot}`;
    else groupes.push(mot);
  }
  return groupes;
};

/** Coupe un texte en lignes d’au plus `largeur` caractères, sans couper un mot qui tient sur une ligne. */
export const couper = (texte: string, largeur: number): readonly string[] => {
  const lignes: string[] = [];
  let ligne = '';
  for (const mot of insecables(texte.split(/[ \n]+/))) {
    if (ligne !== '' && ligne.length + 1 + mot.length > largeur) {
      lignes.push(ligne);
      ligne = mot;
    } else {
      ligne = ligne === '' ? mot : `${ligne} ${mot}`;
    }
  }
  return [...lignes, ligne];
};

/** Pose un paragraphe : `marge` devant la première ligne, autant d’espaces devant les suivantes. */
export const paragraphe = (marge: string, texte: string, largeur: number): string =>
  couper(texte, largeur - marge.length)
    .map((ligne, rang) => `${rang === 0 ? marge : ' '.repeat(marge.length)}${ligne}`)
    .join('\n');
