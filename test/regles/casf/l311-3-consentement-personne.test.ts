import { describe, expect, test } from 'vitest';
import { l3113ConsentementPersonne as regle } from '../../../src/regles/casf/l311-3-consentement-personne';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Usager = NonNullable<DossierEsquisse['usager']>;
type Consentement = NonNullable<DossierEsquisse['consentements']>[number];
type Qualite = 'personne' | 'tuteur' | 'curateur' | 'parent' | 'proche';

const majeure: Usager = { identite: { naissanceLe: '1950-05-05' } };
const mineure: Usager = { identite: { naissanceLe: '2016-02-29' } };
const demandeA = (qualite: Qualite, le = '2026-09-01', suite: Partial<Consentement> = {}): Consentement => ({
  id: 'c1',
  objet: 'projet',
  statut: 'recherche',
  recherches: [{ le, aupresDe: { qualite } }],
  ...(suite as object),
});
const juge = (usager: Usager, consentements: DossierEsquisse['consentements'], suite: DossierEsquisse = {}) =>
  verdictDe(regle, { usager, ...(consentements && { consentements }), ...suite }, '2026-10-01');

describe('le consentement est recherché auprès de la personne', () => {
  test.each(['donne', 'refuse', 'retire'] as const)('quelle que soit sa réponse : %s', (statut) => {
    const reponse = { le: '2026-09-02', par: { qualite: 'personne' as const }, forme: 'oral' as const };
    const consentement = { id: 'c1', objet: 'accueil' as const, statut, recherches: [], reponse };
    expect(juge(majeure, [consentement])).toEqual({
      verdict: 'respectee',
      preuves: ['/consentements/0/reponse'],
    });
  });

  test.each(['curateur', 'proche', 'tuteur', 'parent'] as const)(
    'demandé au seul %s d’un majeur sans constat, c’est un manquement selon notre lecture',
    (qualite) => {
      expect(juge(majeure, [demandeA(qualite)])).toMatchObject({
        verdict: 'non_respectee',
        certitude: 'selon_lecture',
        depuisLe: '2026-09-01',
        objets: ['/consentements/0'],
        constat:
          'Le consentement n’a été demandé qu’à un autre que la personne (le 1er septembre 2026), sans constat qu’elle ne pouvait pas décider.',
      });
    },
  );

  test('constatée apte ce jour-là et non consultée : le manquement est certain', () => {
    const usager = { ...majeure, aptitudes: [{ apte: true, le: '2026-09-01' }] };
    expect(juge(usager, [demandeA('tuteur')])).toMatchObject({ certitude: 'certaine' });
  });

  test.each([
    ['2026-09-01', 'sans_objet'],
    ['2026-09-02', 'non_respectee'],
  ])('un constat d’inaptitude du %s vaut pour une demande du 1er septembre : %s', (le, verdict) => {
    const usager = { ...majeure, aptitudes: [{ apte: false, le }] };
    expect(
      juge(usager, [demandeA('tuteur')], { accompagnement: { admission: { admisLe: '2026-08-31' } } }).verdict,
    ).toBe(verdict);
  });

  test('le constat fait pour cet objet l’emporte sur un constat général du même jour', () => {
    const recherches = [
      {
        le: '2026-09-01',
        aupresDe: { qualite: 'tuteur' as const },
        aptitude: { apte: false, le: '2026-08-20' },
      },
    ];
    const consentement: Consentement = { id: 'c1', objet: 'projet', statut: 'recherche', recherches };
    const aptitudes = (le: string) => ({ ...majeure, aptitudes: [{ apte: true, le }] });
    expect(juge(aptitudes('2026-08-20'), [consentement]).verdict).toBe('sans_objet');
    expect(juge(aptitudes('2026-08-21'), [consentement]).verdict).toBe('non_respectee');
  });

  test('un enfant dont l’aptitude n’est pas dite laisse en suspens', () => {
    expect(juge(mineure, [demandeA('parent')])).toEqual({ verdict: 'indeterminee', manque: ['/usager/aptitudes'] });
    expect(juge({}, [demandeA('parent')])).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/identite/naissanceLe', '/usager/aptitudes'],
    });
  });

  test('un adolescent constaté apte est à consulter comme un majeur', () => {
    const usager = { ...mineure, aptitudes: [{ apte: true, le: '2026-08-20' }] };
    expect(juge(usager, [demandeA('parent')])).toMatchObject({ verdict: 'non_respectee', certitude: 'certaine' });
  });

  test.each(['image', 'partage_hors_equipe', 'donnees_personnelles'] as const)(
    'un consentement sur « %s » relève d’autres textes',
    (objet) => {
      const accompagnement = { admission: { admisLe: '2026-10-02' } };
      expect(juge(majeure, [{ ...demandeA('tuteur'), objet }], { accompagnement }).verdict).toBe('sans_objet');
    },
  );
});

describe('le consentement se lit aussi hors du registre', () => {
  const par = { qualite: 'personne' as const };
  test.each<[string, DossierEsquisse, string]>([
    [
      'la signature du contrat',
      {
        accompagnement: {
          documentsIndividuels: [{ id: 'd', type: 'contrat_sejour', signatures: [{ le: '2026-09-01', par }] }],
        },
      },
      '/accompagnement/documentsIndividuels/0/signatures/0',
    ],
    [
      'le refus de signer',
      {
        accompagnement: {
          documentsIndividuels: [{ id: 'd', type: 'contrat_sejour', refusSignature: { le: '2026-09-01', par } }],
        },
      },
      '/accompagnement/documentsIndividuels/0/refusSignature',
    ],
    [
      'l’accord au projet',
      {
        projets: [
          {
            id: 'p',
            statut: 'revision',
            accords: [{ id: 'a', partie: 'personne', par, le: '2026-09-01', forme: 'gestuel' }],
          },
        ],
      },
      '/projets/0/accords/0',
    ],
    [
      'le refus du projet',
      { projets: [{ id: 'p', statut: 'revision', refus: [{ id: 'r', le: '2026-09-01', par, objet: 'projet' }] }] },
      '/projets/0/refus/0',
    ],
    [
      'l’entretien qui l’a recherché',
      {
        accompagnement: {
          entretiens: [{ id: 'e', type: 'preadmission', le: '2026-09-01', consentementAccueilRecherche: true }],
        },
      },
      '/accompagnement/entretiens/0',
    ],
  ])('%s en est la trace', (_titre, dossier, preuve) => {
    expect(verdictDe(regle, { usager: majeure, ...dossier }, '2026-09-01')).toEqual({
      verdict: 'respectee',
      preuves: [preuve],
    });
    expect(verdictDe(regle, { usager: majeure, ...dossier }, '2026-08-31').verdict).toBe('indeterminee');
  });

  test('le refus d’un seul élément n’en est pas une', () => {
    const refus = [{ id: 'r', le: '2026-09-01', par, objet: 'element' as const }];
    expect(juge(majeure, undefined, { projets: [{ id: 'p', statut: 'revision', refus }] }).verdict).toBe(
      'indeterminee',
    );
  });
});

describe('sans aucune trace', () => {
  const accompagnement = { admission: { admisLe: '2026-08-31' } };
  test('le dossier qui affirme n’avoir aucun consentement est en manquement depuis l’admission', () => {
    expect(juge(majeure, [], { accompagnement })).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2026-08-31',
      certitude: 'selon_lecture',
      objets: ['/consentements'],
    });
    const apte = { ...majeure, aptitudes: [{ apte: true, le: '2026-09-01' }] };
    expect(juge(apte, [], { accompagnement })).toMatchObject({ certitude: 'certaine' });
  });

  test.each<[string, Usager, DossierEsquisse['consentements'], DossierEsquisse, unknown]>([
    ['il se tait', majeure, undefined, { accompagnement }, { verdict: 'indeterminee', manque: ['/consentements'] }],
    [
      'il ne dit pas l’admission',
      majeure,
      [],
      {},
      { verdict: 'indeterminee', manque: ['/accompagnement/admission/admisLe'] },
    ],
    [
      'l’enfant peut ne pas être apte',
      mineure,
      [],
      { accompagnement },
      { verdict: 'indeterminee', manque: ['/usager/aptitudes'] },
    ],
    [
      'l’âge manque',
      {},
      [],
      { accompagnement },
      { verdict: 'indeterminee', manque: ['/usager/identite/naissanceLe', '/usager/aptitudes'] },
    ],
  ])('%s', (_titre, usager, consentements, suite, verdict) => {
    expect(juge(usager, consentements, suite)).toEqual(verdict);
  });

  test('avant l’admission, et pour qui ne peut pas décider, rien n’est à juger', () => {
    expect(verdictDe(regle, { usager: majeure, consentements: [], accompagnement }, '2026-08-30').verdict).toBe(
      'sans_objet',
    );
    const inapte = { ...majeure, aptitudes: [{ apte: false, le: '2026-09-01' }] };
    expect(juge(inapte, undefined, { accompagnement }).verdict).toBe('sans_objet');
  });

  test('une recherche à venir ne compte pas encore', () => {
    expect(juge(majeure, [demandeA('personne', '2026-10-02')], { accompagnement }).verdict).toBe('non_respectee');
    expect(juge(majeure, [demandeA('personne', '2026-10-01')], { accompagnement }).verdict).toBe('respectee');
  });
});
