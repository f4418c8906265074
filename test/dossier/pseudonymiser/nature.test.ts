import { expect, test } from 'vitest';
import * as z from 'zod';
import { Dossier } from '../../../src/dossier/dossier';
import { CLES_OTEES, NOMBRES_GARDES } from '../../../src/dossier/pseudonymiser/masquer';
import { natureDe } from '../../../src/dossier/pseudonymiser/nature';
import { nu } from '../../../src/dossier/schema-au';

type Feuille = { readonly chemin: string; readonly cle: string; readonly schema: z.core.$ZodType };

const feuilles = (schema: z.core.$ZodType, chemin: string, cle: string): readonly Feuille[] => {
  const ici = nu(schema);
  if (ici instanceof z.ZodArray) return feuilles(ici.element, `${chemin}/*`, cle);
  if (ici instanceof z.ZodUnion) return ici.options.flatMap((option) => feuilles(option, chemin, cle));
  if (!(ici instanceof z.ZodObject)) return [{ chemin, cle, schema: ici }];
  return Object.entries(ici.shape).flatMap(([sous, dedans]) => feuilles(dedans, `${chemin}/${sous}`, sous));
};

const TOUTES = feuilles(Dossier, '', '');

test('chaque donnée d’un dossier est classée : un champ nouveau d’une autre sorte fait échouer ce test', () => {
  expect(TOUTES.length).toBeGreaterThan(3000);
  expect(TOUTES.filter(({ schema }) => natureDe(schema) === 'inconnue').map(({ chemin }) => chemin)).toEqual([]);
});

test('chaque nombre est gardé en connaissance de cause, ou ôté', () => {
  const nombres = new Set(TOUTES.filter(({ schema }) => natureDe(schema) === 'nombre').map(({ cle }) => cle));
  expect([...nombres].filter((cle) => !CLES_OTEES.has(cle)).sort()).toEqual([...NOMBRES_GARDES].sort());
});

test('un texte sans motif, ou d’un motif qu’on ne connaît pas, n’est pas classé', () => {
  for (const schema of [z.string(), z.string().regex(/^[a-z]+$/), z.string().regex(/\S/).regex(/x/), z.unknown()])
    expect(natureDe(schema)).toBe('inconnue');
});
