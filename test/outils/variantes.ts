import { Dossier } from '../../src/dossier/dossier';
import type { Exemple } from '../../src/regles/exemple';
import { completer } from '../../src/regles/exemple';
import { juger } from '../../src/regles/moteur';
import type { Regle } from '../../src/regles/regle';
import type { Verdict } from '../../src/regles/verdict';
import { plusJours } from '../../src/vocabulaire/calendrier';
import type { DateCivile } from '../../src/vocabulaire/date-civile';
import { jour } from '../support/jour';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Assez pour un exemple ; au-delà, la frise ne se lirait plus. */
const JOURS_AU_PLUS = 60;

const datesDe = (valeur: unknown): readonly DateCivile[] => {
  if (typeof valeur === 'string') return DATE.test(valeur) ? [jour(valeur)] : [];
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(datesDe) : [];
};

/** Un verdict, et le premier jour où il vaut. */
export type Etape = { readonly des: DateCivile; readonly verdict: Verdict };

/** Le verdict au fil du temps : jugé la veille, le jour et le lendemain de chaque date du dossier ou d’un verdict. */
export const auFilDuTemps = (regle: Regle, { dossier, au }: Exemple): readonly Etape[] => {
  const lu = Dossier.parse(completer(dossier));
  const etapes = new Map<DateCivile, Verdict>();
  const aJuger = [jour(au), ...datesDe(dossier)].flatMap((le) => [plusJours(le, -1), le, plusJours(le, 1)]);
  for (const le of aJuger) {
    if (etapes.has(le) || etapes.size >= JOURS_AU_PLUS) continue;
    const verdict = juger(regle, lu, le);
    etapes.set(le, verdict);
    aJuger.push(...datesDe(verdict).flatMap((echeance) => [echeance, plusJours(echeance, 1)]));
  }
  return [...etapes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([des, verdict]) => ({ des, verdict }));
};

type Chemin = readonly (string | number)[];

const cheminsDe = (valeur: unknown, ici: Chemin = []): readonly Chemin[] => {
  if (Array.isArray(valeur)) return valeur.flatMap((v, rang) => cheminsDe(v, [...ici, rang]));
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.entries(valeur).flatMap(([cle, v]) => [[...ici, cle], ...cheminsDe(v, [...ici, cle])]);
};

const sans = (valeur: unknown, [cle, ...suite]: Chemin): unknown => {
  if (Array.isArray(valeur)) return valeur.map((v, rang) => (rang === cle ? sans(v, suite) : v));
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur).flatMap(([nom, v]) =>
      nom !== String(cle) ? [[nom, v]] : suite.length === 0 ? [] : [[nom, sans(v, suite)]],
    ),
  );
};

/** Le verdict de l’exemple quand une donnée n’est pas écrite, une seule à la fois. */
export const sansUneDonnee = (
  regle: Regle,
  { dossier, au }: Exemple,
): readonly { readonly pointeur: string; readonly verdict: Verdict }[] =>
  cheminsDe(dossier).flatMap((chemin) => {
    const lecture = Dossier.safeParse(completer(sans(dossier, chemin) as Exemple['dossier']));
    return lecture.success ? [{ pointeur: `/${chemin.join('/')}`, verdict: juger(regle, lecture.data, jour(au)) }] : [];
  });
