import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Engine } from 'json-rules-engine';
import * as z from 'zod';
import { Dossier } from '../../src/dossier/dossier';
import { parseDossierJson } from '../../src/dossier/lire';
import { controler } from '../../src/rapport/controler';
import { REGLES } from '../../src/regles/catalogue';
import { juger } from '../../src/regles/moteur';
import { jour } from '../support/jour';
import type { Plafond, Tache } from './mesure';

const AU = jour('2026-11-21');
const texte = readFileSync('examples/dossiers/ehpad.json', 'utf8');
const document: unknown = JSON.parse(texte);
const dossier = Dossier.parse(document);

/** Parcourt toutes les feuilles : le moins qu’une lecture puisse coûter. */
const parcourir = (valeur: unknown): number => {
  if (typeof valeur !== 'object' || valeur === null) return 1;
  let feuilles = 0;
  for (const cle in valeur) feuilles += parcourir((valeur as Record<string, unknown>)[cle]);
  return feuilles;
};

const ajv = new Ajv2020({ strict: false, validateFormats: false }).compile(z.toJSONSchema(Dossier));

const moteur = new Engine([], { allowUndefinedFacts: true });
for (const regle of REGLES) {
  moteur.addFact(regle.id, () => juger(regle, dossier, AU).verdict);
  moteur.addRule({
    conditions: { all: [{ fact: regle.id, operator: 'equal', value: 'non_respectee' }] },
    event: { type: regle.id },
  });
}

const lireEtControler = (): unknown => {
  const lecture = parseDossierJson(texte);
  return lecture.ok && controler(lecture.value, { au: AU });
};

/** Les tâches sur le dossier d’EHPAD ; la première est l’étalon. */
export const tachesEhpad: readonly Tache[] = [
  { nom: 'JSON.parse (étalon)', faire: () => JSON.parse(texte) },
  { nom: 'parcours de toutes les feuilles', faire: () => parcourir(document) },
  { nom: 'zod seul', faire: () => Dossier.parse(document) },
  { nom: 'ajv, même schéma', faire: () => ajv(document) },
  { nom: 'texte → dossier', faire: () => parseDossierJson(texte) },
  { nom: 'texte → dossier → rapport', faire: lireEtControler },
  { nom: 'règles seules', faire: () => controler(dossier, { au: AU }) },
  { nom: 'json-rules-engine, mêmes fonctions', faire: () => moteur.run() },
];

/** Ce qui doit tenir, depuis la première version. */
export const plafondsEhpad: readonly Plafond[] = [
  { nom: 'texte → dossier → rapport', ratio: 3 },
  { nom: 'règles seules', ratio: 0.5 },
];
