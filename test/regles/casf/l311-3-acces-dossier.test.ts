import { describe, expect, test } from 'vitest';
import { l3113AccesDossier as acces } from '../../../src/regles/casf/l311-3-acces-dossier';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

describe('l’accès au dossier', () => {
  const juge = (suite: object, au = '2026-06-01', usager?: DossierEsquisse['usager']) =>
    verdictDe(
      acces,
      {
        ...(usager && { usager }),
        accompagnement: {
          demandesAcces: [
            { id: 'd', recueLe: '2026-01-31', par: { qualite: 'personne' }, objet: 'dossier', ...suite } as never,
          ],
        },
      },
      au,
    );

  test.each([
    ['2026-01-30', 'sans_objet'],
    ['2026-01-31', 'a_faire'],
    ['2026-02-28', 'a_faire'],
    ['2026-03-01', 'non_respectee'],
  ])('demandé le 31 janvier, sans réponse : le %s, %s', (au, verdict) => {
    expect(juge({ enAttente: true }, au).verdict).toBe(verdict);
  });

  test.each<[object, string]>([
    [{ sens: 'communique' }, 'respectee'],
    [{ sens: 'partiel', fondeeSurLaLoi: true }, 'respectee'],
    [{ sens: 'partiel', fondeeSurLaLoi: false }, 'non_respectee'],
    [{ sens: 'refus_motive' }, 'indeterminee'],
  ])('répondu le lendemain de l’échéance, %j : %s', (reponse, verdict) => {
    expect(juge({ reponse: { le: '2026-03-01', ...reponse } }).verdict).toBe(verdict);
  });

  test('sans délai au code, une réponse tardive ne reste pas un manquement ; le refus sans loi est certain', () => {
    expect(juge({ enAttente: true })).toMatchObject({ certitude: 'selon_lecture', depuisLe: '2026-03-01' });
    expect(juge({ reponse: { le: '2026-03-02', sens: 'communique' } }, '2026-03-01')).toMatchObject({
      verdict: 'non_respectee',
    });
    expect(juge({ reponse: { le: '2026-02-10', sens: 'refus_motive', fondeeSurLaLoi: false } })).toMatchObject({
      certitude: 'certaine',
      depuisLe: '2026-02-10',
    });
    expect(juge({}).verdict).toBe('indeterminee');
  });

  test('le représentant y a droit, un tiers non ; les autres demandes relèvent d’autres règles', () => {
    const tutelle = (personne: 'representation' | 'aucune') => ({
      identite: { naissanceLe: '1950-01-01' },
      protections: [{ id: 't', type: 'tutelle' as const, debutLe: '2020-01-01', etendue: { personne } }],
    });
    const demande = (qualite: 'tuteur' | 'parent', usager?: DossierEsquisse['usager']) =>
      juge({ par: { qualite }, enAttente: true }, '2026-06-01', usager);
    expect(demande('tuteur', tutelle('representation')).verdict).toBe('non_respectee');
    expect(demande('tuteur', tutelle('aucune')).verdict).toBe('sans_objet');
    expect(demande('tuteur', { identite: { naissanceLe: '1950-01-01' } })).toMatchObject({
      manque: ['/usager/protections'],
    });
    expect(demande('parent')).toMatchObject({ manque: ['/usager/identite/naissanceLe'] });
    expect(demande('parent', { identite: { naissanceLe: '2012-01-01' } }).verdict).toBe('non_respectee');
    expect(demande('parent', { identite: { naissanceLe: '1990-01-01' } }).verdict).toBe('sans_objet');
    expect(juge({ par: { qualite: 'proche' }, enAttente: true }).verdict).toBe('sans_objet');
    expect(juge({ objet: 'sante', enAttente: true }).verdict).toBe('sans_objet');
    expect(verdictDe(acces, {}, '2026-06-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/demandesAcces'],
    });
  });
});
