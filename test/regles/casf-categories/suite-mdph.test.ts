import { describe, expect, test } from 'vitest';
import { d31235SuiteMdph } from '../../../src/regles/casf-categories/d312-35-suite-mdph';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Orientation = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['orientations']>[number];

const designee = (...orientations: readonly Partial<Orientation>[]): DossierEsquisse => ({
  structure: { categorie: 'ditep' },
  accompagnement: {
    orientations: orientations.map((orientation, rang) => ({ id: `o${rang}`, type: 'cdaph', ...orientation })),
  },
});
const rendu = (dossier: DossierEsquisse, au: string) => verdictDe(d31235SuiteMdph, dossier, au);

describe('la réponse à la MDPH sous quinze jours', () => {
  test.each([
    ['2028-02-14', '2028-02-29'],
    ['2026-02-14', '2026-03-01'],
    ['2026-12-20', '2027-01-04'],
  ])('désignée le %s : avant le %s', (designeeLe, avantLe) => {
    expect(rendu(designee({ designeeLe }), avantLe)).toMatchObject({ verdict: 'a_faire', avantLe });
  });

  test('répondre au quinzième jour suffit, au seizième non', () => {
    const dossier = (suiteDonneeLe: string) => designee({ designeeLe: '2026-05-11', suiteDonneeLe });
    expect(rendu(dossier('2026-05-25'), '2026-07-01').verdict).toBe('respectee');
    expect(rendu(dossier('2026-05-26'), '2026-07-01').verdict).toBe('respectee');
    expect(rendu(dossier('2026-05-27'), '2026-07-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      regulariseLe: '2026-05-27',
    });
  });

  test('une notification plus tardive fait courir le délai', () => {
    const dossier = designee({ designeeLe: '2026-05-11', notifieeLe: '2026-06-01' });
    expect(rendu(dossier, '2026-05-31').verdict).toBe('sans_objet');
    expect(rendu(dossier, '2026-06-16')).toMatchObject({ verdict: 'a_faire', avantLe: '2026-06-16' });
  });

  test('une réponse à venir n’est pas encore donnée', () => {
    const dossier = designee({ designeeLe: '2026-05-11', suiteDonneeLe: '2026-06-20' });
    expect(rendu(dossier, '2026-05-27')).toMatchObject({ verdict: 'non_respectee', depuisLe: '2026-05-27' });
  });

  test('la dernière désignation fait foi, et une orientation du juge n’en est pas une', () => {
    const dossier = designee(
      { designeeLe: '2024-01-10', suiteDonneeLe: '2024-06-01' },
      { designeeLe: '2026-05-11', suiteDonneeLe: '2026-05-12' },
      { type: 'judiciaire', designeeLe: '2026-06-01' },
    );
    expect(rendu(dossier, '2026-07-01').verdict).toBe('respectee');
  });

  test('sans rien savoir des orientations, on les demande', () => {
    expect(rendu({ structure: { categorie: 'ime' } }, '2026-07-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/orientations'],
    });
  });
});
