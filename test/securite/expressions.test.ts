import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import type { Expression } from './expressions';
import { expressionsDe } from './expressions';
import { motifsDesSchemas } from './motifs-zod';

const { expressions, fabriquees } = expressionsDe('src');
const motifs = motifsDesSchemas(
  import.meta.glob<Readonly<Record<string, unknown>>>(['../../src/**/*.ts', '!../../src/cli/index.ts'], {
    eager: true,
  }),
);

const uniques = (toutes: readonly Expression[]): readonly Expression[] => [
  ...new Map(toutes.map((une) => [`/${une.source}/${une.drapeaux}`, une])).values(),
];

/** Expressions qui ne sont pas prouvées sûres. */
const douteuses = async (toutes: readonly Expression[]): Promise<readonly string[]> => {
  const trouvees: string[] = [];
  for (const { ou, source, drapeaux } of uniques(toutes)) {
    const avis = await check(source, drapeaux, { timeout: 20_000 });
    const combien = avis.status === 'vulnerable' ? avis.complexity.summary : '';
    if (avis.status !== 'safe') trouvees.push(`${ou} /${source}/${drapeaux} : ${avis.status} ${combien}`);
  }
  return trouvees;
};

describe('aucune expression régulière ne peut s’emballer sur une donnée hostile', () => {
  test('celles qui sont écrites dans le code', async () => {
    expect(expressions.length).toBeGreaterThan(20);
    expect(await douteuses(expressions)).toEqual([]);
  }, 300_000);

  test('celles que zod éprouve, ses formats tout faits compris', async () => {
    expect(motifs.length).toBeGreaterThan(5);
    expect(await douteuses(motifs)).toEqual([]);
  }, 300_000);

  test('aucune n’est fabriquée à l’exécution', () => expect(fabriquees).toEqual([]));

  test('l’outil sait reconnaître une expression qui s’emballe', async () => {
    expect((await check('^(a+)+$', '')).status).toBe('vulnerable');
  });
});
