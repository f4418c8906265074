import type { Verification } from './formes';
import { attendre, estObjet, facultatif, jour, jourOuNul, liste, objet, parmi, texte } from './formes';

const pointeur = attendre(
  (v) => typeof v === 'string' && /^(?:\/[^\s]*)?$/u.test(v),
  'un pointeur JSON (« /accompagnement/admission/admisLe »)',
);
const delai = objet({
  nombre: attendre((v) => typeof v === 'number' && Number.isSafeInteger(v), 'un nombre entier'),
  unite: parmi('jours', 'mois', 'ans'),
});
const calcul = objet({ origine: jour, pointeurOrigine: pointeur, delai, echeance: jour });

const VERDICTS: Readonly<Record<string, Verification>> = {
  respectee: objet({
    verdict: texte,
    preuves: liste(pointeur),
    jusquAu: facultatif(jour),
    calcul: facultatif(calcul),
  }),
  a_faire: objet({
    verdict: texte,
    avantLe: jour,
    constat: texte,
    manque: liste(pointeur),
    calcul: facultatif(calcul),
  }),
  non_respectee: objet({
    verdict: texte,
    depuisLe: jourOuNul,
    certitude: parmi('certaine', 'selon_lecture'),
    constat: texte,
    objets: liste(pointeur),
    regulariseLe: facultatif(jour),
    calcul: facultatif(calcul),
    echeance: facultatif(jour),
  }),
  indeterminee: objet({ verdict: texte, manque: liste(pointeur, 1) }),
  sans_objet: objet({ verdict: texte, motif: texte }),
};

const nom = parmi(...Object.keys(VERDICTS));

/** Ce qui fait qu’une valeur n’est pas un verdict, une phrase par faute ; vide si c’en est un. */
export const fautesDeVerdict = (valeur: unknown): readonly string[] => {
  if (!estObjet(valeur)) return ['Le verdict : on attend un objet.'];
  const verifier = typeof valeur['verdict'] === 'string' ? VERDICTS[valeur['verdict']] : undefined;
  return verifier === undefined ? nom(valeur['verdict'], 'verdict') : verifier(valeur, '');
};
