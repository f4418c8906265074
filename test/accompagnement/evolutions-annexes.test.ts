import { describe, expect, it } from 'vitest';
import type { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { admettre, dire, etablir, givenCommands, personne } from './outils';

const mere = { qualite: 'parent', id: 'p5' };
const tuteur = { qualite: 'tuteur', id: 'p6' };

/** Ce que l’état garde, sans le jour du dernier fait. */
const garde = (...commandes: readonly CommandeAccompagnement[]) => {
  const { dernierFaitLe: _, ...reste } = givenCommands(...commandes).state ?? {};
  return reste;
};
const surContrat = (type: string, le: string, charge: object = {}) => dire(type, le, { document: 'c1', ...charge });
const contrat = (...commandes: readonly CommandeAccompagnement[]) =>
  garde(etablir(), ...commandes).documentsIndividuels?.[0];

describe('Les annexes', () => {
  it('un accord de principe garde ses changements, et n’est plus « non recueilli »', () => {
    const sur = { sur: 'espacePrivatif' };
    const { accords } =
      contrat(
        surContrat('EtablirAccordsDePrincipe', '2026-01-11', {
          nonRecueillis: ['espacePrivatif', 'donneesPersonnelles'],
        }),
        surContrat('RefuserAccordDePrincipe', '2026-01-12', { par: personne, ...sur }),
        surContrat('DonnerAccordDePrincipe', '2026-01-13', { par: personne, ...sur }),
        surContrat('RevoquerAccordDePrincipe', '2026-01-14', { par: personne, ...sur }),
        surContrat('EtablirAccordsDePrincipe', '2026-01-15', {
          etabliLe: '2026-01-10',
          enAnnexe: true,
          nonRecueillis: ['espacePrivatif'],
        }),
      ) ?? {};
    expect(accords).toEqual({
      etabliLe: '2026-01-10',
      enAnnexe: true,
      espacePrivatif: {
        reponse: 'refus',
        le: '2026-01-12',
        par: personne,
        revocations: [
          { reponse: 'accord', le: '2026-01-13', par: personne },
          { reponse: 'refus', le: '2026-01-14', par: personne },
        ],
      },
      nonRecueillis: [],
    });
  });

  it('un représentant donne l’accord avec l’avis de la personne, qu’elle peut ensuite confirmer', () => {
    const avisPersonne = { recueilli: true, sens: 'favorable' };
    const donner = (le: string, charge: object) =>
      surContrat('DonnerAccordDePrincipe', le, { sur: 'donneesPersonnelles', ...charge });
    givenCommands(etablir())
      .when(donner('2026-01-12', { par: tuteur }))
      .thenRefused({ code: 'AVIS_DE_LA_PERSONNE_MANQUANT', qualite: 'tuteur' });
    expect(
      contrat(donner('2026-01-12', { par: tuteur, avisPersonne }), donner('2026-01-13', { par: personne }))?.accords,
    ).toEqual({
      donneesPersonnelles: {
        ...{ reponse: 'accord', le: '2026-01-12', par: tuteur, avisPersonne },
        revocations: [{ reponse: 'accord', le: '2026-01-13', par: personne }],
      },
    });
    givenCommands(etablir(), donner('2026-01-12', { par: personne }))
      .when(donner('2026-01-13', { par: personne }))
      .thenRefused({ code: 'ACCORD_DEJA_DONNE', depuis: '2026-01-12' });
  });

  it('les tarifs gardent chaque mise à jour et chaque changement', () => {
    expect(
      contrat(
        surContrat('MettreAJourTarifs', '2026-01-11'),
        surContrat('MettreAJourTarifs', '2027-01-11', { miseAJourLe: '2027-01-01' }),
        surContrat('ChangerTarif', '2027-02-01', { changeLe: '2027-03-01' }),
      ),
    ).toMatchObject({
      annexeTarifs: { misesAJourLe: ['2026-01-11', '2027-01-01'] },
      changementsDeTarifLe: ['2027-03-01'],
    });
  });
});

describe('La vie', () => {
  it('un événement se signale et reçoit ses alertes et sa suite, sans toucher aux autres', () => {
    const evenement = (id: string) =>
      dire('SignalerEvenement', '2026-02-01', { evenement: { id, le: '2026-02-01', type: 'crise' } });
    const alerte = (le: string) => ({ le, a: mere });
    const transmettre = (charge: object) =>
      dire('TransmettreSignalement', '2026-02-03', { evenement: 'e2', ...charge });
    expect(
      garde(
        evenement('e1'),
        evenement('e2'),
        transmettre({ signaleLe: '2026-02-02', alertes: [alerte('2026-02-01')] }),
        transmettre({ confirmeParEcritLe: '2026-02-03', alertes: [alerte('2026-02-02')] }),
      ).evenements,
    ).toStrictEqual([
      { id: 'e1', le: '2026-02-01', type: 'crise' },
      {
        ...{ id: 'e2', le: '2026-02-01', type: 'crise', signaleLe: '2026-02-02', confirmeParEcritLe: '2026-02-03' },
        alertes: [alerte('2026-02-01'), alerte('2026-02-02')],
      },
    ]);
  });

  it('une suspension se reprend une fois, et la suivante a ses propres dates', () => {
    const suspendre = (le: string, plus: object = {}) => dire('SuspendreAccompagnement', le, plus);
    const reprendre = (le: string, plus: object = {}) => dire('ReprendreAccompagnement', le, plus);
    expect(
      garde(
        admettre,
        suspendre('2026-02-02', { duLe: '2026-02-01', motif: 'Hospitalisation' }),
        reprendre('2026-02-10'),
        suspendre('2026-03-01'),
        reprendre('2026-03-10', { auLe: '2026-03-09' }),
      ).suspensions,
    ).toEqual([
      { duLe: '2026-02-01', auLe: '2026-02-10', motif: 'Hospitalisation' },
      { duLe: '2026-03-01', auLe: '2026-03-09' },
    ]);
  });
});
