import { describe, expect, test } from 'vitest';
import * as releves from '../../../../src/regles/has/detecteurs/partenaires';
import { avecAccompagnement, avecProjet, relever } from '../../../support/releves';

const projet = (contenu: object) => avecProjet(contenu as never);
const accompagnement = (contenu: object) => avecAccompagnement(contenu as never);

describe('les partenaires nommés', () => {
  const role = { personne: 'kine', fonction: 'partenaire', duLe: '2026-01-01' };
  const moyen = { id: 'm', nature: 'humain', titre: 'Kinésithérapeute' };

  test.each<[string, object, readonly string[]]>([
    ['un rôle en cours', { roles: [{ ...role, duLe: '2026-06-01', auLe: '2026-06-01' }] }, ['/projets/0/roles/0']],
    ['un rôle fini la veille', { roles: [{ ...role, auLe: '2026-05-31' }] }, []],
    ['un rôle qui commence demain', { roles: [{ ...role, duLe: '2026-06-02' }] }, []],
    ['un autre rôle', { roles: [{ ...role, fonction: 'referent' }] }, []],
    ['un moyen du dehors', { moyens: [{ ...moyen, externe: true }] }, ['/projets/0/moyens/0']],
    ['un moyen de la maison', { moyens: [{ ...moyen, externe: false }] }, []],
  ])('%s', (_titre, contenu, trouves) => {
    expect(relever(releves.partenairesNommes, { personnes: [{ id: 'kine' }], ...projet(contenu) })).toEqual(trouves);
  });
});

describe('les partages d’informations', () => {
  const partage = { id: 'p', le: '2026-06-01', destinataire: { qualite: 'partenaire', id: 'kine' } };
  const LA = ['/accompagnement/partages/0'];

  test.each<[string, object, readonly string[]]>([
    ['avec un partenaire', {}, LA],
    ['dit hors de l’équipe', { destinataire: { qualite: 'professionnel' }, horsEquipe: true }, LA],
    ['dans l’équipe', { destinataire: { qualite: 'professionnel' } }, []],
    ['de demain', { le: '2026-06-02' }, []],
  ])('un partage %s', (_titre, suite, trouves) => {
    expect(relever(releves.partagesExternes(), accompagnement({ partages: [{ ...partage, ...suite }] }))).toEqual(
      trouves,
    );
  });

  test('au-delà du strict nécessaire, d’après le dossier', () => {
    const juge = (suite: object, au?: string) =>
      relever(releves.partagesExcessifs, accompagnement({ partages: [{ ...partage, ...suite }] }), au);
    expect(juge({ strictNecessaire: false })).toEqual(LA);
    expect(juge({ strictNecessaire: true })).toEqual([]);
    expect(juge({})).toEqual([]);
    expect(juge({ strictNecessaire: false }, '2026-05-31')).toEqual([]);
  });

  test.each<[string, Record<string, string>, readonly string[]]>([
    ['refusé la veille', { reponse: '2026-05-31' }, LA],
    ['refusé le jour même', { reponse: '2026-06-01' }, []],
    ['refusé pour ce destinataire', { reponse: '2026-05-31', destinataire: 'kine' }, LA],
    ['accepté', { reponse: '2026-05-31', statut: 'donne' }, []],
    ['retiré', { reponse: '2026-05-31', statut: 'retire' }, LA],
    ['un refus sur autre chose', { reponse: '2026-05-31', objet: 'image' }, []],
  ])('un partage %s', (_titre, { reponse, ...suite }, trouves) => {
    const consentement = {
      id: 'c',
      objet: 'partage_hors_equipe',
      statut: 'refuse',
      recherches: [],
      reponse: { le: reponse, par: { qualite: 'personne' }, forme: 'oral' },
      ...suite,
    };
    const personnes = [{ id: 'kine' }];
    const dossier = { ...accompagnement({ partages: [partage] }), personnes, consentements: [consentement] as never };
    expect(relever(releves.partagesMalgreElle, dossier)).toEqual(trouves);
  });
});

describe('les partages faits malgré la personne', () => {
  const juge = (suite: object, accord: object = {}, au?: string) =>
    relever(
      releves.partagesMalgreElle,
      {
        personnes: [{ id: 'kine' }],
        ...accompagnement({
          partages: [{ id: 'p', le: '2026-06-01', destinataire: { qualite: 'partenaire', id: 'kine' }, ...suite }],
          ...accord,
        }),
      },
      au,
    );
  const opposition = (le: string, leveeLe?: string) => ({
    oppositionsPartage: [{ le, par: { qualite: 'personne' }, ...(leveeLe && { leveeLe }) }],
  });
  const LA = ['/accompagnement/partages/0'];

  test('elle s’y était opposée la veille, et n’avait pas levé son opposition', () => {
    expect(juge({}, opposition('2026-05-31'))).toEqual(LA);
    expect(juge({}, opposition('2026-06-01'))).toEqual([]);
    expect(juge({}, opposition('2026-05-31', '2026-06-02'))).toEqual(LA);
    expect(juge({}, opposition('2026-05-31', '2026-06-01'))).toEqual([]);
    expect(juge({}, opposition('2026-05-31'), '2026-05-31')).toEqual([]);
    expect(juge({})).toEqual([]);
  });

  test('ce que la loi fait dire au juge ou à une autorité n’en est pas', () => {
    expect(juge({ destinataire: { qualite: 'juge' } }, opposition('2026-05-31'))).toEqual([]);
    expect(juge({ destinataire: { qualite: 'autorite' } }, opposition('2026-05-31'))).toEqual([]);
    expect(juge({ destinataire: { qualite: 'professionnel' } }, opposition('2026-05-31'))).toEqual(LA);
  });
});

describe('les partenaires, depuis un événement marquant', () => {
  const depuis = (evenements: readonly string[], suite: object, contenu: object = {}) =>
    relever(releves.partenairesDepuis(['hospitalisation']), {
      personnes: [{ id: 'kine' }],
      ...accompagnement({
        evenements: evenements.map((le, n) => ({ id: `e${n}`, type: 'hospitalisation', le })),
        ...suite,
      }),
      ...projet(contenu),
    });
  const partage = (le: string) => ({
    partages: [{ id: 'p', le, destinataire: { qualite: 'partenaire', id: 'kine' } }],
  });
  const reunion = (le: string) => ({ reunions: [{ id: 'r', le, type: 'coordination' }] });

  test('le premier de ces événements compte, et le jour même suffit', () => {
    expect(depuis(['2026-05-10', '2026-05-01'], partage('2026-05-01'))).toEqual(['/accompagnement/partages/0']);
    expect(depuis(['2026-05-01'], partage('2026-04-30'))).toEqual([]);
    expect(depuis(['2026-05-01'], {}, reunion('2026-05-01'))).toEqual(['/projets/0/reunions/0']);
    expect(depuis(['2026-05-01'], partage('2026-05-01'), reunion('2026-04-30'))).toEqual([
      '/accompagnement/partages/0',
    ]);
    expect(depuis(['2026-06-01'], partage('2026-06-01'))).toEqual(['/accompagnement/partages/0']);
    expect(depuis(['2026-06-02'], partage('2026-06-01'))).toEqual([]);
    expect(depuis([], partage('2026-05-01'))).toEqual([]);
  });

  test('un événement d’une autre sorte n’ouvre rien', () => {
    const autre = { evenements: [{ id: 'e', type: 'chute', le: '2026-05-01' }] };
    expect(depuis([], { ...partage('2026-05-02'), ...autre })).toEqual([]);
  });
});

test('les prestations menées au dehors, de ces codes', () => {
  const prestation = (suite: object) =>
    projet({ prestations: [{ id: 's', titre: 'x', statut: 'actif', externe: true, codes: ['2.1.1'], ...suite }] });
  const trouve = (suite: object) => relever(releves.prestationsExternes('2.1'), prestation(suite));
  expect(trouve({})).toEqual(['/projets/0/prestations/0']);
  expect(trouve({ externe: false })).toEqual([]);
  expect(trouve({ externe: undefined })).toEqual([]);
  expect(trouve({ codes: ['2.2.1'] })).toEqual([]);
  expect(trouve({ statut: 'annule' })).toEqual([]);
});
