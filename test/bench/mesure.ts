import { Bench } from 'tinybench';

/** Une mesure : ce qu’elle fait, à répéter. */
export type Tache = { readonly nom: string; readonly faire: () => unknown };
/** Médiane, en microsecondes, et rapport à l’étalon du même passage. */
export type Mesure = { readonly nom: string; readonly micros: number; readonly ratio: number };

const CHAUFFE_TOURS = 5_000;
const CHAUFFE_MS = 6_000;

/** Répète une tâche jusqu’à ce que la machine l’ait compilée : un serveur ou un lot travaille ainsi, non à froid. */
const chauffer = ({ faire }: Tache): void => {
  const fin = performance.now() + CHAUFFE_MS;
  for (let tour = 0; tour < CHAUFFE_TOURS && performance.now() < fin; tour += 1) faire();
};

const medianes = async (taches: readonly Tache[], ms: number): Promise<readonly number[]> => {
  const banc = new Bench({ time: ms, warmupTime: ms / 4 });
  for (const [rang, { nom, faire }] of taches.entries()) banc.add(`${rang} ${nom}`, faire);
  await banc.run();
  return banc.tasks.map(({ name, result }) => {
    if (result === undefined || !('latency' in result)) throw new Error(`« ${name} » n’a pas pu être mesurée`);
    return result.latency.p50 * 1000;
  });
};

const PASSAGES = 15;

const milieu = (valeurs: readonly number[]): number =>
  valeurs.toSorted((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN;

/**
 * Mesure une tâche contre l’étalon : de courts passages où l’un suit l’autre, pour que le reste de la machine pèse
 * autant sur les deux, et la médiane de chacun. À lancer dans un processus neuf : d’autres tâches changeraient ce que
 * V8 optimise.
 */
export const mesurer = async (etalon: Tache, tache: Tache): Promise<Mesure> => {
  chauffer(etalon);
  chauffer(tache);
  const bases: number[] = [];
  const durees: number[] = [];
  for (let passage = 0; passage < PASSAGES; passage += 1) {
    const [base = Number.NaN, duree = Number.NaN] = await medianes([etalon, tache], 60);
    bases.push(base);
    durees.push(duree);
  }
  const micros = milieu(durees);
  return { nom: tache.nom, micros, ratio: micros / milieu(bases) };
};

/** Un plafond à tenir, en rapport à l’étalon. */
export type Plafond = { readonly nom: string; readonly ratio: number };

/** Écrit une mesure, et dit si son plafond est tenu. */
export const ecrire = ({ nom, micros, ratio }: Mesure, plafond: Plafond | undefined): boolean => {
  const tenu = plafond === undefined || ratio <= plafond.ratio;
  const verdict = plafond === undefined ? '' : `   plafond ${plafond.ratio.toFixed(2)} : ${tenu ? 'tenu' : 'DÉPASSÉ'}`;
  console.log(`  ${nom.padEnd(46)} ${micros.toFixed(1).padStart(10)} µs  × ${ratio.toFixed(2).padStart(7)}${verdict}`);
  return tenu;
};
