import { dernier, premier } from '../../vocabulaire/jour';
import type { NomVerdict, Verdict } from '../verdict';
import { aFaire, indeterminee, nonRespectee, respectee } from '../verdict';

type De<N extends NomVerdict> = Extract<Verdict, { verdict: N }>;

const tri =
  <N extends NomVerdict>(nom: N) =>
  (verdict: Verdict): verdict is De<N> =>
    verdict.verdict === nom;

const joindre = <T>(listes: readonly (readonly T[])[]): readonly T[] => [...new Set(listes.flat())];

const PHRASES = 3;

/** Trois constats au plus, sans redite ; les autres sont comptés. */
const enUnePhrase = (constats: readonly string[]): string => {
  const uniques = [...new Set(constats)];
  const reste = uniques.length - PHRASES;
  const suite = reste > 0 ? [`Et ${reste} autre${reste > 1 ? 's' : ''} constat${reste > 1 ? 's' : ''}.`] : [];
  return [...uniques.slice(0, PHRASES), ...suite].join(' ');
};

const fautesReunies = (fautes: readonly De<'non_respectee'>[]): Verdict => {
  const debuts = fautes.flatMap(({ depuisLe }) => (depuisLe === null ? [] : [depuisLe]));
  const regularisations = fautes.flatMap(({ regulariseLe }) => (regulariseLe === undefined ? [] : [regulariseLe]));
  return nonRespectee(enUnePhrase(fautes.map(({ constat }) => constat)), joindre(fautes.map(({ objets }) => objets)), {
    depuisLe: debuts.length > 0 ? debuts.reduce(premier) : null,
    certitude: fautes.some(({ certitude }) => certitude === 'certaine') ? 'certaine' : 'selon_lecture',
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
  const limites = respects.flatMap(({ jusquAu }) => (jusquAu === undefined ? [] : [jusquAu]));
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
  const concernes = verdicts.filter(({ verdict }) => verdict !== 'sans_objet');
  const [seul] = concernes;
  if (seul !== undefined && concernes.length === 1) return seul;
  const fautes = concernes.filter(tri('non_respectee'));
  if (fautes.length > 0) return fautesReunies(fautes);
  const dues = concernes.filter(tri('a_faire'));
  if (dues.length > 0) return echeancesReunies(dues);
  const inconnus = concernes.filter(tri('indeterminee'));
  if (inconnus.length > 0) return indeterminee(...joindre(inconnus.map(({ manque }) => manque)));
  const respects = concernes.filter(tri('respectee'));
  return respects.length > 0 ? preuvesReunies(respects) : aucun;
};
