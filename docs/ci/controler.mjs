/*
 * Contrôle tous les dossiers d’un répertoire, sans la commande ni conteneur, et écrit un rapport SARIF.
 *
 *   node controler.mjs dossiers controle.sarif [AAAA-MM-JJ]
 *
 * Codes de sortie : 0, rien à signaler ; 1, au moins un manquement à une obligation ; 2, un fichier illisible, ou aucun,
 * ou le rapport ne peut pas s’écrire.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { bloquants, controler, lireDateCivile, parseDossierJson, presentationDe, situeur } from 'projet-personnalise';
import { REGLES } from 'projet-personnalise/regles';

const [, , repertoire, cible, ecrit] = argv;
const jour = ecrit ?? new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(new Date());
const au = lireDateCivile(jour);
if (repertoire === undefined || cible === undefined || au === null) {
  console.error('Usage : node controler.mjs <répertoire> <rapport.sarif> [AAAA-MM-JJ]');
  process.exit(2);
}

const contexte = { au, seuil: 'obligation', regles: REGLES };
const presentation = presentationDe('sarif');
const morceaux = [presentation.entete(contexte)];
const compte = { respectee: 0, a_faire: 0, non_respectee: 0, indeterminee: 0, sans_objet: 0 };
let dossiers = 0;
let illisibles = 0;
let manquements = 0;

const noms = existsSync(repertoire) ? readdirSync(repertoire, { recursive: true, encoding: 'utf8' }) : [];
const fichiers = noms.filter((nom) => nom.endsWith('.json'));
if (fichiers.length === 0) {
  console.error(`${repertoire} : aucun fichier .json. Vérifiez le répertoire.`);
  process.exit(2);
}

/** Le texte d’un fichier ; s’il ne s’ouvre pas ou n’est pas de l’UTF-8, `null`. */
const texteDe = (chemin) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(chemin));
  } catch {
    return null;
  }
};

for (const [rang, nom] of fichiers.sort().entries()) {
  const chemin = join(repertoire, nom);
  const texte = texteDe(chemin);
  if (texte === null) {
    illisibles += 1;
    const message = 'Lecture impossible, ou ce n’est pas de l’UTF-8.';
    morceaux.push(presentation.illisible({ nom: chemin }, [{ ou: '', message }], rang));
    continue;
  }
  const lu = parseDossierJson(texte);
  if (!lu.ok) {
    illisibles += 1;
    morceaux.push(presentation.illisible({ nom: chemin }, lu.error, rang));
    continue;
  }
  dossiers += 1;
  const rapport = controler(lu.value, { au });
  manquements += bloquants(rapport, 'obligation').length;
  for (const { verdict } of rapport.resultats) compte[verdict.verdict] += 1;
  morceaux.push(presentation.rapport(rapport, { nom: chemin, situer: situeur(texte) }, rang));
}
morceaux.push(presentation.pied({ dossiers, illisibles, bloquants: manquements, compte }, contexte));

// Écrit à côté, puis mis en place : le rapport n’apparaît qu’entier.
try {
  writeFileSync(`${cible}.partiel`, morceaux.join(''));
  renameSync(`${cible}.partiel`, cible);
} catch {
  console.error(`${cible} : impossible d’y écrire. Vérifiez le répertoire et les droits.`);
  process.exit(2);
}

console.log(`Dossiers : ${dossiers}. Illisibles : ${illisibles}. Manquements à une obligation : ${manquements}.`);
process.exitCode = illisibles > 0 ? 2 : manquements > 0 ? 1 : 0;
