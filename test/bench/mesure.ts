import { Bench } from 'tinybench';

/** Une mesure : ce qu’elle fait, à répéter. */
export type Tache = { readonly nom: string; readonly faire: () => unknown };
/** Médiane, en microsecondes, et rapport à la première tâche du même passage. */
export type Mesure = { readonly nom: string; readonly micros: number; readonly ratio: number };

const unPassage = async (taches: readonly Tache[], ms: number): Promise<readonly Mesure[]> => {
  const banc = new Bench({ time: ms, warmupTime: ms / 4 });
  for (const { nom, faire } of taches) banc.add(nom, faire);
  await banc.run();
  const micros = banc.tasks.map((tache) => {
    const { result } = tache;
    if (result === undefined || !('latency' in result)) throw new Error(`« ${tache.name} » n’a pas pu être mesurée`);
    return { nom: tache.name, micros: result.latency.p50 * 1000 };
  });
  const base = micros[0]?.micros ?? Number.NaN;
  return micros.map((mesure) => ({ ...mesure, ratio: mesure.micros / base }));
};

/**
 * Mesure des tâches contre la première, trois passages, et garde pour chacune le plus bas rapport :
 * une machine occupée ne peut que le gonfler.
 */
export const mesurer = async (taches: readonly Tache[], ms = 300): Promise<readonly Mesure[]> => {
  const passages: (readonly Mesure[])[] = [];
  for (let n = 0; n < 3; n += 1) passages.push(await unPassage(taches, ms));
  return taches.map(({ nom }, rang) =>
    passages
      .map((passage) => passage[rang] ?? { nom, micros: Number.NaN, ratio: Number.NaN })
      .reduce((a, b) => (a.ratio <= b.ratio ? a : b)),
  );
};

/** Un plafond à tenir, en rapport à la première tâche. */
export type Plafond = { readonly nom: string; readonly ratio: number };

/** Écrit les mesures, dit si les plafonds sont tenus, et rend le nombre de ceux qui ne le sont pas. */
export const ecrire = (titre: string, mesures: readonly Mesure[], plafonds: readonly Plafond[] = []): number => {
  console.log(`\n${titre}`);
  let manques = 0;
  for (const { nom, micros, ratio } of mesures) {
    const plafond = plafonds.find((p) => p.nom === nom);
    const tenu = plafond === undefined || ratio <= plafond.ratio;
    if (!tenu) manques += 1;
    const verdict =
      plafond === undefined ? '' : `   plafond ${plafond.ratio.toFixed(2)} : ${tenu ? 'tenu' : 'DÉPASSÉ'}`;
    console.log(
      `  ${nom.padEnd(46)} ${micros.toFixed(1).padStart(10)} µs  × ${ratio.toFixed(2).padStart(7)}${verdict}`,
    );
  }
  return manques;
};
