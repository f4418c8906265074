import { describe, expect, test } from 'vitest';
import { duProjet, horsAccompagnement, misEnOeuvre, sortieDe, vueDe } from '../../../../src/regles/has/outils/vue';
import { jour } from '../../../support/jour';
import { dossierDe } from '../../../support/regles';

type Esquisse = Parameters<typeof dossierDe>[0];
const vue = (dossier: Esquisse, au = '2026-06-01') => vueDe(dossierDe(dossier), jour(au));
const projet = (id: string, suite: object = {}) => ({ id, statut: 'mise_en_oeuvre', ...suite }) as never;
const clos = (id: string, suite: object = {}) => projet(id, { statut: 'clos', motifCloture: 'remplace', ...suite });

describe('le projet lu', () => {
  test.each<[string, never[], string]>([
    ['aucun', [], '/projets'],
    ['le seul', [projet('a')], '/projets/0'],
    ['le dernier de deux', [projet('a'), projet('b')], '/projets/1'],
    ['celui qui n’est pas clos', [projet('a'), clos('b')], '/projets/0'],
    ['clos plus tard : encore en cours', [projet('a'), clos('b', { closLe: '2026-06-02' })], '/projets/1'],
    ['clos ce jour', [projet('a'), clos('b', { closLe: '2026-06-01' })], '/projets/0'],
    ['le dernier, si tous sont clos', [clos('a'), clos('b')], '/projets/1'],
    ['celui qui suit un projet clos', [clos('a'), projet('b')], '/projets/1'],
    ['ouvert ce jour', [projet('a'), projet('b', { ouvertLe: '2026-06-01' })], '/projets/1'],
    ['non celui qui s’ouvre demain', [projet('a'), projet('b', { ouvertLe: '2026-06-02' })], '/projets/0'],
    ['aucun, si le seul s’ouvre demain', [projet('a', { ouvertLe: '2026-06-02' })], '/projets'],
  ])('%s', (_titre, projets, ici) => {
    expect(vue({ projets }).ici).toBe(ici);
    expect(duProjet(vue({ projets }), 'refus')).toBe(ici === '/projets' ? ici : `${ici}/refus`);
  });

  test.each([
    ['mise_en_oeuvre', true],
    ['revision', true],
    ['accueil', false],
    ['formalisation', false],
  ])('un projet « %s » s’applique : %s', (statut, attendu) => {
    expect(misEnOeuvre(vue({ projets: [projet('a', { statut })] }))).toBe(attendu);
    expect(misEnOeuvre(vue({}))).toBe(false);
  });
});

describe('hors de l’accompagnement', () => {
  const AVANT = 'La personne n’est pas encore admise à cette date.';
  const APRES = 'L’accompagnement a pris fin avant cette date.';
  const sortie = (le: string) => ({ le, motif: 'choix_personne' }) as const;

  test.each<[string, Esquisse['accompagnement'], string | null]>([
    ['rien n’est dit', undefined, null],
    ['admise ce jour', { admission: { admisLe: '2026-06-01' } }, null],
    ['admise demain', { admission: { admisLe: '2026-06-02' } }, AVANT],
    [
      'admise demain, sortie d’un autre séjour',
      { admission: { admisLe: '2026-06-02' }, sortie: sortie('2026-01-01') },
      AVANT,
    ],
    ['sortie ce jour', { sortie: sortie('2026-06-01') }, null],
    ['sortie hier', { sortie: sortie('2026-05-31') }, APRES],
    ['sortie demain', { sortie: sortie('2026-06-02') }, null],
    ['revenue depuis', { admission: { admisLe: '2026-03-01' }, sortie: sortie('2026-02-01') }, null],
    ['admise et sortie le même jour', { admission: { admisLe: '2026-03-01' }, sortie: sortie('2026-03-01') }, APRES],
  ])('%s', (_titre, accompagnement, raison) => {
    expect(horsAccompagnement(vue({ ...(accompagnement && { accompagnement }) }))).toBe(raison);
  });

  test('la sortie compte de son jour', () => {
    const accompagnement = { sortie: sortie('2026-06-01') };
    expect(sortieDe(vue({ accompagnement }))).toEqual(accompagnement.sortie);
    expect(sortieDe(vue({ accompagnement }, '2026-05-31'))).toBe(undefined);
  });
});
