import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: process.env['PP_APPROFONDI'] ? 600_000 : 20_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/cli/**'], reporter: ['text', 'json-summary'] },
  },
});
