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
