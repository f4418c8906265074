import { existsSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierLivre } from '../../support/dossiers';
import type { Cas } from './rapports';
import { HOSTILES, LIVRES, rapporter } from './rapports';

const CHROMIUM = '/usr/bin/chromium';
const PRESENT = existsSync(CHROMIUM);

const AXE = 'node_modules/axe-core/axe.min.js';

/** Un même dossier, sous tous les noms hostiles. */
const hostiles: readonly Cas[] = HOSTILES.map((nom) => ({
  source: { nom },
  dossier: { ...dossierLivre('ime'), id: nom as never },
}));
const pages = [
  ['les dossiers livrés et une entrée illisible', LIVRES],
  ['rien du tout', []],
  ['des noms hostiles', hostiles],
] as const;

describe('HTML, jugé par html-validate', () => {
  const juge = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: { 'no-inline-style': 'error', 'long-title': 'off' },
  });
  test.each(pages)('%s', async (_nom, cas) => {
    const { results } = await juge.validateString(rapporter('html', cas));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`)),
    ).toEqual([]);
  });

  test('le juge n’est pas complaisant', async () => {
    expect((await juge.validateString('<html><p><div></p><img src=x>')).valid).toBe(false);
  });
});

const SANS = `dans un vrai navigateur : non jugé, ${CHROMIUM} est absent d’ici`;
describe.skipIf(!PRESENT)(PRESENT ? 'HTML, jugé par axe dans un vrai navigateur' : SANS, () => {
  let navigateur: Browser | undefined;
  beforeAll(async () => {
    navigateur = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(() => navigateur?.close());

  test.each(pages)(
    '%s : ni barrière d’accès, ni script, ni demande au réseau',
    async (_nom, cas) => {
      const page = await navigateur?.newPage();
      if (page === undefined) throw new Error('le navigateur ne s’est pas ouvert');
      const demandes: string[] = [];
      const dialogues: string[] = [];
      page.on('request', (demande) => demandes.push(demande.url()));
      page.on('dialog', (dialogue) => {
        dialogues.push(dialogue.message());
        return dialogue.dismiss();
      });
      await page.setContent(rapporter('html', cas), { waitUntil: 'load' });
      expect({ demandes, dialogues, scripts: await page.locator('script').count() }).toEqual({
        demandes: [],
        dialogues: [],
        scripts: 0,
      });
      await page.addScriptTag({ path: AXE });
      const violations = await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      );
      expect(violations).toEqual([]);
      await page.close();
    },
    60_000,
  );

  test('tient sans défilement horizontal sur un écran étroit', async () => {
    const page = await navigateur?.newPage({ viewport: { width: 320, height: 700 } });
    await page?.setContent(rapporter('html', [...LIVRES, ...hostiles]));
    expect(await page?.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page?.close();
  }, 60_000);
});
