import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import type { DocumentEsquisse } from '../../../src/regles/outils/esquisses';
import { contrat, enEhpad } from '../../../src/regles/outils/esquisses';
import { documentEnCours, projetEnCours } from '../../../src/regles/outils/lecture';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

type Projet = NonNullable<DossierEsquisse['projets']>[number];

describe('le projet en cours', () => {
  const enCours = (au: string, ...projets: readonly object[]) =>
    projetEnCours(dossierDe({ projets: projets as readonly Projet[] }), jour(au))?.valeur.id;
  const ouvert = (id: string, suite: object = {}) => ({ id, statut: 'mise_en_oeuvre', ...suite });
  const clos = (id: string, suite: object = {}) => ({ id, statut: 'clos', motifCloture: 'sortie', ...suite });

  test('est le dernier ouvert, à sa date, où qu’il soit écrit', () => {
    const [ancien, recent] = [ouvert('a', { ouvertLe: '2024-01-15' }), ouvert('r', { ouvertLe: '2026-01-15' })];
    for (const projets of [
      [ancien, recent],
      [recent, ancien],
    ]) {
      expect(enCours('2026-01-14', ...projets)).toBe('a');
      expect(enCours('2026-01-15', ...projets)).toBe('r');
    }
  });

  test('à défaut de jour d’ouverture, sa mise en œuvre le date ; sans date, il est le plus ancien', () => {
    expect(enCours('2026-06-01', ouvert('r', { debutLe: '2026-03-01' }), ouvert('sans'))).toBe('r');
    expect(enCours('2026-06-01', ouvert('x'), ouvert('y'))).toBe('y');
  });

  test('la veille de sa clôture, un projet clos est encore en cours ; ce jour-là, il ne l’est plus', () => {
    const fini = clos('f', { ouvertLe: '2025-01-15', closLe: '2026-03-01' });
    const autre = ouvert('o', { ouvertLe: '2024-01-15' });
    expect(enCours('2026-02-28', autre, fini)).toBe('f');
    expect(enCours('2026-03-01', autre, fini)).toBe('o');
    expect(enCours('2026-02-28', autre, clos('f', { ouvertLe: '2025-01-15' }))).toBe('o');
  });

  test('tous clos, le dernier ouvert reste celui que l’on lit ; aucun n’est lu avant d’être ouvert', () => {
    const [un, deux] = [clos('1', { ouvertLe: '2024-01-15' }), clos('2', { ouvertLe: '2025-01-15' })];
    expect(enCours('2026-06-01', deux, un)).toBe('2');
    expect(enCours('2024-01-14', deux, un)).toBeUndefined();
  });

  test('clos avant l’admission, il est d’un autre séjour ; clos ce jour-là, il est de celui-ci', () => {
    const depuisLeRetour = (closLe: string, au: string) =>
      projetEnCours(
        dossierDe({
          accompagnement: { admission: { admisLe: '2026-01-15' } },
          projets: [clos('c', { ouvertLe: '2024-01-15', closLe }) as Projet],
        }),
        jour(au),
      )?.valeur.id;
    expect(depuisLeRetour('2026-01-14', '2026-06-01')).toBeUndefined();
    expect(depuisLeRetour('2026-01-15', '2026-06-01')).toBe('c');
    expect(depuisLeRetour('2026-01-14', '2026-01-14')).toBe('c');
  });
});

describe('le document en cours', () => {
  const enCours = (documents: readonly DocumentEsquisse[], type: 'contrat_sejour' | 'dipm' = 'contrat_sejour') =>
    documentEnCours(dossierDe(enEhpad(documents)), [type], jour('2026-10-01'))?.valeur.id;

  test('est le dernier établi, où qu’il soit écrit ; un document sans date est le plus ancien', () => {
    const [a, b] = [contrat(), { ...contrat({ etabliLe: '2026-03-01' }), id: 'second' }];
    const { etabliLe: _sansDate, ...muet } = contrat();
    for (const documents of [
      [a, b],
      [b, a],
      [muet, b],
      [b, muet],
    ])
      expect(enCours(documents)).toBe('second');
  });

  test('il l’est encore le jour de sa fin, et plus le lendemain ; un autre type ne compte pas', () => {
    expect(enCours([contrat({ finLe: '2026-10-01' })])).toBe('contrat');
    expect(enCours([contrat({ finLe: '2026-09-30' })])).toBeUndefined();
    expect(enCours([contrat()], 'dipm')).toBeUndefined();
  });
});
