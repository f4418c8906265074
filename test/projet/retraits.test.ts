import { describe, expect, it } from 'vitest';
import { dire, educatrice, enOeuvre, etatApres, ouvrir, personne } from './exemples';

const refus = (plus: object = {}) => dire('RefuserProjet', { par: personne, refus: 'r1', ...plus });

describe('Retirer un accord', () => {
  const accorde = (id: string, par: object, plus: object = {}) =>
    dire('DonnerAccord', {
      accord: id,
      par,
      forme: 'signature',
      avisPersonne: { recueilli: false, motif: 'absente' },
      ...plus,
    });
  const retirer = (plus: object = {}) => dire('RetirerAccord', { par: personne, retrait: 'w1', ...plus });

  it('met fin à tous ceux de la même partie, jamais à ceux d’une autre', () => {
    const etat = etatApres(
      ...enOeuvre,
      accorde('k1', personne),
      accorde('k2', personne),
      accorde('k3', educatrice),
      retirer({ le: '2026-02-01' }),
    );
    expect(etat.accords?.map(({ id, finLe }) => [id, finLe])).toEqual([
      ['k1', '2026-02-01'],
      ['k2', '2026-02-01'],
      ['k3', undefined],
    ]);
    expect(etat.retraits).toEqual([{ id: 'w1', le: '2026-02-01', par: personne }]);
  });

  it('ou à celui que l’on nomme', () => {
    const vie = [...enOeuvre, accorde('k1', personne), accorde('k2', personne)];
    expect(etatApres(...vie, retirer({ accord: 'k2' })).accords?.map(({ finLe }) => finLe)).toEqual([
      undefined,
      ouvrir.le,
    ]);
  });

  it('dit plus tôt qu’un autre, mais appris après lui, avance la fin de l’accord ; dit plus tard, ne la recule pas', () => {
    const vie = [...enOeuvre, accorde('k1', personne), retirer({ le: '2026-03-01' })];
    const encore = (le: string) => etatApres(...vie, retirer({ retrait: 'w2', le })).accords?.[0]?.finLe;
    expect(encore('2026-02-01')).toBe('2026-02-01');
    expect(encore('2026-04-01')).toBe('2026-03-01');
  });

  it('ne fait pas tomber un accord donné après ce que l’on apprend en retard', () => {
    const vie = [...enOeuvre, accorde('k1', personne, { le: '2026-02-01' })];
    expect(etatApres(...vie, retirer({ le: '2026-01-20' })).accords?.[0]).not.toHaveProperty('finLe');
    expect(etatApres(...vie, refus({ le: '2026-01-20' })).accords?.[0]).not.toHaveProperty('finLe');
    expect(etatApres(...vie, retirer({ le: '2026-01-20', accord: 'k1' })).accords?.[0]?.finLe).toBe('2026-02-01');
    expect(etatApres(...vie, refus({ le: '2026-02-01' })).accords?.[0]?.finLe).toBe('2026-02-01');
  });
});
