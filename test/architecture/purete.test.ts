import { describe, expect, it } from 'vitest';
import { enClair, lireFichiers } from './outils';
import { fautesDePurete } from './style';

const fautes = (texte: string, fichier = 'src/projet/a.ts') => enClair(fautesDePurete(new Map([[fichier, texte]])));

describe('Hors de src/cli', () => {
  it('aucun fichier ne lit l’horloge, le hasard, le réseau, la console ni le processus', () => {
    expect(enClair(fautesDePurete(lireFichiers('src')))).toEqual([]);
  });
});

describe('Le contrôle de pureté attrape', () => {
  it.each([
    ['new Date()', 'export const a = new Date();'],
    ['new Date(texte)', "export const a = new Date('2025-01-01');"],
    ['Date.now()', 'export const a = Date.now();'],
    ['une référence à Date.now', 'export const maintenant = Date.now;'],
    ['le type Date', 'export type A = { le: Date };'],
    ['Math.random()', 'export const a = Math.random();'],
    ["Math['random']()", "export const a = Math['random']();"],
    ['console.log', "console.log('a');"],
    ['process.env', 'export const a = process.env;'],
    ['fetch', "export const a = fetch('x');"],
    ['setTimeout', 'setTimeout(() => {}, 1);'],
    ['un détour par globalThis', "export const a = globalThis['Date'];"],
    ['une forme abrégée', 'export const a = { console };'],
  ])('%s', (_, texte) => {
    expect(fautes(texte)).toEqual([expect.stringMatching(/^src\/projet\/a\.ts:1 — « .+ » hors de src\/cli$/)]);
  });
});

describe('Le contrôle de pureté laisse passer', () => {
  it('les commentaires, la documentation, les chaînes et les noms de propriétés', () => {
    const texte = [
      '// new Date()',
      '/** {@link Date} : Date.now() */',
      "export const a = 'new Date()';",
      'export const b = `console.log`;',
      'export const c = { process: 1 }.process;',
      'export type D = { console: string; fetch(): void };',
    ].join('\n');
    expect(fautes(texte)).toEqual([]);
  });

  it('la commande, seule pièce qui touche le monde extérieur', () => {
    expect(fautes('console.log(new Date(), process.argv);', 'src/cli/index.ts')).toEqual([]);
  });
});
