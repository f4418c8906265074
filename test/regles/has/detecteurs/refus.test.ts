import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../../src/regles/exemple';
import * as releves from '../../../../src/regles/has/detecteurs/refus';
import { avecProjet, relever } from '../../../support/releves';

/* Les relevés jugent au 1er juin 2026. */
const DEMAIN = '2026-06-02';
const AUJOURDHUI = '2026-06-01';
const HIER = '2026-05-31';

const projet = (contenu: object) => avecProjet(contenu as never);
const refus = (suite: object = {}) =>
  projet({ refus: [{ id: 'x', objet: 'element', par: { qualite: 'personne' }, le: HIER, ...suite }] });
const prestation = (choix: object, suite: object = {}, autres: object = {}) =>
  projet({
    prestations: [
      {
        id: 's',
        titre: 'Atelier',
        statut: 'actif',
        choix: { reponse: 'refusee', le: HIER, par: { qualite: 'personne' }, ...choix },
        ...suite,
      },
    ],
    ...autres,
  });
const consentement = (suite: object = {}): DossierEsquisse => ({
  consentements: [
    {
      id: 'c',
      objet: 'image',
      statut: 'refuse',
      recherches: [],
      reponse: { le: HIER, par: { qualite: 'personne' }, forme: 'oral' },
      ...suite,
    } as never,
  ],
});

describe('un refus dure', () => {
  test.each<[string, DossierEsquisse, readonly string[]]>([
    ['au projet, du jour même', refus({ le: AUJOURDHUI }), ['/projets/0/refus/0']],
    ['de demain, il n’est pas encore dit', refus({ le: DEMAIN }), []],
    ['levé demain, il dure', refus({ leveLe: DEMAIN }), ['/projets/0/refus/0']],
    ['levé ce jour, il ne dure plus', refus({ leveLe: AUJOURDHUI }), []],
    ['d’une prestation, du jour même', prestation({ le: AUJOURDHUI }), ['/projets/0/prestations/0/choix']],
    ['d’une prestation, de demain', prestation({ le: DEMAIN }), []],
    ['d’une prestation annulée', prestation({}, { statut: 'annule' }), []],
    ['d’une prestation acceptée, il n’y en a pas', prestation({ reponse: 'acceptee' }), []],
    [
      'au registre, du jour même',
      consentement({ reponse: { le: AUJOURDHUI, par: { qualite: 'personne' }, forme: 'oral' } }),
      ['/consentements/0'],
    ],
    [
      'au registre, de demain',
      consentement({ reponse: { le: DEMAIN, par: { qualite: 'personne' }, forme: 'oral' } }),
      [],
    ],
    ['retiré du registre', consentement({ statut: 'retire' }), ['/consentements/0']],
    ['donné au registre, il n’y en a pas', consentement({ statut: 'donne' }), []],
  ])('%s', (_titre, dossier, trouves) => {
    expect(relever(releves.refusNotes, dossier)).toEqual(trouves);
  });

  test('celui d’une prestation noté aussi au projet n’est compté qu’une fois', () => {
    const note = (sur: string) => ({
      refus: [{ id: 'x', objet: 'element', sur, par: { qualite: 'personne' }, le: HIER }],
    });
    expect(relever(releves.refusNotes, prestation({}, {}, note('s')))).toEqual(['/projets/0/refus/0']);
    expect(relever(releves.refusNotes, prestation({}, {}, note('autre')))).toEqual([
      '/projets/0/refus/0',
      '/projets/0/prestations/0/choix',
    ]);
  });

  test('chacun dit son rang', () => {
    const trois = {
      ...refus(),
      consentements: [...(consentement().consentements ?? []), ...(consentement({ id: 'd' }).consentements ?? [])],
    };
    expect(relever(releves.refusNotes, trois)).toEqual(['/projets/0/refus/0', '/consentements/0', '/consentements/1']);
    const deux = projet({
      refus: [HIER, AUJOURDHUI].map((le, n) => ({ id: `x${n}`, objet: 'element', par: { qualite: 'personne' }, le })),
      prestations: ['s', 't'].map((id) => ({
        id,
        titre: 'Atelier',
        statut: 'actif',
        choix: { reponse: 'refusee', le: HIER, par: { qualite: 'personne' } },
      })),
    });
    expect(relever(releves.refusNotes, deux)).toEqual([
      '/projets/0/refus/0',
      '/projets/0/refus/1',
      '/projets/0/prestations/0/choix',
      '/projets/0/prestations/1/choix',
    ]);
  });
});

describe('on en a reparlé', () => {
  const recherche = (le: string) => ({ le, aupresDe: { qualite: 'personne' }, par: { qualite: 'professionnel' } });

  test.each<[string, DossierEsquisse, boolean]>([
    ['ce jour', refus({ reinterrogeLe: [AUJOURDHUI] }), true],
    ['demain', refus({ reinterrogeLe: [DEMAIN] }), false],
    ['jamais, d’après le dossier', refus({ reinterrogeLe: [] }), false],
    ['au registre, ce jour', consentement({ recherches: [recherche(AUJOURDHUI)] }), true],
    ['au registre, le jour du refus', consentement({ recherches: [recherche(HIER)] }), false],
    ['au registre, demain', consentement({ recherches: [recherche(DEMAIN)] }), false],
    [
      'au registre, une fois avant et une fois après',
      consentement({ recherches: [recherche(HIER), recherche(AUJOURDHUI)] }),
      true,
    ],
    ['d’une prestation, rien ne le dit', prestation({}), false],
  ])('%s : %s', (_titre, dossier, reparle) => {
    expect(relever(releves.refusNonReinterroges, dossier).length === 0).toBe(reparle);
  });

  test.each<[string, object, boolean]>([
    ['le jour convenu est passé, et nul n’en a reparlé', { reinterrogerLe: HIER, reinterrogeLe: [] }, true],
    ['le jour convenu est aujourd’hui', { reinterrogerLe: AUJOURDHUI, reinterrogeLe: [] }, false],
    ['on en a reparlé', { reinterrogerLe: HIER, reinterrogeLe: [HIER] }, false],
    ['le dossier ne dit pas si l’on en a reparlé', { reinterrogerLe: HIER }, false],
    ['aucun jour n’a été convenu', { reinterrogeLe: [] }, false],
  ])('oublié ? %s', (_titre, suite, oublie) => {
    expect(relever(releves.refusOublies, refus(suite)).length > 0).toBe(oublie);
  });
});

test('une autre proposition se note au refus, au choix ou au registre', () => {
  const sans = (dossier: DossierEsquisse) => relever(releves.refusSansAlternative, dossier).length;
  expect(sans(refus())).toBe(1);
  expect(sans(refus({ alternativeProposee: 'Une autre heure.' }))).toBe(0);
  expect(sans(prestation({}))).toBe(1);
  expect(sans(prestation({ alternative: 'Un autre atelier.' }))).toBe(0);
  expect(sans(consentement())).toBe(1);
  expect(sans(consentement({ alternativeProposee: 'Sans le visage.' }))).toBe(0);
});

test('qu’aucun refus ne dure s’affirme au projet et au registre ensemble', () => {
  const affirme = projet({ refus: [] });
  expect(relever(releves.aucunRefus, { ...affirme, consentements: [] })).toEqual([
    '/projets/0/refus',
    '/consentements',
  ]);
  expect(relever(releves.aucunRefus, affirme)).toEqual([]);
  expect(relever(releves.aucunRefus, { ...projet({}), consentements: [] })).toEqual([]);
  expect(relever(releves.aucunRefus, { ...affirme, ...consentement() })).toEqual([]);
});

describe('une prestation menée malgré le refus de la personne', () => {
  test.each<[string, object, object, boolean]>([
    ['active', {}, {}, true],
    ['active jusqu’à ce jour', {}, { finLe: AUJOURDHUI }, true],
    ['finie hier', {}, { finLe: HIER }, false],
    ['qui commence demain', {}, { debutLe: DEMAIN }, false],
    ['terminée', {}, { statut: 'termine' }, false],
    ['refusée par un parent', { par: { qualite: 'parent' } }, {}, false],
    ['refusée demain', { le: DEMAIN }, {}, false],
  ])('%s', (_titre, choix, suite, imposee) => {
    expect(relever(releves.imposeesMalgreRefus, prestation(choix, suite)).length > 0).toBe(imposee);
  });
});

test('un choix de prestation est celui de la personne, au plus tard ce jour', () => {
  const trouve = (choix: object, condition?: Parameters<typeof releves.choixDePrestation>[0]) =>
    relever(releves.choixDePrestation(condition), prestation(choix)).length > 0;
  expect(trouve({})).toBe(true);
  expect(trouve({ le: AUJOURDHUI })).toBe(true);
  expect(trouve({ le: DEMAIN })).toBe(false);
  expect(trouve({ par: { qualite: 'parent' } })).toBe(false);
  expect(trouve({}, () => false)).toBe(false);
});
