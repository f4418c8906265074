import { describe, expect, it } from 'vitest';
import { tenueLe } from '../../src/revision/tenue';
import { jour } from '../support/jour';
import {
  annulee,
  apres,
  close,
  curateur,
  dire,
  educatrice,
  etatApres,
  ouvrir,
  pere,
  personne,
  tenir,
  tenue,
} from './exemples';

describe('Rédiger, clore, remettre', () => {
  it('garde synthèse, décisions, parts examinées et date suivante', () => {
    const etat = etatApres(
      ...tenue,
      dire('RedigerSynthese', { synthese: 'Il va mieux.', decisions: ['Poursuivre'] }),
      dire('ExaminerComposantes', { composantes: ['soins'] }),
      dire('ExaminerComposantes', { composantes: ['vie sociale'] }),
      dire('FixerProchaineRevision', { prochaineLe: '2027-01-05' }),
    );
    expect(etat).toMatchObject({ synthese: 'Il va mieux.', decisions: ['Poursuivre'], prochaineLe: '2027-01-05' });
    expect(etat.composantesExaminees).toEqual(['soins', 'vie sociale']);
  });

  it('fixe la suivante après ce jour, sauf à la sortie', () => {
    const fixer = (prochaineLe: string) => dire('FixerProchaineRevision', { prochaineLe });
    apres(ouvrir)
      .when(fixer('2026-01-05'))
      .thenRefused({ code: 'PROCHAINE_PASSEE', prochaineLe: jour('2026-01-05'), le: jour('2026-01-05') });
    apres(ouvrir).when(fixer('2026-01-06')).thenState({ statut: 'ouverte' });
    apres(dire('OuvrirRevision', { motif: 'sortie' }))
      .when(fixer('2027-01-05'))
      .thenRefused({ code: 'BILAN_DE_SORTIE' });
  });

  it('ne clôt que ce qui s’est tenu, et n’y change plus rien ensuite', () => {
    apres(ouvrir).when(dire('CloreRevision')).thenRefused({ code: 'REVISION_NON_TENUE' });
    expect(etatApres(...close, dire('RemettreBilan', { a: personne, forme: 'falc', le: '2026-02-01' }))).toMatchObject({
      ...{ statut: 'close', tenueLe: '2026-01-05', closeLe: '2026-01-05' },
      remises: [{ le: '2026-02-01', a: personne, par: educatrice, forme: 'falc' }],
    });
    apres(...close)
      .when(dire('RedigerSynthese', { synthese: 'Autre' }))
      .thenRefused({ code: 'REVISION_CLOSE', closeLe: tenir.le });
    apres(...close)
      .when(dire('CloreRevision'))
      .thenRefused('REVISION_CLOSE');
    apres(...annulee)
      .when(dire('CloreRevision'))
      .thenRefused('REVISION_ANNULEE');
  });

  it('ne remet que le bilan d’une révision tenue', () => {
    apres(ouvrir)
      .when(dire('RemettreBilan', { a: personne }))
      .thenRefused({ code: 'REVISION_NON_TENUE' });
    apres(...annulee)
      .when(dire('RemettreBilan', { a: personne }))
      .thenRefused({ code: 'REVISION_NON_TENUE' });
    apres(...tenue)
      .when(dire('RemettreBilan', { a: personne }))
      .thenState({ statut: 'tenue' });
  });

  it('annule avec son motif ; sans la personne, jamais ce qu’elle a demandé', () => {
    expect(etatApres(...annulee)).toMatchObject({
      statut: 'annulee',
      annuleeLe: '2026-01-05',
      motifAnnulation: 'Hospitalisation',
    });
    const demandee = dire('OuvrirRevision', { motif: 'demande_personne' });
    apres(demandee).when(dire('AnnulerRevision')).thenRefused({ code: 'DEMANDE_DE_LA_PERSONNE', par: 'professionnel' });
    apres(demandee)
      .when(dire('AnnulerRevision', { par: curateur }))
      .thenRefused('DEMANDE_DE_LA_PERSONNE');
    for (const par of [personne, pere])
      apres(demandee).when(dire('AnnulerRevision', { par })).thenState({ statut: 'annulee' });
  });

  it('sait le jour où elle s’est tenue, s’il y en a un', () => {
    expect([etatApres(ouvrir), etatApres(...tenue), etatApres(...close), etatApres(...annulee)].map(tenueLe)).toEqual([
      ...[null, '2026-01-05', '2026-01-05', null],
    ]);
  });
});
