import { describe, expect, it } from 'vitest';
import { jour } from '../support/jour';
import {
  accord,
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

const definition = { id: 'o1', titre: 'Cuisiner seul', besoins: ['b1'] };
const contre = (par: object, plus: object = {}) =>
  dire('ContreProposerObjectif', { par, objectif: { ...definition, ...plus }, texte: 'Plutôt le soir.' });
const approuver = (par: object, plus: object = {}) => dire('ApprouverObjectif', { objectif: 'o1', par, ...plus });
const surObjectif = (type: 'ActiverObjectif' | 'TerminerObjectif' | 'AnnulerObjectif' | 'ReprendreObjectif') =>
  dire(type, { objectif: 'o1' });
const activer = surObjectif('ActiverObjectif');

describe('Proposer un objectif', () => {
  it('commence sa négociation, en préparation', () => {
    expect(etatApres(ouvrir, besoin, objectif).objectifs).toEqual([
      {
        ...{ id: 'o1', titre: 'Cuisiner', besoins: ['b1'] },
        ...{ statut: 'en_preparation', statutLe: '2026-01-05', auteurStatut: educatrice },
        negociation: [{ type: 'proposition', le: '2026-01-05', par: educatrice }],
      },
    ]);
  });

  it.each([
    ['un besoin', { besoins: ['b9'] }, { genre: 'besoin', id: 'b9' }],
    ['une attente', { attentes: ['t9'] }, { genre: 'attente', id: 't9' }],
    ['une évaluation', { evaluations: ['e9'] }, { genre: 'evaluation', id: 'e9' }],
    ['un objectif parent', { parent: 'o9' }, { genre: 'objectif', id: 'o9' }],
  ] as const)('refuse un renvoi à %s qui n’existe pas', (_, liens, inconnu) => {
    apres(ouvrir)
      .when(dire('ProposerObjectif', { objectif: { id: 'o1', titre: 'Cuisiner', ...liens } }))
      .thenRefused({ code: 'INCONNU', ...inconnu });
  });

  it('refuse un identifiant pris par quoi que ce soit', () => {
    apres(ouvrir, besoin)
      .when(dire('ProposerObjectif', { objectif: { id: 'b1', titre: 'Cuisiner' } }))
      .thenRefused({ code: 'ID_DEJA_PRIS', id: 'b1', genre: 'besoin' });
  });

  it('refuse une échéance avant le début', () => {
    const dates = { debutLe: '2026-03-01', echeanceLe: '2026-02-28' };
    apres(ouvrir)
      .when(dire('ProposerObjectif', { objectif: { id: 'o1', titre: 'Cuisiner', ...dates } }))
      .thenRefused({ code: 'DATES_INVERSEES', debutLe: jour('2026-03-01'), finLe: jour('2026-02-28') });
    apres(ouvrir)
      .when(
        dire('ProposerObjectif', {
          objectif: { id: 'o1', titre: 'Cuisiner', debutLe: '2026-03-01', echeanceLe: '2026-03-01' },
        }),
      )
      .thenState({ statut: 'accueil' });
  });

  it('refuse un objectif qui relèverait de lui-même, de près ou de loin', () => {
    const fils = dire('ProposerObjectif', { objectif: { id: 'o2', titre: 'Couper', parent: 'o1' } });
    apres(...ecrit)
      .when(dire('RelierObjectif', { objectif: 'o1', parent: 'o1' }))
      .thenRefused({ code: 'CYCLE', genre: 'objectif', id: 'o1' });
    apres(...ecrit, fils)
      .when(contre(personne, { parent: 'o2' }))
      .thenRefused({ code: 'CYCLE', genre: 'objectif', id: 'o1' });
    apres(...ecrit, fils)
      .when(dire('RelierObjectif', { objectif: 'o2', parent: 'o1' }))
      .thenState({ statut: 'accueil' });
  });
});

describe('Mener un objectif', () => {
  it('suppose un accord, ou un désaccord écrit', () => {
    apres(...ecrit)
      .when(activer)
      .thenRefused({ code: 'NEGOCIATION_OUVERTE', objectif: 'o1' });
    apres(...ecrit, contre(personne))
      .when(activer)
      .thenRefused('NEGOCIATION_OUVERTE');
    apres(...ecrit, accord)
      .when(activer)
      .thenState({ statut: 'accueil' });
    const desaccord = dire('ConsignerDesaccord', { par: personne, desaccord: 'd1', sur: 'o1' });
    expect(etatApres(...ecrit, desaccord, activer).objectifs?.[0]?.statut).toBe('actif');
  });

  it('l’engage, le termine, l’annule et le reprend, chacun en son temps', () => {
    const [terminer, annuler, reprendre] = (['TerminerObjectif', 'AnnulerObjectif', 'ReprendreObjectif'] as const).map(
      surObjectif,
    );
    if (terminer === undefined || annuler === undefined || reprendre === undefined) throw new Error('gestes perdus');
    const convenu = [...ecrit, accord];
    apres(...convenu)
      .when(terminer)
      .thenRefused({
        code: 'STATUT_INCOMPATIBLE',
        genre: 'objectif',
        id: 'o1',
        statut: 'en_preparation',
        attendus: ['actif'],
      });
    apres(...convenu)
      .when(reprendre)
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(...convenu, activer)
      .when(activer)
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(...convenu, activer, terminer)
      .when(annuler)
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(...convenu, annuler)
      .when(contre(personne))
      .thenRefused('STATUT_INCOMPATIBLE');
    apres(...ecrit, annuler)
      .when(approuver(personne))
      .thenRefused('STATUT_INCOMPATIBLE');
    const statut = (...suite: (typeof activer)[]) => etatApres(...convenu, ...suite).objectifs?.[0]?.statut;
    expect(statut(activer, terminer)).toBe('termine');
    expect(statut(activer, annuler)).toBe('annule');
    expect(statut(annuler, reprendre)).toBe('en_preparation');
    expect(statut(activer, terminer, reprendre, activer)).toBe('actif');
  });

  it('dit qui le change et quand', () => {
    const suite = dire('ActiverObjectif', { objectif: 'o1', le: '2026-02-01', par: directrice });
    expect(etatApres(...ecrit, accord, suite).objectifs?.[0]).toMatchObject({
      statutLe: '2026-02-01',
      auteurStatut: directrice,
    });
  });

  it('garde qui le suit, même une fois la version figée', () => {
    const confier = dire('ConfierObjectif', { objectif: 'o1', referent: educatrice });
    expect(etatApres(...enOeuvre, confier).objectifs?.[0]?.referent).toEqual(educatrice);
    apres(ouvrir).when(confier).thenRefused({ code: 'INCONNU', genre: 'objectif', id: 'o1' });
  });

  it('le rattache à ce dont il découle sans rouvrir la négociation', () => {
    const attente = dire('ExprimerAttente', { par: personne, attente: 't1', texte: 'Manger ce que j’aime.' });
    const relier = dire('RelierObjectif', { objectif: 'o1', attentes: ['t1'] });
    const [tel] = etatApres(...ecrit, accord, attente, relier).objectifs ?? [];
    expect(tel).toMatchObject({ attentes: ['t1'], besoins: ['b1'] });
    expect(tel?.negociation?.at(-1)?.type).toBe('accord');
    apres(...ecrit)
      .when(relier)
      .thenRefused({ code: 'INCONNU', genre: 'attente', id: 't1' });
  });

  it.each(['ActiverObjectif', 'TerminerObjectif', 'AnnulerObjectif', 'ReprendreObjectif'] as const)(
    '%s refuse un objectif inconnu',
    (type) => {
      apres(ouvrir).when(surObjectif(type)).thenRefused({ code: 'INCONNU', genre: 'objectif', id: 'o1' });
    },
  );
});
