import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';
import { PORTEES } from './portees';

const LONGS = /(proprietes|modele|independance|droits)[^/]*\.test\.ts$/;

/** Les exemples d’abord : ils sont rapides, et le premier test qui échoue suffit à tuer un mutant. */
class ExemplesDAbord extends BaseSequencer {
  override async sort(fichiers: TestSpecification[]): Promise<TestSpecification[]> {
    return fichiers.toSorted((a, b) => Number(LONGS.test(a.moduleId)) - Number(LONGS.test(b.moduleId)));
  }
}

/** Les tests de la portée seulement (`PP_MUTATION`), dans un même processus : charger les modules coûte plus que jouer. */
export default defineConfig({
  test: {
    include: [...(PORTEES.get(process.env['PP_MUTATION'] ?? '')?.tests ?? [])],
    exclude: process.env['PP_MUTATION_EXEMPLES'] ? ['**/*{proprietes,modele,independance}*.test.ts'] : [],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 60_000,
    isolate: false,
    sequence: { sequencer: ExemplesDAbord },
  },
});
