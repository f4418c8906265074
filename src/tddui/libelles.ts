import type { Acteur, Qualite } from '../vocabulaire/acteur';
import type { AvisPersonne } from '../vocabulaire/parole';

/** Comment se dit une qualité là où TDDUI n’a qu’un texte. Un texte lu n’est reconnu que s’il est exactement celui-là. */
const QUALITES: Readonly<Record<Qualite, string>> = {
  personne: 'Usager',
  parent: 'Père ou mère',
  tuteur: 'Tuteur',
  curateur: 'Curateur',
  personne_habilitee: 'Personne habilitée',
  mandataire_protection_future: 'Mandataire de protection future',
  mandataire_special: 'Mandataire spécial',
  service_ase: 'Aide sociale à l’enfance',
  personne_confiance: 'Personne de confiance',
  proche: 'Proche',
  directeur: 'Directeur',
  delegue_directeur: 'Délégué du directeur',
  medecin_coordonnateur: 'Médecin coordonnateur',
  medecin: 'Médecin',
  professionnel: 'Professionnel',
  partenaire: 'Partenaire',
  juge: 'Juge',
  autorite: 'Autorité',
  inconnue: 'Non précisé',
};

const PAR_LIBELLE: ReadonlyMap<string, Qualite> = new Map(
  (Object.keys(QUALITES) as Qualite[]).map((qualite) => [QUALITES[qualite], qualite]),
);

/** Mots d’usage pour l’origine d’une attente ; rien n’est attribué à la personne qui ne soit dans cette liste. */
const USAGES: Readonly<Record<string, Qualite>> = {
  usager: 'personne',
  'l usager': 'personne',
  usagere: 'personne',
  'la personne': 'personne',
  'personne accompagnee': 'personne',
  'la personne accompagnee': 'personne',
  resident: 'personne',
  residente: 'personne',
  'le resident': 'personne',
  'la residente': 'personne',
  parent: 'parent',
  parents: 'parent',
  'les parents': 'parent',
  pere: 'parent',
  mere: 'parent',
  tuteur: 'tuteur',
  tutrice: 'tuteur',
  curateur: 'curateur',
  curatrice: 'curateur',
  famille: 'proche',
  'la famille': 'proche',
  entourage: 'proche',
  'l entourage': 'proche',
  proche: 'proche',
  proches: 'proche',
  'personne de confiance': 'personne_confiance',
  professionnel: 'professionnel',
  professionnelle: 'professionnel',
  professionnels: 'professionnel',
  'les professionnels': 'professionnel',
  equipe: 'professionnel',
  'l equipe': 'professionnel',
  medecin: 'medecin',
  directeur: 'directeur',
  directrice: 'directeur',
};

const normaliser = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’'.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Ce qu’un texte dit d’un acteur. */
export type Etiquette = { readonly qualite: Qualite; readonly fonction?: string };

/** Écrit un acteur en un texte ; à la qualité attendue à cet endroit, sa fonction suffit. */
export const etiquette = ({ qualite, fonction }: Acteur, attendue: Qualite): string => {
  if (fonction === undefined) return QUALITES[qualite];
  const seule = qualite === attendue && lireEtiquette(fonction) === undefined;
  return seule ? fonction : `${QUALITES[qualite]} (${fonction})`;
};

/** Relit un texte écrit par {@link etiquette} ; `undefined` s’il n’en vient pas. */
export const lireEtiquette = (texte: string): Etiquette | undefined => {
  const exacte = PAR_LIBELLE.get(texte);
  if (exacte !== undefined) return { qualite: exacte };
  const ouvrante = texte.endsWith(')') ? texte.indexOf(' (') : -1;
  const qualite = ouvrante < 0 ? undefined : PAR_LIBELLE.get(texte.slice(0, ouvrante));
  const fonction = texte.slice(ouvrante + 2, -1);
  return qualite === undefined || !/\S/.test(fonction) ? undefined : { qualite, fonction };
};

/** Reconnaît un mot d’usage (« Famille », « L’usager »). */
export const reconnaitreUsage = (texte: string): Qualite | undefined => {
  const normalise = normaliser(texte);
  return Object.hasOwn(USAGES, normalise) ? USAGES[normalise] : undefined;
};

type Recueilli = Extract<AvisPersonne, { recueilli: true }>['sens'];
type NonRecueilli = Extract<AvisPersonne, { recueilli: false }>['motif'];

const SENS: Readonly<Record<Recueilli, string>> = {
  favorable: 'Avis favorable.',
  reserve: 'Avis réservé.',
  defavorable: 'Avis défavorable.',
  partage: 'Avis partagé.',
  non_precise: 'Avis recueilli.',
};
const MOTIFS: Readonly<Record<NonRecueilli, string>> = {
  ne_souhaite_pas: 'Avis non recueilli : la personne ne souhaite pas le donner.',
  ne_peut_pas_exprimer: 'Avis non recueilli : la personne ne peut pas l’exprimer.',
  absente: 'Avis non recueilli : la personne était absente.',
  trop_jeune: 'Avis non recueilli : la personne est trop jeune.',
  autre: 'Avis non recueilli.',
};
const cleDe = <C extends string>(table: Readonly<Record<C, string>>, texte: string): C | undefined =>
  (Object.keys(table) as C[]).find((cle) => table[cle] === texte);

/** Écrit un avis en un texte : les mots de la personne s’il y en a, sinon son sens, sinon pourquoi il manque. */
export const avisEnTexte = (avis: AvisPersonne): string =>
  avis.recueilli ? (avis.paroles ?? SENS[avis.sens]) : MOTIFS[avis.motif];

/** Relit l’avis écrit en un texte ; un texte libre est la parole gardée telle quelle, de sens non précisé. */
export const avisDuTexte = (texte: string) => {
  const sens = cleDe(SENS, texte);
  if (sens !== undefined) return { recueilli: true as const, sens };
  const motif = cleDe(MOTIFS, texte);
  if (motif !== undefined) return { recueilli: false as const, motif };
  return { recueilli: true as const, sens: 'non_precise' as const, paroles: texte };
};
