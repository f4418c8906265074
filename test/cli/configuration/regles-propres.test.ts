import { describe, expect, test } from 'vitest';
import { lancerCommande } from '../../support/commande';
import { fichier, lancer } from '../../support/monde';

const SAVS = 'examples/dossiers/savs.json';
const regle = (changements = '', controler = "() => ({ verdict: 'sans_objet', motif: 'Essai.' })"): string => `{
  id: 'maison/essai', titre: 'Essai', nature: 'interne', gravite: 'obligation', moment: 'elaboration',
  sources: [{ texte: 'Interne', article: 'fiche 4', enVigueurDu: null, au: null, verifieLe: '2026-11-22', vu: 'texte' }],
  champ: {}, lecture: 'Essai.', remede: 'Le faire.', acteur: 'equipe', depuis: '1', statut: 'stable',
  ${changements} controler: ${controler},
}`;

let rang = 0;
const module = (texte: string): string => {
  rang += 1;
  return fichier(`regles-${rang}.mjs`, texte);
};
const controler = (chemin: string, ...suite: readonly string[]) =>
  lancer(['controler', SAVS, '--au', '2026-11-21', '--regles', chemin, ...suite]);

describe('--regles', () => {
  test('ajoute les règles d’un module au catalogue, et compte leurs manquements', async () => {
    const constat =
      "() => ({ verdict: 'non_respectee', depuisLe: null, certitude: 'certaine', constat: 'Non.', objets: [] })";
    const chemin = module(`export const regles = [${regle('', constat)}];`);
    const { code, sortie } = await controler(chemin, '--regle', 'maison/essai', '--format', 'json');
    const { rapports, reglages } = JSON.parse(sortie);
    expect(code).toBe(1);
    expect(rapports[0].rapport.resultats).toMatchObject([{ regle: 'maison/essai', reference: 'Interne, fiche 4' }]);
    expect(reglages).toEqual(['1 règle hors du catalogue']);
  });

  test('admet un export par défaut, et les formats s’en arrangent', async () => {
    const chemin = module(`export default [${regle()}];`);
    for (const format of ['texte', 'sarif', 'junit', 'csv', 'html'])
      expect((await controler(chemin, '--format', format, '--seuil', 'aucun')).code, format).toBe(0);
  });

  test('les explique comme celles du catalogue', async () => {
    const chemin = module(
      `export const regles = [${regle('', "() => ({ verdict: 'a_faire', avantLe: '2026-12-31', constat: 'Non.', manque: ['/projets'] })")}];`,
    );
    const { sortie } = await controler(chemin, '--regle', 'maison/essai', '--expliquer');
    expect(sortie).toContain('Texte : Interne, fiche 4');
  });

  test.each([
    ['un fichier absent', 'nulle-part.mjs', /introuvable/],
    ['un module qui ne se charge pas', module('export const regles = ['), /ne se charge pas \(/],
    ['un module qui lève', module('throw new Error("non");'), /ne se charge pas \(Error : non\)/],
    ['un module sans règle', module('export const autre = 1;'), /export const regles/],
    ['une liste vide', module('export const regles = [];'), /export const regles/],
    [
      'une règle mal écrite',
      module(`export const regles = [${regle("gravite: 'obligatoire', titre: '',")}];`),
      /règle n° 1 :\n {2}- titre : inattendu[\s\S]*Vouliez-vous dire obligation/,
    ],
    ['un identifiant du catalogue', module(`export const regles = [${regle("id: 'has/1.10.6',")}];`), /existe déjà/],
    ['deux fois la même', module(`export const regles = [${regle()}, ${regle()}];`), /maison\/essai existe déjà/],
    [
      'une règle qui lève',
      module(`export const regles = [${regle('', '() => { throw new TypeError("Odette"); }')}];`),
      /La règle maison\/essai a levé TypeError sur le dossier/,
    ],
    [
      'un verdict mal formé',
      module(`export const regles = [${regle('', "() => ({ verdict: 'ok' })")}];`),
      /verdict mal formé[\s\S]*Valeurs : respectee/,
    ],
  ])('refuse %s, en code 2', async (_nom, chemin, phrase) => {
    const { code, erreur } = await controler(chemin);
    expect(code).toBe(2);
    expect(erreur).toMatch(phrase);
    expect(erreur).not.toMatch(/Odette|Erreur interne|\bat .*:\d+:\d+/);
  });

  test('d’une faute de syntaxe, dit comment voir la ligne', async () => {
    const chemin = module('export const autre = 1;\n\nexport const regles = [}');
    const { code, erreur } = await lancerCommande(['controler', SAVS, '--regles', chemin]);
    expect(code).toBe(2);
    expect(erreur).toContain(
      `ne se charge pas (SyntaxError : Unexpected token '}'). Pour voir la ligne : node --check ${chemin}\n`,
    );
  });
});
