import { describe, expect, test } from 'vitest';
import * as releves from '../../../../src/regles/has/detecteurs/evaluations';
import { vueDe } from '../../../../src/regles/has/outils/vue';
import { jour } from '../../../support/jour';
import { dossierDe } from '../../../support/regles';
import { avecProjet, relever } from '../../../support/releves';

const projet = (contenu: object) => avecProjet(contenu as never);
const evaluation = (id: string, le: string, suite: object = { domaines: ['sante'] }) => ({ id, le, ...suite });

describe('une évaluation refaite dans l’année', () => {
  const juge = releves.evaluationAnnuelle(['sante'], '1.1', 'Réévaluation de la santé');
  const constater = (contenu: object, au = '2026-06-01') => juge(vueDe(dossierDe(projet(contenu)), jour(au)));
  const besoin = (suite: object) => ({ besoins: [{ id: 'b', description: 'Dormir', code: '1.1.2', ...suite }] });

  test('la première fait courir l’année, une suivante la prolonge, où qu’elles soient écrites', () => {
    const [un, deux] = [evaluation('e1', '2025-02-01'), evaluation('e2', '2026-02-01')];
    expect(constater({ evaluations: [un] }, '2025-06-01')).toMatchObject({ constat: 'silence', avantLe: '2026-02-01' });
    for (const evaluations of [
      [un, deux],
      [deux, un],
    ])
      expect(constater({ evaluations })).toMatchObject({
        constat: 'preuve',
        ou: [`/projets/0/evaluations/${evaluations.indexOf(deux)}`],
        jusquAu: '2027-02-01',
      });
    expect(constater({ evaluations: [un] })).toMatchObject({ constat: 'contradiction', echeance: '2026-02-01' });
    expect(constater({ evaluations: [un, evaluation('e2', '2026-06-01')] }).constat).toBe('preuve');
    expect(constater({ evaluations: [un, evaluation('e2', '2026-06-02')] }).constat).toBe('contradiction');
    expect(constater({ evaluations: [un, evaluation('e2', '2026-02-01', { domaines: ['logement'] })] }).constat).toBe(
      'contradiction',
    );
  });

  test('deux le même jour n’en font qu’une', () => {
    expect(constater({ evaluations: [evaluation('e1', '2025-02-01'), evaluation('e2', '2025-02-01')] }).constat).toBe(
      'contradiction',
    );
  });

  test('un besoin de ce code compte à son jour, à défaut celui de son évaluation', () => {
    const evaluations = [evaluation('e1', '2025-02-01'), evaluation('e2', '2026-03-01', { domaines: ['logement'] })];
    expect(constater({ evaluations, ...besoin({ evalueLe: '2026-02-01' }) })).toMatchObject({
      ou: ['/projets/0/besoins/0'],
      jusquAu: '2027-02-01',
    });
    expect(constater({ evaluations, ...besoin({ evaluation: 'e2' }) })).toMatchObject({ jusquAu: '2027-03-01' });
    expect(constater({ evaluations, ...besoin({ evalueLe: '2026-06-01' }) })).toMatchObject({ jusquAu: '2027-06-01' });
    expect(constater({ evaluations, ...besoin({ evalueLe: '2026-06-02' }) }).constat).toBe('contradiction');
    expect(constater({ evaluations, ...besoin({ code: '1.2.1', evalueLe: '2026-02-01' }) }).constat).toBe(
      'contradiction',
    );
    const second = [{ id: 'a', description: 'Manger', code: '1.2.1' }, ...besoin({ evalueLe: '2026-02-01' }).besoins];
    expect(constater({ evaluations, besoins: second })).toMatchObject({ ou: ['/projets/0/besoins/1'] });
  });

  test('ce qui en a peut-être été une laisse le doute, et dit ce qui le lèverait', () => {
    const un = evaluation('e1', '2025-02-01');
    expect(constater({ evaluations: [un, evaluation('e2', '2025-06-01', {})] })).toEqual({
      constat: 'silence',
      ou: ['/projets/0/evaluations/1/domaines'],
    });
    expect(constater({ evaluations: [un, evaluation('e2', '2025-05-31', {})] }).constat).toBe('contradiction');
    expect(constater({ evaluations: [un], ...besoin({}) })).toEqual({
      constat: 'silence',
      ou: ['/projets/0/besoins/0/evalueLe'],
    });
    expect(constater({ evaluations: [un], ...besoin({ code: '1.2.1' }) }).constat).toBe('contradiction');
    expect(constater({ evaluations: [un], ...besoin({ code: undefined, evalueLe: '2026-02-01' }) })).toEqual({
      constat: 'silence',
      ou: ['/projets/0/besoins/0/code'],
    });
    expect(constater({ evaluations: [un], ...besoin({ code: undefined, evalueLe: '2025-05-31' }) }).constat).toBe(
      'contradiction',
    );
    expect(constater(besoin({ evalueLe: '2025-02-01' }))).toEqual({
      constat: 'silence',
      ou: ['/projets/0/evaluations'],
    });
  });
});

describe('les évaluations d’un domaine, faites plus d’une fois', () => {
  const repetees = (...evaluations: readonly object[]) =>
    relever(releves.evaluationsRepetees(['sante', 'logement']), projet({ evaluations }));

  test('à deux jours différents, déjà passés', () => {
    const DEUX = ['/projets/0/evaluations/0', '/projets/0/evaluations/1'];
    expect(repetees(evaluation('a', '2026-05-01'), evaluation('b', '2026-06-01'))).toEqual(DEUX);
    expect(repetees(evaluation('a', '2026-05-01'), evaluation('b', '2026-05-01'))).toEqual([]);
    expect(repetees(evaluation('a', '2026-05-01'), evaluation('b', '2026-06-02'))).toEqual([]);
    expect(repetees(evaluation('a', '2026-05-01'), evaluation('b', '2026-06-01', { domaines: ['logement'] }))).toEqual(
      [],
    );
    expect(
      repetees(evaluation('a', '2026-05-01'), evaluation('b', '2026-06-01'), evaluation('c', '2026-06-02')),
    ).toEqual(DEUX);
  });
});

describe('les outils d’évaluation', () => {
  const valides = (outil: object | undefined, le = '2026-06-01') =>
    relever(releves.evaluationsValidees, projet({ evaluations: [evaluation('e', le, outil && { outil })] })).length > 0;

  test.each<[object | undefined, boolean]>([
    [{ nom: 'Grille maison', valide: true }, true],
    [{ nom: 'Grille maison' }, false],
    [{ nom: 'Grille AGGIR' }, true],
    [{ nom: 'Échelle de Cornéll' }, true],
    [{ nom: 'GEVA', valide: false }, false],
    [{ nom: 'Gevaudan' }, false],
    [undefined, false],
  ])('%j : validé ? %s', (outil, attendu) => {
    expect(valides(outil)).toBe(attendu);
  });

  test('une évaluation de demain ne compte pas', () => {
    expect(valides({ nom: 'AGGIR' }, '2026-06-02')).toBe(false);
  });

  test('tous dits non validés', () => {
    const tous = (...evaluations: readonly object[]) =>
      relever(releves.outilsTousNonValides, projet({ evaluations })).length;
    const avec = (id: string, le: string, valide: boolean) => evaluation(id, le, { outil: { nom: 'Grille', valide } });
    expect(tous(avec('a', '2026-05-01', false), avec('b', '2026-06-01', false))).toBe(2);
    expect(tous(avec('a', '2026-05-01', false), avec('b', '2026-06-01', true))).toBe(0);
    expect(tous(avec('a', '2026-05-01', false), avec('b', '2026-06-02', true))).toBe(1);
    expect(tous(avec('a', '2026-05-01', false), evaluation('b', '2026-06-01'))).toBe(0);
    expect(tous()).toBe(0);
    expect(relever(releves.outilsTousNonValides, projet({}))).toEqual([]);
  });
});
