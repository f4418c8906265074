import { Dossier } from '../../src/dossier/dossier';
import type { Exemple } from '../../src/regles/exemple';
import { completer } from '../../src/regles/exemple';
import { juger } from '../../src/regles/moteur';
import type { Regle } from '../../src/regles/regle';
import type { Verdict } from '../../src/regles/verdict';
import { plusJours, plusMois } from '../../src/vocabulaire/calendrier';
import type { DateCivile } from '../../src/vocabulaire/date-civile';
import { jour } from '../support/jour';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Assez pour un exemple ; au-delà, la frise ne se lirait plus. */
const JOURS_AU_PLUS = 60;

/** Les dates écrites dans une donnée. */
export const datesDe = (valeur: unknown): readonly DateCivile[] => {
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
type Variante = { readonly quoi: string; readonly dossier: unknown };

const OTER = Symbol('ôter');

/** La même donnée, où celle de ce chemin est remplacée ou ôtée. */
const changer = (valeur: unknown, [cle, ...suite]: Chemin, par: unknown): unknown => {
  const suivant = (v: unknown): unknown => (suite.length === 0 ? par : changer(v, suite, par));
  if (Array.isArray(valeur)) return valeur.map((v, rang) => (rang === cle ? suivant(v) : v)).filter((v) => v !== OTER);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .map(([nom, v]) => [nom, nom === cle ? suivant(v) : v] as const)
      .filter(([, v]) => v !== OTER),
  );
};

/** D’un dossier, les voisins d’une seule différence : une donnée tue, une liste vide, une réponse inverse. */
const voisins = (dossier: unknown, ici: unknown = dossier, chemin: Chemin = []): readonly Variante[] => {
  const nom = `\`/${chemin.join('/')}\``;
  const avec = (quoi: string, par: unknown): readonly Variante[] =>
    chemin.length === 0 ? [] : [{ quoi, dossier: changer(dossier, chemin, par) }];
  const sans = avec(`sans ${nom}`, OTER);
  if (typeof ici === 'boolean') return [...sans, ...avec(`avec ${nom} à \`${!ici}\``, !ici)];
  if (typeof ici !== 'object' || ici === null) return sans;
  const vide = Array.isArray(ici) && ici.length > 1 ? avec(`avec ${nom} vide`, []) : [];
  const dedans = Object.entries(ici).flatMap(([cle, v]) =>
    voisins(dossier, v, [...chemin, Array.isArray(ici) ? Number(cle) : cle]),
  );
  return [...sans, ...vide, ...dedans];
};

type Esquisse = Exemple['dossier'];

/** Ce qui arrive à tout le monde : sortir, entrer, avoir un autre âge, voir son projet clos, être sous tutelle. */
const situations = (dossier: Esquisse, au: DateCivile): readonly Variante[] => {
  const veille = plusJours(au, -1);
  const { accompagnement, usager, projets } = dossier;
  const age = (naissanceLe: DateCivile) => ({
    ...dossier,
    usager: { ...usager, identite: { ...usager?.identite, naissanceLe } },
  });
  const sorti = (motif: string) => ({
    ...dossier,
    accompagnement: { ...accompagnement, sortie: { ...accompagnement?.sortie, le: veille, motif } },
  });
  const proteger = (...protections: readonly unknown[]) => ({ ...dossier, usager: { ...usager, protections } });
  const tutelle = {
    id: 'tutelle',
    type: 'tutelle',
    debutLe: plusMois(au, -12),
    etendue: { personne: 'representation' },
  };
  return [
    { quoi: 'si la personne était sortie la veille', dossier: sorti('choix_personne') },
    { quoi: 'si la personne était décédée la veille', dossier: sorti('deces') },
    {
      quoi: 'si la personne n’était admise que le lendemain',
      dossier: {
        ...dossier,
        accompagnement: {
          ...accompagnement,
          admission: { ...accompagnement?.admission, admisLe: plusJours(au, 1) },
        },
      },
    },
    { quoi: 'si la personne avait dix ans', dossier: age(plusMois(au, -120)) },
    { quoi: 'si la personne avait quarante ans', dossier: age(plusMois(au, -480)) },
    { quoi: 'si la personne était sous tutelle depuis un an', dossier: proteger(tutelle) },
    { quoi: 'si aucune mesure ne protégeait la personne', dossier: proteger() },
    ...(projets === undefined
      ? []
      : [
          {
            quoi: 'si les projets étaient clos la veille',
            dossier: {
              ...dossier,
              projets: projets.map((p) => ({ ...p, statut: 'clos', closLe: veille, motifCloture: 'sortie' })),
            },
          },
        ]),
  ];
};

/** Ce que dit la règle quand l’exemple change d’une seule chose, si le dossier se lit encore. */
export const siUneChoseChangeait = (
  regle: Regle,
  { dossier, au }: Exemple,
): readonly { readonly quoi: string; readonly verdict: Verdict }[] =>
  [...voisins(dossier), ...situations(dossier, jour(au))].flatMap((voisin) => {
    const lecture = Dossier.safeParse(completer(voisin.dossier as Esquisse));
    return lecture.success ? [{ quoi: voisin.quoi, verdict: juger(regle, lecture.data, jour(au)) }] : [];
  });
