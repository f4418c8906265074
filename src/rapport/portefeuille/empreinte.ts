import type { Dossier } from '../../dossier/dossier';
import { sansFin } from '../../kernel/sans-fin';
import type { Objectif } from '../../projet/objectif';

/** Mots qui changent avec la personne sans rien changer à l’objectif. */
const MOTS_VIDES: ReadonlySet<string> = new Set(
  'il elle ils elles lui le la les l un une des de du d son sa ses leur leurs m mr mme mlle monsieur madame mademoiselle a au aux et'.split(
    ' ',
  ),
);

const motsDe = (texte: string): readonly string[] =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '');

/** Les noms que porte un dossier : de la personne, et de ceux qui l’entourent. */
export const nomsDuDossier = ({ usager, personnes }: Pick<Dossier, 'usager' | 'personnes'>): ReadonlySet<string> => {
  const { nomNaissance, nomUtilise, prenoms = [], prenomUtilise } = usager.identite ?? {};
  const deLaPersonne = [nomNaissance, nomUtilise, ...prenoms, prenomUtilise];
  const noms = [...deLaPersonne, ...(personnes ?? []).flatMap(({ nom, prenom }) => [nom, prenom])];
  return new Set(noms.flatMap((nom) => (nom === undefined ? [] : motsDe(nom))));
};

/** Accords de genre et de nombre : « seule » et « seuls » se lisent « seul ». */
const sansAccord = (mot: string): string => (mot.length > 3 ? sansFin(mot, 'es') : mot);

/**
 * Un texte, sans ce qui change d’une personne à l’autre : noms, civilité, pronoms, accords, majuscules, accents,
 * ponctuation. Deux objectifs recopiés sous un autre nom donnent le même texte.
 */
export const normaliser = (texte: string, noms: ReadonlySet<string>): string =>
  motsDe(texte)
    .filter((mot) => !noms.has(mot) && !MOTS_VIDES.has(mot))
    .map(sansAccord)
    .join(' ');

const FNV = 0x01000193;

/** Empreinte de 64 bits d’un texte, en hexadécimal ; rien du texte ne s’y lit. */
export const empreinte = (texte: string): string => {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let rang = 0; rang < texte.length; rang += 1) {
    const code = texte.charCodeAt(rang);
    a = Math.imul(a ^ code, FNV);
    b = Math.imul(b ^ (code + rang), 0x85ebca6b);
  }
  const hexa = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
  return `${hexa(a)}${hexa(b)}`;
};

/** L’empreinte d’un objectif : ce qu’il dit, non ses dates, ni qui le mène. */
export const empreinteDObjectif = (
  { titre, description, resultatAttendu }: Pick<Objectif, 'titre' | 'description' | 'resultatAttendu'>,
  noms: ReadonlySet<string>,
): string =>
  empreinte(
    [titre, description, resultatAttendu]
      .filter((texte) => texte !== undefined)
      .map((texte) => normaliser(texte, noms))
      .join('\n'),
  );
