import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/dossier/lire';
import { CATALOGUE } from '../../src/regles/catalogue';
import type { Exemple } from '../../src/regles/exemple';
import type { Regle } from '../../src/regles/regle';
import { casDeConformite } from '../outils/cas-de-conformite';

const DOSSIER = 'examples/cas-de-conformite';

type Module = { readonly exemples?: readonly Exemple[] };
const modules = import.meta.glob<Module>('../../src/regles/*/**/*.ts', { eager: true });
const exemplesDe = ({ id }: Regle): readonly Exemple[] => modules[`../../src/regles/${id}.ts`]?.exemples ?? [];

const regles = CATALOGUE.map((regle) => [regle.id, regle] as const);

describe('les cas de conformité livrés', () => {
  // « npm run accepter » les réécrit ; relire la différence avant de la valider.
  test.each(regles)('%s est à jour', async (id, regle) => {
    const texte = `${JSON.stringify(casDeConformite(regle, exemplesDe(regle)), null, 2)}\n`;
    await expect(texte).toMatchFileSnapshot(`../../${DOSSIER}/${id}.json`);
  });

  test.each(regles)('%s : ses dossiers se lisent, et le verdict attendu est celui de l’exemple', (_id, regle) => {
    const exemples = exemplesDe(regle);
    for (const [rang, { dossier, attendu, titre }] of casDeConformite(regle, exemples).entries()) {
      const lecture = parseDossier(dossier);
      expect(lecture.ok ? [] : lecture.error.map(({ message }) => message), titre).toEqual([]);
      expect(attendu.verdict).toBe(exemples[rang]?.verdict);
    }
  });

  test('n’ont pas de fichier en trop', () => {
    const connus = new Set(CATALOGUE.map(({ id }) => `${id}.json`));
    const fichiers = existsSync(DOSSIER) ? readdirSync(DOSSIER, { recursive: true }).map(String) : [];
    expect(fichiers.filter((fichier) => fichier.endsWith('.json') && !connus.has(fichier))).toEqual([]);
  });
});
