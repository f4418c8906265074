import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { decoupeur } from '../../src/cli/volume/lignes';
import { programme } from '../support/commande';
import { ecrireExport } from './fichiers';

/*
 * Débit et mémoire de « controler » sur de grands fichiers, en rapport à une boucle de JSON.parse sur les mêmes lignes.
 *
 *   npm run bench:volume
 *   PP_TAILLES=1000,10000,100000   nombres de dossiers
 *   PP_FORMATS=texte,ndjson        formats
 */
const TAILLES = (process.env['PP_TAILLES'] ?? '1000,10000').split(',').map(Number);
const FORMATS = (process.env['PP_FORMATS'] ?? 'texte,ndjson,csv').split(',');
const PLANCHER_UN_FIL = 0.4;
const PLANCHER_DEUX_FILS = 1.7;
const MEMOIRE_MAX_MO = 200;
/** Au plus, du plus petit au plus grand fichier, en temps de processeur par dossier. */
const CROISSANCE_MAX = 1.2;

type Duree = { readonly ms: number; readonly cpuMs: number };

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Durée de JSON.parse sur toutes les lignes du fichier : ni lecture, ni décodage. */
const boucleJson = async (chemin: string): Promise<Duree> => {
  const { pousser, finir } = decoupeur(1e9);
  let [ms, cpuMs] = [0, 0];
  const analyser = (lignes: ReturnType<typeof finir>): void => {
    const textes = lignes.map(({ octets }) => Buffer.from(octets ?? []).toString('utf8'));
    const [debut, debutCpu] = [performance.now(), cpu()];
    for (const texte of textes) JSON.parse(texte);
    ms += performance.now() - debut;
    cpuMs += cpu() - debutCpu;
  };
  for await (const morceau of createReadStream(chemin, { highWaterMark: 1 << 20 })) analyser(pousser(morceau));
  analyser(finir());
  return { ms, cpuMs };
};

const TEMOIN = `data:text/javascript,${encodeURIComponent(
  "import{isMainThread}from'node:worker_threads';import{writeSync}from'node:fs';if(isMainThread)process.on('exit',()=>{const r=process.resourceUsage();writeSync(3,JSON.stringify([r.maxRSS,r.userCPUTime+r.systemCPUTime]))});",
)}`;

type Passage = Duree & { readonly memoireMo: number };

/** Lance la commande, sortie jetée ; rend sa durée, démarrage compris, et sa mémoire résidente au plus. */
const lancer = (chemin: string, format: string, taches: number): Promise<Passage> =>
  new Promise((tenir, rompre) => {
    const debut = performance.now();
    const args = ['controler', chemin, '--au', '2026-11-21', '--format', format, '--taches', `${taches}`];
    const fil = spawn(process.execPath, ['--import', TEMOIN, programme(), ...args, '--seuil', 'aucun'], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    let releve = '';
    fil.stdio[3]?.on('data', (texte: Buffer) => {
      releve += texte.toString();
    });
    fil.on('close', (code) => {
      if (code !== 0) return rompre(new Error(`la commande a fini en code ${code}`));
      const [memoire = 0, micros = 0]: readonly number[] = JSON.parse(releve);
      tenir({ ms: performance.now() - debut, cpuMs: micros / 1000, memoireMo: memoire / 1000 });
    });
  });

const meilleur = async (fois: number, passage: () => Promise<Passage>): Promise<Passage> => {
  let garde = await passage();
  for (let n = 1; n < fois; n += 1) {
    const { ms, cpuMs, memoireMo } = await passage();
    garde = {
      ms: Math.min(ms, garde.ms),
      cpuMs: Math.min(cpuMs, garde.cpuMs),
      memoireMo: Math.max(memoireMo, garde.memoireMo),
    };
  }
  return garde;
};

const f = (n: number, chiffres = 2): string => n.toFixed(chiffres).replace('.', ',');
const verdict = (tenu: boolean): string => (tenu ? 'tenu' : 'NON TENU');

const repertoire = mkdtempSync(join(tmpdir(), 'pp-volume-'));
console.log(`Volume : Node ${process.version}, ${cpus()[0]?.model ?? ''}, ${cpus().length} cœurs`);
console.log(
  '  dossiers  octets l’un  format   fils  durée (s)  dossiers/s  rapport à JSON.parse  (en processeur)  mémoire (Mo)',
);
let rates = 0;
const juger = (quoi: string, tenu: boolean): void => {
  if (!tenu) rates += 1;
  console.log(`  ${quoi} : ${verdict(tenu)}`);
};
try {
  const vide = join(repertoire, 'un.ndjson');
  ecrireExport(vide, 1);
  const demarrage = await meilleur(3, () => lancer(vide, 'texte', 1));
  const parDossier: number[] = [];
  console.log(`  (démarrage : ${f(demarrage.ms / 1000)} s, compté dans les durées, ôté des rapports)`);
  for (const nombre of TAILLES) {
    const chemin = join(repertoire, `${nombre}.ndjson`);
    const octets = ecrireExport(chemin, nombre);
    const fois = nombre >= 10_000 ? 1 : 2;
    const formats = nombre > 10_000 ? 1 : nombre === 10_000 ? 2 : FORMATS.length;
    for (const format of FORMATS.slice(0, formats)) {
      const avant = await boucleJson(chemin);
      const passages = new Map<number, Passage>();
      for (const taches of [1, 2]) passages.set(taches, await meilleur(fois, () => lancer(chemin, format, taches)));
      const apres = await boucleJson(chemin);
      const etalon = { ms: Math.min(avant.ms, apres.ms), cpuMs: Math.min(avant.cpuMs, apres.cpuMs) };
      for (const [taches, { ms, cpuMs, memoireMo }] of passages) {
        const ratio = etalon.ms / (ms - demarrage.ms);
        const enProcesseur = etalon.cpuMs / (cpuMs - demarrage.cpuMs);
        if (taches === 1 && format === FORMATS[0]) parDossier.push((cpuMs - demarrage.cpuMs) / nombre);
        console.log(
          `  ${String(nombre).padStart(8)}  ${String(Math.round(octets / nombre)).padStart(11)}  ${format.padEnd(7)}  ${taches}     ${f(ms / 1000).padStart(8)}  ${f((nombre / ms) * 1000, 0).padStart(10)}  ${f(ratio).padStart(20)}  ${f(enProcesseur).padStart(15)}  ${f(memoireMo, 0).padStart(12)}`,
        );
        if (taches === 1 && format === FORMATS[0])
          juger(
            `un fil, au moins ${f(PLANCHER_UN_FIL, 1)} fois le débit de JSON.parse (${f(ratio)})`,
            ratio >= PLANCHER_UN_FIL,
          );
        if (taches === 1) juger(`au plus ${MEMOIRE_MAX_MO} Mo (${f(memoireMo, 0)})`, memoireMo <= MEMOIRE_MAX_MO);
      }
      const [un, deux] = [passages.get(1)?.ms ?? 0, passages.get(2)?.ms ?? 1];
      const gain = (un - demarrage.ms) / (deux - demarrage.ms);
      juger(`deux fils, au moins ${f(PLANCHER_DEUX_FILS, 1)} fois plus vite (${f(gain)})`, gain >= PLANCHER_DEUX_FILS);
    }
    rmSync(chemin);
  }
  const [petit = 1, grand = 1] = [parDossier[0], parDossier.at(-1)];
  juger(
    `croissance linéaire : un dossier coûte ${f(grand / petit)} fois autant dans le plus grand fichier`,
    grand / petit <= CROISSANCE_MAX,
  );
} finally {
  rmSync(repertoire, { recursive: true, force: true });
}
if (rates > 0) process.exitCode = 1;
