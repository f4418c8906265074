import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { critere173 } from '../../../src/regles/has/1.7.3';
import { critere1111 } from '../../../src/regles/has/1.11.1';
import { critere1155 } from '../../../src/regles/has/1.15.5';
import { critere221 } from '../../../src/regles/has/2.2.1';
import { critere243 } from '../../../src/regles/has/2.4.3';
import { critere291 } from '../../../src/regles/has/2.9.1';
import { critere293 } from '../../../src/regles/has/2.9.3';
import { projet } from '../../../src/regles/has/outils/esquisses';
import type { ElementPreuve, VoletHas } from '../../../src/regles/preuve';
import { jour } from '../../support/jour';
import { dossierDe, verdictDe } from '../../support/regles';

const element = (regle: { readonly has: VoletHas }, dossier: DossierEsquisse, au: string, rang: number) =>
  regle.has.preuves(dossierDe(dossier), jour(au))[rang - 1] as ElementPreuve;

const PERSONNE = { qualite: 'personne' } as const;

describe('la réévaluation annuelle des besoins en santé', () => {
  const evaluee = (...jours: string[]): DossierEsquisse => ({
    projets: projet({ evaluations: jours.map((le, rang) => ({ id: `e${rang}`, le, domaines: ['sante'] })) }),
  });

  test.each([
    ['2025-02-27', 'respectee'],
    ['2025-02-28', 'respectee'],
    ['2025-03-01', 'non_respectee'],
  ])('réévalués le 29 février 2024 : le %s, le verdict est %s', (au, verdict) => {
    expect(verdictDe(critere1155, evaluee('2023-06-01', '2024-02-29'), au).verdict).toBe(verdict);
  });

  test.each([
    ['2026-05-13', 'a_faire'],
    ['2026-05-14', 'a_faire'],
    ['2026-05-15', 'non_respectee'],
  ])('évalués une seule fois, le 14 mai 2025 : le %s, le verdict est %s', (au, verdict) => {
    expect(verdictDe(critere1155, evaluee('2025-05-14'), au).verdict).toBe(verdict);
  });

  test('un besoin de santé daté vaut évaluation', () => {
    const dossier: DossierEsquisse = {
      projets: projet({
        evaluations: [{ id: 'e', le: '2024-05-14', domaines: ['sante'] }],
        besoins: [{ id: 'b', description: 'Besoin.', code: '1.1.1', evalueLe: '2025-05-14' }],
      }),
    };
    expect(verdictDe(critere1155, dossier, '2026-05-14')).toMatchObject({
      verdict: 'respectee',
      jusquAu: '2026-05-14',
      preuves: ['/projets/0/evaluations/0', '/projets/0/besoins/0'],
    });
  });
});

describe('ce que tait un dossier sur les besoins en santé n’est pas un oubli', () => {
  const ancienne = { id: 'e', le: '2024-05-14', domaines: ['sante'] } as const;
  const constat = (contenu: Parameters<typeof projet>[0]) =>
    element(critere1155, { projets: projet(contenu) }, '2026-05-14', 2);

  test.each<[string, Parameters<typeof projet>[0], readonly string[]]>([
    [
      'une évaluation sans domaine',
      { evaluations: [ancienne, { id: 'f', le: '2026-01-10' }] },
      ['/projets/0/evaluations/1/domaines'],
    ],
    [
      'un besoin évalué, sans code',
      { evaluations: [ancienne], besoins: [{ id: 'b', description: 'B.', evalueLe: '2026-01-10' }] },
      ['/projets/0/besoins/0/code'],
    ],
    [
      'un besoin de santé sans date',
      { evaluations: [ancienne], besoins: [{ id: 'b', description: 'B.', code: '1.1.1' }] },
      ['/projets/0/besoins/0/evalueLe'],
    ],
    [
      'des besoins datés, sans liste d’évaluations',
      { besoins: [{ id: 'b', description: 'B.', code: '1.1.1', evalueLe: '2024-05-14' }] },
      ['/projets/0/evaluations'],
    ],
  ])('%s', (_titre, contenu, ou) => {
    expect(constat(contenu)).toEqual({ element: 2, constat: 'silence', ou });
  });

  test.each<[string, Parameters<typeof projet>[0]['evaluations']]>([
    ['sans domaine, mais de plus d’un an', [ancienne, { id: 'f', le: '2025-05-13' }]],
    ['à venir', [ancienne, { id: 'f', le: '2026-05-15' }]],
    ['que le dossier dit sans aucun domaine', [ancienne, { id: 'f', le: '2026-01-10', domaines: [] }]],
    ['d’un autre domaine', [ancienne, { id: 'f', le: '2026-01-10', domaines: ['emploi'] }]],
  ])('une évaluation %s ne change rien', (_titre, evaluations) => {
    expect(constat({ evaluations }).constat).toBe('contradiction');
  });

  test('un besoin sans date prend celle de l’évaluation à laquelle il renvoie', () => {
    const besoins = [{ id: 'b', description: 'B.', code: '1.1.1', evaluation: 'f' } as const];
    const evaluations = [ancienne, { id: 'f', le: '2026-01-10' } as const];
    expect(constat({ evaluations, besoins })).toMatchObject({ constat: 'preuve', ou: ['/projets/0/besoins/0'] });
  });
});

describe('la place des proches', () => {
  const souhaits = [
    { place: 'associe', le: '2025-01-01' },
    { place: 'tenu_a_distance', le: '2026-01-01' },
  ] as const;
  const recu = (le: string): DossierEsquisse => ({
    usager: { entourage: [{ personne: 's', souhaits }] },
    projets: projet({ remises: [{ le, a: { qualite: 'proche', id: 's' } }] }),
  });

  test.each([
    ['2025-12-31', 'silence'],
    ['2026-01-01', 'contradiction'],
    ['2026-02-01', 'contradiction'],
  ])('le projet reçu le %s par un proche tenu à distance depuis le 1er janvier 2026 : %s', (le, constat) => {
    expect(element(critere1111, recu(le), '2026-06-01', 2).constat).toBe(constat);
  });

  test('un envoi à venir ne contredit encore rien', () => {
    expect(element(critere1111, recu('2026-07-01'), '2026-06-01', 2).constat).toBe('silence');
  });
});

describe('les refus', () => {
  const refus = { id: 'n', le: '2026-01-10', par: PERSONNE, objet: 'projet' } as const;

  test('le jour convenu pour en reparler n’est pas encore un oubli', () => {
    const dossier: DossierEsquisse = {
      projets: projet({ refus: [{ ...refus, reinterrogerLe: '2026-05-31', reinterrogeLe: [] }] }),
    };
    expect(verdictDe(critere173, dossier, '2026-05-31').verdict).toBe('indeterminee');
    expect(verdictDe(critere173, dossier, '2026-06-01').verdict).toBe('non_respectee');
  });

  test('un refus levé n’a plus à être reparlé', () => {
    const dossier: DossierEsquisse = {
      consentements: [],
      projets: projet({ refus: [{ ...refus, leveLe: '2026-03-01' }] }),
    };
    expect(verdictDe(critere173, dossier, '2026-02-28').verdict).toBe('indeterminee');
    expect(verdictDe(critere173, dossier, '2026-03-01').verdict).toBe('sans_objet');
  });

  test('un refus du registre est reparlé quand l’accord est de nouveau recherché', () => {
    const repris = (recherche: string): DossierEsquisse => ({
      consentements: [
        {
          id: 'c',
          objet: 'image',
          statut: 'refuse',
          recherches: [{ le: recherche, aupresDe: PERSONNE }],
          reponse: { le: '2026-01-10', par: PERSONNE, forme: 'oral' },
          alternativeProposee: 'Autre chose.',
        },
      ],
    });
    expect(verdictDe(critere173, repris('2026-04-01'), '2026-06-01').verdict).toBe('respectee');
    expect(verdictDe(critere173, repris('2026-01-05'), '2026-06-01').verdict).toBe('indeterminee');
  });
});

describe('les risques', () => {
  const absent = (evalueLe: string): DossierEsquisse => ({
    accompagnement: { evenements: [{ id: 'v', type: 'chute', le: '2026-03-01' }] },
    projets: projet({ risques: [{ id: 'r', nature: 'chute', presence: 'absent', evalueLe }] }),
  });

  test('une chute dément un risque dit absent avant elle, non un risque réévalué depuis', () => {
    expect(element(critere243, absent('2026-02-01'), '2026-06-01', 1).constat).toBe('contradiction');
    expect(element(critere243, absent('2026-03-02'), '2026-06-01', 1).constat).toBe('preuve');
    expect(element(critere243, absent('2026-02-01'), '2026-02-28', 1).constat).toBe('preuve');
  });

  test('une restriction se juge tant qu’elle a cours', () => {
    const dossier: DossierEsquisse = {
      structure: { categorie: 'ehpad' },
      projets: projet({
        restrictions: [{ id: 'r', objet: 'contention', decideeLe: '2026-01-10', finLe: '2026-02-10', motivee: false }],
      }),
    };
    expect(verdictDe(critere221, dossier, '2026-01-09').verdict).toBe('sans_objet');
    expect(verdictDe(critere221, dossier, '2026-02-10').verdict).toBe('non_respectee');
    expect(verdictDe(critere221, dossier, '2026-02-11').verdict).toBe('sans_objet');
  });
});

describe('les partages et les relais', () => {
  test('une opposition levée, ou un refus qui vise un autre destinataire, ne contredit rien', () => {
    const partages = [{ id: 't', le: '2026-03-01', destinataire: { qualite: 'partenaire', id: 'k' } }] as const;
    const avec = (leveeLe: string): DossierEsquisse => ({
      accompagnement: { partages, oppositionsPartage: [{ le: '2026-01-01', leveeLe }] },
    });
    expect(element(critere291, avec('2026-03-01'), '2026-06-01', 3).constat).toBe('preuve');
    expect(element(critere291, avec('2026-03-02'), '2026-06-01', 3).constat).toBe('contradiction');
    const refus = (destinataire: string): DossierEsquisse => ({
      accompagnement: { partages },
      consentements: [
        {
          id: 'c',
          objet: 'partage_hors_equipe',
          statut: 'refuse',
          destinataire,
          recherches: [],
          reponse: { le: '2026-02-01', par: PERSONNE, forme: 'oral' },
        },
      ],
    });
    expect(element(critere291, refus('autre'), '2026-06-01', 3).constat).toBe('preuve');
    expect(element(critere291, refus('k'), '2026-06-01', 3).constat).toBe('contradiction');
  });

  test('un décès n’a pas de relais, et une sortie d’un autre séjour ne compte pas', () => {
    const sortie = { le: '2026-03-01', motif: 'deces' } as const;
    expect(verdictDe(critere293, { accompagnement: { sortie } }, '2026-06-01').verdict).toBe('sans_objet');
    const ancienne: DossierEsquisse = {
      accompagnement: { admission: { admisLe: '2026-04-01' }, sortie: { le: '2026-03-01', motif: 'reorientation' } },
    };
    expect(verdictDe(critere293, ancienne, '2026-06-01').verdict).toBe('sans_objet');
  });
});
