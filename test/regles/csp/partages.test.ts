import { describe, expect, test } from 'vitest';
import { REGLES } from '../../../src/regles/catalogue';
import { l11104Opposition as opposition } from '../../../src/regles/csp/l1110-4-opposition';
import { l11104PartageHorsEquipe as horsEquipe } from '../../../src/regles/csp/l1110-4-partage-hors-equipe';
import { r11101StrictNecessaire as necessaire } from '../../../src/regles/csp/r1110-1-strict-necessaire';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Consentement = NonNullable<DossierEsquisse['consentements']>[number];
type Partage = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['partages']>[number];

const AU = '2026-06-01';
const partage = (suite: Partial<Partage> = {}): Partage => ({
  id: 's',
  le: '2026-02-28',
  destinataire: { qualite: 'partenaire' },
  horsEquipe: true,
  ...suite,
});
const repondu = (statut: 'donne' | 'refuse' | 'retire' | 'expire', le: string, suite: object = {}) =>
  ({
    id: 'c',
    objet: 'partage_hors_equipe',
    statut,
    recherches: [],
    reponse: { le, par: { qualite: 'personne' }, forme: 'oral' },
    ...suite,
  }) as Consentement;

describe('le partage hors de l’équipe de soins', () => {
  const juge = (
    consentements: readonly Consentement[] | undefined,
    p: Partial<Partage> = {},
    suite: DossierEsquisse = {},
  ) =>
    verdictDe(
      horsEquipe,
      { accompagnement: { partages: [partage(p)] }, ...(consentements && { consentements }), ...suite },
      AU,
    );
  const par = (qualite: string) =>
    repondu('donne', '2026-01-31', { reponse: { le: '2026-01-31', par: { qualite }, forme: 'oral' } });

  test.each([
    ['tuteur', { verdict: 'respectee' }],
    ['proche', { verdict: 'non_respectee', certitude: 'selon_lecture' }],
    ['professionnel', { verdict: 'non_respectee', certitude: 'selon_lecture' }],
    ['inconnue', { verdict: 'indeterminee', manque: ['/consentements/0/reponse/par/qualite'] }],
  ])('l’accord donné par « %s »', (qualite, verdict) => {
    expect(juge([par(qualite)])).toMatchObject(verdict);
  });

  const donneLe = (le: string) => ({ statut: 'donne', reponse: { le, par: { qualite: 'personne' }, forme: 'oral' } });

  test('c’est la réponse d’alors qui est jugée, avec celui qui l’a donnée', () => {
    const dUnProche = { le: '2026-01-31', par: { qualite: 'proche' }, forme: 'oral' };
    const ensuite = repondu('retire', '2026-04-01', { antecedents: [{ statut: 'donne', reponse: dUnProche }] });
    expect(juge([ensuite])).toMatchObject({ verdict: 'non_respectee', certitude: 'selon_lecture' });
    const inverse = repondu('refuse', '2026-04-01', {
      reponse: { ...dUnProche, le: '2026-04-01' },
      antecedents: [donneLe('2026-01-31')],
    });
    expect(juge([inverse])).toMatchObject({
      verdict: 'respectee',
      preuves: ['/consentements/0/antecedents/0/reponse'],
    });
  });

  test.each([
    [[], 'certaine'],
    [undefined, 'selon_lecture'],
  ] as const)('une réponse du lendemain, des antécédents %j : %s', (antecedents, certitude) => {
    const lendemain = repondu('donne', '2026-03-01', antecedents && { antecedents });
    expect(juge([lendemain])).toMatchObject({ verdict: 'non_respectee', certitude });
  });

  test('un partage dont le destinataire n’est pas dit ne dément pas un consentement qui en vise un', () => {
    const vise = repondu('donne', '2026-01-31', { destinataire: 'x' });
    expect(juge([vise], {}, { personnes: [{ id: 'x' }] })).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/partages/0/destinataire/id'],
    });
  });

  test.each<[string, Consentement, string]>([
    ['donné la veille', repondu('donne', '2026-02-27'), 'respectee'],
    ['donné le jour même', repondu('donne', '2026-02-28'), 'respectee'],
    ['donné le lendemain', repondu('donne', '2026-03-01'), 'non_respectee'],
    ['retiré après, on ne sait ce qui valait avant', repondu('retire', '2026-03-01'), 'indeterminee'],
    ['donné, échu la veille', repondu('donne', '2026-01-31', { expireLe: '2026-02-27' }), 'non_respectee'],
    ['donné, échu le jour même', repondu('donne', '2026-01-31', { expireLe: '2026-02-28' }), 'respectee'],
    ['expiré depuis', repondu('expire', '2026-01-31', { expireLe: '2026-02-28' }), 'respectee'],
    ['expiré avant', repondu('expire', '2026-01-31', { expireLe: '2026-02-27' }), 'non_respectee'],
    ['refusé', repondu('refuse', '2026-02-27'), 'non_respectee'],
    ['retiré avant', repondu('retire', '2026-02-28', { antecedents: [donneLe('2026-01-31')] }), 'non_respectee'],
    ['retiré après', repondu('retire', '2026-03-01', { antecedents: [donneLe('2026-01-31')] }), 'respectee'],
    [
      'redonné après un refus',
      repondu('donne', '2026-02-01', { antecedents: [{ ...donneLe('2026-01-31'), statut: 'refuse' }] }),
      'respectee',
    ],
    [
      'seulement recherché',
      { id: 'c', objet: 'partage_hors_equipe', statut: 'recherche', recherches: [] },
      'non_respectee',
    ],
    ['donné sur un autre objet', { ...repondu('donne', '2026-01-31'), objet: 'image' }, 'non_respectee'],
  ])('%s : %s', (_titre, consentement, verdict) => {
    expect(juge([consentement]).verdict).toBe(verdict);
  });

  test('vise ce destinataire, ou n’en vise aucun', () => {
    const pour = (destinataire: string) => repondu('donne', '2026-01-31', { destinataire });
    const vers = { destinataire: { qualite: 'medecin' as const, id: 'dr' } };
    expect(juge([pour('dr')], vers).verdict).toBe('respectee');
    expect(juge([pour('autre')], vers).verdict).toBe('non_respectee');
    expect(juge([repondu('donne', '2026-01-31')], vers)).toEqual({
      verdict: 'respectee',
      preuves: ['/consentements/0/reponse'],
    });
  });

  test('le registre des personnes dit qui est de l’équipe, à défaut du partage', () => {
    const vers: Partial<Partage> = { destinataire: { qualite: 'professionnel', id: 'dr' } };
    const sansLeDire = (equipeDeSoins?: boolean) =>
      verdictDe(
        horsEquipe,
        {
          accompagnement: {
            partages: [{ id: 's', le: '2026-02-28', destinataire: { qualite: 'professionnel', id: 'dr' } }],
          },
          personnes: [{ id: 'autre' }, { id: 'dr', ...(equipeDeSoins !== undefined && { equipeDeSoins }) }],
          consentements: [],
        },
        AU,
      ).verdict;
    expect(sansLeDire(true)).toBe('sans_objet');
    expect(sansLeDire(false)).toBe('non_respectee');
    expect(sansLeDire()).toBe('indeterminee');
    expect(juge([], { ...vers, horsEquipe: false }).verdict).toBe('sans_objet');
  });

  test('un manquement est certain, daté du partage ; sans registre des consentements, on ne sait pas', () => {
    expect(juge([])).toMatchObject({
      certitude: 'certaine',
      depuisLe: '2026-02-28',
      objets: ['/accompagnement/partages/0'],
    });
    expect(juge(undefined)).toEqual({ verdict: 'indeterminee', manque: ['/consentements'] });
    expect(verdictDe(horsEquipe, {}, AU)).toEqual({ verdict: 'indeterminee', manque: ['/accompagnement/partages'] });
  });

  test('ni avec la personne, sa famille ou le juge, ni avant la loi, ni demain', () => {
    for (const qualite of ['personne', 'parent', 'juge', 'autorite', 'personne_confiance'] as const)
      expect(juge([], { destinataire: { qualite } }).verdict).toBe('sans_objet');
    expect(juge([], { le: '2016-01-27' }).verdict).toBe('sans_objet');
    expect(juge([], { le: '2016-01-28' }).verdict).toBe('non_respectee');
    expect(juge([], { le: '2026-06-02' }).verdict).toBe('sans_objet');
  });
});

describe('le strict nécessaire et la mission', () => {
  const juge = (suite: Partial<Partage>, au = AU) =>
    verdictDe(necessaire, { accompagnement: { partages: [partage(suite)] } }, au);

  test('s’ajoutent : l’un ne remplace jamais l’autre', () => {
    expect(juge({ strictNecessaire: true, dansLaMission: true }).verdict).toBe('respectee');
    expect(juge({ strictNecessaire: false, dansLaMission: true })).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      objets: ['/accompagnement/partages/0/strictNecessaire'],
    });
    expect(juge({ strictNecessaire: true, dansLaMission: false })).toMatchObject({
      objets: ['/accompagnement/partages/0/dansLaMission'],
    });
    expect(juge({ dansLaMission: true })).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/partages/0/strictNecessaire'],
    });
  });

  test('depuis le décret de 2016, dans l’équipe comme au-delà', () => {
    const faute = { strictNecessaire: false, dansLaMission: true };
    expect(juge({ ...faute, le: '2016-07-22' }).verdict).toBe('sans_objet');
    expect(juge({ ...faute, le: '2016-07-23' }).verdict).toBe('non_respectee');
    expect(juge({ ...faute, horsEquipe: false }).verdict).toBe('non_respectee');
    expect(verdictDe(necessaire, {}, AU)).toEqual({ verdict: 'indeterminee', manque: ['/accompagnement/partages'] });
  });
});

describe('l’opposition au partage', () => {
  const juge = (oppositionsPartage: { le: string; leveeLe?: string }[], informee = true) =>
    verdictDe(
      opposition,
      {
        accompagnement: {
          admission: { admisLe: '2026-01-01' },
          informations: informee ? [{ sujet: 'opposition_partage', le: '2026-01-02', a: [{ qualite: 'tuteur' }] }] : [],
          partages: [partage()],
          oppositionsPartage,
        },
      },
      AU,
    );

  test('reste hors du contrôle ordinaire tant que le texte n’est pas lu', () => {
    expect(opposition.statut).toBe('incubation');
    expect(REGLES).not.toContain(opposition);
  });

  test('est respectée du jour où elle est dite à celui où elle est levée', () => {
    expect(juge([{ le: '2026-02-28' }])).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2026-02-28',
      certitude: 'selon_lecture',
    });
    expect(juge([{ le: '2026-03-01' }]).verdict).toBe('respectee');
    expect(juge([{ le: '2026-01-01', leveeLe: '2026-02-28' }]).verdict).toBe('respectee');
    expect(juge([{ le: '2026-01-01', leveeLe: '2026-03-01' }]).verdict).toBe('non_respectee');
    expect(juge([], false)).toMatchObject({ verdict: 'non_respectee', depuisLe: '2026-01-17' });
  });
});
