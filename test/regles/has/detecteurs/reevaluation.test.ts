import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../../src/regles/exemple';
import { avecLaPersonne, lePlusRecent, reevaluationAnnuelle } from '../../../../src/regles/has/detecteurs/reevaluation';
import { vueDe } from '../../../../src/regles/has/outils/vue';
import { jour } from '../../../support/jour';
import { dossierDe } from '../../../support/regles';

const AU = '2026-06-01';
const version = (numero: number, etablieLe: string, motif = 'initiale') => ({ numero, etablieLe, motif });
const projet = { id: 'p', statut: 'mise_en_oeuvre', versions: [version(1, '2024-01-15')] };
const revision = (id: string, tenueLe: string, personne?: object) => ({
  id,
  projet: 'p',
  motif: 'date',
  statut: 'tenue',
  tenueLe,
  ...(personne && { personne }),
});
const VENUE = { presente: true };
const OUBLIEE = { presente: false, motif: 'non_invitee' };

const constater = (revisions: readonly object[] | undefined, suite: object = {}, au = AU) =>
  reevaluationAnnuelle(
    vueDe(
      dossierDe({ projets: [{ ...projet, ...suite }], ...(revisions && { revisions }) } as DossierEsquisse),
      jour(au),
    ),
  );

describe('la réévaluation annuelle avec la personne', () => {
  test('la dernière à laquelle elle était vaut un an, où qu’elle soit écrite', () => {
    const [ancienne, recente] = [revision('r1', '2025-01-10', VENUE), revision('r2', '2026-01-10', VENUE)];
    expect(constater([ancienne, recente])).toEqual({ constat: 'preuve', ou: ['/revisions/1'], jusquAu: '2027-01-10' });
    expect(constater([recente, ancienne])).toEqual({ constat: 'preuve', ou: ['/revisions/0'], jusquAu: '2027-01-10' });
  });

  test('la dernière tenue sans l’inviter contredit, sauf si elle était à une plus récente, encore bonne', () => {
    const sansElle = (le: string) => revision('r2', le, OUBLIEE);
    const contredit = {
      constat: 'contradiction',
      ou: ['/revisions/1'],
      dit: 'La dernière réévaluation s’est tenue sans inviter la personne.',
    };
    expect(constater([revision('r1', '2025-01-10', VENUE), sansElle('2025-01-11')])).toEqual(contredit);
    expect(constater([revision('r1', '2025-01-10', VENUE), sansElle('2025-01-09')])).toMatchObject({
      constat: 'contradiction',
      dit: 'Réévaluation du projet avec la personne : rien au dossier depuis plus d’un an, échéance le 10 janvier 2026.',
      depuisLe: '2026-01-11',
    });
    expect(constater([revision('r1', '2026-01-10', VENUE), sansElle('2026-02-10')]).constat).toBe('preuve');
  });

  test('une réévaluation où sa place est tue laisse le doute un an, puis l’année est passée', () => {
    const tue = [revision('r1', '2025-06-01')];
    expect(constater(tue)).toEqual({ constat: 'silence', ou: ['/revisions/0/personne'] });
    expect(constater(tue, {}, '2026-06-02')).toMatchObject({ constat: 'contradiction', echeance: '2025-01-15' });
  });

  test('son refus d’y prendre part, au projet ou à une révision qui ne s’est pas tenue, ne se reproche à personne', () => {
    const refus = (suite: object) => ({
      id: 'x',
      objet: 'projet',
      par: { qualite: 'personne' },
      le: '2026-01-10',
      ...suite,
    });
    const DOUTE = { constat: 'silence', ou: ['/revisions'] };
    expect(constater([], { refus: [refus({})] })).toEqual(DOUTE);
    expect(constater([], { refus: [refus({ le: AU })] })).toEqual(DOUTE);
    expect(constater([], { refus: [refus({ le: '2026-06-02' })] }).constat).toBe('contradiction');
    expect(constater([], { refus: [refus({ objet: 'element' })] }).constat).toBe('contradiction');
    expect(constater([], { refus: [refus({ par: { qualite: 'parent' } })] }).constat).toBe('contradiction');
    const annulee = {
      id: 'r',
      projet: 'p',
      motif: 'date',
      statut: 'annulee',
      annuleeLe: '2026-01-10',
      refus: [refus({})],
    };
    expect(constater([annulee])).toEqual(DOUTE);
    expect(constater([{ ...revision('r', '2024-02-01', VENUE), refus: [refus({})] }]).constat).toBe('contradiction');
  });

  test('une version issue d’une révision que le dossier ne tient pas laisse le doute', () => {
    const revisee = (etablieLe: string) => ({
      versions: [version(1, '2023-01-15'), version(2, etablieLe, 'revision')],
    });
    expect(constater([], revisee('2026-01-10'))).toEqual({ constat: 'silence', ou: ['/revisions'] });
    expect(constater([], revisee(AU))).toEqual({ constat: 'silence', ou: ['/revisions'] });
    expect(constater([], { versions: [version(1, '2023-01-15'), version(2, '2026-01-10', 'avenant')] }).constat).toBe(
      'contradiction',
    );
    const sansElle = (le: string) => [revision('r', le, OUBLIEE)];
    expect(constater(sansElle('2026-01-10'), revisee('2026-01-10')).constat).toBe('contradiction');
    expect(constater(sansElle('2025-01-10'), revisee('2026-01-10')).constat).toBe('contradiction');
    expect(constater(sansElle('2025-01-09'), revisee('2026-01-10'))).toEqual({
      constat: 'silence',
      ou: ['/revisions'],
    });
    expect(constater(sansElle('2026-01-11'), revisee('2026-01-10')).constat).toBe('contradiction');
  });

  test('sans révision, l’année court de la première version, à défaut de la mise en œuvre', () => {
    const attendu = (avantLe: string) => ({ constat: 'silence', ou: ['/revisions'], avantLe });
    const deux = { versions: [version(2, '2026-03-01', 'avenant'), version(1, '2026-01-15')] };
    expect(constater([], deux)).toMatchObject(attendu('2027-01-15'));
    expect(constater([], { versions: [], debutLe: '2026-02-01' })).toMatchObject(attendu('2027-02-01'));
    expect(constater([], { versions: [], debutLe: '2026-06-02' })).toEqual({ constat: 'silence', ou: ['/revisions'] });
  });

  test('sans la liste des révisions, ou sans les versions, rien n’est reproché', () => {
    expect(constater(undefined)).toEqual({ constat: 'silence', ou: ['/revisions'] });
    expect(constater([], { versions: undefined, debutLe: '2024-01-15' })).toEqual({
      constat: 'silence',
      ou: ['/revisions'],
    });
  });

  test('un projet clos n’a plus à être réévalué, dès le jour de sa clôture', () => {
    const clos = { statut: 'clos', motifCloture: 'sortie' };
    const CLOS = { constat: 'silence', ou: ['/projets'] };
    expect(constater([], { ...clos, closLe: AU })).toEqual(CLOS);
    expect(constater([], clos)).toEqual(CLOS);
    expect(constater([], { ...clos, closLe: '2026-06-02' }).constat).toBe('contradiction');
  });
});

describe('la place de la personne à une révision', () => {
  test.each<[object, 'oui' | 'non' | 'tu']>([
    [{ personne: { presente: true } }, 'oui'],
    [{ avisPersonne: { recueilli: true, sens: 'favorable' } }, 'oui'],
    [{ presents: [{ qualite: 'parent' }, { qualite: 'personne' }] }, 'oui'],
    [{ presents: [{ qualite: 'parent' }] }, 'tu'],
    [{ personne: { presente: false, motif: 'non_invitee' } }, 'non'],
    [{ personne: { presente: false, motif: 'ne_souhaite_pas' } }, 'tu'],
    [{}, 'tu'],
  ])('%j : %s', (suite, place) => {
    expect(avecLaPersonne(suite as Parameters<typeof avecLaPersonne>[0])).toBe(place);
  });
});

test('de deux faits, le plus récent ; à égalité, le premier nommé', () => {
  const fait = (le: string, ou: '/a' | '/b') => ({ le: jour(le), ou }) as const;
  const [a, b] = [fait('2026-01-01', '/a'), fait('2026-01-02', '/b')];
  expect(lePlusRecent(a, b)).toBe(b);
  expect(lePlusRecent(b, a)).toBe(b);
  expect(lePlusRecent(a, fait('2026-01-01', '/b'))).toBe(a);
  expect(lePlusRecent(undefined, b)).toBe(b);
  expect(lePlusRecent(a, undefined)).toBe(a);
});
