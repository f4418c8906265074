import fc from 'fast-check';

/**
 * Les propriétés tirent toujours les mêmes cas, pour que deux passages disent la même chose.
 * `PP_GRAINE=123` choisit une autre graine ; `PP_GRAINE=hasard` en tire une (fast-check l’affiche en cas d’échec).
 * `PP_APPROFONDI=1` multiplie les tirages.
 */
const GRAINE = 20_020_102;
const TIRAGES = 100;
const FACTEUR_APPROFONDI = 20;

const graine = process.env['PP_GRAINE'];
const choisie = graine === undefined ? GRAINE : Number(graine);
const tirages = Number(process.env['PP_TIRAGES'] ?? TIRAGES);

fc.configureGlobal({
  ...(Number.isSafeInteger(choisie) ? { seed: choisie } : {}),
  numRuns: process.env['PP_APPROFONDI'] ? tirages * FACTEUR_APPROFONDI : tirages,
});
