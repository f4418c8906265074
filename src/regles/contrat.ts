import type { Result } from '../kernel/result';
import { err, ok } from '../kernel/result';
import { CATEGORIES_ESSMS } from '../vocabulaire/categories-essms';
import { attendre, estObjet, facultatif, jour, jourOuNul, liste, objet, parmi, texte } from './formes';
import type { Regle } from './regle';

/** Ce qui fait qu’une valeur n’est pas une règle : une phrase par faute. */
export type FautesDeRegle = readonly string[];

const ID = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9.-]*)+$/;

const SOURCE = objet({
  texte: parmi(
    ...['CASF', 'Code civil', 'CSP', 'CRPA', 'Code de l’éducation', 'Code du patrimoine', 'RGPD', 'CNIL'],
    ...['HAS', 'ANESM', 'TDDUI', 'Interne'],
  ),
  article: texte,
  alinea: facultatif(texte),
  enVigueurDu: jourOuNul,
  au: jourOuNul,
  modifiePar: facultatif(texte),
  lien: facultatif(texte),
  verifieLe: jour,
  vu: parmi('texte', 'extrait', 'commentaire', 'memoire'),
});

const NUMEROS = [...Array.from({ length: 17 }, (_, rang) => String(rang + 1)), 'III'];
const CHAMP = objet({
  categories: facultatif(liste(parmi(...Object.keys(CATEGORIES_ESSMS)))),
  numeros: facultatif(liste(parmi(...NUMEROS))),
  age: facultatif(parmi('mineur', 'majeur')),
  protections: facultatif(liste(parmi('aucune', 'sans_representation_personne', 'representation_personne'))),
  modalites: facultatif(liste(texte)),
  precision: facultatif(texte),
});

const REGLE = objet({
  id: attendre(
    (v) => typeof v === 'string' && ID.test(v),
    'un chemin en minuscules, sans accent, répertoire compris : « maison/projet-signe »',
  ),
  titre: texte,
  nature: parmi('loi', 'reglement', 'has', 'rbpp', 'doctrine', 'interoperabilite', 'interne'),
  gravite: parmi('obligation', 'recommandation', 'information'),
  moment: parmi('admission', 'elaboration', 'mise_en_oeuvre', 'revision', 'sortie'),
  sources: liste(SOURCE, 1),
  champ: CHAMP,
  lecture: texte,
  doutes: facultatif(texte),
  remede: texte,
  acteur: parmi('direction', 'referent', 'equipe', 'medecin', 'autorite', 'protecteur'),
  portee: facultatif(parmi('dossier', 'indice')),
  has: facultatif(attendre(estObjet, 'le volet HAS de la règle')),
  depuis: texte,
  statut: parmi('incubation', 'stable', 'abrogee'),
  controler: attendre((v) => typeof v === 'function', 'une fonction (dossier, au) qui rend un verdict'),
});

/** Vérifie qu’une valeur est une règle, telle que `controler` l’emploie ; sinon, dit tout ce qui ne va pas. */
export const lireRegle = (valeur: unknown): Result<Regle, FautesDeRegle> => {
  const fautes = REGLE(valeur, '');
  return fautes.length === 0 ? ok(valeur as Regle) : err(fautes);
};
