import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (chemin: string): string => fileURLToPath(new URL(`src/${chemin}`, import.meta.url));

export default defineConfig({
  // Les exemples importent le paquet par son nom : ici, pris aux sources.
  resolve: {
    alias: [
      { find: /^projet-personnalise$/, replacement: source('index.ts') },
      { find: /^projet-personnalise\/(\w+)$/, replacement: source('$1/index.ts') },
    ],
  },
  test: {
    // Les modules n’ont pas d’état qui change un résultat : les charger une fois par processus divise la durée par trois.
    isolate: false,
    // À défaut, vitest garde un cœur pour lui : sur deux, il n’en resterait qu’un aux tests.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: process.env['PP_APPROFONDI'] ? 600_000 : 20_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/cli/**'], reporter: ['text', 'json-summary'] },
  },
});
