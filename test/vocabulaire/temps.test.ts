import { describe, expect, it } from 'vitest';
import { anterieure, enTeteDe, enTeteDeDroit, jourExprime, posterieure } from '../../src/vocabulaire/temps';
import { phraseDeDate } from '../../src/vocabulaire/temps-fr';
import { jour } from '../support/jour';

const le = jour('2026-03-01');
const suivi = { dernierFaitLe: jour('2026-03-02') };
const par = { qualite: 'personne' } as const;

describe('Le temps d’un journal', () => {
  it('ne recule pas : la veille est refusée, le jour même et le lendemain acceptés', () => {
    expect(anterieure(le, suivi)).toEqual({ code: 'DATE_ANTERIEURE', le, dernierFaitLe: '2026-03-02' });
    expect(anterieure(jour('2026-03-02'), suivi)).toBeNull();
    expect(anterieure(jour('2026-03-03'), suivi)).toBeNull();
    expect([anterieure(le, null), anterieure(le, {})]).toEqual([null, null]);
  });

  it('laisse un droit s’exercer en retard, et garde le jour où il l’a été', () => {
    expect(enTeteDeDroit({ le, par }, suivi)).toEqual({ le: '2026-03-02', exprimeLe: le, par });
    expect(enTeteDeDroit({ le: jour('2026-03-02'), par }, suivi)).toEqual({ le: '2026-03-02', par });
    expect(enTeteDeDroit({ le, par }, null)).toEqual({ le, par });
    expect(enTeteDe({ le, par })).toEqual({ le, par });
    expect([jourExprime({ le }), jourExprime({ le: jour('2026-03-02'), exprimeLe: le })]).toEqual([le, le]);
  });
});

describe('Un fait passé', () => {
  it('ne suit pas le jour où on l’enregistre', () => {
    expect(posterieure(le, { remisLe: jour('2026-03-01'), autre: undefined })).toBeNull();
    expect(posterieure(le, { luLe: le, remisLe: jour('2026-03-02') })).toEqual({
      code: 'DATE_POSTERIEURE',
      champ: 'remisLe',
      date: '2026-03-02',
      le,
    });
  });
});

describe('Un refus de date', () => {
  it('dit quel jour choisir', () => {
    expect(phraseDeDate({ code: 'DATE_ANTERIEURE', le, dernierFaitLe: jour('2026-03-02') })).toContain('2 mars 2026 ');
    const tard = { code: 'DATE_POSTERIEURE', champ: 'remisLe', date: jour('2026-03-02'), le } as const;
    expect(phraseDeDate(tard)).toMatch(/2 mars 2026, après le 1er mars 2026/);
  });
});
