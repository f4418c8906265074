import { enchainer } from '../../kernel/listes';
import { dernier, premier } from '../../vocabulaire/jour';
import type { NomVerdict, Verdict } from '../verdict';
import { aFaire, indeterminee, nonRespectee, respectee } from '../verdict';

type De<N extends NomVerdict> = Extract<Verdict, { verdict: N }>;

const tri =
  <N extends NomVerdict>(nom: N) =>
  (verdict: Verdict): verdict is De<N> =>
    verdict.verdict === nom;

const PEU = 8;

/** Réunit des listes, chaque valeur une fois. Pour quelques valeurs, un `Set` coûterait plus qu’il n’épargne. */
const joindre = <T>(listes: readonly (readonly T[])[]): readonly T[] => {
  const reunies = enchainer(listes, (liste) => liste);
  return reunies.length <= PEU
    ? reunies.filter((valeur, rang) => reunies.indexOf(valeur) === rang)
    : [...new Set(reunies)];
};

const PHRASES = 3;

/** Trois constats au plus, sans redite ; les autres sont comptés. */
const enUnePhrase = (constats: readonly string[]): string => {
  const uniques = [...new Set(constats)];
  const reste = uniques.length - PHRASES;
  const suite = reste > 0 ? [`Et ${reste} autre${reste > 1 ? 's' : ''} constat${reste > 1 ? 's' : ''}.`] : [];
  return [...uniques.slice(0, PHRASES), ...suite].join(' ');
};

/** Après tout jour écrit. */
const JAMAIS = '9999';

const fautesReunies = (fautes: readonly De<'non_respectee'>[]): Verdict => {
  const regularisations = enchainer(fautes, ({ regulariseLe }) => (regulariseLe === undefined ? [] : [regulariseLe]));
  // Ce qui a été fait, même hors délai, n’est plus ce qui est en retard.
  const ouvertes = fautes.filter(({ regulariseLe }) => regulariseLe === undefined);
  const ancienne = (ouvertes.length > 0 ? ouvertes : fautes).reduce((a, b) =>
    (b.depuisLe ?? JAMAIS) < (a.depuisLe ?? JAMAIS) ? b : a,
  );
  const echeance = ancienne.calcul?.echeance ?? ancienne.echeance;
  return nonRespectee(enUnePhrase(fautes.map(({ constat }) => constat)), joindre(fautes.map(({ objets }) => objets)), {
    depuisLe: ancienne.depuisLe,
    certitude: fautes.some(({ certitude }) => certitude === 'certaine') ? 'certaine' : 'selon_lecture',
    ...(echeance !== undefined && { echeance }),
    ...(regularisations.length === fautes.length && { regulariseLe: regularisations.reduce(dernier) }),
  });
};

const echeancesReunies = (dues: readonly De<'a_faire'>[]): Verdict =>
  aFaire(
    dues.map(({ avantLe }) => avantLe).reduce(premier),
    enUnePhrase(dues.map(({ constat }) => constat)),
    joindre(dues.map(({ manque }) => manque)),
  );

const preuvesReunies = (respects: readonly De<'respectee'>[]): Verdict => {
  const limites = enchainer(respects, ({ jusquAu }) => (jusquAu === undefined ? [] : [jusquAu]));
  return respectee(
    joindre(respects.map(({ preuves }) => preuves)),
    limites.length > 0 ? { jusquAu: limites.reduce(premier) } : {},
  );
};

/**
 * Réunit les verdicts qu’un même devoir reçoit sur plusieurs objets : un manquement l’emporte, puis ce qui reste à
 * faire, puis ce qui manque pour conclure, puis le respect. Sans aucun d’eux, rend `aucun`.
 */
export const reunir = (verdicts: readonly Verdict[], aucun: Verdict): Verdict => {
  let seul: Verdict | undefined;
  let concernes = 0;
  for (const verdict of verdicts) {
    if (verdict.verdict === 'sans_objet') continue;
    concernes += 1;
    seul = verdict;
  }
  if (concernes === 0) return aucun;
  if (concernes === 1 && seul !== undefined) return seul;
  const fautes = verdicts.filter(tri('non_respectee'));
  if (fautes.length > 0) return fautesReunies(fautes);
  const dues = verdicts.filter(tri('a_faire'));
  if (dues.length > 0) return echeancesReunies(dues);
  const inconnus = verdicts.filter(tri('indeterminee'));
  if (inconnus.length > 0) return indeterminee(...joindre(inconnus.map(({ manque }) => manque)));
  return preuvesReunies(verdicts.filter(tri('respectee')));
};
