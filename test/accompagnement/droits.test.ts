import { describe, expect, it } from 'vitest';
import type { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { admettre, dire, givenCommands, personne, sortir } from './outils';

const demander = (le: string, plus: object = {}) =>
  dire('DemanderAcces', le, { par: personne, demande: 'd1', objet: 'dossier', ...plus });
const opposer = (le: string, par: object = personne) => dire('SOpposerAuPartage', le, { par });
const lever = (le: string, par: object = personne) => dire('LeverOppositionAuPartage', le, { par });
const partager = (le: string, partageLe = le) =>
  dire('PartagerInformation', le, { partage: { id: 'x1', le: partageLe, destinataire: { qualite: 'partenaire' } } });

describe('L’accès au dossier', () => {
  it('se demande, se prolonge et se répond, une seule fois', () => {
    const prolonger = dire('ProlongerReponseAcces', '2026-02-01', { demande: 'd1', motivee: true });
    const repondre = dire('RepondreAcces', '2026-03-01', {
      demande: 'd1',
      sens: 'communique',
      reponduLe: '2026-02-27',
    });
    const { state } = givenCommands(demander('2026-01-10'), prolonger).when(repondre);
    expect(state?.demandesAcces?.[0]).toEqual({
      id: 'd1',
      recueLe: '2026-01-10',
      par: personne,
      objet: 'dossier',
      prolongation: { informeeLe: '2026-02-01', motivee: true },
      reponse: { le: '2026-02-27', sens: 'communique' },
    });
    givenCommands(demander('2026-01-10'), repondre).when(repondre).thenRefused('DEJA_REPONDU');
    givenCommands(admettre).when(repondre).thenRefused('ELEMENT_INCONNU');
  });

  it('resté sans réponse se dit, ou se déduit d’un délai prolongé, jusqu’à la réponse', () => {
    const attendre = (le = '2026-02-01') => dire('ConstaterAttenteReponse', le, { demande: 'd1' });
    const prolonger = dire('ProlongerReponseAcces', '2026-02-01', { demande: 'd1', motivee: true });
    const repondre = dire('RepondreAcces', '2026-03-01', { demande: 'd1', sens: 'communique' });
    const enAttente = (...suite: readonly CommandeAccompagnement[]) =>
      givenCommands(demander('2026-01-10'), ...suite).state?.demandesAcces?.[0]?.enAttente;
    expect([enAttente(), enAttente(attendre()), enAttente(prolonger)]).toEqual([undefined, true, true]);
    expect(enAttente(attendre(), repondre)).toBeUndefined();
    expect(givenCommands(admettre, demander('2026-01-10'), sortir()).when(attendre('2026-10-01')).result.ok).toBe(true);
    givenCommands().when(attendre()).thenRefused('ELEMENT_INCONNU');
    givenCommands(demander('2026-01-10'), repondre).when(attendre('2026-03-02')).thenRefused('DEJA_REPONDU');
  });

  it('redemandé ne fait pas repartir le délai', () => {
    const { state } = givenCommands(demander('2026-01-10')).when(demander('2026-02-10'));
    expect(state?.demandesAcces?.map(({ recueLe }) => recueLe)).toEqual(['2026-01-10']);
  });

  it('redemandé autrement, par un autre ou après la réponse, est une autre demande, même sous le même identifiant', () => {
    const repondre = dire('RepondreAcces', '2026-01-20', { demande: 'd1', sens: 'partiel' });
    const ids = (...suite: readonly CommandeAccompagnement[]) =>
      givenCommands(demander('2026-01-10'), ...suite).state?.demandesAcces?.map(({ id }) => id);
    expect(ids(demander('2026-02-10', { objet: 'sante' }))).toEqual(['d1', 'd1~2']);
    expect(ids(demander('2026-02-10', { par: { qualite: 'proche' } }))).toEqual(['d1', 'd1~2']);
    expect(ids(repondre, demander('2026-02-10'), demander('2026-02-11'))).toEqual(['d1', 'd1~2', 'd1~3']);
  });

  it('se demande encore après la sortie et l’archivage, par un ayant droit aussi', () => {
    const { state } = givenCommands(admettre, sortir(), dire('ArchiverDossier', '2026-12-01')).when(
      demander('2027-01-10', { par: { qualite: 'proche' } }),
    );
    expect(state?.demandesAcces).toHaveLength(1);
  });
});

describe('La réclamation', () => {
  const reclamer = dire('Reclamer', '2026-02-01', { par: personne, reclamation: 'r1', paroles: 'On décide sans moi.' });

  it('garde les mots de celui qui réclame, et reçoit une réponse', () => {
    const { state } = givenCommands(reclamer).when(dire('RepondreReclamation', '2026-02-20', { reclamation: 'r1' }));
    expect(state?.reclamations).toEqual([
      {
        id: 'r1',
        recueLe: '2026-02-01',
        par: personne,
        paroles: { texte: 'On décide sans moi.', auteur: personne, le: '2026-02-01' },
        reponduLe: '2026-02-20',
      },
    ]);
  });

  it('dite par un autre ou après la réponse, en est une autre, même sous le même identifiant', () => {
    const repondre = dire('RepondreReclamation', '2026-02-20', { reclamation: 'r1' });
    const encore = (plus: object) => dire('Reclamer', '2026-03-01', { par: personne, reclamation: 'r1', ...plus });
    const mots = (...suite: readonly CommandeAccompagnement[]) =>
      givenCommands(reclamer, ...suite).state?.reclamations?.map(({ id, paroles }) => [id, paroles?.texte]);
    const premiere = ['r1', 'On décide sans moi.'];
    expect(mots(encore({}))).toEqual([premiere]);
    const proche = { par: { qualite: 'proche' }, paroles: 'On la tutoie.' };
    expect(mots(encore(proche))).toEqual([premiere, ['r1~2', 'On la tutoie.']]);
    expect(mots(repondre, encore({ paroles: 'Encore.' }))).toEqual([premiere, ['r1~2', 'Encore.']]);
  });

  it('apprise après d’autres faits garde son jour', () => {
    const { state, result } = givenCommands(dire('NoterVisite', '2026-03-01')).when(reclamer);
    expect(state?.reclamations?.[0]?.recueLe).toBe('2026-02-01');
    expect(result).toMatchObject({ ok: true, value: [{ le: '2026-03-01', exprimeLe: '2026-02-01' }] });
  });

  it('peut aller à la personne qualifiée, même sans réclamation connue', () => {
    const saisir = dire('SaisirPersonneQualifiee', '2026-02-10', { par: personne, reclamation: 'r1' });
    expect(givenCommands(reclamer).when(saisir).state?.reclamations?.[0]).toMatchObject({
      recueLe: '2026-02-01',
      personneQualifieeSaisieLe: '2026-02-10',
    });
    expect(givenCommands().when(saisir).state?.reclamations).toHaveLength(1);
    givenCommands()
      .when({ ...saisir, par: { qualite: 'directeur' } })
      .thenRefused('QUALITE_SANS_POUVOIR');
  });
});

describe('L’opposition au partage', () => {
  it('arrête tout partage à partir du jour où elle est dite', () => {
    givenCommands(admettre, opposer('2026-02-01')).when(partager('2026-02-10')).thenRefused({
      code: 'OPPOSITION_AU_PARTAGE',
      depuis: '2026-02-01',
    });
    expect(givenCommands(admettre, opposer('2026-02-01')).when(partager('2026-02-10', '2026-01-31')).result.ok).toBe(
      true,
    );
  });

  it('de la personne ne se lève que par elle', () => {
    givenCommands(opposer('2026-02-01'))
      .when(lever('2026-03-01', { qualite: 'tuteur' }))
      .thenRefused('SEULE_LA_PERSONNE_LEVE');
    givenCommands(opposer('2026-02-01'))
      .when(lever('2026-03-01', { qualite: 'directeur' }))
      .thenRefused('QUALITE_SANS_POUVOIR');
    expect(givenCommands(opposer('2026-02-01'), lever('2026-03-01')).when(partager('2026-03-02')).result.ok).toBe(true);
    givenCommands().when(lever('2026-03-01')).thenRefused('AUCUNE_OPPOSITION');
  });

  it('vaut aussi pour le passage de relais, que la personne peut encore refuser', () => {
    const relais = (plus: object = {}) =>
      dire('TransmettreRelais', '2026-09-02', { transmissionA: [{ qualite: 'partenaire' }], ...plus });
    givenCommands(admettre, opposer('2026-02-01'), sortir()).when(relais()).thenRefused('OPPOSITION_AU_PARTAGE');
    givenCommands(admettre, sortir())
      .when(relais({ accordPersonneTransmission: false }))
      .thenRefused('TRANSMISSION_REFUSEE');
    expect(givenCommands(admettre, sortir()).when(relais()).state?.sortie?.transmissionLe).toBe('2026-09-02');
  });
});

it('la personne renonce aux prestations quand elle veut, avec ses mots', () => {
  const renoncer = dire('RenoncerAuxPrestations', '2026-02-01', {
    par: personne,
    portee: 'Le groupe du jeudi',
    paroles: 'Non.',
  });
  expect(givenCommands(admettre, sortir()).when(renoncer).state?.renonciations).toEqual([
    {
      le: '2026-02-01',
      par: personne,
      portee: 'Le groupe du jeudi',
      paroles: { texte: 'Non.', auteur: personne, le: '2026-02-01' },
    },
  ]);
});
