import { performance } from 'node:perf_hooks';
import { depuisTdduiTexte } from '../../src/tddui/depuis-tddui';
import { versTddui } from '../../src/tddui/vers-tddui';
import { grandBundle } from '../tddui/fabrique';

/*
 * Le coût d’une lecture et d’une écriture, par ressource : il ne doit pas croître avec leur nombre.
 *
 *   npx tsx test/outils/banc.ts tddui
 */

const TAILLES = [10, 100, 1_000, 10_000];
/** Au plus, d’une ressource parmi 1 000 à une parmi 10 000 : un coût quadratique ferait dix fois plus. */
const CROISSANCE_MAX = 4;

/** La plus courte de quelques durées, en microsecondes par ressource : une machine occupée ne peut que l’allonger. */
const chronometrer = (n: number, faire: () => unknown): number => {
  let meilleure = Number.POSITIVE_INFINITY;
  for (let essai = 0; essai < Math.max(3, 3_000 / n); essai += 1) {
    const debut = performance.now();
    faire();
    meilleure = Math.min(meilleure, performance.now() - debut);
  }
  return (meilleure * 1000) / n;
};

const mesurer = (n: number) => {
  const texte = JSON.stringify(grandBundle(n));
  const lu = depuisTdduiTexte(texte);
  if (!lu.ok) throw new Error('Bundle illisible');
  const { dossier, reste } = lu.value;
  return {
    n,
    parse: chronometrer(n, () => JSON.parse(texte)),
    lire: chronometrer(n, () => depuisTdduiTexte(texte)),
    ecrire: chronometrer(n, () => versTddui(dossier)),
    reecrire: chronometrer(n, () => versTddui(dossier, { reste, extensions: true })),
  };
};

const mesures = TAILLES.map(mesurer);
console.log('TDDUI, en microsecondes par ressource (la plus courte de plusieurs fois)');
console.log('  ressources   JSON.parse      lire   × JSON.parse    écrire   réécrire avec le reste');
for (const { n, parse, lire, ecrire, reecrire } of mesures) {
  const colonnes = [parse, lire, lire / parse, ecrire, reecrire].map((v) => v.toFixed(1).padStart(12));
  console.log(`  ${String(n).padStart(10)} ${colonnes.join('')}`);
}
const [mille, dixMille] = [mesures.find(({ n }) => n === 1_000), mesures.find(({ n }) => n === 10_000)];
for (const cle of ['lire', 'ecrire', 'reecrire'] as const) {
  const croissance = (dixMille?.[cle] ?? Number.NaN) / (mille?.[cle] ?? Number.NaN);
  const tenu = croissance <= CROISSANCE_MAX;
  console.log(
    `  ${cle} : × ${croissance.toFixed(2)} de 1 000 à 10 000 ressources ; plafond ${CROISSANCE_MAX} : ${tenu ? 'tenu' : 'DÉPASSÉ'}`,
  );
  if (!tenu) process.exitCode = 1;
}
