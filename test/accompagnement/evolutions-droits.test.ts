import { describe, expect, it } from 'vitest';
import type { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { cadre, dire, etablir, givenCommands, personne } from './outils';

const mere = { qualite: 'parent', id: 'p5' };
const tuteur = { qualite: 'tuteur', id: 'p6' };
const direction = { qualite: 'directeur', id: 'p2' };

/** Ce que l’état garde, sans le jour du dernier fait. */
const garde = (...commandes: readonly CommandeAccompagnement[]) => {
  const { dernierFaitLe: _, ...reste } = givenCommands(...commandes).state ?? {};
  return reste;
};
const surContrat = (type: string, le: string, charge: object = {}) => dire(type, le, { document: 'c1', ...charge });
const contrat = (...commandes: readonly CommandeAccompagnement[]) =>
  garde(etablir(), ...commandes).documentsIndividuels?.[0];

describe('L’accès au dossier', () => {
  const demander = (le: string, demande = 'd1') =>
    dire('DemanderAcces', le, { par: personne, demande, objet: 'dossier' });

  it('redemandé garde son premier jour ; chaque demande a sa prolongation et sa réponse', () => {
    const { demandesAcces } = garde(
      demander('2026-02-01'),
      demander('2026-02-10'),
      demander('2026-02-11', 'd2'),
      dire('ProlongerReponseAcces', '2026-02-20', { demande: 'd1', motivee: true, informeeLe: '2026-02-19' }),
      dire('ProlongerReponseAcces', '2026-02-20', { demande: 'd2', motivee: false }),
      dire('RepondreAcces', '2026-03-01', { demande: 'd1', sens: 'partiel', forme: 'falc', fondeeSurLaLoi: true }),
      dire('RepondreAcces', '2026-03-01', { demande: 'd2', sens: 'communique', reponduLe: '2026-02-28' }),
    );
    const commun = { par: personne, objet: 'dossier' };
    expect(demandesAcces).toStrictEqual([
      {
        ...{ id: 'd1', recueLe: '2026-02-01', ...commun },
        prolongation: { informeeLe: '2026-02-19', motivee: true },
        reponse: { le: '2026-03-01', sens: 'partiel', forme: 'falc', fondeeSurLaLoi: true },
      },
      {
        ...{ id: 'd2', recueLe: '2026-02-11', ...commun },
        prolongation: { informeeLe: '2026-02-20', motivee: false },
        reponse: { le: '2026-02-28', sens: 'communique' },
      },
    ]);
  });
});

describe('La réclamation', () => {
  const reclamer = (le: string, plus: object = {}) => dire('Reclamer', le, { par: mere, reclamation: 'r1', ...plus });

  // Ce test voulait d’abord que « Toujours trop tôt. » se perde : aucun mot dit ne se perd, le premier ni les suivants.
  it('garde les mots de qui réclame ; la redire complète sans recouvrir ni rien perdre', () => {
    const { reclamations } = garde(
      reclamer('2026-02-01', { paroles: 'Trop tôt.', moyen: 'oral', recueilliePar: cadre }),
      reclamer('2026-02-03', { paroles: 'Toujours trop tôt.', porteSurLeProjet: true }),
      reclamer('2026-02-04', { paroles: 'Trop tôt.' }),
      reclamer('2026-02-04', { paroles: 'Toujours trop tôt.' }),
      reclamer('2026-02-04', { reclamation: 'r2' }),
      reclamer('2026-02-05', { reclamation: 'r2', paroles: 'Et trop fort.' }),
      dire('RepondreReclamation', '2026-02-10', { reclamation: 'r1', reponduLe: '2026-02-09' }),
      dire('RepondreReclamation', '2026-02-10', { reclamation: 'r2' }),
      dire('SaisirPersonneQualifiee', '2026-02-11', { par: mere, reclamation: 'r1' }),
      dire('SaisirPersonneQualifiee', '2026-02-20', { par: mere, reclamation: 'r1' }),
    );
    expect(reclamations).toEqual([
      {
        id: 'r1',
        recueLe: '2026-02-01',
        par: mere,
        paroles: { texte: 'Trop tôt.', auteur: mere, le: '2026-02-01', moyen: 'oral', recueilliePar: cadre },
        redites: [{ texte: 'Toujours trop tôt.', auteur: mere, le: '2026-02-03' }],
        porteSurLeProjet: true,
        reponduLe: '2026-02-09',
        personneQualifieeSaisieLe: '2026-02-11',
      },
      {
        id: 'r2',
        recueLe: '2026-02-04',
        par: mere,
        paroles: { texte: 'Et trop fort.', auteur: mere, le: '2026-02-05' },
        reponduLe: '2026-02-10',
      },
    ]);
  });

  it('se connaît aussi par la saisine de la personne qualifiée', () => {
    expect(garde(dire('SaisirPersonneQualifiee', '2026-02-11', { par: personne, reclamation: 'r1' }))).toEqual({
      reclamations: [{ id: 'r1', recueLe: '2026-02-11', par: personne, personneQualifieeSaisieLe: '2026-02-11' }],
    });
  });
});

describe('L’opposition et la renonciation', () => {
  it('lever l’opposition d’aujourd’hui ne redate pas celle d’hier', () => {
    const opposer = (le: string) => dire('SOpposerAuPartage', le, { par: personne });
    const lever = (le: string) => dire('LeverOppositionAuPartage', le, { par: personne });
    expect(garde(opposer('2026-02-01'), lever('2026-02-05'), opposer('2026-03-01'), lever('2026-03-05'))).toEqual({
      oppositionsPartage: [
        { le: '2026-02-01', par: personne, leveeLe: '2026-02-05' },
        { le: '2026-03-01', par: personne, leveeLe: '2026-03-05' },
      ],
    });
  });

  it('renoncer se garde avec ses mots, ou sans', () => {
    const renoncer = (plus: object) => dire('RenoncerAuxPrestations', '2026-02-01', { par: personne, ...plus });
    expect(garde(renoncer({}), renoncer({ portee: 'La gymnastique', paroles: 'Non.' }))).toStrictEqual({
      renonciations: [
        { le: '2026-02-01', par: personne },
        {
          le: '2026-02-01',
          par: personne,
          portee: 'La gymnastique',
          paroles: { texte: 'Non.', auteur: personne, le: '2026-02-01' },
        },
      ],
    });
  });
});

describe('La résiliation', () => {
  const resilier = (le: string, par: object, plus: object = {}) => surContrat('ResilierDocument', le, { par, ...plus });
  const retirer = (le: string, par: object) => surContrat('RetirerResiliation', le, { par });

  it('de la personne l’emporte sur celle de la structure, et ne se redate pas', () => {
    expect(
      contrat(resilier('2026-02-01', direction, { effetLe: '2026-03-01' }), resilier('2026-02-05', personne)),
    ).toMatchObject({ resiliation: { notifieeLe: '2026-02-05', par: personne } });
    expect(contrat(resilier('2026-02-01', personne), resilier('2026-02-05', tuteur))?.resiliation).toStrictEqual({
      notifieeLe: '2026-02-01',
      par: personne,
    });
    expect(contrat(resilier('2026-02-01', direction, { effetLe: '2026-03-01' }))?.resiliation).toStrictEqual({
      notifieeLe: '2026-02-01',
      par: direction,
      effetLe: '2026-03-01',
    });
  });

  it('ne se retire que par qui l’a dite, et une seule fois', () => {
    expect(contrat(resilier('2026-02-01', direction), retirer('2026-02-03', direction))?.resiliation).toMatchObject({
      retireeLe: '2026-02-03',
    });
    expect(contrat(resilier('2026-02-01', direction), retirer('2026-02-03', personne))?.resiliation).not.toHaveProperty(
      'retireeLe',
    );
    const deuxFois = [resilier('2026-02-01', personne), retirer('2026-02-02', personne), retirer('2026-02-04', tuteur)];
    expect(contrat(...deuxFois)?.resiliation).toMatchObject({ retireeLe: '2026-02-02' });
    expect(contrat(...deuxFois, resilier('2026-02-05', tuteur))?.resiliation).toStrictEqual({
      notifieeLe: '2026-02-05',
      par: tuteur,
    });
    expect(contrat(retirer('2026-02-04', personne))).not.toHaveProperty('resiliation');
  });

  it('de la structure se refuse si elle est déjà dite, ou si ses dates ne se tiennent pas', () => {
    givenCommands(etablir(), resilier('2026-02-01', direction))
      .when(resilier('2026-02-05', direction))
      .thenRefused({ code: 'DEJA_RESILIE', notifieeLe: '2026-02-01' });
    givenCommands(etablir())
      .when(resilier('2026-02-05', direction, { effetLe: '2026-02-04' }))
      .thenRefused({ code: 'DATES_INVERSEES', debutLe: '2026-02-05', finLe: '2026-02-04' });
    givenCommands().when(resilier('2026-02-05', direction)).thenRefused('ELEMENT_INCONNU');
    givenCommands(etablir(), resilier('2026-02-01', personne))
      .when(retirer('2026-02-05', direction))
      .thenRefused({ code: 'AUCUNE_RESILIATION' });
    givenCommands().when(retirer('2026-02-05', direction)).thenRefused({ code: 'AUCUNE_RESILIATION' });
    for (const commande of [
      resilier('2026-02-05', { qualite: 'proche' }),
      retirer('2026-02-05', { qualite: 'proche' }),
    ]) {
      givenCommands(etablir()).when(commande).thenRefused({ code: 'QUALITE_SANS_POUVOIR', qualite: 'proche' });
    }
  });
});
