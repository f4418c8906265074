import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/regles/catalogue';
import { NON_VERIFIABLES } from '../../src/regles/non-verifiables';
import { sommaire, tableDesTextes, versions } from '../outils/index-regles';
import { pageDeRegle } from '../outils/pages-regles';
import { FICHIERS_DE_REGLES } from '../support/modules-regles';

const DOCS = '../../docs/regles';

test.each(FICHIERS_DE_REGLES.map((fichier) => [fichier.id, fichier] as const))(
  'la page de %s est à jour',
  async (id, { regle, exemples }) => {
    await expect(pageDeRegle(regle, exemples)).toMatchFileSnapshot(`${DOCS}/${id}.md`);
  },
);

test('le sommaire des règles est à jour', async () => {
  await expect(sommaire(CATALOGUE)).toMatchFileSnapshot(`${DOCS}/LISEZMOI.md`);
});

test('la table des identifiants par version est à jour', async () => {
  await expect(versions(CATALOGUE)).toMatchFileSnapshot(`${DOCS}/versions.md`);
});

test('le catalogue en JSON est à jour', async () => {
  const donnees = CATALOGUE.map(({ controler: _controler, ...regle }) => regle);
  await expect(`${JSON.stringify(donnees, null, 2)}\n`).toMatchFileSnapshot(`${DOCS}/catalogue.json`);
});

test('la table des textes est à jour', async () => {
  const page = `# Texte par texte\n\n${tableDesTextes(CATALOGUE, NON_VERIFIABLES)}\n`;
  await expect(page).toMatchFileSnapshot(`${DOCS}/textes.md`);
});
