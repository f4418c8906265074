import { Bench } from 'tinybench';

/** Une mesure : ce qu’elle fait, à répéter. */
export type Tache = { readonly nom: string; readonly faire: () => unknown };
/** Médianes, en microsecondes, d’une tâche et de l’étalon passé à côté d’elle ; et leur rapport. */
export type Mesure = {
  readonly nom: string;
  readonly micros: number;
  readonly etalon: number;
  readonly ratio: number;
};

const CHAUFFE_TOURS = 5_000;
const CHAUFFE_MS = 6_000;
const PASSAGES = 5;
const PASSAGE_MS = 500;

/** Répète une tâche jusqu’à ce que la machine l’ait compilée : un serveur ou un lot travaille ainsi, non à froid. */
const chauffer = ({ faire }: Tache): void => {
  const fin = performance.now() + CHAUFFE_MS;
  for (let tour = 0; tour < CHAUFFE_TOURS && performance.now() < fin; tour += 1) faire();
};

const chronometrer = async ({ faire }: Tache): Promise<number> => {
  const debut = performance.now();
  await faire();
  return performance.now() - debut;
};

const milieu = (valeurs: readonly number[]): number =>
  valeurs.toSorted((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN;

const passage = async (etalon: Tache, tache: Tache): Promise<Mesure> => {
  const etalons: number[] = [];
  const banc = new Bench({ time: PASSAGE_MS, warmupTime: PASSAGE_MS / 4 });
  banc.add(tache.nom, async () => {
    etalons.push(await chronometrer(etalon));
    return { overriddenDuration: await chronometrer(tache) };
  });
  await banc.run();
  const [result] = banc.tasks.map((faite) => faite.result);
  if (result === undefined || !('latency' in result)) throw new Error(`« ${tache.nom} » n’a pas pu être mesurée`);
  const [micros, base] = [result.latency.p50 * 1000, milieu(etalons) * 1000];
  return { nom: tache.nom, micros, etalon: base, ratio: micros / base };
};

/**
 * Mesure une tâche contre l’étalon, appel contre appel : l’un suit toujours l’autre, de sorte que la machine et ses
 * caches pèsent autant sur les deux. De plusieurs passages, le plus petit rapport : une machine occupée ne peut que
 * l’accroître. À lancer dans un processus neuf : d’autres tâches changeraient ce que V8 optimise.
 */
export const mesurer = async (etalon: Tache, tache: Tache): Promise<Mesure> => {
  chauffer(etalon);
  chauffer(tache);
  let choisi = await passage(etalon, tache);
  for (let fait = 1; fait < PASSAGES; fait += 1) {
    const suivant = await passage(etalon, tache);
    if (suivant.ratio < choisi.ratio) choisi = suivant;
  }
  return choisi;
};

/** Un plafond à tenir, en rapport à l’étalon. */
export type Plafond = { readonly nom: string; readonly ratio: number };

/** Écrit une mesure, et dit si son plafond est tenu. */
export const ecrire = ({ nom, micros, etalon, ratio }: Mesure, plafond: Plafond | undefined): boolean => {
  const tenu = plafond === undefined || ratio <= plafond.ratio;
  const verdict = plafond === undefined ? '' : `   plafond ${plafond.ratio.toFixed(2)} : ${tenu ? 'tenu' : 'DÉPASSÉ'}`;
  const durees = [micros, etalon].map((duree) => duree.toFixed(1).padStart(10)).join(' ');
  console.log(`  ${nom.padEnd(46)} ${durees}  × ${ratio.toFixed(2).padStart(7)}${verdict}`);
  return tenu;
};
