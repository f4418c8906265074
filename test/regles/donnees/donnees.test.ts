import { describe, expect, test } from 'vitest';
import { cnilConservationDeuxAns as conservation } from '../../../src/regles/donnees/cnil-conservation-deux-ans';
import { crpaSilenceUnMois as silence } from '../../../src/regles/donnees/crpa-silence-un-mois';
import { rgpd12ReponseUnMois as unMois } from '../../../src/regles/donnees/rgpd-12-reponse-un-mois';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Structure = DossierEsquisse['structure'];
const AU = '2026-12-01';

describe('la demande d’accès aux données', () => {
  const juge = (suite: object, au = AU, recueLe = '2025-12-31') =>
    verdictDe(
      unMois,
      {
        accompagnement: {
          demandesAcces: [
            { id: 'd', recueLe, par: { qualite: 'personne' }, objet: 'donnees_personnelles', ...suite } as never,
          ],
        },
      },
      au,
    );

  test.each([
    ['2025-12-31', '2026-01-31'],
    ['2026-01-31', '2026-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2026-02-28', '2026-03-28'],
  ])('reçue le %s : réponse avant le %s', (recueLe, limite) => {
    expect(juge({ enAttente: true }, limite, recueLe)).toMatchObject({ verdict: 'a_faire', avantLe: limite });
  });

  test.each([
    ['2026-01-30', 'respectee'],
    ['2026-01-31', 'respectee'],
    ['2026-02-01', 'non_respectee'],
  ])('répondue le %s : %s', (le, verdict) => {
    expect(juge({ reponse: { le, sens: 'refus_motive' } }).verdict).toBe(verdict);
  });

  test.each<[string, object, string]>([
    ['informée le dernier jour', { informeeLe: '2026-01-31', motivee: true }, '2026-03-31'],
    ['informée un jour trop tard', { informeeLe: '2026-02-01', motivee: true }, '2026-01-31'],
    ['sans raison', { informeeLe: '2026-01-31', motivee: false }, '2026-01-31'],
  ])('prolongée, %s : échéance le %s', (_titre, prolongation, limite) => {
    expect(juge({ prolongation, reponse: { le: '2026-03-31', sens: 'communique' } })).toMatchObject({
      calcul: { echeance: limite },
    });
  });

  test('la prolongation ne compte qu’une fois annoncée', () => {
    const prolongation = { informeeLe: '2026-01-31', motivee: true };
    expect(juge({ prolongation, enAttente: true }, '2026-01-30')).toMatchObject({ avantLe: '2026-01-31' });
    expect(juge({ prolongation, enAttente: true }, '2026-01-31')).toMatchObject({ avantLe: '2026-03-31' });
    expect(juge({ prolongation, enAttente: true }, '2026-04-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      depuisLe: '2026-04-01',
    });
  });

  test('une demande muette ou d’une autre sorte', () => {
    expect(juge({}).verdict).toBe('indeterminee');
    expect(juge({ objet: 'dossier', enAttente: true }).verdict).toBe('sans_objet');
    expect(verdictDe(unMois, {}, '2018-05-24').verdict).toBe('sans_objet');
    expect(verdictDe(unMois, {}, '2018-05-25').verdict).toBe('indeterminee');
  });
});

describe('le silence d’un mois', () => {
  const juge = (structure: Structure, suite: object = { enAttente: true }, au = '2026-03-01') =>
    verdictDe(
      silence,
      {
        ...(structure && { structure }),
        accompagnement: {
          demandesAcces: [
            {
              id: 'd',
              recueLe: '2026-01-31',
              par: { qualite: 'personne' },
              objet: 'document_administratif',
              ...suite,
            } as never,
          ],
        },
      },
      au,
    );

  test.each<[Structure, string]>([
    [{ statutJuridique: 'public' }, 'non_respectee'],
    [{ statutJuridique: 'public', missionDeServicePublic: false }, 'non_respectee'],
    [{ statutJuridique: 'prive_non_lucratif', missionDeServicePublic: true }, 'non_respectee'],
    [{ missionDeServicePublic: true }, 'non_respectee'],
    [{ statutJuridique: 'prive_non_lucratif', missionDeServicePublic: false }, 'sans_objet'],
    [{ statutJuridique: 'prive_lucratif' }, 'indeterminee'],
    [{ missionDeServicePublic: false }, 'indeterminee'],
    [undefined, 'indeterminee'],
  ])('pour la structure %j : %s', (structure, verdict) => {
    expect(juge(structure).verdict).toBe(verdict);
  });

  test('la donnée qui manque est nommée ; le refus né du silence est une lecture', () => {
    expect(juge({ statutJuridique: 'prive_lucratif' })).toEqual({
      verdict: 'indeterminee',
      manque: ['/structure/missionDeServicePublic'],
    });
    expect(juge({})).toEqual({ verdict: 'indeterminee', manque: ['/structure/statutJuridique'] });
    expect(juge({ statutJuridique: 'public' })).toMatchObject({ certitude: 'selon_lecture', depuisLe: '2026-03-01' });
    expect(juge({ statutJuridique: 'public' }, { enAttente: true }, '2026-02-28')).toMatchObject({
      verdict: 'a_faire',
      avantLe: '2026-02-28',
    });
    expect(juge({ statutJuridique: 'public' }, { reponse: { le: '2026-02-28', sens: 'refus_motive' } }).verdict).toBe(
      'respectee',
    );
    expect(juge({ statutJuridique: 'public' }, { objet: 'dossier', enAttente: true }).verdict).toBe('sans_objet');
  });
});

describe('la conservation du dossier', () => {
  const juge = (sortie: object, au = AU) =>
    verdictDe(
      conservation,
      { accompagnement: { sortie: { le: '2024-02-20', motif: 'reorientation', ...sortie } as never } },
      au,
    );

  test.each([
    ['2026-02-27', 'a_faire'],
    ['2026-02-28', 'a_faire'],
    ['2026-03-01', 'indeterminee'],
  ])('dernier contact le 29 février 2024 : le %s, %s', (au, verdict) => {
    expect(juge({ dernierContactLe: '2024-02-29' }, au).verdict).toBe(verdict);
  });

  test('archivé à temps, trop tard, ou plus tard que le jour du contrôle', () => {
    expect(juge({ dernierContactLe: '2024-02-29', archiveLe: '2026-02-28' }).verdict).toBe('respectee');
    expect(juge({ dernierContactLe: '2024-02-29', archiveLe: '2026-03-31' })).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      depuisLe: '2026-03-01',
      regulariseLe: '2026-03-31',
    });
    expect(juge({ dernierContactLe: '2024-02-29', archiveLe: '2026-03-31' }, '2026-03-30')).not.toHaveProperty(
      'regulariseLe',
    );
  });

  test('en cas de décès, la sortie fait foi ; sinon, le dernier contact manque', () => {
    expect(juge({ motif: 'deces', archiveLe: '2026-02-20' })).toMatchObject({
      verdict: 'respectee',
      calcul: { pointeurOrigine: '/accompagnement/sortie/le', echeance: '2026-02-20' },
    });
    expect(juge({})).toEqual({ verdict: 'indeterminee', manque: ['/accompagnement/sortie/dernierContactLe'] });
  });

  test('avant la sortie, sans sortie, ou avant la recommandation, rien n’est à juger', () => {
    expect(juge({ dernierContactLe: '2024-02-20' }, '2024-02-19').verdict).toBe('sans_objet');
    expect(juge({ dernierContactLe: '2024-02-20' }, '2024-02-20').verdict).toBe('a_faire');
    expect(verdictDe(conservation, {}, AU).verdict).toBe('sans_objet');
    expect(juge({ le: '2020-01-01', dernierContactLe: '2020-01-01' }, '2023-11-14').verdict).toBe('sans_objet');
    expect(juge({ le: '2020-01-01', dernierContactLe: '2020-01-01' }, '2023-11-15').verdict).toBe('indeterminee');
    expect(conservation.gravite).toBe('recommandation');
  });
});

test.each([
  ['personne', 'non_respectee'],
  ['tuteur', 'non_respectee'],
  ['proche', 'sans_objet'],
  ['partenaire', 'sans_objet'],
  ['inconnue', 'indeterminee'],
] as const)('l’accès demandé par « %s », laissé sans réponse : %s', (qualite, verdict) => {
  const demande = {
    id: 'd',
    recueLe: '2026-01-31',
    par: { qualite },
    objet: 'donnees_personnelles',
    enAttente: true,
  } as const;
  expect(verdictDe(unMois, { accompagnement: { demandesAcces: [demande] } }, '2026-06-01').verdict).toBe(verdict);
});
