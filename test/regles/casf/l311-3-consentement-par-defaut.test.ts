import { describe, expect, test } from 'vitest';
import { l3113ConsentementMajeurRepresente as majeurRepresente } from '../../../src/regles/casf/l311-3-consentement-majeur-represente';
import { l3113ConsentementMineur as mineur } from '../../../src/regles/casf/l311-3-consentement-mineur';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Usager = NonNullable<DossierEsquisse['usager']>;
type Consentement = NonNullable<DossierEsquisse['consentements']>[number];
type Avis = NonNullable<Extract<Consentement, { statut: 'donne' }>['reponse']['avisPersonne']>;

const accompagnement = { admission: { admisLe: '2026-08-31' } };

describe('le consentement du représentant d’un mineur', () => {
  const enfant: Usager = { identite: { naissanceLe: '2010-02-28' } };
  const demandeA = (
    qualite: 'parent' | 'tuteur' | 'service_ase' | 'proche' | 'personne' | 'curateur',
  ): Consentement => ({
    id: 'c',
    objet: 'contrat',
    statut: 'recherche',
    recherches: [{ le: '2026-09-10', aupresDe: { qualite } }],
  });

  test.each(['parent', 'tuteur', 'service_ase'] as const)('demandé au %s, il est recherché', (qualite) => {
    const dossier = { usager: enfant, accompagnement, consentements: [demandeA(qualite)] };
    expect(verdictDe(mineur, dossier, '2026-09-10')).toEqual({
      verdict: 'respectee',
      preuves: ['/consentements/0/recherches/0'],
    });
  });

  test('demandé à un proche ou à personne d’autre, il manque', () => {
    const sans = { usager: enfant, accompagnement };
    for (const consentements of [[], [demandeA('proche')], [demandeA('curateur')]]) {
      expect(verdictDe(mineur, { ...sans, consentements }, '2026-10-01')).toMatchObject({
        verdict: 'non_respectee',
        certitude: 'selon_lecture',
        depuisLe: '2026-08-31',
      });
    }
  });

  test('un enfant consulté lui-même, sans constat, laisse en suspens', () => {
    const dossier = { usager: enfant, accompagnement, consentements: [demandeA('personne')] };
    expect(verdictDe(mineur, dossier, '2026-10-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/aptitudes'],
    });
    const inapte = { ...enfant, aptitudes: [{ apte: false, le: '2026-09-20' }] };
    expect(verdictDe(mineur, { ...dossier, usager: inapte }, '2026-10-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      depuisLe: '2026-09-20',
    });
    expect(verdictDe(mineur, { ...dossier, usager: inapte }, '2026-09-19').verdict).toBe('indeterminee');
  });

  test('la signature du contrat par le parent en est la trace', () => {
    const documentsIndividuels = [
      {
        id: 'd',
        type: 'contrat_sejour' as const,
        signatures: [{ le: '2026-09-12', par: { qualite: 'parent' as const } }],
      },
    ];
    const dossier = { usager: enfant, accompagnement: { ...accompagnement, documentsIndividuels }, consentements: [] };
    expect(verdictDe(mineur, dossier, '2026-09-12').verdict).toBe('respectee');
    expect(verdictDe(mineur, dossier, '2026-09-11').verdict).toBe('non_respectee');
  });

  test.each([
    ['2028-02-27', 'non_respectee'],
    ['2028-02-28', 'sans_objet'],
  ])('le %s, à la veille ou au jour de ses dix-huit ans : %s', (au, verdict) => {
    expect(verdictDe(mineur, { usager: enfant, accompagnement, consentements: [] }, au).verdict).toBe(verdict);
  });

  test('avant l’admission, sans date d’admission, ou avant la loi de 2002', () => {
    expect(verdictDe(mineur, { usager: enfant, accompagnement, consentements: [] }, '2026-08-30').verdict).toBe(
      'sans_objet',
    );
    expect(verdictDe(mineur, { usager: enfant, consentements: [] }, '2026-10-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/admission/admisLe'],
    });
    const ancien = { usager: { identite: { naissanceLe: '1990-01-01' } }, consentements: [] };
    expect(verdictDe(mineur, ancien, '2002-01-02').verdict).toBe('sans_objet');
    expect(verdictDe(mineur, ancien, '2002-01-03').verdict).toBe('indeterminee');
  });
});

describe('le consentement de celui qui représente un majeur', () => {
  const usager = (apte?: boolean, le = '2020-01-05'): Usager => ({
    identite: { naissanceLe: '1950-05-05' },
    protections: [{ id: 'm', type: 'tutelle', debutLe: '2010-01-10', etendue: { personne: 'representation' } }],
    ...(apte !== undefined && { aptitudes: [{ apte, le }] }),
  });
  const reponduPar = (
    qualite: 'tuteur' | 'curateur' | 'personne_habilitee',
    le: string,
    avisPersonne?: Avis,
  ): Consentement => ({
    id: 'c',
    objet: 'projet',
    statut: 'donne',
    recherches: [],
    reponse: { le, par: { qualite }, forme: 'ecrit', ...(avisPersonne && { avisPersonne }) },
  });
  const juge = (u: Usager, consentements: readonly Consentement[], suite: DossierEsquisse = {}) =>
    verdictDe(majeurRepresente, { usager: u, accompagnement, consentements, ...suite }, '2026-10-01');

  test.each([
    ['2020-09-30', 'respectee'],
    ['2020-10-01', 'indeterminee'],
  ])('l’avis de la personne n’est demandé que depuis l’ordonnance : réponse du %s, %s', (le, verdict) => {
    expect(juge(usager(false), [reponduPar('tuteur', le)]).verdict).toBe(verdict);
  });

  test('sans avis noté, l’avis est la donnée qui manque', () => {
    expect(juge(usager(false), [reponduPar('tuteur', '2026-09-04')])).toEqual({
      verdict: 'indeterminee',
      manque: ['/consentements/0/reponse/avisPersonne'],
    });
  });

  test.each<[Avis, string]>([
    [{ recueilli: true, sens: 'defavorable' }, 'respectee'],
    [{ recueilli: false, motif: 'ne_peut_pas_exprimer' }, 'respectee'],
    [{ recueilli: false, motif: 'ne_souhaite_pas' }, 'respectee'],
    [{ recueilli: false, motif: 'absente' }, 'non_respectee'],
    [{ recueilli: false, motif: 'autre' }, 'non_respectee'],
  ])('avec l’avis %j : %s', (avis, verdict) => {
    expect(juge(usager(false), [reponduPar('personne_habilitee', '2026-09-04', avis)]).verdict).toBe(verdict);
  });

  test('un avis non recueilli sans excuse est un manquement selon notre lecture, daté de la réponse', () => {
    expect(
      juge(usager(false), [reponduPar('tuteur', '2026-09-04', { recueilli: false, motif: 'autre' })]),
    ).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-09-04',
    });
  });

  test('le curateur n’est pas celui qui représente', () => {
    expect(juge(usager(false), [reponduPar('curateur', '2026-09-04')])).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      depuisLe: '2026-09-04',
      objets: ['/consentements/0'],
    });
    expect(juge(usager(), [reponduPar('curateur', '2026-09-04')])).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/aptitudes'],
    });
  });

  test('une personne constatée apte pour cet objet rend la règle sans objet', () => {
    const recherches = [
      { le: '2026-09-01', aupresDe: { qualite: 'tuteur' as const }, aptitude: { apte: true, le: '2026-09-01' } },
    ];
    expect(juge(usager(), [{ id: 'c', objet: 'projet', statut: 'recherche', recherches }]).verdict).toBe('sans_objet');
  });

  test('un tuteur seulement consulté suffit : la recherche est faite', () => {
    const recherches = [{ le: '2026-09-01', aupresDe: { qualite: 'tuteur' as const } }];
    expect(juge(usager(false), [{ id: 'c', objet: 'projet', statut: 'recherche', recherches }])).toEqual({
      verdict: 'respectee',
      preuves: ['/consentements/0/recherches/0'],
    });
  });

  test('l’accord du tuteur au projet porte aussi l’avis de la personne', () => {
    const accord = {
      id: 'a',
      partie: 'representant' as const,
      par: { qualite: 'tuteur' as const },
      le: '2026-09-04',
      forme: 'signature' as const,
    };
    const projets = (avisPersonne?: Avis) => [
      { id: 'p', statut: 'revision' as const, accords: [{ ...accord, ...(avisPersonne && { avisPersonne }) }] },
    ];
    const avec = (u: Usager, avis?: Avis) => juge(u, [], { projets: projets(avis) }).verdict;
    expect(avec(usager(false), { recueilli: true, sens: 'favorable' })).toBe('respectee');
    expect(avec(usager(false))).toBe('indeterminee');
    expect(avec(usager(true))).toBe('sans_objet');
  });

  test('sans aucune trace', () => {
    expect(juge(usager(false, '2026-09-15'), [])).toMatchObject({ verdict: 'non_respectee', depuisLe: '2026-09-15' });
    expect(juge(usager(false), [])).toMatchObject({ verdict: 'non_respectee', depuisLe: '2026-08-31' });
    expect(juge(usager(true), []).verdict).toBe('sans_objet');
    expect(juge({ ...usager(), aptitudes: [] }, []).verdict).toBe('sans_objet');
    expect(juge(usager(), [])).toEqual({ verdict: 'indeterminee', manque: ['/usager/aptitudes'] });
    const muet = verdictDe(majeurRepresente, { usager: usager(false), accompagnement }, '2026-10-01');
    expect(muet).toEqual({ verdict: 'indeterminee', manque: ['/consentements'] });
    expect(
      verdictDe(majeurRepresente, { usager: usager(false), accompagnement, consentements: [] }, '2026-08-30').verdict,
    ).toBe('sans_objet');
  });

  const signe = (qualite: 'tuteur' | 'curateur', le: string) => ({ signatures: [{ le, par: { qualite } }] });
  const documents = (...suite: object[]): DossierEsquisse => ({
    accompagnement: {
      ...accompagnement,
      documentsIndividuels: suite.map((un, rang) => ({ id: `d${rang}`, type: 'contrat_sejour' as const, ...un })),
    },
  });

  test('sa signature du contrat ou d’un avenant, ou son refus de signer, montrent qu’il a été consulté', () => {
    const avenant = { id: 'a', etabliLe: '2026-09-10', objet: 'autre', ...signe('tuteur', '2026-09-10') };
    const refus = { refusSignature: { le: '2026-09-10', par: { qualite: 'tuteur' } } };
    for (const document of [signe('tuteur', '2026-09-10'), { avenants: [avenant] }, refus])
      expect(juge(usager(false), [], documents(document)).verdict).toBe('respectee');
    expect(juge(usager(false), [], documents(signe('curateur', '2026-09-10'))).verdict).toBe('non_respectee');
    expect(juge(usager(true), [], documents(signe('tuteur', '2026-09-10'))).verdict).toBe('sans_objet');
  });

  test('hors du champ : tutelle aux seuls biens, curatelle, mineur ; étendue inconnue', () => {
    const avec = (protections: Usager['protections'], naissanceLe = '1950-05-05') =>
      juge({ identite: { naissanceLe }, ...(protections && { protections }) }, []).verdict;
    expect(avec([{ id: 'm', type: 'tutelle', debutLe: '2020-01-01', etendue: { personne: 'aucune' } }])).toBe(
      'sans_objet',
    );
    expect(avec([{ id: 'm', type: 'curatelle_renforcee', debutLe: '2020-01-01' }])).toBe('sans_objet');
    expect(avec(usager().protections, '2015-01-01')).toBe('sans_objet');
    expect(avec([{ id: 'm', type: 'tutelle', debutLe: '2020-01-01' }])).toBe('indeterminee');
    expect(avec(undefined)).toBe('indeterminee');
  });
});
