import { describe, expect, test } from 'vitest';
import { d4718AnniversaireDuJugement } from '../../../src/regles/casf-categories/d471-8-anniversaire-du-jugement';
import { d4718AvenantUnAn } from '../../../src/regles/casf-categories/d471-8-avenant-un-an';
import { d4718RemiseTroisMois } from '../../../src/regles/casf-categories/d471-8-remise-trois-mois';
import { l4717ParticipationDirecte } from '../../../src/regles/casf-categories/l471-7-participation-directe';
import { l4717RemiseDesDocuments } from '../../../src/regles/casf-categories/l471-7-remise-des-documents';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Document = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['documentsIndividuels']>[number];

const mesure = (le: string, notifieeLe = le, suite: object = {}): DossierEsquisse => ({
  structure: { categorie: 'mjpm' },
  usager: {
    protections: [{ id: 'm', type: 'curatelle_simple', decision: { le }, debutLe: le, notifieeLe, ...suite }],
  },
});
const avec = (dossier: DossierEsquisse, ...documents: readonly Partial<Document>[]): DossierEsquisse => ({
  ...dossier,
  accompagnement: {
    documentsIndividuels: documents.map((document, rang) => ({ id: `d${rang}`, type: 'dipm', ...document })),
  },
});
const avenants = (...jours: readonly string[]): Partial<Document> => ({
  avenants: jours.map((etabliLe, rang) => ({ id: `a${rang}`, etabliLe, objet: 'reactualisation' })),
});

describe('la remise du document individuel dans les trois mois', () => {
  test.each([
    ['2025-11-30', '2026-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-03-31', '2026-06-30'],
  ])('jugement notifié le %s : avant le %s, en retard le lendemain', (notifieeLe, avantLe) => {
    const dossier = avec(mesure('2025-11-01', notifieeLe));
    expect(verdictDe(d4718RemiseTroisMois, dossier, avantLe)).toMatchObject({ verdict: 'a_faire', avantLe });
  });

  test('remis la veille, le jour, le lendemain', () => {
    const remis = (le: string) =>
      avec(mesure('2025-11-20', '2025-11-30'), { remises: [{ le, a: { qualite: 'personne' } }] });
    expect(verdictDe(d4718RemiseTroisMois, remis('2026-02-27'), '2026-06-01').verdict).toBe('respectee');
    expect(verdictDe(d4718RemiseTroisMois, remis('2026-02-28'), '2026-06-01').verdict).toBe('respectee');
    expect(verdictDe(d4718RemiseTroisMois, remis('2026-03-01'), '2026-06-01')).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2026-03-01',
      regulariseLe: '2026-03-01',
    });
  });

  test('les données qui manquent sont nommées une à une', () => {
    const dossier = mesure('2025-11-20', '2025-11-30');
    expect(verdictDe(d4718RemiseTroisMois, dossier, '2026-06-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels'],
    });
    const muet = avec(dossier, {}, { remises: [] });
    expect(verdictDe(d4718RemiseTroisMois, muet, '2026-06-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/remises'],
    });
  });

  test('une mesure finie n’est plus jugée', () => {
    const dossier = avec(mesure('2025-11-20', '2025-11-30', { finLe: '2026-05-31' }));
    expect(verdictDe(d4718RemiseTroisMois, dossier, '2026-05-31').verdict).toBe('non_respectee');
    expect(verdictDe(d4718RemiseTroisMois, dossier, '2026-06-01').verdict).toBe('sans_objet');
  });

  test('la plus récente des mesures en cours fait foi', () => {
    const dossier = avec({
      structure: { categorie: 'mjpm' },
      usager: {
        protections: [
          { id: 'm1', type: 'curatelle_simple', debutLe: '2020-01-01', notifieeLe: '2020-01-10' },
          { id: 'm2', type: 'tutelle', debutLe: '2026-01-01', notifieeLe: '2026-01-10' },
        ],
      },
    });
    expect(verdictDe(d4718RemiseTroisMois, dossier, '2026-02-01')).toMatchObject({ avantLe: '2026-04-10' });
  });
});

describe('l’anniversaire du jugement', () => {
  const regle = d4718AnniversaireDuJugement;
  const juge = (jugement: string, ...jours: readonly string[]) => avec(mesure(jugement), avenants(...jours));

  test.each([
    ['2024-03-15', '2025-03-14', 'a_faire'],
    ['2024-03-15', '2025-03-15', 'a_faire'],
    ['2024-03-15', '2025-03-16', 'non_respectee'],
    ['2024-02-29', '2025-02-28', 'a_faire'],
    ['2024-02-29', '2025-03-01', 'non_respectee'],
  ])('jugement du %s, aucun avenant : le %s, %s', (jugement, au, verdict) => {
    expect(verdictDe(regle, juge(jugement), au).verdict).toBe(verdict);
  });

  test('un avenant du jour même vaut jusqu’à l’anniversaire suivant, qui manque ensuite', () => {
    const dossier = juge('2024-02-29', '2025-02-28');
    expect(verdictDe(regle, dossier, '2026-02-28')).toMatchObject({ verdict: 'respectee', jusquAu: '2026-02-28' });
    expect(verdictDe(regle, dossier, '2026-03-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      depuisLe: '2026-03-01',
    });
  });

  test('après trois ans, l’anniversaire retrouve le 29 février', () => {
    const dossier = juge('2024-02-29', '2027-02-20');
    expect(verdictDe(regle, dossier, '2028-02-29')).toMatchObject({ jusquAu: '2028-02-29' });
  });

  test('un avenant du lendemain est en retard, selon notre lecture, et le reste toute l’année', () => {
    const dossier = juge('2024-03-15', '2025-03-16');
    for (const au of ['2025-03-16', '2026-03-15']) {
      expect(verdictDe(regle, dossier, au)).toMatchObject({
        verdict: 'non_respectee',
        certitude: 'selon_lecture',
        depuisLe: '2025-03-16',
        regulariseLe: '2025-03-16',
      });
    }
    expect(verdictDe(regle, dossier, '2026-03-16')).toMatchObject({ certitude: 'certaine', depuisLe: '2026-03-16' });
  });

  test('à six mois d’un anniversaire un avenant vaut pour lui, au-delà pour le suivant', () => {
    expect(verdictDe(regle, juge('2024-03-15', '2025-09-15'), '2025-10-01').verdict).toBe('non_respectee');
    expect(verdictDe(regle, juge('2024-03-15', '2025-09-16'), '2025-10-01')).toMatchObject({
      verdict: 'respectee',
      jusquAu: '2027-03-15',
    });
  });

  test('un avenant des six premiers mois ne vaut pas pour le premier anniversaire', () => {
    const dossier = juge('2024-03-15', '2024-09-15');
    expect(verdictDe(regle, dossier, '2025-03-15')).toMatchObject({ verdict: 'a_faire', avantLe: '2025-03-15' });
    expect(verdictDe(regle, dossier, '2025-03-16').verdict).toBe('non_respectee');
  });

  test('un avenant sur les tarifs ne réactualise pas les objectifs', () => {
    const dossier = avec(mesure('2024-03-15'), { avenants: [{ id: 'a', etabliLe: '2025-03-01', objet: 'tarifs' }] });
    expect(verdictDe(regle, dossier, '2025-03-16').verdict).toBe('non_respectee');
  });

  test('sans rien savoir des avenants, on les demande une fois l’anniversaire passé', () => {
    const dossier = avec(mesure('2024-03-15'), {});
    expect(verdictDe(regle, dossier, '2025-03-15').verdict).toBe('a_faire');
    expect(verdictDe(regle, dossier, '2025-03-16')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/avenants'],
    });
  });
});

test('l’avenant de la première année n’est jamais un manquement par son absence', () => {
  const dossier = avec(mesure('2024-02-20', '2024-02-29'), avenants());
  expect(verdictDe(d4718AvenantUnAn, dossier, '2025-02-28')).toMatchObject({ verdict: 'a_faire' });
  expect(verdictDe(d4718AvenantUnAn, dossier, '2025-03-01').verdict).toBe('sans_objet');
});

test('le livret remis à un proche ne suffit que si un constat dit la personne hors d’état d’en mesurer la portée', () => {
  const dossier = (
    aptitudes?: { apte: boolean; le: string }[],
    qualite: 'proche' | 'inconnue' = 'proche',
  ): DossierEsquisse => ({
    structure: { categorie: 'ehpad', mandataireJudiciairePrepose: true },
    usager: {
      identite: { naissanceLe: '1950-03-03' },
      protections: [{ id: 'm', type: 'tutelle', debutLe: '2025-01-10' }],
      ...(aptitudes && { aptitudes }),
    },
    accompagnement: { documentsRemis: [{ type: 'livret_accueil', le: '2026-01-05', a: { qualite } }] },
  });
  const constat = (apte: boolean) => [{ apte, le: '2026-01-01' }];
  expect(verdictDe(l4717RemiseDesDocuments, dossier(constat(false)), '2026-06-01').verdict).toBe('respectee');
  expect(verdictDe(l4717RemiseDesDocuments, dossier(constat(true)), '2026-06-01').verdict).toBe('non_respectee');
  expect(verdictDe(l4717RemiseDesDocuments, dossier([]), '2026-06-01').verdict).toBe('non_respectee');
  expect(verdictDe(l4717RemiseDesDocuments, dossier(), '2026-06-01')).toEqual({
    verdict: 'indeterminee',
    manque: ['/usager/aptitudes'],
  });
  expect(verdictDe(l4717RemiseDesDocuments, dossier([], 'inconnue'), '2026-06-01')).toEqual({
    verdict: 'indeterminee',
    manque: ['/accompagnement/documentsRemis/0/a'],
  });
});

test('sans un mot des constats, une participation qui manque reste une question', () => {
  const dossier = (aptitudes?: { apte: boolean; le: string }[]): DossierEsquisse => ({
    structure: { categorie: 'mas', mandataireJudiciairePrepose: true },
    usager: {
      identite: { naissanceLe: '1980-03-03' },
      protections: [{ id: 'm', type: 'tutelle', debutLe: '2025-01-10' }],
      ...(aptitudes && { aptitudes }),
    },
    accompagnement: {
      documentsIndividuels: [
        { id: 'c', type: 'dipc', participation: { personne: { aParticipe: false, motif: 'non_sollicitee' } } },
      ],
    },
  });
  expect(verdictDe(l4717ParticipationDirecte, dossier([]), '2026-06-01').verdict).toBe('non_respectee');
  expect(verdictDe(l4717ParticipationDirecte, dossier([{ apte: false, le: '2026-01-01' }]), '2026-06-01').verdict).toBe(
    'sans_objet',
  );
  expect(verdictDe(l4717ParticipationDirecte, dossier(), '2026-06-01')).toEqual({
    verdict: 'indeterminee',
    manque: ['/usager/aptitudes'],
  });
});

test('sans un mot des constats, seule la remise à un autre qu’un proche se juge', () => {
  const remis = (type: 'livret_accueil' | 'charte_droits_libertes', qualite: 'proche' | 'tuteur') =>
    ({ type, le: '2026-01-05', a: { qualite } }) as const;
  const dossier = (...documentsRemis: ReturnType<typeof remis>[]): DossierEsquisse => ({
    structure: { categorie: 'ehpad', mandataireJudiciairePrepose: true },
    usager: {
      identite: { naissanceLe: '1950-03-03' },
      protections: [{ id: 'm', type: 'tutelle', debutLe: '2025-01-10' }],
    },
    accompagnement: { documentsRemis },
  });
  const juge = (...documents: ReturnType<typeof remis>[]) =>
    verdictDe(l4717RemiseDesDocuments, dossier(...documents), '2026-06-01');
  expect(juge(remis('livret_accueil', 'proche'), remis('charte_droits_libertes', 'tuteur'))).toMatchObject({
    verdict: 'non_respectee',
    objets: ['/accompagnement/documentsRemis/1'],
  });
  expect(juge(remis('livret_accueil', 'proche'), remis('livret_accueil', 'tuteur')).verdict).toBe('indeterminee');
});

test('sans mesure de protection, on ne demande pas s’il y a un mandataire préposé', () => {
  const usager = { identite: { naissanceLe: '1950-03-03' }, protections: [] };
  expect(verdictDe(l4717RemiseDesDocuments, { structure: { categorie: 'ehpad' }, usager }, '2026-06-01').verdict).toBe(
    'sans_objet',
  );
  const protegee = { ...usager, protections: [{ id: 'm', type: 'tutelle' as const, debutLe: '2025-01-10' }] };
  expect(
    verdictDe(l4717RemiseDesDocuments, { structure: { categorie: 'ehpad' }, usager: protegee }, '2026-06-01'),
  ).toEqual({ verdict: 'indeterminee', manque: ['/structure/mandataireJudiciairePrepose'] });
});
