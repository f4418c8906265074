import { describe, expect, test } from 'vitest';
import { cc3711EnfantAssocie as enfant } from '../../../src/regles/code-civil/371-1-enfant-associe';
import { cc469Curateur as curateur } from '../../../src/regles/code-civil/469-curateur';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Usager = NonNullable<DossierEsquisse['usager']>;
type Mesure = NonNullable<Usager['protections']>[number];
type Consentement = Extract<NonNullable<DossierEsquisse['consentements']>[number], { statut: 'donne' }>;
type Avis = NonNullable<Consentement['reponse']['avisPersonne']>;
type Qualite = Consentement['reponse']['par']['qualite'];

const AU = '2026-06-01';
const mesure = (type: Mesure['type'], suite: Partial<Mesure> = {}): Mesure => ({
  id: 'm',
  type,
  debutLe: '2020-01-01',
  ...suite,
});
const adulte = (...protections: Mesure[]): Usager => ({ identite: { naissanceLe: '1950-01-01' }, protections });
const repond = (
  qualite: Qualite,
  le = '2026-02-28',
  suite: Partial<Consentement> = {},
  avisPersonne?: Avis,
): Consentement => ({
  id: 'c',
  objet: 'projet',
  statut: 'donne',
  recherches: [],
  reponse: { le, par: { qualite }, forme: 'oral', ...(avisPersonne && { avisPersonne }) },
  ...suite,
});

describe('le curateur', () => {
  const curatelle = adulte(mesure('curatelle_simple'));
  const signe = (...par: Qualite[]): DossierEsquisse['accompagnement'] => ({
    documentsIndividuels: [
      { id: 'd', type: 'dipc', signatures: par.map((qualite) => ({ le: '2026-02-28', par: { qualite } })) },
    ],
  });

  test('ne consent jamais à la place de la personne, quelle que soit la mesure', () => {
    for (const usager of [
      curatelle,
      adulte(mesure('curatelle_renforcee', { etendue: { personne: 'representation' } })),
      adulte(),
    ])
      expect(verdictDe(curateur, { usager, consentements: [repond('curateur')] }, AU)).toMatchObject({
        verdict: 'non_respectee',
        certitude: 'certaine',
        depuisLe: '2026-02-28',
      });
  });

  test('signe à côté d’elle, jamais seul', () => {
    expect(verdictDe(curateur, { usager: curatelle, accompagnement: signe('personne', 'curateur') }, AU)).toEqual({
      verdict: 'respectee',
      preuves: [
        '/accompagnement/documentsIndividuels/0/signatures/0',
        '/accompagnement/documentsIndividuels/0/signatures/1',
      ],
    });
    expect(
      verdictDe(curateur, { usager: curatelle, accompagnement: signe('curateur', 'directeur') }, AU),
    ).toMatchObject({ verdict: 'non_respectee', certitude: 'certaine' });
    expect(verdictDe(curateur, { usager: curatelle, accompagnement: signe('curateur') }, '2026-02-27').verdict).toBe(
      'sans_objet',
    );
  });

  test('n’est pas jugé s’il n’intervient pas ; une réponse de la personne ne l’est pas non plus', () => {
    expect(verdictDe(curateur, { usager: curatelle, consentements: [repond('personne')] }, AU)).toMatchObject({
      motif: 'Le curateur n’est intervenu dans aucun acte du dossier.',
    });
    expect(verdictDe(curateur, { usager: adulte(mesure('tutelle')) }, AU)).toMatchObject({
      motif: 'Aucune curatelle en cours.',
    });
    expect(verdictDe(curateur, { usager: { identite: { naissanceLe: '1950-01-01' } } }, AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/protections'],
    });
  });
});

describe('l’enfant est associé', () => {
  const juge = (avis?: Avis, qualite: Qualite = 'parent', naissanceLe = '2015-01-01') =>
    verdictDe(
      enfant,
      { usager: { identite: { naissanceLe } }, consentements: [repond(qualite, '2026-02-28', {}, avis)] },
      AU,
    );

  test.each<[Avis | undefined, string]>([
    [{ recueilli: true, sens: 'defavorable' }, 'respectee'],
    [{ recueilli: false, motif: 'trop_jeune' }, 'respectee'],
    [{ recueilli: false, motif: 'ne_souhaite_pas' }, 'respectee'],
    [{ recueilli: false, motif: 'ne_peut_pas_exprimer' }, 'respectee'],
    [{ recueilli: false, motif: 'absente' }, 'non_respectee'],
    [{ recueilli: false, motif: 'autre' }, 'non_respectee'],
    [undefined, 'indeterminee'],
  ])('avec l’avis %j : %s', (avis, verdict) => {
    expect(juge(avis).verdict).toBe(verdict);
  });

  test('un manquement est une lecture ; sans représentant ni minorité, rien n’est jugé', () => {
    expect(juge({ recueilli: false, motif: 'autre' })).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-02-28',
    });
    expect(juge(undefined, 'personne').verdict).toBe('sans_objet');
    expect(juge(undefined, 'parent', '2008-06-01').verdict).toBe('sans_objet');
    expect(juge(undefined, 'parent', '2008-06-02').verdict).toBe('indeterminee');
  });
});
