import { readFileSync } from 'node:fs';
import { parseDossierJson } from '../../src/dossier/lire';
import { preparerLecture } from '../../src/dossier/schema-de-lecture';
import { controler } from '../../src/rapport/controler';
import { jour } from '../support/jour';

/*
 * Le coût d’une lecture et d’un contrôle, par objectif et sa poignée d’actions : il ne doit pas croître avec leur
 * nombre.
 *
 *   npx tsx test/outils/banc.ts croissance (et à la fin de npm run bench)
 */

const AU = jour('2026-11-21');
const TAILLES = [8, 80, 800];
const ACTIONS_PAR_OBJECTIF = 4;
/** De 80 à 800 objectifs, le coût de chacun : un coût quadratique le multiplierait par dix. */
const CROISSANCE_MAX = 2;

type Projet = { objectifs: object[]; actions: object[]; [cle: string]: unknown };
const modele: { projets: [Projet]; [cle: string]: unknown } = JSON.parse(
  readFileSync('examples/dossiers/ehpad.json', 'utf8'),
);

/** Le dossier d’EHPAD, avec tant d’objectifs de plus et quatre actions pour chacun. */
const grossir = (n: number): string => {
  const [projet] = modele.projets;
  const [objectif] = projet.objectifs;
  const [action] = projet.actions;
  const rangs = Array.from({ length: n }, (_, rang) => rang);
  const objectifs = rangs.map((rang) => ({ ...objectif, id: `plus-${rang}` }));
  const actions = rangs.flatMap((rang) =>
    Array.from({ length: ACTIONS_PAR_OBJECTIF }, (_, k) => ({
      ...action,
      id: `plus-${rang}-${k}`,
      objectifs: [`plus-${rang}`],
    })),
  );
  return JSON.stringify({
    ...modele,
    projets: [{ ...projet, objectifs: [...projet.objectifs, ...objectifs], actions: [...projet.actions, ...actions] }],
  });
};

/** La plus courte de plusieurs durées, en microsecondes par objectif : une machine occupée ne peut que l’allonger. */
const chronometrer = (n: number, faire: () => unknown): number => {
  let meilleure = Number.POSITIVE_INFINITY;
  for (let essai = 0; essai < Math.max(50, 20_000 / n); essai += 1) {
    const debut = performance.now();
    faire();
    meilleure = Math.min(meilleure, performance.now() - debut);
  }
  return (meilleure * 1000) / n;
};

preparerLecture();
const mesures = TAILLES.map((n) => {
  const texte = grossir(n);
  const lu = parseDossierJson(texte);
  if (!lu.ok) throw new Error('dossier illisible');
  return {
    n,
    parse: chronometrer(n, () => JSON.parse(texte)),
    lire: chronometrer(n, () => parseDossierJson(texte)),
    juger: chronometrer(n, () => controler(lu.value, { au: AU })),
  };
});

console.log('Croissance, en microsecondes par objectif (la plus courte de plusieurs fois)');
console.log('   objectifs   JSON.parse   texte → dossier   toutes les règles   règles × JSON.parse');
for (const { n, parse, lire, juger } of mesures) {
  const colonnes = [parse, lire, juger, juger / parse].map((v) => v.toFixed(2).padStart(16));
  console.log(`  ${String(n).padStart(10)} ${colonnes.join('')}`);
}
const [, moyen, grand] = mesures;
for (const cle of ['lire', 'juger'] as const) {
  const croissance = (grand?.[cle] ?? Number.NaN) / (moyen?.[cle] ?? Number.NaN);
  const tenu = croissance <= CROISSANCE_MAX;
  console.log(
    `  ${cle} : × ${croissance.toFixed(2)} de 80 à 800 objectifs ; plafond ${CROISSANCE_MAX} : ${tenu ? 'tenu' : 'DÉPASSÉ'}`,
  );
  if (!tenu) process.exitCode = 1;
}
