import { describe, expect, it } from 'vitest';
import { scenario } from '../../src/essai/scenario';
import { CommandeProjet } from '../../src/projet/commandes';
import type { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';

const { givenCommands } = scenario(deciderProjet);

const personne = { qualite: 'personne' };
const mere = { qualite: 'parent', id: 'p5' };
const cadre = { qualite: 'professionnel', id: 'p1' };

const dire = (type: string, le: string, charge: object = {}): CommandeProjet =>
  CommandeProjet.parse({ type, projet: 'pr1', le, par: cadre, ...charge });

const ouvrir = dire('OuvrirProjet', '2026-01-05');
const objectif = dire('ProposerObjectif', '2026-01-06', { objectif: { id: 'o1', titre: 'Sortir' } });
const action = dire('PlanifierAction', '2026-01-06', { action: { id: 'ac1', titre: 'Marcher', objectifs: ['o1'] } });
const prestation = dire('ProposerPrestation', '2026-01-06', { prestation: { id: 'ps1', titre: 'Kinésithérapie' } });
const restriction = dire('DeciderRestriction', '2026-01-06', { restriction: { id: 're1', objet: 'visites' } });
const base = [ouvrir, objectif, action, prestation, restriction];
const etat = (...commandes: readonly CommandeProjet[]): Projet | null => givenCommands(...base, ...commandes).state;

describe('Un avis', () => {
  const avis = (sur: string) =>
    dire('DonnerAvis', '2026-01-07', { par: personne, avis: `a-${sur}`, sur, sens: 'reserve' });
  const attendu = { recueilli: true, le: '2026-01-07', sens: 'reserve' };

  it('se porte sur une action ou une restriction ; sur une prestation, il reste seulement gardé', () => {
    expect(etat(avis('ac1'))?.actions?.[0]?.avisPersonne).toEqual(attendu);
    expect(etat(avis('re1'))?.restrictions?.[0]?.avisPersonne).toEqual(attendu);
    const apres = etat(avis('ps1'));
    expect(apres?.prestations?.[0]).not.toHaveProperty('avisPersonne');
    expect(apres?.avis).toEqual([{ id: 'a-ps1', le: '2026-01-07', par: personne, sur: 'ps1', avis: attendu }]);
  });
});

describe('Un refus', () => {
  const refuser = (le: string, sur: string) =>
    dire('RefuserElement', le, { par: personne, refus: `rf-${le}-${sur}`, sur, paroles: 'Non.' });
  const repondre = (le: string) =>
    dire('RepondrePrestation', le, { par: personne, prestation: 'ps1', reponse: 'acceptee' });

  it('d’une prestation en est la réponse ; d’un objectif, il reste à part', () => {
    expect(etat(refuser('2026-01-07', 'ps1'))?.prestations?.[0]?.choix).toEqual({
      reponse: 'refusee',
      le: '2026-01-07',
      par: personne,
      paroles: 'Non.',
    });
    expect(etat(refuser('2026-01-07', 'o1'))?.prestations?.[0]).not.toHaveProperty('choix');
  });

  it('dit ce qui est refusé : l’élément, la participation ou le projet', () => {
    const refus = etat(
      refuser('2026-01-07', 'o1'),
      refuser('2026-01-07', 'inconnu'),
      dire('RefuserParticipation', '2026-01-07', { par: personne, refus: 'rp' }),
      dire('RefuserProjet', '2026-01-07', { par: personne, refus: 'rf' }),
    )?.refus;
    expect(refus?.map(({ objet, sur, designe }) => [objet, sur, designe])).toEqual([
      ['element', 'o1', undefined],
      ['element', undefined, 'inconnu'],
      ['participation', undefined, undefined],
      ['projet', undefined, undefined],
    ]);
  });

  it('appris après une réponse plus récente ne la recouvre pas ; du même jour, il la remplace', () => {
    const choix = (le: string) => etat(repondre('2026-01-10'), refuser(le, 'ps1'))?.prestations?.[0]?.choix?.reponse;
    expect(choix('2026-01-08')).toBe('acceptee');
    expect(choix('2026-01-10')).toBe('refusee');
  });

  it('du projet met fin aux accords de la même partie, et à eux seuls', () => {
    const signe = [
      ...(['evaluation_initiale', 'coconstruction', 'formalisation'] as const).map((phase) =>
        dire('CommencerPhase', '2026-01-07', { phase }),
      ),
      dire('Formaliser', '2026-01-08'),
      dire('DonnerAccord', '2026-01-09', { par: personne, accord: 'ac-p', forme: 'signature' }),
      dire('DonnerAccord', '2026-01-09', {
        ...{ par: mere, accord: 'ac-m', forme: 'signature' },
        avisPersonne: { recueilli: true, sens: 'favorable' },
      }),
      dire('DonnerAccord', '2026-01-09', { accord: 'ac-s', forme: 'signature' }),
    ];
    const fins = (...suite: readonly CommandeProjet[]) =>
      etat(...signe, ...suite)?.accords?.map(({ id, finLe }) => [id, finLe ?? null]);
    expect(fins(dire('RefuserProjet', '2026-01-12', { par: personne, refus: 'rf' }))).toEqual([
      ['ac-p', '2026-01-12'],
      ['ac-m', null],
      ['ac-s', null],
    ]);
    expect(fins(dire('RetirerAccord', '2026-01-12', { par: mere, retrait: 'rt' }))).toEqual([
      ['ac-p', null],
      ['ac-m', '2026-01-12'],
      ['ac-s', null],
    ]);
    const retirer = (le: string) => dire('RetirerAccord', le, { par: mere, retrait: `rt-${le}` });
    expect(fins(retirer('2026-01-12'), retirer('2026-01-20'))?.[1]).toEqual(['ac-m', '2026-01-12']);
    expect(fins(dire('RetirerAccord', '2026-01-12', { par: mere, retrait: 'rt', accord: 'inconnu' }))).toEqual([
      ['ac-p', null],
      ['ac-m', null],
      ['ac-s', null],
    ]);
  });
});

describe('Un désaccord', () => {
  const contester = (sur: string) => dire('ConsignerDesaccord', '2026-01-07', { par: mere, desaccord: 'd1', sur });

  it('sur un objectif entre dans sa négociation ; sur autre chose, non', () => {
    expect(etat(contester('o1'))?.objectifs?.[0]?.negociation?.at(-1)).toEqual({
      type: 'desaccord',
      le: '2026-01-07',
      par: mere,
    });
    const ailleurs = etat(contester('ac1'));
    expect(ailleurs?.objectifs?.[0]?.negociation).toHaveLength(1);
    expect(ailleurs?.desaccords).toHaveLength(1);
  });
});

describe('Les rôles', () => {
  const role = (type: string, le: string, fonction: string, tenu: string) =>
    dire(type, le, { fonction, personne: tenu });

  it('se terminent et se présentent un par un', () => {
    const roles = etat(
      role('ConfierRole', '2026-01-07', 'partenaire', 'p2'),
      role('ConfierRole', '2026-01-07', 'partenaire', 'p3'),
      role('ConfierRole', '2026-01-07', 'suppleant', 'p2'),
      role('PresenterRole', '2026-01-08', 'partenaire', 'p2'),
      role('TerminerRole', '2026-01-09', 'partenaire', 'p3'),
    )?.roles;
    expect(roles).toStrictEqual([
      { fonction: 'partenaire', personne: 'p2', duLe: '2026-01-07', presenteALaPersonneLe: '2026-01-08' },
      { fonction: 'partenaire', personne: 'p3', duLe: '2026-01-07', auLe: '2026-01-09' },
      { fonction: 'suppleant', personne: 'p2', duLe: '2026-01-07' },
    ]);
  });
});

describe('Les suites', () => {
  it('une attente communiquée est celle qui a reçu sa suite', () => {
    const attente = (id: string) =>
      dire('ExprimerAttente', '2026-01-07', { par: personne, attente: id, texte: 'Sortir.' });
    const apres = etat(
      attente('at1'),
      attente('at2'),
      dire('DonnerSuiteAttente', '2026-01-08', { attente: 'at2', decision: 'retenue' }),
      dire('CommuniquerSuiteAttente', '2026-01-09', { attente: 'at2' }),
    );
    expect(apres?.attentes?.map(({ suite }) => suite)).toEqual([
      undefined,
      { decision: 'retenue', le: '2026-01-08', communiqueeLe: '2026-01-09' },
    ]);
  });

  it('une remise garde à qui, par qui et sous quelle forme', () => {
    const remettre = (plus: object) => dire('RemettreProjet', '2026-01-08', { a: personne, ...plus });
    expect(etat(remettre({}), remettre({ forme: 'falc' }))?.remises).toStrictEqual([
      { le: '2026-01-08', a: personne, par: cadre },
      { le: '2026-01-08', a: personne, par: cadre, forme: 'falc' },
    ]);
  });
});
