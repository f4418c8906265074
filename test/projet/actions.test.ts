import { describe, expect, it } from 'vitest';
import {
  action,
  apres,
  besoin,
  dire,
  directrice,
  ecrit,
  educatrice,
  enOeuvre,
  etatApres,
  objectif,
  ouvrir,
  personne,
} from './exemples';

const planifier = (plus: object) =>
  dire('PlanifierAction', { action: { id: 'a2', titre: 'Sortie', objectifs: ['o1'], ...plus } });
const redefinir = (plus: object) =>
  dire('RedefinirAction', { action: { id: 'a1', titre: 'Atelier du soir', objectifs: ['o1'], ...plus } });
const sur = (type: 'DemarrerAction' | 'TerminerAction' | 'AnnulerAction' | 'ReprendreAction') =>
  dire(type, { action: 'a1' });

describe('Prévoir une action', () => {
  it('la met en préparation, au service d’un ou de plusieurs objectifs', () => {
    const second = dire('ProposerObjectif', { objectif: { id: 'o2', titre: 'Sortir' } });
    const etat = etatApres(
      ouvrir,
      besoin,
      objectif,
      second,
      planifier({ objectifs: ['o1', 'o2'], frequence: 'Chaque mardi' }),
    );
    expect(etat.actions).toEqual([
      {
        ...{ id: 'a2', titre: 'Sortie', objectifs: ['o1', 'o2'], frequence: 'Chaque mardi' },
        ...{ statut: 'en_preparation', statutLe: '2026-01-05', auteurStatut: educatrice },
      },
    ]);
    expect(() => planifier({ objectifs: [] })).toThrow();
  });

  it.each([
    ['un objectif', { objectifs: ['o1', 'o9'] }, { genre: 'objectif', id: 'o9' }],
    ['une action', { dependDe: ['a9'] }, { genre: 'action', id: 'a9' }],
    ['une évaluation', { evaluations: ['e9'] }, { genre: 'evaluation', id: 'e9' }],
  ] as const)('refuse un renvoi à %s qui n’existe pas', (_, liens, inconnu) => {
    apres(...ecrit)
      .when(planifier(liens))
      .thenRefused({ code: 'INCONNU', ...inconnu });
    apres(...ecrit)
      .when(redefinir(liens))
      .thenRefused({ code: 'INCONNU', ...inconnu });
  });

  it('refuse un identifiant pris et une fin avant le début', () => {
    apres(...ecrit)
      .when(action)
      .thenRefused({ code: 'ID_DEJA_PRIS', id: 'a1', genre: 'action' });
    apres(...ecrit)
      .when(planifier({ debutLe: '2026-03-02', finLe: '2026-03-01' }))
      .thenRefused('DATES_INVERSEES');
  });

  it('refuse qu’elle dépende d’elle-même, de près ou de loin', () => {
    const cycle = { code: 'CYCLE', genre: 'action', id: 'a1' } as const;
    apres(...ecrit)
      .when(redefinir({ dependDe: ['a1'] }))
      .thenRefused(cycle);
    const chaine = [planifier({ dependDe: ['a1'] }), planifier({ id: 'a3', dependDe: ['a2'] })];
    apres(...ecrit, ...chaine)
      .when(redefinir({ dependDe: ['a3'] }))
      .thenRefused(cycle);
    const losange = planifier({ id: 'a4', dependDe: ['a2', 'a3', 'a1'] });
    apres(...ecrit, ...chaine)
      .when(losange)
      .thenState({ statut: 'accueil' });
  });
});

describe('Réécrire une action', () => {
  it('garde son statut, l’avis de la personne, et qui la mène', () => {
    const dit = dire('DonnerAvis', { par: personne, avis: 'v1', sur: 'a1', sens: 'favorable' });
    const confiee = dire('ConfierAction', { action: 'a1', responsable: directrice, intervenants: [educatrice] });
    const avant = [...ecrit, sur('DemarrerAction'), dit, confiee];
    expect(etatApres(...avant, redefinir({})).actions?.[0]).toMatchObject({
      ...{ titre: 'Atelier du soir', statut: 'actif', auteurStatut: educatrice, avisPersonne: { sens: 'favorable' } },
      ...{ responsable: directrice, intervenants: [educatrice] },
    });
    expect(etatApres(...avant, redefinir({ responsable: personne })).actions?.[0]?.responsable).toEqual(personne);
  });

  it('suppose qu’elle existe, et qu’elle ne soit ni terminée ni annulée', () => {
    apres(ouvrir, besoin, objectif).when(redefinir({})).thenRefused({ code: 'INCONNU', genre: 'action', id: 'a1' });
    apres(...ecrit, sur('AnnulerAction'))
      .when(redefinir({}))
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(...enOeuvre)
      .when(redefinir({}))
      .thenRefused({ code: 'VERSION_FIGEE', version: 1 });
  });
});

describe('Mener une action', () => {
  it('la démarre, la termine, l’annule et la reprend, chacun en son temps', () => {
    const statut = (...types: Parameters<typeof sur>[0][]) =>
      etatApres(...enOeuvre, ...types.map(sur)).actions?.[0]?.statut;
    expect(statut('DemarrerAction')).toBe('actif');
    expect(statut('DemarrerAction', 'TerminerAction')).toBe('termine');
    expect(statut('DemarrerAction', 'AnnulerAction')).toBe('annule');
    expect(statut('AnnulerAction', 'ReprendreAction')).toBe('en_preparation');
    expect(statut('DemarrerAction', 'TerminerAction', 'ReprendreAction', 'DemarrerAction')).toBe('actif');
  });

  it('refuse ce qui ne suit pas', () => {
    apres(...ecrit)
      .when(sur('TerminerAction'))
      .thenRefused({
        code: 'STATUT_INCOMPATIBLE',
        genre: 'action',
        id: 'a1',
        statut: 'en_preparation',
        attendus: ['actif'],
      });
    apres(...ecrit)
      .when(sur('ReprendreAction'))
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(...ecrit, sur('DemarrerAction'))
      .when(sur('DemarrerAction'))
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(...ecrit, sur('AnnulerAction'))
      .when(sur('AnnulerAction'))
      .thenRefused('STATUT_INCOMPATIBLE');
  });

  it('dit qui la mène, même une fois la version figée', () => {
    const confier = dire('ConfierAction', { action: 'a1', responsable: directrice, intervenants: [educatrice] });
    expect(etatApres(...enOeuvre, confier).actions?.[0]).toMatchObject({
      responsable: directrice,
      intervenants: [educatrice],
    });
    apres(ouvrir).when(confier).thenRefused({ code: 'INCONNU', genre: 'action', id: 'a1' });
  });

  it.each(['DemarrerAction', 'TerminerAction', 'AnnulerAction', 'ReprendreAction'] as const)(
    '%s refuse une action inconnue',
    (type) => {
      apres(ouvrir).when(sur(type)).thenRefused({ code: 'INCONNU', genre: 'action', id: 'a1' });
    },
  );
});
