import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemasJson, urnDe } from '../outils/schemas';

const schemas = schemasJson();

describe('les schémas JSON livrés', () => {
  // « npm run accepter » les réécrit ; relire la différence avant de la valider.
  test.each([...schemas.keys()])('%s est à jour', async (nom) => {
    const texte = `${JSON.stringify(schemas.get(nom), null, 2)}\n`;
    await expect(texte).toMatchFileSnapshot(`../../schemas/${nom}.schema.json`);
  });

  test('n’ont pas de fichier en trop', () => {
    const connus = new Set([...schemas.keys()].map((nom) => `${nom}.schema.json`));
    expect(readdirSync('schemas').filter((fichier) => !connus.has(fichier))).toEqual([]);
  });

  test('se nomment tous par leur version et leur type, et se décrivent en une phrase', () => {
    for (const [nom, schema] of schemas) {
      expect(schema.$id).toBe(`urn:projet-personnalise:schema:1:${nom}`);
      if (nom !== 'dossier-autonome') expect(schema.description, nom).toMatch(/^[A-ZÀ-Ý]/);
    }
    expect(urnDe('DocumentIndividuel')).toBe('urn:projet-personnalise:schema:1:document-individuel');
  });

  test('disent ce qu’ils ne savent pas dire', () => {
    expect(schemas.get('dossier')?.description).toContain('parseDossier');
  });

  test('ne nomment ni machine ni adresse', () => {
    expect(JSON.stringify([...schemas.values()])).not.toMatch(/file:|localhost|\/home\/|\/tmp\//);
  });
});
