import { describe, expect, it } from 'vitest';
import { admettre, cadre, dire, givenCommands, personne } from './outils';

const orientation = (plus: object = {}) =>
  dire('EnregistrerOrientation', '2026-01-06', {
    orientation: { id: 'o1', type: 'cdaph', decideeLe: '2025-11-20', debutLe: '2026-01-01', ...plus },
  });

describe('L’admission', () => {
  it('suit la demande et la visite, et garde le jour où la personne est entrée', () => {
    givenCommands(
      dire('DemanderAdmission', '2025-10-01', { demandeLe: '2025-09-15' }),
      dire('NoterVisite', '2025-10-20'),
    )
      .when(admettre)
      .thenState({
        admission: {
          demandeLe: '2025-09-15',
          visiteLe: '2025-10-20',
          admisLe: '2026-01-05',
          modalite: 'hebergement',
        },
      });
  });

  it('ne se fait qu’une fois, jamais avant la demande ni d’avance', () => {
    givenCommands(admettre).when(admettre).thenRefused({ code: 'DEJA_ADMISE', admisLe: '2026-01-05' });
    givenCommands()
      .when(dire('AdmettrePersonne', '2026-01-05', { admisLe: '2026-01-06' }))
      .thenRefused('DATE_POSTERIEURE');
    givenCommands(dire('DemanderAdmission', '2026-01-05'))
      .when(dire('AdmettrePersonne', '2026-01-06', { admisLe: '2026-01-04' }))
      .thenRefused('DATES_INVERSEES');
  });

  it('peut changer de modalités, une fois prononcée', () => {
    const sequentiel = dire('ModifierModalitesAccueil', '2026-03-01', { modalite: 'accueil_sequentiel' });
    givenCommands().when(sequentiel).thenRefused('PAS_ENCORE_ADMISE');
    expect(givenCommands(admettre).when(sequentiel).state?.admission).toEqual({
      admisLe: '2026-01-05',
      modalite: 'accueil_sequentiel',
    });
  });

  it('enregistre après coup ce qui a eu lieu avant, à son propre jour', () => {
    const remis = { type: 'livret_accueil', le: '2026-01-05', a: personne };
    const tardif = dire('RemettreDocumentAccueil', '2026-02-01', { remis });
    givenCommands(admettre, dire('NoterVisite', '2026-01-20'))
      .when(tardif)
      .thenState({ documentsRemis: [remis] });
    givenCommands(admettre, dire('NoterVisite', '2026-01-20'))
      .when(dire('RemettreDocumentAccueil', '2026-01-05', { remis }))
      .thenRefused({ code: 'DATE_ANTERIEURE', le: '2026-01-05', dernierFaitLe: '2026-01-20' });
  });
});

describe('L’orientation', () => {
  it('commence, se corrige et prend fin ; la MDPH en sait la suite', () => {
    const { state } = givenCommands(
      orientation(),
      dire('TerminerOrientation', '2026-02-01', { orientation: 'o1', finLe: '2028-12-31' }),
    ).when(dire('DonnerSuiteOrientation', '2026-02-02', { orientation: 'o1' }));
    expect(state?.orientations?.[0]).toMatchObject({ finLe: '2028-12-31', suiteDonneeLe: '2026-02-02' });
  });

  it('porte un identifiant à elle, et finit après avoir commencé', () => {
    givenCommands(orientation()).when(orientation()).thenRefused('ELEMENT_DEJA_CONNU');
    givenCommands()
      .when(orientation({ finLe: '2025-12-31' }))
      .thenRefused('DATES_INVERSEES');
    givenCommands(orientation())
      .when(dire('TerminerOrientation', '2026-02-01', { orientation: 'o1', finLe: '2025-12-31' }))
      .thenRefused('DATES_INVERSEES');
    givenCommands()
      .when(dire('TerminerOrientation', '2026-02-01', { orientation: 'o9', finLe: '2026-12-31' }))
      .thenRefused({ code: 'ELEMENT_INCONNU', sorte: 'orientation', element: 'o9' });
  });
});

describe('L’accueil', () => {
  it('garde l’entretien et l’information, et refuse ceux de demain', () => {
    const entretien = { id: 'e1', type: 'preadmission', le: '2026-01-04', droitsExpliques: true };
    const information = { sujet: 'droits', le: '2026-01-04', a: [personne], par: cadre };
    givenCommands()
      .when(dire('TenirEntretien', '2026-01-04', { entretien }))
      .thenState({ entretiens: [entretien] });
    givenCommands()
      .when(dire('DonnerInformation', '2026-01-04', { information }))
      .thenState({ informations: [information] });
    givenCommands()
      .when(dire('TenirEntretien', '2026-01-03', { entretien }))
      .thenRefused('DATE_POSTERIEURE');
    givenCommands()
      .when(dire('DonnerInformation', '2026-01-03', { information }))
      .thenRefused('DATE_POSTERIEURE');
  });

  it('distingue « il n’y en a pas » de « on n’en sait rien »', () => {
    const aucune = dire('AffirmerAbsence', '2026-03-01', { de: 'reclamations' });
    givenCommands(admettre).when(aucune).thenState({ reclamations: [] });
    givenCommands(dire('Reclamer', '2026-02-01', { reclamation: 'r1' }))
      .when(aucune)
      .thenRefused('ABSENCE_CONTREDITE');
  });
});
