import { describe, expect, test } from 'vitest';
import * as releves from '../../../../src/regles/has/detecteurs/coconstruction';
import { avecProjet, relever } from '../../../support/releves';

const objectif = (suite: object = {}) => ({ id: 'o', titre: 'Cuisiner', statut: 'actif', ...suite });
const action = (suite: object = {}) => ({ id: 'x', titre: 'Atelier', statut: 'actif', objectifs: ['o'], ...suite });
const projet = (contenu: Record<string, unknown>) => avecProjet(contenu as never);
const ICI = ['/projets/0/objectifs/0'];

describe('les objectifs', () => {
  const avis = { recueilli: true, sens: 'favorable', le: '2026-06-01' };

  test.each<[string, object, readonly string[]]>([
    ['avis du jour, et une attente', { avisPersonne: avis, attentes: ['a'] }, []],
    ['avis du jour, et un besoin', { avisPersonne: avis, besoins: ['b'] }, []],
    ['avis sans lien', { avisPersonne: avis, attentes: [], besoins: [] }, ICI],
    ['avis de demain', { avisPersonne: { ...avis, le: '2026-06-02' }, attentes: ['a'] }, ICI],
    ['sans avis', { attentes: ['a'] }, ICI],
    ['annulé', { statut: 'annule' }, []],
  ])('discuté ou non : %s', (_titre, suite, trouves) => {
    const liens = {
      attentes: [{ id: 'a', parole: { texte: 'Cuisiner.', auteur: { qualite: 'personne' } } }],
      besoins: [{ id: 'b', description: 'Besoin.' }],
    };
    expect(relever(releves.objectifsNonDiscutes, projet({ objectifs: [objectif(suite)], ...liens }))).toEqual(trouves);
  });

  const contre = { ...avis, sens: 'defavorable' };
  test.each<[string, object, readonly unknown[] | undefined, readonly string[]]>([
    ['contre son avis, et le dossier ne dit rien d’une négociation', { avisPersonne: contre }, [], []],
    ['avec son avis', { avisPersonne: avis }, [], []],
    ['avis de demain', { avisPersonne: { ...contre, le: '2026-06-02' }, negociation: [] }, [], []],
    ['plus actif', { avisPersonne: contre, negociation: [], statut: 'annule' }, [], []],
    ['sans avis', {}, [], []],
    ['et le dossier dit qu’on ne l’a pas négocié', { avisPersonne: contre, negociation: [] }, [], ICI],
    [
      'mais négocié',
      {
        avisPersonne: contre,
        negociation: [{ type: 'contre_proposition', le: '2026-03-01', par: { qualite: 'personne' } }],
      },
      [],
      [],
    ],
    ['le dossier ne dit rien des désaccords', { avisPersonne: contre, negociation: [] }, undefined, []],
    [
      'un désaccord est écrit',
      { avisPersonne: contre, negociation: [] },
      [{ id: 'd', le: '2026-03-01', par: { qualite: 'personne' }, sur: 'o' }],
      [],
    ],
    [
      'un désaccord est écrit sur le projet entier',
      { avisPersonne: contre, negociation: [] },
      [{ id: 'd', le: '2026-03-01', par: { qualite: 'personne' } }],
      [],
    ],
  ])('un objectif actif, %s', (_titre, suite, desaccords, trouves) => {
    const dossier = projet({ objectifs: [objectif(suite)], ...(desaccords && { desaccords }) });
    expect(relever(releves.objectifsContreAvis, dossier)).toEqual(trouves);
  });

  test('des objectifs actifs, et aucune action', () => {
    const trouve = (contenu: Record<string, unknown>) => relever(releves.objectifsSansAction, projet(contenu));
    expect(trouve({ objectifs: [objectif()], actions: [] })).toEqual(['/projets/0/actions']);
    expect(trouve({ objectifs: [objectif()] })).toEqual([]);
    expect(trouve({ objectifs: [objectif()], actions: [action()] })).toEqual([]);
    expect(trouve({ objectifs: [objectif({ statut: 'annule' })], actions: [] })).toEqual([]);
    expect(trouve({ actions: [] })).toEqual([]);
  });
});

describe('les actions et les moyens', () => {
  test.each<[string, object, readonly string[]]>([
    ['personne ne la porte', {}, ['/projets/0/actions/0']],
    ['un moyen lui est rattaché', { moyens: [{ id: 'm', nature: 'materiel', titre: 'Four', action: 'x' }] }, []],
    [
      'le moyen est pour une autre',
      { moyens: [{ id: 'm', nature: 'materiel', titre: 'Four' }] },
      ['/projets/0/actions/0'],
    ],
  ])('une action : %s', (_titre, suite, trouves) => {
    expect(
      relever(releves.actionsSansRessource, projet({ objectifs: [objectif()], actions: [action()], ...suite })),
    ).toEqual(trouves);
  });

  test('ce que le dossier affirme vide', () => {
    expect(relever(releves.rienDEvalue, projet({ evaluations: [], besoins: [] }))).toEqual([
      '/projets/0/evaluations',
      '/projets/0/besoins',
    ]);
    expect(relever(releves.rienDEvalue, projet({ evaluations: [] }))).toEqual([]);
    expect(relever(releves.rienDEvalue, projet({ besoins: [] }))).toEqual([]);
    expect(relever(releves.aucuneAttente, projet({ attentes: [] }))).toEqual(['/projets/0/attentes']);
    expect(relever(releves.aucuneAttente, projet({}))).toEqual([]);
  });

  test('élaborer ensemble : la personne, et deux membres de l’équipe', () => {
    const pro = { qualite: 'professionnel' };
    const avec = (participants: readonly object[], aParticipe = true) =>
      relever(releves.elaboreEnsemble, projet({ participation: { personne: { aParticipe }, participants } }));
    expect(avec([pro, pro])).toEqual(['/projets/0/participation']);
    expect(avec([pro])).toEqual([]);
    expect(avec([pro, { qualite: 'proche' }])).toEqual([]);
    expect(avec([pro, pro], false)).toEqual([]);
  });
});
