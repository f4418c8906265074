import { describe, expect, test } from 'vitest';
import { d31104InformationHuitJours as huitJours } from '../../../src/regles/casf/d311-0-4-information-huit-jours';
import { d31104NoticeAttestee as attestee } from '../../../src/regles/casf/d311-0-4-notice-attestee';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Accompagnement = NonNullable<DossierEsquisse['accompagnement']>;
type Usager = NonNullable<DossierEsquisse['usager']>;

const adulte: Usager = { identite: { naissanceLe: '1950-01-01' }, personnesDeConfiance: [] };
const dossier = (accompagnement: Accompagnement, usager: Usager = {}): DossierEsquisse => ({
  structure: { categorie: 'ehpad' },
  usager: { ...adulte, ...usager },
  accompagnement,
});
const entretien = (le: string) => [{ id: 'e', type: 'conclusion_contrat' as const, le }];
const informe = (le: string, qualite: 'personne' | 'tuteur' = 'personne') => ({
  informations: [{ sujet: 'personne_confiance' as const, le, a: [{ qualite }] }],
  documentsRemis: [],
});
const rien = { informations: [], documentsRemis: [] };

describe('huit jours au moins avant l’entretien', () => {
  test.each([
    ['2024-03-08', '2024-02-29'],
    ['2026-03-08', '2026-02-28'],
    ['2026-01-05', '2025-12-28'],
    ['2026-05-08', '2026-04-30'],
  ])('entretien le %s : dernier jour utile le %s', (le, limite) => {
    expect(verdictDe(huitJours, dossier({ entretiens: entretien(le), ...rien }), limite)).toMatchObject({
      verdict: 'a_faire',
      avantLe: limite,
      calcul: { origine: le, echeance: limite, pointeurOrigine: '/accompagnement/entretiens/0/le' },
    });
  });

  test.each([
    ['2026-02-27', 'respectee'],
    ['2026-02-28', 'respectee'],
    ['2026-03-01', 'non_respectee'],
  ])('informée le %s pour un entretien du 8 mars : %s', (le, verdict) => {
    expect(
      verdictDe(huitJours, dossier({ entretiens: entretien('2026-03-08'), ...informe(le) }), '2026-06-01').verdict,
    ).toBe(verdict);
  });

  test('trop tard, le manquement est daté et régularisé ; jamais, il reste', () => {
    const trop = dossier({ entretiens: entretien('2026-03-08'), ...informe('2026-03-05') });
    expect(verdictDe(huitJours, trop, '2026-06-01')).toMatchObject({
      depuisLe: '2026-03-01',
      regulariseLe: '2026-03-05',
      certitude: 'certaine',
    });
    expect(verdictDe(huitJours, trop, '2026-03-04')).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2026-03-01',
    });
    const jamais = dossier({ entretiens: entretien('2026-03-08'), ...rien });
    expect(verdictDe(huitJours, jamais, '2026-03-01')).toMatchObject({
      objets: ['/accompagnement/informations', '/accompagnement/documentsRemis'],
    });
  });

  test('la notice remise à la personne vaut information ; au seul tuteur, non', () => {
    const notice = (qualite: 'personne' | 'tuteur') => ({
      ...rien,
      documentsRemis: [{ type: 'notice_personne_confiance' as const, le: '2026-02-01', a: { qualite } }],
    });
    expect(
      verdictDe(huitJours, dossier({ entretiens: entretien('2026-03-08'), ...notice('personne') }), '2026-06-01')
        .verdict,
    ).toBe('respectee');
    expect(
      verdictDe(huitJours, dossier({ entretiens: entretien('2026-03-08'), ...notice('tuteur') }), '2026-06-01').verdict,
    ).toBe('non_respectee');
    expect(
      verdictDe(
        huitJours,
        dossier({ entretiens: entretien('2026-03-08'), ...informe('2026-02-01', 'tuteur') }),
        '2026-06-01',
      ).verdict,
    ).toBe('non_respectee');
  });

  test('un dossier muet sur l’une des deux listes laisse en suspens', () => {
    for (const suite of [{ informations: [] }, { documentsRemis: [] }, {}])
      expect(
        verdictDe(huitJours, dossier({ entretiens: entretien('2026-03-08'), ...suite }), '2026-06-01').verdict,
      ).toBe('indeterminee');
    expect(verdictDe(huitJours, dossier({}), '2026-06-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/entretiens'],
    });
  });

  test('le délai cesse dès qu’une personne de confiance est désignée', () => {
    const juge = (usager: Usager) =>
      verdictDe(huitJours, dossier({ entretiens: entretien('2026-03-08'), ...rien }, usager), '2026-06-01').verdict;
    const designee = { id: 'pc', personne: 'marie' };
    expect(juge({ personnesDeConfiance: [{ ...designee, designeeLe: '2026-03-08' }] })).toBe('sans_objet');
    expect(juge({ personnesDeConfiance: [{ ...designee, designeeLe: '2026-03-09' }] })).toBe('non_respectee');
    expect(juge({ propositionsPersonneConfiance: [{ le: '2026-03-08', reponse: 'deja_designee' }] })).toBe(
      'sans_objet',
    );
    expect(juge({ propositionsPersonneConfiance: [{ le: '2026-03-09', reponse: 'deja_designee' }] })).toBe(
      'non_respectee',
    );
    expect(juge({ propositionsPersonneConfiance: [{ le: '2026-03-01', reponse: 'refusee' }] })).toBe('non_respectee');
  });

  test.each([
    ['2016-10-20', 'sans_objet'],
    ['2016-10-21', 'non_respectee'],
  ])('entretien du %s, à la veille ou au jour du décret : %s', (le, verdict) => {
    expect(verdictDe(huitJours, dossier({ entretiens: entretien(le), ...rien }), '2026-06-01').verdict).toBe(verdict);
  });

  test('l’entretien le plus récent est jugé ; les autres sortes d’entretien ne le sont pas', () => {
    const deux = [...entretien('2025-03-08'), ...entretien('2026-03-08')];
    expect(verdictDe(huitJours, dossier({ entretiens: deux, ...informe('2026-02-01') }), '2026-06-01').verdict).toBe(
      'respectee',
    );
    expect(
      verdictDe(
        huitJours,
        dossier({ entretiens: [{ id: 'e', type: 'suivi', le: '2026-03-08' }], ...rien }),
        '2026-06-01',
      ).verdict,
    ).toBe('sans_objet');
  });

  test('ni mineur, ni service mandataire', () => {
    const base = { entretiens: entretien('2026-03-08'), ...rien };
    expect(verdictDe(huitJours, dossier(base, { identite: { naissanceLe: '2015-01-01' } }), '2026-06-01').verdict).toBe(
      'sans_objet',
    );
    expect(verdictDe(huitJours, { ...dossier(base), structure: { categorie: 'mjpm' } }, '2026-06-01').verdict).toBe(
      'sans_objet',
    );
  });
});

describe('l’information attestée', () => {
  const avec = (suite: object, le = '2026-02-01', qualite = 'personne') =>
    verdictDe(
      attestee,
      dossier({ informations: [{ sujet: 'personne_confiance', le, a: [{ qualite }], ...suite } as never] }),
      '2026-06-01',
    );

  test.each<[object, string]>([
    [{ comprehensionVerifiee: true, attestee: true }, 'respectee'],
    [{ comprehensionVerifiee: false, attestee: true }, 'non_respectee'],
    [{ comprehensionVerifiee: true, attestee: false }, 'non_respectee'],
    [{ comprehensionVerifiee: true }, 'indeterminee'],
  ])('%j : %s', (suite, verdict) => {
    expect(avec(suite).verdict).toBe(verdict);
  });

  test('seule la dernière information à la personne, depuis le décret, est jugée', () => {
    expect(avec({ attestee: false }, '2016-10-20').verdict).toBe('sans_objet');
    expect(avec({ attestee: false }, '2016-10-21').verdict).toBe('non_respectee');
    expect(avec({ attestee: false }, '2026-02-01', 'tuteur').verdict).toBe('sans_objet');
    expect(avec({ attestee: false }, '2026-06-02').verdict).toBe('sans_objet');
    expect(avec({ attestee: false }, '2026-06-01').verdict).toBe('non_respectee');
    expect(verdictDe(attestee, dossier({}), '2026-06-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/informations'],
    });
    const autre = {
      sujet: 'droits' as const,
      le: '2026-02-01',
      a: [{ qualite: 'personne' as const }],
      attestee: false,
    };
    expect(verdictDe(attestee, dossier({ informations: [autre] }), '2026-06-01').verdict).toBe('sans_objet');
  });
});

test('un entretien qui ne se tiendra pas, la personne étant partie, n’appelle plus d’information', () => {
  const parti = (le: string) =>
    dossier({ entretiens: entretien('2026-03-08'), ...rien, sortie: { le, motif: 'deces' as const } });
  for (const au of ['2026-02-26', '2026-06-01'])
    expect(verdictDe(huitJours, parti('2026-02-25'), au).verdict).toBe('sans_objet');
  expect(verdictDe(huitJours, parti('2026-03-07'), '2026-06-01').verdict).toBe('sans_objet');
  expect(verdictDe(huitJours, parti('2026-03-08'), '2026-06-01').verdict).toBe('non_respectee');
});
