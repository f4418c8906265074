import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../../src/regles/exemple';
import * as releves from '../../../../src/regles/has/detecteurs/expression';
import { avecProjet, relever } from '../../../support/releves';

const projet = (contenu: object) => avecProjet(contenu as never);
const parlant = (communication: object): DossierEsquisse => ({ usager: { communication } as never });
const parole = (moyen?: string, suite: object = {}) => ({
  id: 'a',
  parole: { texte: 'Sortir.', auteur: { qualite: 'personne' }, le: '2026-06-01', ...(moyen && { moyen }), ...suite },
});
const ICI = ['/projets/0/attentes/0'];

describe('la participation de la personne', () => {
  const participe = (personne: object) => projet({ participation: { personne } });
  const LA = ['/projets/0/participation/personne'];

  test.each<[string, object, readonly string[], readonly string[], readonly string[]]>([
    ['elle a participé', { aParticipe: true }, LA, [], []],
    ['elle n’a pas été sollicitée', { aParticipe: false, motif: 'non_sollicitee' }, [], LA, []],
    ['elle a refusé', { aParticipe: false, motif: 'refus' }, [], [], LA],
    ['le motif n’est pas dit', { aParticipe: false }, [], [], []],
  ])('%s', (_titre, personne, oui, jamais, enVain) => {
    expect(relever(releves.aParticipe, participe(personne))).toEqual(oui);
    expect(relever(releves.nonSollicitee, participe(personne))).toEqual(jamais);
    expect(relever(releves.solliciteeEnVain, participe(personne))).toEqual(enVain);
  });
});

describe('les moyens de s’exprimer', () => {
  test.each<[string, object, readonly string[]]>([
    ['comment elle s’exprime', { expression: 'non_verbale' }, ['/usager/communication']],
    ['les moyens à prévoir', { moyens: ['pictogrammes'] }, ['/usager/communication']],
    ['aucun moyen', { moyens: [] }, []],
    ['un profil de demain', { expression: 'non_verbale', evalueLe: '2026-06-02' }, []],
    ['un profil de ce jour', { expression: 'non_verbale', evalueLe: '2026-06-01' }, ['/usager/communication']],
  ])('le profil dit %s', (_titre, communication, trouves) => {
    expect(relever(releves.profilDeCommunication, parlant(communication))).toEqual(trouves);
  });

  test.each<[string, string | undefined, object, readonly string[]]>([
    ['à l’oral, sans difficulté connue', 'oral', {}, ICI],
    ['sans moyen noté', undefined, {}, []],
    ['à l’oral, pour une personne non verbale', 'oral', { expression: 'non_verbale' }, []],
    ['à l’oral, pour un oral limité', 'oral', { expression: 'orale_limitee' }, []],
    ['par pictogrammes, pour une personne non verbale', 'pictogrammes', { expression: 'non_verbale' }, ICI],
    ['par l’observation, pour un oral limité', 'observation', { expression: 'orale_limitee' }, ICI],
  ])('une parole recueillie %s', (_titre, moyen, communication, trouves) => {
    const dossier = { ...parlant(communication), ...projet({ attentes: [parole(moyen)] }) };
    expect(relever(releves.parolesParMoyen, dossier)).toEqual(trouves);
  });

  test('une parole de demain, ou d’un autre, n’est pas la sienne aujourd’hui', () => {
    expect(relever(releves.parolesParMoyen, projet({ attentes: [parole('oral')] }), '2026-05-31')).toEqual([]);
    const autre = parole('oral', { auteur: { qualite: 'parent' } });
    expect(relever(releves.parolesParMoyen, projet({ attentes: [autre] }))).toEqual([]);
  });

  test('tout à l’oral, pour une personne non verbale', () => {
    const dit = (attentes: readonly object[], expression = 'non_verbale') =>
      relever(releves.oralPourNonVerbale, { ...parlant({ expression }), ...projet({ attentes }) });
    expect(dit([parole('oral')])).toEqual(ICI);
    expect(dit([parole('oral')], 'orale_limitee')).toEqual([]);
    expect(dit([])).toEqual([]);
    expect(dit([parole('oral'), { ...parole('observation'), id: 'b' }])).toEqual([]);
    expect(dit([parole('oral', { auteur: { qualite: 'parent' } })])).toEqual([]);
  });
});

describe('l’information avant la réponse', () => {
  const recherche = (information?: object, qualite = 'personne') => ({
    le: '2026-06-01',
    aupresDe: { qualite },
    ...(information && { information: { le: '2026-05-30', moyens: ['oral'], ...information } }),
  });
  const registre = (recherches: readonly object[], qualite = 'personne') => ({
    consentements: [
      {
        id: 'c',
        objet: 'projet',
        statut: 'donne',
        recherches,
        reponse: { le: '2026-06-01', par: { qualite }, forme: 'oral' },
      },
    ] as never,
  });
  const LA = ['/consentements/0'];

  test.each<[string, object | undefined, readonly string[]]>([
    ['donnée avant', {}, LA],
    ['donnée le jour même', { le: '2026-06-01' }, LA],
    ['donnée après', { le: '2026-06-02' }, []],
    ['non comprise', { comprise: false }, []],
    ['absente', undefined, []],
  ])('%s', (_titre, information, trouves) => {
    expect(relever(releves.informationsAvantReponse, registre([recherche(information)]))).toEqual(trouves);
    expect(relever(releves.informationsAvantReponse, registre([recherche(information)]), '2026-05-31')).toEqual([]);
  });

  test('un accord de la personne, sans avoir compris la dernière information', () => {
    const accord = (informations: readonly object[], qualite?: string) =>
      relever(
        releves.accordsSansComprehension,
        registre(
          informations.map((i) => recherche(i)),
          qualite,
        ),
      );
    expect(accord([{ comprise: false }])).toEqual(LA);
    expect(accord([{ comprise: false }, { comprise: true }])).toEqual([]);
    expect(accord([{ comprise: true }, { comprise: false }])).toEqual(LA);
    expect(accord([{ comprise: false }], 'tuteur')).toEqual([]);
    expect(accord([])).toEqual([]);
  });

  test('tout par écrit, pour une personne qui ne lit pas', () => {
    const ecrit = (moyens: readonly string[], lecture = 'non_lectrice', qualite = 'personne') =>
      relever(releves.ecritPourNonLectrice, {
        ...parlant({ lecture }),
        ...registre([recherche({ moyens }, qualite)]),
      });
    expect(ecrit(['ecrit'])).toEqual(LA);
    expect(ecrit(['ecrit', 'oral'])).toEqual([]);
    expect(ecrit(['ecrit'], 'non_lectrice', 'tuteur')).toEqual([]);
    expect(relever(releves.ecritPourNonLectrice, registre([recherche({ moyens: ['ecrit'] })]))).toEqual([]);
  });
});
