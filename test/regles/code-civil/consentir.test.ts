import { describe, expect, test } from 'vitest';
import { cc3711EnfantAssocie as enfant } from '../../../src/regles/code-civil/371-1-enfant-associe';
import { cc459DecisionPersonnelle as decision } from '../../../src/regles/code-civil/459-decision-personnelle';
import { cc459RepresentationAutorisee as representation } from '../../../src/regles/code-civil/459-representation-autorisee';
import { cc479MandatProtectionFuture as mandat } from '../../../src/regles/code-civil/479-mandat-protection-future';
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
const avecEtendue = (
  type: Mesure['type'],
  personne?: 'aucune' | 'assistance' | 'representation',
  suite: Partial<Mesure> = {},
) => mesure(type, { ...(personne && { etendue: { personne } }), ...suite });

describe.each([
  [decision, adulte(avecEtendue('tutelle', 'representation'))],
  [representation, adulte()],
  [mandat, adulte()],
  [enfant, { identite: { naissanceLe: '2015-01-01' } }],
] as const)('sans consentement (%#)', (regle, usager) => {
  test('le dossier muet laisse en suspens ; le dossier sans consentement est sans objet', () => {
    expect(verdictDe(regle, { usager }, AU)).toEqual({ verdict: 'indeterminee', manque: ['/consentements'] });
    expect(verdictDe(regle, { usager, consentements: [] }, AU).verdict).toBe('sans_objet');
    expect(verdictDe(regle, { usager, consentements: [] }, '1999-01-01').verdict).toBe('sans_objet');
  });
});

describe('la personne protégée décide seule si elle le peut', () => {
  const tutelle = adulte(avecEtendue('tutelle', 'representation'));
  const juge = (c: Consentement, usager: Usager = tutelle, au = AU) =>
    verdictDe(decision, { usager, consentements: [c] }, au);

  test.each<[string, Usager['aptitudes'], Qualite, string]>([
    ['elle répond', undefined, 'personne', 'respectee'],
    ['constatée inapte la veille', [{ apte: false, le: '2026-02-27' }], 'tuteur', 'respectee'],
    ['constatée inapte le lendemain', [{ apte: false, le: '2026-03-01' }], 'tuteur', 'non_respectee'],
    ['constatée apte', [{ apte: true, le: '2026-02-28' }], 'tuteur', 'non_respectee'],
    ['aptitude non dite', undefined, 'tuteur', 'indeterminee'],
    ['le curateur, jugé ailleurs', [], 'curateur', 'sans_objet'],
  ])('%s : %s %s → %s', (_titre, aptitudes, qualite, verdict) => {
    expect(juge(repond(qualite), { ...tutelle, ...(aptitudes && { aptitudes }) }).verdict).toBe(verdict);
  });

  test('avec un constat d’aptitude le manquement est certain, sans constat c’est une lecture', () => {
    expect(juge(repond('tuteur'), { ...tutelle, aptitudes: [{ apte: true, le: '2026-02-28' }] })).toMatchObject({
      certitude: 'certaine',
      depuisLe: '2026-02-28',
    });
    expect(juge(repond('tuteur'), { ...tutelle, aptitudes: [] })).toMatchObject({
      certitude: 'selon_lecture',
      objets: ['/consentements/0/reponse'],
    });
  });

  test('le constat fait pour cet objet compte, et le montre', () => {
    const recherches = [
      { le: '2026-02-27', aupresDe: { qualite: 'tuteur' as const }, aptitude: { apte: false, le: '2026-02-27' } },
    ];
    expect(juge(repond('tuteur', '2026-02-28', { recherches }))).toEqual({
      verdict: 'respectee',
      preuves: ['/consentements/0/recherches/0/aptitude'],
    });
  });

  test('une réponse d’avant la mesure, à venir, ou sans mesure en cours n’est pas jugée', () => {
    expect(juge(repond('tuteur', '2019-12-31')).verdict).toBe('sans_objet');
    expect(juge(repond('tuteur'), undefined, '2026-02-27').verdict).toBe('sans_objet');
    expect(juge(repond('tuteur'), adulte()).verdict).toBe('sans_objet');
    expect(juge(repond('tuteur'), { identite: { naissanceLe: '1950-01-01' } }).verdict).toBe('indeterminee');
  });

  test('les réponses antérieures sont jugées aussi', () => {
    const antecedents = [{ statut: 'donne' as const, reponse: repond('tuteur', '2026-01-31').reponse }];
    const usager = { ...tutelle, aptitudes: [{ apte: true, le: '2026-01-01' }] };
    expect(juge(repond('personne', '2026-02-28', { antecedents }), usager)).toMatchObject({
      verdict: 'non_respectee',
      objets: ['/consentements/0/antecedents/0/reponse'],
    });
  });
});

describe('celui qui répond pour la personne y est autorisé ce jour-là', () => {
  const juge = (c: Consentement, usager: Usager, regle = representation) =>
    verdictDe(regle, { usager, consentements: [c] }, AU);

  test.each<[string, Qualite, Mesure[], string]>([
    ['tutelle à la personne', 'tuteur', [avecEtendue('tutelle', 'representation')], 'respectee'],
    ['tutelle aux biens', 'tuteur', [avecEtendue('tutelle', 'aucune')], 'non_respectee'],
    ['tutelle d’assistance', 'tuteur', [avecEtendue('tutelle', 'assistance')], 'non_respectee'],
    ['tutelle d’étendue non dite', 'tuteur', [avecEtendue('tutelle')], 'indeterminee'],
    [
      'tutelle échue la veille',
      'tuteur',
      [avecEtendue('tutelle', 'representation', { finLe: '2026-02-27' })],
      'non_respectee',
    ],
    [
      'tutelle échue le jour même',
      'tuteur',
      [avecEtendue('tutelle', 'representation', { finLe: '2026-02-28' })],
      'respectee',
    ],
    [
      'tutelle ouverte le lendemain',
      'tuteur',
      [avecEtendue('tutelle', 'representation', { debutLe: '2026-03-01' })],
      'non_respectee',
    ],
    [
      'habilitation à la personne',
      'personne_habilitee',
      [avecEtendue('habilitation_familiale', 'representation')],
      'respectee',
    ],
    [
      'habilitation, mais c’est un tuteur',
      'tuteur',
      [avecEtendue('habilitation_familiale', 'representation')],
      'non_respectee',
    ],
    ['le mandataire est jugé ailleurs', 'mandataire_protection_future', [], 'sans_objet'],
  ])('%s : %s → %s', (_titre, qualite, mesures, verdict) => {
    expect(juge(repond(qualite), adulte(...mesures)).verdict).toBe(verdict);
  });

  test('montre la mesure, ou la donnée qui manque ; un manquement est certain', () => {
    expect(juge(repond('tuteur'), adulte(avecEtendue('tutelle', 'representation')))).toEqual({
      verdict: 'respectee',
      preuves: ['/usager/protections/0/etendue/personne'],
    });
    expect(juge(repond('tuteur'), adulte(avecEtendue('tutelle')))).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/protections/0/etendue/personne'],
    });
    expect(juge(repond('tuteur'), { identite: { naissanceLe: '1950-01-01' } })).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/protections'],
    });
    expect(juge(repond('tuteur'), adulte())).toMatchObject({
      certitude: 'certaine',
      depuisLe: '2026-02-28',
      objets: ['/consentements/0/reponse'],
    });
  });

  test('le tuteur d’un mineur devenu majeur n’est pas jugé sur ce qu’il a dit avant', () => {
    const jeune = (naissanceLe: string) => juge(repond('tuteur'), { identite: { naissanceLe }, protections: [] });
    expect(jeune('2008-03-01').verdict).toBe('sans_objet');
    expect(jeune('2008-02-28').verdict).toBe('non_respectee');
  });

  test('un accord au projet compte comme une réponse ; une signature, non', () => {
    const accord = {
      id: 'a',
      partie: 'representant' as const,
      par: { qualite: 'tuteur' as const },
      le: '2026-02-28',
      forme: 'signature' as const,
    };
    const usager = adulte(avecEtendue('tutelle', 'aucune'));
    const projets = [{ id: 'p', statut: 'revision' as const, accords: [accord] }];
    expect(verdictDe(representation, { usager, consentements: [], projets }, AU).verdict).toBe('non_respectee');
    const documentsIndividuels = [
      {
        id: 'd',
        type: 'contrat_sejour' as const,
        signatures: [{ le: '2026-02-28', par: { qualite: 'tuteur' as const } }],
      },
    ];
    expect(
      verdictDe(representation, { usager, consentements: [], accompagnement: { documentsIndividuels } }, AU).verdict,
    ).toBe('sans_objet');
  });

  test.each([
    ['2026-02-28', 'respectee'],
    ['2026-03-01', 'non_respectee'],
    [undefined, 'indeterminee'],
  ])('un mandat mis en œuvre le %s, pour une réponse du 28 février : %s', (miseEnOeuvreLe, verdict) => {
    const usager = adulte(
      avecEtendue('mandat_protection_future', 'representation', miseEnOeuvreLe ? { miseEnOeuvreLe } : {}),
    );
    expect(juge(repond('mandataire_protection_future'), usager, mandat).verdict).toBe(verdict);
  });
});
