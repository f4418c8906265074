import fc from 'fast-check';
import { LaPersonne, VoixDeLaPersonne } from '../../projet/voix';
import { Acteur } from '../../vocabulaire/acteur';
import type { Reserve } from './depuis-schema';
import { acteur, RESERVE } from './reserve';

/** Lettre des identifiants, selon le champ qui les porte : les renvois tirés mènent souvent à quelque chose. */
const LETTRES: Readonly<Record<string, string>> = {
  objectif: 'o',
  objectifs: 'o',
  parent: 'o',
  remplacePar: 'o',
  action: 'a',
  actions: 'a',
  dependDe: 'a',
  besoin: 'b',
  besoins: 'b',
  attente: 't',
  attentes: 't',
  evaluation: 'e',
  evaluations: 'e',
  force: 'f',
  moyen: 'm',
  prestation: 'p',
  risque: 'q',
  restriction: 'l',
  jalon: 'j',
  reunion: 'u',
  refus: 'r',
  desaccord: 'd',
  accord: 'k',
  retrait: 'w',
  avis: 'v',
  demande: 'y',
  note: 'n',
  evenement: 'z',
  personne: 'x',
  projet: 'P',
  revision: 'R',
};
/** Ce que peut viser un renvoi sans genre (`sur`, `element`) : le contenu, et parfois rien de connu. */
const VISES = 'oooaabbtefmppqqlj?';

const JETONS = [...VISES].flatMap((vise) => [1, 1, 1, 2].map((numero) => `#${numero}#${vise}`));
const JETON = /^#(\d)#(.)$/;

const ecrire = (texte: string, cle: string): string => {
  const [, numero, vise] = JETON.exec(texte) ?? [];
  return numero === undefined ? texte : `${LETTRES[cle] ?? vise}${numero}`;
};

const parcourir = (valeur: unknown, cle: string): unknown => {
  if (typeof valeur === 'string') return ecrire(valeur, cle);
  if (Array.isArray(valeur)) return valeur.map((v) => parcourir(v, cle));
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([c, v]) => [c, parcourir(v, c === 'id' ? cle : c)]));
};

/** Donne leurs noms aux identifiants tirés : `o1` pour un objectif, `a2` pour une action… */
export const nommer = <T>(commande: T): T => parcourir(commande, '') as T;

const voix = acteur.filter(({ qualite }) => VoixDeLaPersonne.shape.qualite.safeParse(qualite).success);

/** La réserve commune, où chaque identifiant attend son nom. */
export const RESERVE_NOMMEE: Reserve = {
  ...RESERVE,
  presence: 4,
  identifiants: JETONS,
  propres: new Map<unknown, fc.Arbitrary<unknown>>([
    ...(RESERVE.propres ?? []),
    [Acteur, acteur],
    [VoixDeLaPersonne, voix],
    [LaPersonne, fc.constant({ qualite: 'personne' })],
  ]),
};
