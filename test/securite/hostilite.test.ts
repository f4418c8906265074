import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estFhir, lireJson } from '../../src/cli/document';
import { parseDossierJson } from '../../src/dossier/lire';
import { masquer } from '../../src/dossier/pseudonymiser/masquer';
import { controler } from '../../src/rapport/controler';
import { debuts } from '../../src/rapport/positions';
import { depuisTddui } from '../../src/tddui/depuis-tddui';
import { empreinte } from '../support/empreinte';
import { jour } from '../support/jour';
import { fichier, lancer } from '../support/monde';

const POISONS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

/** Chaque objet d’un texte JSON reçoit aussi ces clés, écrites telles quelles : JSON.parse en fait des clés propres. */
const empoisonner = (texte: string, cle: string): string =>
  texte
    .replaceAll('{', `{"${cle}":{"pollue":"oui","constructor":{"prototype":{"pollue":"oui"}}},`)
    .replaceAll(',}', '}');

const propre = (): boolean =>
  !('pollue' in {}) && !('pollue' in []) && !('pollue' in (() => {})) && Object.keys(Object.prototype).length === 0;

describe('aucune donnée n’atteint le prototype commun', () => {
  const dossier = readFileSync('examples/dossiers/savs.json', 'utf8');

  test.each(POISONS)('un dossier dont chaque objet porte la clé %s est refusé, sans rien polluer', (cle) => {
    const lecture = parseDossierJson(empoisonner(dossier, cle));
    expect(lecture.ok).toBe(false);
    expect(propre()).toBe(true);
  });

  test.each(POISONS)('un Bundle dont chaque objet porte la clé %s se lit ou se refuse, sans rien polluer', (cle) => {
    const bundle =
      '{"resourceType":"Bundle","type":"transaction","entry":[{"resource":{"resourceType":"Patient","id":"p"}}]}';
    const json = lireJson(empoisonner(bundle, cle));
    expect(json.ok).toBe(true);
    if (!json.ok) return;
    expect(estFhir(json.value)).toBe(true);
    depuisTddui(json.value);
    debuts(empoisonner(bundle, cle));
    expect(propre()).toBe(true);
  });

  test('des identifiants et des noms qui sont des noms de méthodes se lisent, se contrôlent et se masquent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POISONS), fc.constantFrom(...POISONS), (a, b) => {
        const texte = JSON.stringify({
          format: 'projet-personnalise/dossier',
          version: 1,
          id: a,
          usager: { id: b, identite: { nomNaissance: a, prenoms: [b] }, entourage: [{ personne: 'x', lien: b }] },
          personnes: [{ id: 'x', nom: a }],
        });
        const lecture = parseDossierJson(texte);
        if (!lecture.ok) throw new Error(JSON.stringify(lecture.error));
        controler(lecture.value, { au: jour('2026-11-21') });
        expect(masquer(lecture.value, empreinte).id).toMatch(/^ps-/);
        expect(propre()).toBe(true);
      }),
    );
  });
});

test.each([
  ['structure', { categorie: { toString: 1 } }],
  ['structure', { categorie: { valueOf: 1, toString: null } }],
  ['version', { toString: 1 }],
  ['format', { toString: 1 }],
  ['etabliLe', { toString: 1 }],
  ['projets', [{ statut: { toString: 1 } }]],
  ['journal', [{ agregat: { toString: 1 } }]],
])('un objet qui se dit sans texte, à la place d’un code, est une faute à son endroit : %s', (cle, valeur) => {
  const base = { format: 'projet-personnalise/dossier', version: 1, id: 'd', usager: { id: 'u' } };
  const lecture = parseDossierJson(JSON.stringify({ ...base, [cle]: valeur }));
  expect(lecture.ok).toBe(false);
  if (!lecture.ok) expect(lecture.error.map(({ code }) => code)).not.toContain('donnee_illisible');
});

describe('aucune séquence de terminal ne sort d’un nom de fichier, d’un argument ou d’un identifiant', () => {
  const ESC = '\u001b[2J\u001b]0;pris\u0007';
  const dossier = { ...JSON.parse(readFileSync('examples/dossiers/savs.json', 'utf8')), id: 'a\u202eb' };
  const nomme = fichier(`nom${ESC.replaceAll('/', '')}.json`, JSON.stringify(dossier));

  test.each([
    [['controler', nomme, '--au', '2026-11-21']],
    [['controler', `absent${ESC}.json`]],
    [['controler', nomme, '--regle', ESC]],
    [['controler', nomme, '--format', ESC]],
    [['controler', nomme, `--${ESC}`]],
    [['controler', nomme, '--au', ESC]],
    [['controler', nomme, '--resume-depuis', nomme, '--format', 'csv', '--sortie', `x${ESC}/y`]],
    [['echeances', nomme, '--au', '2026-11-21']],
    [['tddui', 'importer', nomme]],
    [['tddui', 'exporter', `absent${ESC}`]],
    [[ESC]],
    [['exemple', ESC]],
    [['schema', ESC]],
  ])('%j', async (args) => {
    const { sortie, erreur } = await lancer(args);
    expect(`${sortie}${erreur}`).not.toBe('');
    for (const hostile of ['\u001b', '\u0007', '\u202e']) expect(`${sortie}${erreur}`).not.toContain(hostile);
  });
});
