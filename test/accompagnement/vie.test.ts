import { describe, expect, it } from 'vitest';
import { admettre, cadre, dire, etablir, givenCommands, personne, sortir } from './outils';

describe('Les événements marquants', () => {
  const chute = { id: 'e1', le: '2026-03-01', type: 'chute' };
  const signaler = dire('SignalerEvenement', '2026-03-02', { evenement: chute });

  it('se signalent, se transmettent, et reçoivent une suite', () => {
    const alerte = { le: '2026-03-02', a: { qualite: 'autorite' } };
    const { state } = givenCommands(
      signaler,
      dire('TransmettreSignalement', '2026-03-03', { evenement: 'e1', signaleLe: '2026-03-02', alertes: [alerte] }),
    ).when(
      dire('DonnerSuiteEvenement', '2026-03-10', { evenement: 'e1', suite: { le: '2026-03-09', nature: 'revision' } }),
    );
    expect(state?.evenements).toEqual([
      { ...chute, signaleLe: '2026-03-02', alertes: [alerte], suite: { le: '2026-03-09', nature: 'revision' } },
    ]);
  });

  it('se disent aussi au conseil de la vie sociale, ni avant d’arriver, ni après le jour où on l’enregistre', () => {
    const dit = (conseilInformeLe: string) =>
      dire('TransmettreSignalement', '2026-04-01', { evenement: 'e1', conseilInformeLe });
    expect(givenCommands(signaler).when(dit('2026-03-20')).state?.evenements).toEqual([
      { ...chute, conseilInformeLe: '2026-03-20' },
    ]);
    givenCommands(signaler).when(dit('2026-02-28')).thenRefused('DATES_INVERSEES');
    givenCommands(signaler).when(dit('2026-04-02')).thenRefused('DATE_POSTERIEURE');
  });

  it('sont connus avant d’avoir une suite', () => {
    givenCommands(signaler).when(signaler).thenRefused('ELEMENT_DEJA_CONNU');
    givenCommands()
      .when(
        dire('DonnerSuiteEvenement', '2026-03-10', { evenement: 'e1', suite: { le: '2026-03-09', nature: 'aucune' } }),
      )
      .thenRefused('ELEMENT_INCONNU');
  });
});

describe('La famille et les plans liés', () => {
  it('gardent les échanges, les actualisations et les remises', () => {
    const echange = { type: 'rencontre', le: '2026-03-01', a: [{ qualite: 'parent' }] };
    givenCommands()
      .when(dire('EchangerAvecFamille', '2026-03-01', { echange }))
      .thenState({ echangesFamille: [echange] });
    const pps = dire('LierPlan', '2026-01-20', { plan: { id: 'pps', type: 'pps', etabliLe: '2025-09-01' } });
    const completer = dire('CompleterPlanLie', '2026-06-10', {
      plan: 'pps',
      actualiseLe: '2026-06-01',
      reunionLe: '2026-06-01',
      remise: { le: '2026-06-10', a: personne },
    });
    expect(givenCommands(pps).when(completer).state?.plansLies?.[0]).toEqual({
      id: 'pps',
      type: 'pps',
      etabliLe: '2025-09-01',
      actualisationsLe: ['2026-06-01'],
      reunionsLe: ['2026-06-01'],
      remises: [{ le: '2026-06-10', a: personne }],
    });
    givenCommands().when(completer).thenRefused('ELEMENT_INCONNU');
  });
});

describe('La suspension', () => {
  const suspendre = dire('SuspendreAccompagnement', '2026-03-01', { motif: 'Hospitalisation' });
  const reprendre = (auLe: string) => dire('ReprendreAccompagnement', '2026-04-01', { auLe });

  it('commence une fois la personne admise, et finit par une reprise', () => {
    givenCommands().when(suspendre).thenRefused('PAS_ENCORE_ADMISE');
    givenCommands(admettre, suspendre).when(suspendre).thenRefused({ code: 'DEJA_SUSPENDU', duLe: '2026-03-01' });
    givenCommands(admettre).when(reprendre('2026-03-31')).thenRefused('PAS_SUSPENDU');
    givenCommands(admettre, suspendre).when(reprendre('2026-02-28')).thenRefused('DATES_INVERSEES');
    givenCommands(admettre, suspendre)
      .when(reprendre('2026-03-31'))
      .thenState({ suspensions: [{ duLe: '2026-03-01', auLe: '2026-03-31', motif: 'Hospitalisation' }] });
  });

  it('suivante ne commence ni avant l’admission, ni pendant une autre', () => {
    const de = (duLe: string) => dire('SuspendreAccompagnement', '2026-05-01', { duLe });
    const reprise = givenCommands(admettre, suspendre, reprendre('2026-03-31'));
    reprise.when(de('2026-03-30')).thenRefused({ code: 'DEJA_SUSPENDU', duLe: '2026-03-01' });
    expect(reprise.when(de('2026-03-31')).state?.suspensions).toHaveLength(2);
    givenCommands(admettre)
      .when(de('2026-01-04'))
      .thenRefused({ code: 'DATES_INVERSEES', debutLe: '2026-01-05', finLe: '2026-01-04' });
    expect(givenCommands(admettre).when(de('2026-01-05')).state?.suspensions).toHaveLength(1);
  });
});

describe('La sortie', () => {
  it('suit l’admission, et se complète', () => {
    givenCommands().when(sortir()).thenRefused('PAS_ENCORE_ADMISE');
    givenCommands(admettre)
      .when(dire('PrononcerSortie', '2026-09-01', { sortie: { le: '2026-01-04', motif: 'autre' } }))
      .thenRefused('SORTIE_AVANT_ADMISSION');
    const { state } = givenCommands(
      admettre,
      sortir('2026-09-01', { solution: { existe: true } }),
      dire('CompleterSortie', '2026-09-10', { solution: { trouveeLe: '2026-08-15' } }),
      dire('NoterSuiviApresSortie', '2027-09-01', { dernierContactLe: '2027-08-30' }),
    ).when(dire('ArchiverDossier', '2029-09-01'));
    expect(state?.sortie).toEqual({
      le: '2026-09-01',
      motif: 'reorientation',
      solution: { existe: true, trouveeLe: '2026-08-15' },
      dernierContactLe: '2027-08-30',
      archiveLe: '2029-09-01',
    });
  });

  it('ne se prononce, ne se complète et ne s’archive qu’à son heure', () => {
    givenCommands(admettre).when(dire('ArchiverDossier', '2026-09-02')).thenRefused('PAS_ENCORE_SORTIE');
    givenCommands(admettre, sortir()).when(sortir('2026-10-01')).thenRefused({
      code: 'ACCOMPAGNEMENT_TERMINE',
      sortieLe: '2026-09-01',
    });
    givenCommands(admettre, sortir())
      .when(dire('ArchiverDossier', '2026-12-01', { archiveLe: '2026-08-31' }))
      .thenRefused({ code: 'DATES_INVERSEES', debutLe: '2026-09-01', finLe: '2026-08-31' });
    givenCommands(admettre, sortir(), dire('ArchiverDossier', '2026-12-01'))
      .when(dire('ArchiverDossier', '2026-12-02'))
      .thenRefused({ code: 'DEJA_ARCHIVE', archiveLe: '2026-12-01' });
  });

  it('ferme ce qui n’a plus de sens, et laisse remettre un document en retard', () => {
    const entretien = { id: 'e1', type: 'suivi', le: '2026-10-01', conduitPar: cadre };
    const remise = dire('RemettreDocument', '2026-10-01', {
      document: 'c1',
      remise: { le: '2026-10-01', a: personne },
    });
    givenCommands(admettre, etablir(), sortir())
      .when(dire('TenirEntretien', '2026-10-01', { entretien }))
      .thenRefused('ACCOMPAGNEMENT_TERMINE');
    expect(givenCommands(admettre, etablir(), sortir()).when(remise).result.ok).toBe(true);
  });
});
