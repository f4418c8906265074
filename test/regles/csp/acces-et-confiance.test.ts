import { describe, expect, test } from 'vitest';
import { l11116AutorisationJuge as juge } from '../../../src/regles/csp/l1111-6-autorisation-juge';
import { l11116FormeDesignation as forme } from '../../../src/regles/csp/l1111-6-forme-designation';
import { l11117AccesDeuxMois as deuxMois } from '../../../src/regles/csp/l1111-7-acces-deux-mois';
import { l11117AccesHuitJours as huitJours } from '../../../src/regles/csp/l1111-7-acces-huit-jours';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import type { Regle } from '../../../src/regles/regle';
import { verdictDe } from '../../support/regles';

type Designation = NonNullable<NonNullable<DossierEsquisse['usager']>['personnesDeConfiance']>[number];

const AU = '2026-06-01';
const demande = (regle: Regle, recueLe: string, suite: object, au = AU) =>
  verdictDe(
    regle,
    {
      accompagnement: {
        demandesAcces: [
          {
            id: 'd',
            recueLe,
            par: { qualite: 'personne' },
            objet: regle === huitJours ? 'sante' : 'sante_plus_de_cinq_ans',
            ...suite,
          } as never,
        ],
      },
    },
    au,
  );

describe('l’accès aux informations de santé', () => {
  test.each([
    [huitJours, '2024-02-21', '2024-02-29'],
    [huitJours, '2026-02-21', '2026-03-01'],
    [deuxMois, '2025-12-31', '2026-02-28'],
    [deuxMois, '2023-12-29', '2024-02-29'],
  ])('%# : l’échéance tombe au jour dit', (regle, recueLe, limite) => {
    expect(demande(regle, recueLe, { enAttente: true }, limite)).toMatchObject({
      verdict: 'a_faire',
      avantLe: limite,
      calcul: { pointeurOrigine: '/accompagnement/demandesAcces/0/recueLe' },
    });
  });

  test.each([
    ['2026-02-20', 'non_respectee'],
    ['2026-02-21', 'non_respectee'],
    ['2026-02-22', 'respectee'],
    ['2026-02-28', 'respectee'],
    ['2026-03-01', 'non_respectee'],
  ])('demandées le 20 février, communiquées le %s : %s', (le, verdict) => {
    expect(demande(huitJours, '2026-02-20', { reponse: { le, sens: 'communique' } }).verdict).toBe(verdict);
  });

  test('avant les 48 heures, le manquement est une lecture ; après l’échéance, aussi', () => {
    expect(demande(huitJours, '2026-02-20', { reponse: { le: '2026-02-21', sens: 'communique' } })).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-02-21',
    });
    expect(demande(huitJours, '2026-02-20', { enAttente: true })).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-03-01',
    });
    expect(
      demande(huitJours, '2026-02-20', { reponse: { le: '2026-02-21', sens: 'communique' } }, '2026-02-20').verdict,
    ).toBe('a_faire');
    expect(demande(huitJours, '2026-02-20', {}).verdict).toBe('indeterminee');
  });

  test('une réponse compte dès son jour, trop tôt comme à temps', () => {
    const repondue = (le: string) =>
      demande(huitJours, '2026-02-20', { reponse: { le, sens: 'communique' } }, le).verdict;
    expect(repondue('2026-02-21')).toBe('non_respectee');
    expect(repondue('2026-02-22')).toBe('respectee');
  });

  test('chaque âge d’information a sa règle ; une demande à venir n’est pas jugée', () => {
    expect(demande(huitJours, '2026-02-20', { objet: 'sante_plus_de_cinq_ans', enAttente: true }).verdict).toBe(
      'sans_objet',
    );
    expect(demande(deuxMois, '2026-02-20', { objet: 'sante', enAttente: true }).verdict).toBe('sans_objet');
    expect(demande(deuxMois, '2026-06-02', { enAttente: true }).verdict).toBe('sans_objet');
    expect(verdictDe(deuxMois, {}, AU)).toEqual({ verdict: 'indeterminee', manque: ['/accompagnement/demandesAcces'] });
  });
});

const designee = (suite: Partial<Designation>): Designation => ({
  id: 'pc',
  personne: 'marie',
  designeeLe: '2026-02-28',
  ...suite,
});

describe('la forme de la désignation', () => {
  const rendre = (suite: Partial<Designation>, au = AU) =>
    verdictDe(
      forme,
      { usager: { identite: { naissanceLe: '1950-01-01' }, personnesDeConfiance: [designee(suite)] } },
      au,
    );

  test('est écrite et cosignée', () => {
    expect(rendre({ ecrite: true, cosignee: true }).verdict).toBe('respectee');
    expect(rendre({ ecrite: false, cosignee: true })).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      objets: ['/usager/personnesDeConfiance/0/ecrite'],
    });
    expect(rendre({ ecrite: true, cosignee: false })).toMatchObject({
      objets: ['/usager/personnesDeConfiance/0/cosignee'],
    });
    expect(rendre({ cosignee: true })).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/personnesDeConfiance/0/ecrite'],
    });
  });

  test('se juge tant qu’elle a cours, depuis la loi de 2016', () => {
    const faute = { ecrite: false, cosignee: true };
    expect(rendre({ ...faute, designeeLe: '2016-02-03' }).verdict).toBe('sans_objet');
    expect(rendre({ ...faute, designeeLe: '2016-02-04' }).verdict).toBe('non_respectee');
    expect(rendre({ ...faute, revoqueeLe: '2026-06-01' }).verdict).toBe('sans_objet');
    expect(rendre({ ...faute, revoqueeLe: '2026-06-02' }).verdict).toBe('non_respectee');
    expect(rendre(faute, '2026-02-27').verdict).toBe('sans_objet');
    expect(verdictDe(forme, { usager: { identite: { naissanceLe: '1950-01-01' } } }, AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/personnesDeConfiance'],
    });
  });
});

describe('l’autorisation du juge', () => {
  const rendre = (
    suite: Partial<Designation>,
    personne?: 'aucune' | 'representation',
    au = AU,
    debutLe = '2010-01-01',
  ) =>
    verdictDe(
      juge,
      {
        usager: {
          identite: { naissanceLe: '1950-01-01' },
          protections: [{ id: 'm', type: 'tutelle', debutLe, ...(personne && { etendue: { personne } }) }],
          personnesDeConfiance: [designee(suite)],
        },
      },
      au,
    );

  test.each<[string, Partial<Designation>, 'aucune' | 'representation' | undefined, string]>([
    ['donnée le jour même', { autorisationJuge: { le: '2026-02-28' } }, 'representation', 'respectee'],
    ['donnée le lendemain', { autorisationJuge: { le: '2026-03-01' } }, 'representation', 'non_respectee'],
    ['non dite', {}, 'representation', 'indeterminee'],
    ['inutile sans représentation', {}, 'aucune', 'sans_objet'],
    ['étendue non dite', {}, undefined, 'indeterminee'],
    ['désignation de la veille de l’ordonnance', { designeeLe: '2020-09-30' }, 'representation', 'sans_objet'],
    ['désignation du jour de l’ordonnance', { designeeLe: '2020-10-01' }, 'representation', 'indeterminee'],
    ['désignation révoquée', { revoqueeLe: '2026-05-31' }, 'representation', 'sans_objet'],
  ])('%s : %s %s → %s', (_titre, suite, personne, verdict) => {
    expect(rendre(suite, personne).verdict).toBe(verdict);
  });

  test('tardive, elle régularise dès son jour, et la mesure se regarde au jour de la désignation', () => {
    const tardive = { autorisationJuge: { le: '2026-03-31' } };
    expect(rendre(tardive, 'representation')).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-02-28',
      regulariseLe: '2026-03-31',
    });
    expect(rendre(tardive, 'representation', '2026-03-30')).not.toHaveProperty('regulariseLe');
    expect(rendre({}, 'representation', AU, '2026-03-01').verdict).toBe('sans_objet');
    expect(rendre({}, 'representation', AU, '2026-02-28').verdict).toBe('indeterminee');
    expect(rendre({}, undefined)).toEqual({ verdict: 'indeterminee', manque: ['/usager/protections'] });
  });
});
