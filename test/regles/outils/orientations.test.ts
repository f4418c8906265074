import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { orientationRecente, orientationsCdaph } from '../../../src/regles/outils/orientations';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

type Orientation = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['orientations']>[number];
const lue = (orientations: readonly Orientation[] | undefined) =>
  dossierDe({ accompagnement: { ...(orientations && { orientations }) } });
const cdaph = (id: string, suite: Partial<Orientation> = {}): Orientation => ({ id, type: 'cdaph', ...suite });

describe('la décision de la commission au jour dit', () => {
  const AU = jour('2026-06-01');
  const recente = (...orientations: readonly Orientation[]) => orientationRecente(lue(orientations), AU)?.valeur.id;

  test('est celle qui a cours, la plus récente s’il y en a plusieurs, où qu’elle soit écrite', () => {
    const [a, b] = [cdaph('a', { debutLe: '2024-01-15' }), cdaph('b', { debutLe: '2025-01-15' })];
    expect(recente(a, b)).toBe('b');
    expect(recente(b, a)).toBe('b');
    expect(recente(a, { ...b, finLe: '2026-05-31' })).toBe('a');
    expect(recente(a, { ...b, finLe: '2026-06-01' })).toBe('b');
  });

  test('à défaut, la dernière finie ; une décision sans date a cours, mais cède à celle qui est datée', () => {
    const finie = (id: string, debutLe: string, finLe: string) => cdaph(id, { debutLe, finLe });
    expect(recente(finie('x', '2020-01-15', '2021-01-14'), finie('y', '2021-01-15', '2022-01-14'))).toBe('y');
    expect(recente(finie('y', '2021-01-15', '2022-01-14'), finie('x', '2020-01-15', '2021-01-14'))).toBe('y');
    expect(recente(finie('y', '2021-01-15', '2022-01-14'), cdaph('sans'))).toBe('sans');
    expect(recente(cdaph('sans'), cdaph('datee', { debutLe: '2025-01-15' }))).toBe('datee');
  });

  test('n’est ni à venir, ni celle d’un juge ; son premier jour connu la date', () => {
    expect(recente(cdaph('demain', { debutLe: '2026-06-02' }))).toBeUndefined();
    expect(recente(cdaph('ce-jour', { debutLe: '2026-06-01' }))).toBe('ce-jour');
    expect(recente({ id: 'j', type: 'judiciaire', debutLe: '2026-01-15' })).toBeUndefined();
    for (const cle of ['decideeLe', 'designeeLe', 'notifieeLe'] as const)
      expect(recente(cdaph('apres', { [cle]: '2026-06-02' }), cdaph('avant', { [cle]: '2025-06-02' }))).toBe('avant');
  });

  test('un dossier qui n’en dit rien ne dit pas qu’il n’y en a pas', () => {
    expect(orientationsCdaph(lue(undefined), AU)).toBeUndefined();
    expect(orientationsCdaph(lue([]), AU)).toEqual([]);
    expect(orientationRecente(lue(undefined), AU)).toBeUndefined();
  });
});
