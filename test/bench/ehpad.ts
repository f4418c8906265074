import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Engine } from 'json-rules-engine';
import * as z from 'zod';
import { Dossier } from '../../src/dossier/dossier';
import { parseDossierJson } from '../../src/dossier/lire';
import { preparerLecture, schemaDeLecture } from '../../src/dossier/schema-de-lecture';
import { execute } from '../../src/kernel/decider';
import { CommandeProjet } from '../../src/projet/commandes';
import { deciderProjet } from '../../src/projet/projet.decider';
import { controler } from '../../src/rapport/controler';
import { REGLES } from '../../src/regles/catalogue';
import { juger } from '../../src/regles/moteur';
import type { Regle } from '../../src/regles/regle';
import { jour } from '../support/jour';
import type { Plafond, Tache } from './mesure';

const AU = jour('2026-11-21');
const texte = readFileSync('examples/dossiers/ehpad.json', 'utf8');
const document: unknown = JSON.parse(texte);

/** Parcourt toutes les feuilles : le moins qu’une lecture puisse coûter. */
const parcourir = (valeur: unknown): number => {
  if (typeof valeur !== 'object' || valeur === null) return 1;
  let feuilles = 0;
  for (const cle in valeur) feuilles += parcourir((valeur as Record<string, unknown>)[cle]);
  return feuilles;
};

preparerLecture();
const lecture = parseDossierJson(texte);
if (!lecture.ok) throw new Error('dossier illisible');
const dossier = lecture.value;

/** Les seize devoirs de la fondation, par leurs règles. */
const FONDATION = new Set([
  'casf/d311-etabli-admission',
  'casf/d311-remise-quinze-jours',
  'casf/d311-contrat-signe-dans-le-mois',
  'casf/d311-avenant-six-mois',
  'casf/d311-avenant-six-mois-dipc',
  'casf/d311-reactualisation-annuelle',
  'casf/d311-reactualisation-annuelle-dipc',
  'casf/d311-participation-nullite',
  'casf/d311-avis-mineur',
  'casf/d311-refus-de-signer-dipc',
  'casf/l311-3-consentement-personne',
  'casf/l311-3-consentement-mineur',
  'casf/l311-3-consentement-majeur-represente',
  'casf/l311-3-participation-conception',
  'casf/l311-3-participation-mise-en-oeuvre',
  'casf/l311-4-contrat-ou-dipc',
  'casf/l311-4-entretien',
  'casf/l311-4-accord-espace-privatif',
  'casf/l311-4-accord-donnees',
  'has/1.7.4',
  'has/1.10.6',
]);
const fondation = REGLES.filter(({ id }) => FONDATION.has(id));

const projet = dossier.projets?.[0] ?? null;
const commande = CommandeProjet.parse({
  type: 'ConsignerNote',
  le: '2026-11-20',
  par: { qualite: 'professionnel' },
  projet: 'pap-1',
  note: 'n-1',
  texte: 'Sortie au jardin.',
});

const ajv = new Ajv2020({ strict: false, validateFormats: false }).compile(z.toJSONSchema(Dossier));

const moteur = new Engine([], { allowUndefinedFacts: true });
for (const regle of REGLES) {
  moteur.addFact(regle.id, () => juger(regle, dossier, AU).verdict);
  moteur.addRule({
    conditions: { all: [{ fact: regle.id, operator: 'equal', value: 'non_respectee' }] },
    event: { type: regle.id },
  });
}

const lireEtControler = (regles: readonly Regle[]): unknown => {
  const lu = parseDossierJson(texte);
  return lu.ok && controler(lu.value, { au: AU, regles });
};

/** Les tâches sur le dossier d’EHPAD ; la première est l’étalon. */
export const tachesEhpad: readonly Tache[] = [
  { nom: 'JSON.parse (étalon)', faire: () => JSON.parse(texte) },
  { nom: 'parcours de toutes les feuilles', faire: () => parcourir(document) },
  { nom: 'zod seul, schéma ordinaire', faire: () => Dossier.parse(document) },
  { nom: 'zod seul, schéma compilé', faire: () => schemaDeLecture().safeParse(document) },
  { nom: 'ajv, même schéma', faire: () => ajv(document) },
  { nom: 'texte → dossier', faire: () => parseDossierJson(texte) },
  { nom: `texte → rapport, ${fondation.length} règles de la fondation`, faire: () => lireEtControler(fondation) },
  { nom: `règles de la fondation seules`, faire: () => controler(dossier, { au: AU, regles: fondation }) },
  { nom: `texte → rapport, ${REGLES.length} règles`, faire: () => lireEtControler(REGLES) },
  { nom: 'toutes les règles seules', faire: () => controler(dossier, { au: AU }) },
  { nom: 'une commande et ses faits', faire: () => execute(deciderProjet, projet, commande) },
  { nom: 'json-rules-engine, mêmes fonctions', faire: () => moteur.run() },
];

/** Ce qui doit tenir. */
export const plafondsEhpad: readonly Plafond[] = [
  { nom: `texte → rapport, ${fondation.length} règles de la fondation`, ratio: 3 },
  { nom: 'règles de la fondation seules', ratio: 0.3 },
  { nom: `texte → rapport, ${REGLES.length} règles`, ratio: 3 },
  { nom: 'toutes les règles seules', ratio: 0.5 },
];
