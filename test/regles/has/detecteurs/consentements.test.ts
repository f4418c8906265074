import { describe, expect, test } from 'vitest';
import * as releves from '../../../../src/regles/has/detecteurs/consentements';
import { avecProjet, relever } from '../../../support/releves';

const reponse = (le: string, qualite = 'personne') => ({ le, par: { qualite }, forme: 'oral' });
const consentement = (suite: object) => ({ id: 'c', objet: 'projet', recherches: [], ...suite }) as never;
const donne = (le = '2026-06-01', qualite = 'personne', suite: object = {}) =>
  consentement({ statut: 'donne', reponse: reponse(le, qualite), ...suite });
const registre = (...consentements: never[]) => ({ consentements });
const accordDe = (partie: string, le: string) => ({
  id: 'a',
  partie,
  le,
  version: 1,
  par: { qualite: 'personne' },
  forme: 'oral',
});
const ICI = ['/consentements/0'];

describe('les réponses consignées', () => {
  test('une réponse du registre compte de son jour ; une recherche n’est pas une réponse', () => {
    expect(relever(releves.reponsesConsignees, registre(donne()))).toEqual(ICI);
    expect(relever(releves.reponsesConsignees, registre(donne()), '2026-05-31')).toEqual([]);
    const recherche = consentement({
      statut: 'recherche',
      recherches: [{ le: '2026-01-01', aupresDe: { qualite: 'personne' } }],
    });
    expect(relever(releves.reponsesConsignees, registre(recherche))).toEqual([]);
    expect(relever(releves.reponsesConsignees, registre(consentement({ statut: 'a_rechercher' })))).toEqual([]);
  });

  test.each([
    ['personne', ['/projets/0/accords/0']],
    ['representant', ['/projets/0/accords/0']],
    ['structure', []],
  ])('à défaut, l’accord de la partie « %s » au projet', (partie, trouves) => {
    const dossier = avecProjet({ accords: [accordDe(partie, '2026-06-01')] as never });
    expect(relever(releves.reponsesConsignees, dossier)).toEqual(trouves);
    expect(relever(releves.reponsesConsignees, dossier, '2026-05-31')).toEqual([]);
  });

  test('à défaut encore, un refus porté au projet', () => {
    const dossier = avecProjet({
      refus: [{ id: 'r', le: '2026-06-01', par: { qualite: 'personne' }, objet: 'element' }] as never,
    });
    expect(relever(releves.reponsesConsignees, dossier)).toEqual(['/projets/0/refus/0']);
    expect(relever(releves.reponsesConsignees, dossier, '2026-05-31')).toEqual([]);
  });

  test('le dossier affirme qu’il n’y en a aucune', () => {
    const vide = { ...avecProjet({ accords: [], refus: [] }), consentements: [] };
    const trouves = ['/consentements', '/projets/0/accords', '/projets/0/refus'];
    expect(relever(releves.aucuneReponse, vide)).toEqual(trouves);
    expect(relever(releves.aucuneReponse, { ...vide, consentements: [donne()] })).toEqual([]);
    expect(relever(releves.aucuneReponse, { consentements: [], ...avecProjet({ accords: [] }) })).toEqual([]);
    expect(relever(releves.aucuneReponse, { consentements: [], ...avecProjet({ refus: [] }) })).toEqual([]);
    expect(relever(releves.aucuneReponse, { consentements: [] })).toEqual([]);
    const accords = [accordDe('personne', '2026-06-01')] as never;
    expect(relever(releves.aucuneReponse, { consentements: [], ...avecProjet({ accords, refus: [] }) })).toEqual([]);
  });
});

describe('auprès de qui', () => {
  const recherche = (qualite: string) =>
    consentement({ statut: 'recherche', recherches: [{ le: '2026-06-01', aupresDe: { qualite } }] });

  test('auprès de la personne elle-même, ou répondu par elle', () => {
    expect(relever(releves.recherchesAupresDElle, registre(recherche('personne')))).toEqual(ICI);
    expect(relever(releves.recherchesAupresDElle, registre(recherche('personne')), '2026-05-31')).toEqual([]);
    expect(relever(releves.recherchesAupresDElle, registre(recherche('tuteur')))).toEqual([]);
    expect(relever(releves.recherchesAupresDElle, registre(donne()))).toEqual(ICI);
    expect(relever(releves.recherchesAupresDElle, registre(donne('2026-06-01', 'tuteur')))).toEqual([]);
  });

  test.each([
    'curateur',
    'personne_confiance',
    'proche',
    'directeur',
    'delegue_directeur',
    'medecin_coordonnateur',
    'medecin',
    'professionnel',
    'partenaire',
  ])('un accord donné par « %s » n’est pas celui de la personne', (qualite) =>
    expect(relever(releves.accordsDeTiers, registre(donne('2026-06-01', qualite)))).toEqual(ICI),
  );

  test('un tuteur peut consentir ; un refus de tiers, ou un accord à venir, ne dit rien', () => {
    expect(relever(releves.accordsDeTiers, registre(donne('2026-06-01', 'tuteur')))).toEqual([]);
    expect(relever(releves.accordsDeTiers, registre(donne('2026-06-01', 'proche')), '2026-05-31')).toEqual([]);
    const refus = consentement({ statut: 'refuse', reponse: reponse('2026-06-01', 'proche') });
    expect(relever(releves.accordsDeTiers, registre(refus))).toEqual([]);
  });

  test('un accord d’avant la version qu’il vise', () => {
    const signe = (le: string, partie = 'personne') =>
      avecProjet({
        versions: [
          { numero: 1, etablieLe: '2026-03-02', motif: 'initiale' },
          { numero: 2, etablieLe: '2026-05-02', motif: 'revision' },
        ] as never,
        accords: [accordDe(partie, le)] as never,
      });
    expect(relever(releves.accordsAvantVersion, signe('2026-03-01'))).toEqual(['/projets/0/accords/0']);
    expect(relever(releves.accordsAvantVersion, signe('2026-03-02'))).toEqual([]);
    expect(relever(releves.accordsAvantVersion, signe('2026-03-01', 'structure'))).toEqual([]);
    expect(relever(releves.accordsAvantVersion, signe('2026-03-01'), '2026-02-28')).toEqual([]);
  });

  test('l’équipe en a connaissance, du jour où c’est partagé', () => {
    const partage = donne('2026-03-01', 'personne', { partageAvecEquipeLe: '2026-06-01' });
    expect(relever(releves.reponsesConnuesDeLEquipe, registre(partage))).toEqual(ICI);
    expect(relever(releves.reponsesConnuesDeLEquipe, registre(partage), '2026-05-31')).toEqual([]);
    expect(relever(releves.reponsesConnuesDeLEquipe, registre(donne()))).toEqual([]);
    expect(relever(releves.reponsesSur('projet'), registre(donne()))).toEqual(ICI);
  });
});
