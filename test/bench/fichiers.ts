import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parseDossier } from '../../src/dossier/lire';

type Objet = Record<string, unknown>;

const VISEE = 10_500;

/** Ce qu’on peut ôter d’un dossier livré pour l’amener vers dix kilo-octets, dans cet ordre, tant qu’il se lit. */
const EN_TROP: readonly (readonly string[])[] = [
  ['revisions'],
  ['consentements'],
  ['projets', '0', 'reunions'],
  ['projets', '0', 'evaluations'],
  ['accompagnement', 'demandesAcces'],
  ['accompagnement', 'reclamations'],
  ['accompagnement', 'partages'],
  ['accompagnement', 'plansLies'],
  ['accompagnement', 'documentsRemis'],
  ['accompagnement', 'informations'],
  ['accompagnement', 'entretiens'],
  ['accompagnement', 'evenements'],
  ['projets', '0', 'prestations'],
  ['projets', '0', 'risques'],
  ['accompagnement', 'documentsIndividuels'],
];

const sans = (valeur: unknown, [cle = '', ...suite]: readonly string[]): unknown => {
  if (typeof valeur !== 'object' || valeur === null || !(cle in valeur)) return valeur;
  const copie = Array.isArray(valeur) ? [...valeur] : { ...valeur };
  if (suite.length === 0) delete (copie as Objet)[cle];
  else (copie as Objet)[cle] = sans((valeur as Objet)[cle], suite);
  return copie;
};

const alleger = (nom: string): Objet => {
  let dossier: unknown = JSON.parse(readFileSync(`examples/dossiers/${nom}.json`, 'utf8'));
  for (const chemin of EN_TROP) {
    if (JSON.stringify(dossier).length <= VISEE) break;
    const essai = sans(dossier, chemin);
    if (parseDossier(essai).ok) dossier = essai;
  }
  return dossier as Objet;
};

const modeles = ['ehpad', 'ime', 'savs'].map(alleger);

/** Écrit un fichier d’un dossier par ligne, chacun sous son identifiant ; rend sa taille en octets. */
export const ecrireExport = (chemin: string, nombre: number): number => {
  const fd = openSync(chemin, 'w');
  let octets = 0;
  for (let debut = 0; debut < nombre; debut += 500) {
    const lot = Array.from({ length: Math.min(500, nombre - debut) }, (_, n) =>
      JSON.stringify({ ...modeles[(debut + n) % modeles.length], id: `dossier-${debut + n + 1}` }),
    );
    octets += writeSync(fd, `${lot.join('\n')}\n`);
  }
  closeSync(fd);
  return octets;
};
