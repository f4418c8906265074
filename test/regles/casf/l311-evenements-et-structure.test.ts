import { describe, expect, test } from 'vitest';
import { l1192SignalementMaltraitance as maltraitance } from '../../../src/regles/casf/l119-2-signalement-maltraitance';
import { l31152DroitDeVisite as visites } from '../../../src/regles/casf/l311-5-2-droit-de-visite';
import { l3118ProjetEtablissement as projetEtablissement } from '../../../src/regles/casf/l311-8-projet-etablissement';
import { l3119FamilleReunie as famille } from '../../../src/regles/casf/l311-9-famille-reunie';
import { r3318SignalementEvenementGrave as evenementGrave } from '../../../src/regles/casf/r331-8-signalement-evenement-grave';
import { REGLES } from '../../../src/regles/catalogue';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Accompagnement = NonNullable<DossierEsquisse['accompagnement']>;

describe('le signalement d’un événement grave', () => {
  const juge = (suite: object, au = '2026-06-01') =>
    verdictDe(
      evenementGrave,
      {
        accompagnement: { evenements: [{ id: 'v', le: '2026-02-27', type: 'fugue', grave: true, ...suite } as never] },
      },
      au,
    );

  test.each([
    ['2026-02-26', 'sans_objet'],
    ['2026-02-27', 'a_faire'],
    ['2026-02-28', 'a_faire'],
    ['2026-03-01', 'indeterminee'],
  ])('survenu le 27 février, signalement non noté : le %s, %s', (au, verdict) => {
    expect(juge({}, au).verdict).toBe(verdict);
  });

  test.each([
    ['2026-02-28', 'respectee'],
    ['2026-03-01', 'non_respectee'],
  ])('signalé le %s : %s', (signaleLe, verdict) => {
    expect(juge({ signaleLe }).verdict).toBe(verdict);
  });

  test('le retard est une lecture, régularisée ; avant le signalement, il court', () => {
    expect(juge({ signaleLe: '2026-03-10' })).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-03-01',
      regulariseLe: '2026-03-10',
    });
    expect(juge({ signaleLe: '2026-03-10' }, '2026-03-05')).not.toHaveProperty('regulariseLe');
    expect(juge({ signaleLe: '2026-02-28' }, '2026-02-27').verdict).toBe('a_faire');
  });

  test.each([
    ['2026-03-02', 'respectee'],
    ['2026-03-03', 'non_respectee'],
  ])('confirmé par écrit le %s d’un signalement du 28 février : %s', (confirmeParEcritLe, verdict) => {
    expect(juge({ signaleLe: '2026-02-28', confirmeParEcritLe }).verdict).toBe(verdict);
    expect(juge({ signaleLe: '2026-02-28', confirmeParEcritLe }, '2026-03-01').verdict).toBe('respectee');
  });

  test('une confirmation tardive compte dès son jour', () => {
    const tardive = { signaleLe: '2026-02-28', confirmeParEcritLe: '2026-03-10' };
    expect(juge(tardive, '2026-03-09').verdict).toBe('respectee');
    expect(juge(tardive, '2026-03-10').verdict).toBe('non_respectee');
  });

  test('sont jugés les événements graves, la maltraitance signalée, et depuis 2017', () => {
    expect(juge({ grave: undefined } as object).verdict).toBe('sans_objet');
    expect(juge({ grave: false, type: 'maltraitance_signalee' }).verdict).toBe('sans_objet');
    expect(juge({ grave: undefined, type: 'maltraitance_signalee', signaleLe: '2026-03-10' }).verdict).toBe(
      'non_respectee',
    );
    expect(juge({ grave: undefined, type: 'indesirable' })).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/evenements/0/grave'],
    });
    expect(juge({ le: '2016-12-31', signaleLe: '2017-02-01' }).verdict).toBe('sans_objet');
    expect(juge({ le: '2017-01-01', signaleLe: '2017-02-01' }).verdict).toBe('non_respectee');
    expect(verdictDe(evenementGrave, {}, '2026-06-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/evenements'],
    });
  });
});

describe('le signalement d’une maltraitance', () => {
  const juge = (suite: object, au = '2026-06-01', naissanceLe = '1950-01-01') =>
    verdictDe(
      maltraitance,
      {
        usager: { identite: { naissanceLe } },
        accompagnement: {
          evenements: [{ id: 'v', le: '2024-04-10', type: 'maltraitance_signalee', ...suite } as never],
        },
      },
      au,
    );

  test('se lit au jour du signalement, et n’accuse jamais', () => {
    expect(juge({ signaleLe: '2026-06-01' })).toEqual({
      verdict: 'respectee',
      preuves: ['/accompagnement/evenements/0/signaleLe'],
    });
    expect(juge({ signaleLe: '2026-06-02' }).verdict).toBe('indeterminee');
    expect(juge({}).verdict).toBe('indeterminee');
  });

  test('concerne les majeurs, depuis la loi de 2024', () => {
    expect(juge({ le: '2024-04-09' }).verdict).toBe('sans_objet');
    expect(juge({ type: 'chute' }).verdict).toBe('sans_objet');
    expect(juge({}, '2026-06-01', '2015-01-01').verdict).toBe('sans_objet');
    expect(verdictDe(maltraitance, { usager: { identite: { naissanceLe: '1950-01-01' } } }, '2026-06-01').verdict).toBe(
      'indeterminee',
    );
  });
});

describe('le projet d’établissement', () => {
  test.each([
    ['2024-02-28', 'sans_objet'],
    ['2024-02-29', 'respectee'],
    ['2029-02-28', 'respectee'],
    ['2029-03-01', 'non_respectee'],
  ])('adopté le 29 février 2024, jugé le %s : %s', (au, verdict) => {
    const dossier = { structure: { projetEtablissement: { adopteLe: '2024-02-29' } } };
    expect(verdictDe(projetEtablissement, dossier, au).verdict).toBe(verdict);
  });

  test('dit jusqu’à quand il vaut, et depuis quand il ne vaut plus', () => {
    const dossier = { structure: { projetEtablissement: { adopteLe: '2024-02-29' } } };
    expect(verdictDe(projetEtablissement, dossier, '2026-01-01')).toMatchObject({ jusquAu: '2029-02-28' });
    expect(verdictDe(projetEtablissement, dossier, '2030-01-01')).toMatchObject({
      depuisLe: '2029-03-01',
      certitude: 'certaine',
    });
    expect(verdictDe(projetEtablissement, {}, '2026-01-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/structure/projetEtablissement/adopteLe'],
    });
  });
});

describe('la famille séparée par l’accueil', () => {
  const separee = { accueillie: true, separeeLe: '2026-02-28' };
  const juge = (
    suite: Accompagnement['famille'],
    au = '2026-06-01',
    categorie: 'chrs' | 'cada' | 'mecs' | 'ehpad' = 'cada',
  ) => verdictDe(famille, { structure: { categorie }, accompagnement: { ...(suite && { famille: suite }) } }, au);

  test.each<[string, Accompagnement['famille'], string]>([
    ['réunie', { ...separee, reunieLe: '2026-06-01' }, 'respectee'],
    ['réunie plus tard, sans projet dit', { ...separee, reunieLe: '2026-06-02' }, 'indeterminee'],
    ['projet à venir', { ...separee, projetReunionLe: '2026-06-02', suivisLe: [] }, 'non_respectee'],
    ['projet suivi', { ...separee, projetReunionLe: '2026-03-01', suivisLe: ['2026-06-01'] }, 'respectee'],
    [
      'projet suivi plus tard',
      { ...separee, projetReunionLe: '2026-03-01', suivisLe: ['2026-06-02'] },
      'non_respectee',
    ],
    [
      'suivi d’avant le projet',
      { ...separee, projetReunionLe: '2026-03-01', suivisLe: ['2026-02-28'] },
      'non_respectee',
    ],
    ['suivis non dits', { ...separee, projetReunionLe: '2026-03-01' }, 'indeterminee'],
    ['séparation non dite', { accueillie: true }, 'indeterminee'],
    ['accueillie seule', { accueillie: false }, 'sans_objet'],
    ['famille non dite', undefined, 'indeterminee'],
  ])('%s : %s', (_titre, suite, verdict) => {
    expect(juge(suite).verdict).toBe(verdict);
  });

  test('la veille de la séparation, et hors des structures visées', () => {
    expect(juge({ ...separee, projetReunionLe: '2026-06-02' }, '2026-02-27').verdict).toBe('sans_objet');
    expect(juge({ ...separee, projetReunionLe: '2026-06-02' }, '2026-02-28')).toMatchObject({
      certitude: 'selon_lecture',
      depuisLe: '2026-02-28',
    });
    expect(juge({ ...separee, projetReunionLe: '2026-03-01', suivisLe: [] })).toMatchObject({ depuisLe: '2026-03-01' });
    expect(juge(separee, '2026-06-01', 'ehpad').verdict).toBe('sans_objet');
    expect(juge({ accueillie: true }, '2026-06-01', 'mecs').verdict).toBe('indeterminee');
  });
});

describe('le droit de visite', () => {
  const juge = (suite: object, au = '2026-06-01', categorie: 'ehpad' | 'mas' | 'mecs' = 'ehpad') =>
    verdictDe(
      visites,
      {
        structure: { categorie },
        accompagnement: { admission: { modalite: 'hebergement' } },
        projets: [
          {
            id: 'p',
            statut: 'revision',
            restrictions: [
              {
                id: 'x',
                objet: 'visites',
                decideeLe: '2024-04-10',
                motivee: false,
                notifieeLe: '2024-04-10',
                ...suite,
              } as never,
            ],
          },
        ],
      },
      au,
    );

  test('reste hors du contrôle ordinaire tant que le texte n’est pas lu', () => {
    expect(visites.statut).toBe('incubation');
    expect(REGLES).not.toContain(visites);
  });

  test('vise les limites en cours, décidées depuis la loi, en hébergement d’adultes', () => {
    expect(juge({})).toMatchObject({ verdict: 'non_respectee', certitude: 'selon_lecture' });
    expect(juge({ motivee: true, notifieeLe: undefined }).verdict).toBe('indeterminee');
    expect(juge({ decideeLe: '2024-04-09' }).verdict).toBe('sans_objet');
    expect(juge({ finLe: '2026-05-31' }).verdict).toBe('sans_objet');
    expect(juge({ finLe: '2026-06-01' }).verdict).toBe('non_respectee');
    expect(juge({ objet: 'contention' }).verdict).toBe('sans_objet');
    expect(juge({}, '2024-04-09').verdict).toBe('sans_objet');
    expect(juge({}, '2026-06-01', 'mecs').verdict).toBe('sans_objet');
    expect(juge({}, '2026-06-01', 'mas').verdict).toBe('non_respectee');
  });
});
