import { describe, expect, test } from 'vitest';
import { attentesPrisesEnCompte, attentesSansReponse } from '../../../../src/regles/has/detecteurs/attentes';
import { besoinsEvalues } from '../../../../src/regles/has/detecteurs/coconstruction';
import { avecLaPersonne } from '../../../../src/regles/has/detecteurs/reevaluation';
import { avecProjet, relever } from '../../../support/releves';

const projet = (contenu: object) => avecProjet(contenu as never);
const attente = { id: 'a', parole: { texte: 'Sortir.', auteur: { qualite: 'personne' } } };

describe('la réponse à une attente', () => {
  const suite = { decision: 'non_retenue', le: '2026-03-01' };

  test.each<[string, object, boolean]>([
    ['aucune', {}, false],
    ['retenue ce jour', { suite: { decision: 'retenue', le: '2026-06-01' } }, true],
    ['retenue demain', { suite: { decision: 'retenue', le: '2026-06-02' } }, false],
    ['non retenue, sans motif', { suite }, false],
    ['non retenue, dite à la personne ce jour', { suite: { ...suite, communiqueeLe: '2026-06-01' } }, true],
    ['non retenue, à dire demain', { suite: { ...suite, communiqueeLe: '2026-06-02' } }, false],
    ['reliée à un besoin', { besoins: ['b'] }, true],
    ['reliée à aucun besoin', { besoins: [] }, false],
  ])('%s', (_titre, plus, repondue) => {
    const dossier = projet({ attentes: [{ ...attente, ...plus }], besoins: [{ id: 'b', description: 'Besoin.' }] });
    const ici = ['/projets/0/attentes/0'];
    expect(relever(attentesPrisesEnCompte(), dossier)).toEqual(repondue ? ici : []);
    expect(relever(attentesSansReponse(), dossier)).toEqual(repondue ? [] : ici);
  });

  test.each([
    ['actif', true],
    ['annule', false],
  ])('reprise dans un objectif « %s »', (statut, repondue) => {
    const dossier = projet({ attentes: [attente], objectifs: [{ id: 'o', titre: 'Sortir', statut, attentes: ['a'] }] });
    expect(relever(attentesPrisesEnCompte(), dossier).length).toBe(repondue ? 1 : 0);
  });
});

test.each<[string, object, readonly string[]]>([
  ['ce jour', { evalueLe: '2026-06-01' }, ['/projets/0/besoins/0']],
  ['demain', { evalueLe: '2026-06-02' }, []],
  ['à une date que le dossier ne dit pas', {}, []],
])('un besoin évalué %s', (_titre, suite, trouves) => {
  expect(relever(besoinsEvalues, projet({ besoins: [{ id: 'b', description: 'Besoin.', ...suite }] }))).toEqual(
    trouves,
  );
});

test.each<[string, object, string]>([
  ['elle était là', { personne: { presente: true } }, 'oui'],
  ['elle a donné son avis', { avisPersonne: { recueilli: true } }, 'oui'],
  ['elle est parmi les présents', { presents: [{ qualite: 'professionnel' }, { qualite: 'personne' }] }, 'oui'],
  ['elle n’y est pas, sans plus', { presents: [{ qualite: 'professionnel' }] }, 'tu'],
  ['elle n’a pas été invitée', { personne: { presente: false, motif: 'non_invitee' } }, 'non'],
  ['elle n’a pas voulu venir', { personne: { presente: false, motif: 'refus' } }, 'tu'],
  ['son avis n’a pas été recueilli', { avisPersonne: { recueilli: false } }, 'tu'],
  ['rien n’est dit', {}, 'tu'],
])('une révision où %s', (_titre, revision, place) => {
  expect(avecLaPersonne(revision as never)).toBe(place);
});
