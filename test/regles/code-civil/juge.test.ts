import { describe, expect, test } from 'vitest';
import { cc4592ResidenceRelations as residence } from '../../../src/regles/code-civil/459-2-residence-relations';
import { cc459DesaccordJuge as desaccord } from '../../../src/regles/code-civil/459-desaccord-juge';
import { cc459IntimiteAutorisationJuge as intimite } from '../../../src/regles/code-civil/459-intimite-autorisation-juge';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Projet = NonNullable<DossierEsquisse['projets']>[number];
type Restriction = NonNullable<Projet['restrictions']>[number];
type Usager = NonNullable<DossierEsquisse['usager']>;

const AU = '2026-06-01';
const protege: Usager = {
  identite: { naissanceLe: '1950-01-01' },
  protections: [{ id: 'm', type: 'curatelle_renforcee', debutLe: '2010-01-01' }],
};
const projet = (suite: object): Projet => ({ id: 'p', statut: 'revision', ...suite }) as Projet;
const reponse = (
  sens: 'favorable' | 'defavorable' | null,
  objet: 'projet' | 'accueil' = 'projet',
  qualite = 'tuteur',
  le = '2026-02-28',
) =>
  ({
    id: 'c',
    objet,
    statut: 'donne',
    recherches: [],
    reponse: { le, par: { qualite }, forme: 'ecrit', ...(sens && { avisPersonne: { recueilli: true, sens } }) },
  }) as NonNullable<DossierEsquisse['consentements']>[number];

describe('un désaccord entre la personne et celui qui la protège', () => {
  const ecrit = (suite: object) => ({ id: 'x', le: '2026-02-28', par: { qualite: 'tuteur' }, ...suite });
  const juge = (desaccords: object[] | undefined, consentements?: DossierEsquisse['consentements'], au = AU) =>
    verdictDe(
      desaccord,
      {
        usager: protege,
        projets: [projet({ ...(desaccords && { desaccords }) })],
        ...(consentements && { consentements }),
      },
      au,
    );

  test.each([
    ['ouvert', 'non_respectee'],
    ['maintenu', 'non_respectee'],
    ['resolu', 'respectee'],
    ['juge_saisi', 'respectee'],
    ['juge_a_decide', 'respectee'],
    [undefined, 'indeterminee'],
  ])('écrit par le tuteur, à l’issue « %s » : %s', (issue, verdict) => {
    expect(juge([ecrit(issue ? { issue } : {})]).verdict).toBe(verdict);
  });

  test('un manquement est une lecture, datée du désaccord', () => {
    expect(juge([ecrit({ issue: 'maintenu' })])).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-02-28',
      objets: ['/projets/0/desaccords/0'],
    });
  });

  test('un désaccord maintenu peut être porté ensuite devant le juge', () => {
    const saisie = { id: 'y', le: '2026-03-31', par: { qualite: 'personne' }, issue: 'juge_saisi' };
    expect(juge([ecrit({ issue: 'maintenu' }), saisie]).verdict).toBe('respectee');
    expect(juge([ecrit({ issue: 'maintenu' }), saisie], undefined, '2026-03-30').verdict).toBe('non_respectee');
    expect(juge([ecrit({ issue: 'maintenu' }), { ...saisie, le: '2026-02-27' }]).verdict).toBe('non_respectee');
  });

  test('une réponse donnée contre l’avis de la personne en est un', () => {
    expect(juge([], [reponse('defavorable')]).verdict).toBe('non_respectee');
    expect(juge(undefined, [reponse('defavorable')])).toEqual({ verdict: 'indeterminee', manque: ['/projets'] });
    expect(
      juge([{ ...ecrit({ issue: 'juge_a_decide' }), par: { qualite: 'personne' } }], [reponse('defavorable')]).verdict,
    ).toBe('respectee');
    expect(juge([], [reponse('favorable')]).verdict).toBe('sans_objet');
    expect(juge([], [reponse('defavorable', 'projet', 'parent')]).verdict).toBe('sans_objet');
  });

  test('ni le désaccord d’un proche, ni celui d’avant la réforme, ni celui à venir', () => {
    expect(juge([{ ...ecrit({ issue: 'maintenu' }), par: { qualite: 'proche' } }]).verdict).toBe('sans_objet');
    expect(juge([ecrit({ issue: 'maintenu', le: '2019-03-24' })]).verdict).toBe('sans_objet');
    expect(juge([ecrit({ issue: 'maintenu', le: '2019-03-25' })]).verdict).toBe('non_respectee');
    expect(juge([ecrit({ issue: 'maintenu' })], undefined, '2026-02-27').verdict).toBe('sans_objet');
    expect(verdictDe(desaccord, { usager: protege }, AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/projets', '/consentements'],
    });
    expect(verdictDe(desaccord, { usager: protege, consentements: [] }, AU).verdict).toBe('sans_objet');
    expect(verdictDe(desaccord, { usager: { ...protege, protections: [] } }, AU).verdict).toBe('sans_objet');
  });
});

describe('l’intimité', () => {
  const juge = (suite: Partial<Restriction>, au = AU) =>
    verdictDe(
      intimite,
      {
        usager: protege,
        projets: [
          projet({
            restrictions: [
              {
                id: 'x',
                objet: 'image_surveillance',
                decideeLe: '2026-02-28',
                decideePar: { qualite: 'curateur' },
                ...suite,
              },
            ],
          }),
        ],
      },
      au,
    );

  test.each<[string, Partial<Restriction>, string]>([
    ['autorisée la veille', { autorisationJugeLe: '2026-02-27' }, 'respectee'],
    ['autorisée le jour même', { autorisationJugeLe: '2026-02-28' }, 'respectee'],
    ['autorisée le lendemain', { autorisationJugeLe: '2026-03-01' }, 'non_respectee'],
    ['juge non saisi', { juge: 'non_saisi' }, 'non_respectee'],
    ['juge saisi, autorisation non dite', { juge: 'saisi' }, 'indeterminee'],
    ['décidée par le juge', { decideePar: { qualite: 'juge' } }, 'respectee'],
    ['décidée par la structure', { decideePar: { qualite: 'directeur' }, juge: 'non_saisi' }, 'sans_objet'],
    ['auteur non dit', { decideePar: undefined } as never, 'indeterminee'],
    ['autre restriction', { objet: 'contention', juge: 'non_saisi' }, 'sans_objet'],
    ['terminée', { juge: 'non_saisi', finLe: '2026-05-31' }, 'sans_objet'],
    ['qui finit ce jour', { juge: 'non_saisi', finLe: '2026-06-01' }, 'non_respectee'],
    ['à venir', { juge: 'non_saisi', decideeLe: '2026-06-02' }, 'sans_objet'],
  ])('%s : %s', (_titre, suite, verdict) => {
    expect(juge(suite).verdict).toBe(verdict);
  });

  test('une autorisation tardive régularise, dès son jour', () => {
    expect(juge({ autorisationJugeLe: '2026-03-31' })).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-02-28',
      regulariseLe: '2026-03-31',
      objets: ['/projets/0/restrictions/0/autorisationJugeLe'],
    });
    expect(juge({ autorisationJugeLe: '2026-03-31' }, '2026-03-30')).not.toHaveProperty('regulariseLe');
    expect(juge({ juge: 'non_saisi' })).toMatchObject({ objets: ['/projets/0/restrictions/0/juge'] });
    expect(verdictDe(intimite, { usager: protege, projets: [projet({})] }, AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/projets/0/restrictions'],
    });
  });
});

describe('la résidence et les relations', () => {
  const limite = (suite: Partial<Restriction>, au = AU) =>
    verdictDe(
      residence,
      {
        usager: protege,
        projets: [projet({ restrictions: [{ id: 'x', objet: 'correspondance', decideeLe: '2026-02-28', ...suite }] })],
      },
      au,
    );

  test.each<[string, Partial<Restriction>, string]>([
    ['le juge a décidé', { decideePar: { qualite: 'juge' } }, 'respectee'],
    ['le juge a autorisé', { autorisationJugeLe: '2026-06-01' }, 'respectee'],
    ['le juge autorisera', { autorisationJugeLe: '2026-06-02' }, 'indeterminee'],
    ['le juge est saisi', { juge: 'saisi' }, 'respectee'],
    ['le juge n’est pas saisi', { juge: 'non_saisi' }, 'non_respectee'],
    ['on ne sait pas', { decideePar: { qualite: 'directeur' } }, 'indeterminee'],
    ['une limite d’une autre sorte', { objet: 'contention', juge: 'non_saisi' }, 'sans_objet'],
    ['une limite levée', { juge: 'non_saisi', finLe: '2026-05-31' }, 'sans_objet'],
  ])('%s : %s', (_titre, suite, verdict) => {
    expect(limite(suite).verdict).toBe(verdict);
  });

  test('une limite sans juge est un manquement selon notre lecture, daté de la décision', () => {
    expect(limite({ juge: 'non_saisi' })).toMatchObject({ certitude: 'selon_lecture', depuisLe: '2026-02-28' });
  });

  test('un avis qui n’a pas été recueilli ne prouve pas que la personne a choisi où elle réside', () => {
    const sansAvis = reponse(null, 'accueil');
    const muette = {
      ...sansAvis,
      reponse: { ...('reponse' in sansAvis && sansAvis.reponse), avisPersonne: { recueilli: false, motif: 'absente' } },
    } as typeof sansAvis;
    expect(verdictDe(residence, { usager: protege, consentements: [muette] }, AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/consentements/0/reponse/avisPersonne/sens'],
    });
  });

  test('un accueil accepté contre l’avis de la personne ne se fait pas sans juge', () => {
    const juge = (c: ReturnType<typeof reponse>) => verdictDe(residence, { usager: protege, consentements: [c] }, AU);
    expect(juge(reponse('defavorable', 'accueil'))).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      depuisLe: '2026-02-28',
    });
    expect(juge(reponse('favorable', 'accueil')).verdict).toBe('respectee');
    expect(juge(reponse(null, 'accueil')).verdict).toBe('indeterminee');
    expect(juge(reponse('defavorable', 'projet')).verdict).toBe('sans_objet');
    expect(juge(reponse('defavorable', 'accueil', 'personne')).verdict).toBe('sans_objet');
    expect(verdictDe(residence, { usager: protege }, AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/projets', '/consentements'],
    });
  });
});

describe('avant la mesure, et quand la réponse est un refus', () => {
  const usager: Usager = {
    identite: { naissanceLe: '2008-05-01' },
    protections: [{ id: 'm', type: 'tutelle', debutLe: '2026-05-01', etendue: { personne: 'representation' } }],
  };
  const lu = (regle: typeof desaccord, sens: 'favorable' | 'defavorable', le: string, statut = 'donne') => {
    const consentement = { ...reponse(sens, 'accueil', 'tuteur', le), statut } as ReturnType<typeof reponse>;
    return verdictDe(regle, { usager, consentements: [consentement], projets: [projet({ desaccords: [] })] }, AU)
      .verdict;
  };

  test.each([
    ['2026-04-30', 'sans_objet'],
    ['2026-05-01', 'non_respectee'],
  ])('l’accord du tuteur, contre l’avis, le %s : %s', (le, verdict) => {
    expect(lu(desaccord, 'defavorable', le)).toBe(verdict);
    expect(lu(residence, 'defavorable', le)).toBe(verdict);
  });

  test.each([
    ['defavorable', 'sans_objet'],
    ['favorable', 'non_respectee'],
  ] as const)('le refus du tuteur quand la personne y est %s : %s', (sens, verdict) => {
    expect(lu(desaccord, sens, '2026-05-10', 'refuse')).toBe(verdict);
    expect(lu(residence, sens, '2026-05-10', 'refuse')).toBe('sans_objet');
  });
});
