import { describe, expect, it } from 'vitest';
import type { CommandeConsentement } from '../../src/consentement/commandes';
import type { Consentement } from '../../src/consentement/consentement';
import { deciderConsentement } from '../../src/consentement/consentement.decider';
import {
  accord,
  cadre,
  dire,
  givenCommands,
  ouverture,
  personne,
  prevoir,
  rechercher,
  refus,
  repondre,
} from './commandes';

const tuteur = { qualite: 'tuteur', id: 't1' };
const avis = { recueilli: true, sens: 'favorable' };

const renouveler = (le: string, plus: object = {}) =>
  dire('RenouvelerConsentement', le, { par: personne, forme: 'ecrit', ...plus });

const etat = (...commandes: readonly CommandeConsentement[]): Consentement | null => givenCommands(...commandes).state;

describe('Ouvrir un consentement', () => {
  it('le prévoir garde sur quoi il porte, pour qui, et avec quelle précision', () => {
    expect(etat(prevoir)).toEqual({
      statut: 'a_rechercher',
      id: 'c1',
      ...ouverture,
      dernierFaitLe: '2026-01-05',
      recherches: [],
    });
  });

  it('sans autre précision que son objet, il n’en invente pas', () => {
    const nu = dire('PrevoirConsentement', '2026-01-05', { objet: 'image' });
    expect(etat(nu)).toStrictEqual({
      statut: 'a_rechercher',
      id: 'c1',
      objet: 'image',
      dernierFaitLe: '2026-01-05',
      recherches: [],
    });
  });

  it('il ne s’ouvre qu’une fois', () => {
    givenCommands(prevoir).when(prevoir).thenRefused({ code: 'CONSENTEMENT_DEJA_OUVERT', statut: 'a_rechercher' });
  });
});

describe('Chercher', () => {
  it('garde chaque recherche, avec l’information donnée et l’aptitude constatée', () => {
    const information = { le: '2026-01-06', moyens: ['oral'] };
    const aptitude = { apte: false, le: '2026-01-06' };
    expect(
      etat(rechercher('2026-01-06', { information, aptitude }), rechercher('2026-01-07'))?.recherches,
    ).toStrictEqual([
      { le: '2026-01-06', aupresDe: personne, par: cadre, information, aptitude },
      { le: '2026-01-07', aupresDe: personne, par: cadre },
    ]);
  });

  it('après une réponse ne change pas la réponse', () => {
    expect(etat(accord('2026-01-06'), rechercher('2026-01-07'))?.statut).toBe('donne');
    expect(etat(rechercher('2026-01-06'), rechercher('2026-01-07'))?.statut).toBe('recherche');
  });

  it('un constat d’aptitude postérieur à la recherche est refusé', () => {
    givenCommands()
      .when(rechercher('2026-01-06', { aptitude: { apte: true, le: '2026-01-07' } }))
      .thenRefused({ code: 'DATE_POSTERIEURE', champ: 'aptitude', date: '2026-01-07', le: '2026-01-06' });
  });
});

describe('Répondre', () => {
  it('garde la réponse entière, et n’y met que ce qui a été dit', () => {
    const entiere = { paroles: 'Oui.', avisPersonne: avis, recueilliePar: cadre };
    expect(etat(accord('2026-01-06', entiere))).toMatchObject({
      reponse: { le: '2026-01-06', par: personne, forme: 'oral', ...entiere },
    });
    const nue = etat(accord('2026-01-06'));
    expect(nue !== null && 'reponse' in nue ? nue.reponse : null).toStrictEqual({
      le: '2026-01-06',
      par: personne,
      forme: 'oral',
    });
    expect(nue).not.toHaveProperty('expireLe');
    expect(nue).not.toHaveProperty('antecedents');
  });

  it('une réponse de plus garde celles d’avant, ce sur quoi elles portent, et leurs recherches', () => {
    const apres = etat(rechercher('2026-01-05'), accord('2026-01-06'), refus('2026-02-01'), accord('2026-03-01'));
    expect(apres).toMatchObject({
      statut: 'donne',
      ...ouverture,
      dernierFaitLe: '2026-03-01',
      antecedents: [
        { statut: 'donne', reponse: { le: '2026-01-06' } },
        { statut: 'refuse', reponse: { le: '2026-02-01' } },
      ],
    });
    expect(apres?.recherches).toHaveLength(1);
  });

  it('la personne ne consent pas contre l’avis noté pour elle', () => {
    for (const contraire of [
      { recueilli: true, sens: 'defavorable' },
      { recueilli: false, motif: 'absente' },
    ]) {
      givenCommands()
        .when(accord('2026-01-06', { avisPersonne: contraire }))
        .thenRefused({ code: 'AVIS_CONTRAIRE_A_LA_REPONSE' });
    }
    for (const sens of ['favorable', 'reserve', 'partage', 'non_precise']) {
      givenCommands()
        .when(accord('2026-01-06', { avisPersonne: { recueilli: true, sens } }))
        .thenState({ statut: 'donne' });
    }
  });

  it('un représentant ne donne pas un avis recueilli après sa réponse', () => {
    givenCommands()
      .when(accord('2026-01-06', { par: tuteur, avisPersonne: { ...avis, le: '2026-01-07' } }))
      .thenRefused({ code: 'DATE_POSTERIEURE', champ: 'avisPersonne', date: '2026-01-07', le: '2026-01-06' });
    givenCommands()
      .when(accord('2026-01-06', { par: tuteur, avisPersonne: { ...avis, le: '2026-01-06' } }))
      .thenState({ statut: 'donne' });
  });
});

describe('Un accord donné pour un temps', () => {
  it('ne finit pas avant de commencer ; il peut finir le jour même', () => {
    givenCommands()
      .when(accord('2026-01-06', { expireLe: '2026-01-05' }))
      .thenRefused({ code: 'ECHEANCE_AVANT_ACCORD', expireLe: '2026-01-05', le: '2026-01-06' });
    givenCommands()
      .when(accord('2026-01-06', { expireLe: '2026-01-06' }))
      .thenState({ statut: 'donne', expireLe: '2026-01-06' });
  });

  it('expire, garde sa réponse, et dit jusqu’à quand il valait', () => {
    const constater = dire('ConstaterExpiration', '2026-02-01');
    givenCommands(accord('2026-01-06', { expireLe: '2026-01-31' }))
      .when(constater)
      .thenEvents({
        type: 'ConsentementExpire',
        consentement: 'c1',
        le: '2026-02-01',
        par: cadre,
        expireLe: '2026-01-31',
      });
    expect(etat(accord('2026-01-06', { expireLe: '2026-01-31' }), constater)).toMatchObject({
      statut: 'expire',
      expireLe: '2026-01-31',
      dernierFaitLe: '2026-02-01',
      reponse: { le: '2026-01-06' },
    });
    givenCommands(refus('2026-01-06')).when(constater).thenRefused({ code: 'RIEN_N_EXPIRE', statut: 'refuse' });
  });

  it('se renouvelle avant comme après son terme, aux mêmes conditions', () => {
    const donne = accord('2026-01-06', { expireLe: '2026-01-31' });
    givenCommands(donne).when(renouveler('2026-01-20')).thenState({ statut: 'donne', dernierFaitLe: '2026-01-20' });
    givenCommands(donne)
      .when(renouveler('2026-01-20', { par: { qualite: 'curateur' } }))
      .thenRefused('CURATEUR_SANS_POUVOIR');
    givenCommands(refus('2026-01-06'))
      .when(renouveler('2026-01-20'))
      .thenRefused({ code: 'RIEN_A_RENOUVELER', statut: 'refuse' });
  });
});

describe('Les suites', () => {
  const apres = (type: string, charge: object = {}) => dire(type, '2026-02-02', charge);
  const suites = [
    apres('RenouvelerConsentement', { par: personne, forme: 'oral' }),
    apres('ConstaterExpiration'),
    apres('InformerEquipe'),
    apres('PrevoirDeReinterroger', { reinterrogerLe: '2026-03-01' }),
    apres('ProposerAlternative', { alternativeProposee: 'Une veilleuse.' }),
  ];

  it.each(suites.map((suite) => [suite.type, suite] as const))('%s suppose un consentement ouvert', (_, suite) => {
    givenCommands().when(suite).thenRefused({ code: 'CONSENTEMENT_NON_OUVERT', vise: 'c1' });
  });

  it('l’équipe s’informe d’une réponse, pas d’une recherche', () => {
    givenCommands(rechercher('2026-01-06'))
      .when(apres('InformerEquipe'))
      .thenRefused({ code: 'SANS_REPONSE', statut: 'recherche' });
    givenCommands(refus('2026-01-06'))
      .when(apres('InformerEquipe'))
      .thenState({ partageAvecEquipeLe: '2026-02-02', dernierFaitLe: '2026-02-02' });
  });

  it('en reparler et proposer autre chose suivent un refus ou un retrait', () => {
    const reparler = apres('PrevoirDeReinterroger', { reinterrogerLe: '2026-02-02' });
    for (const type of ['EnregistrerRefus', 'RetirerConsentement']) {
      givenCommands(repondre(type, '2026-01-06'))
        .when(reparler)
        .thenState({ reinterrogerLe: '2026-02-02', dernierFaitLe: '2026-02-02' });
    }
    givenCommands(accord('2026-01-06')).when(reparler).thenRefused({ code: 'PAS_DE_REFUS', statut: 'donne' });
    givenCommands(refus('2026-01-06'))
      .when(apres('PrevoirDeReinterroger', { reinterrogerLe: '2026-02-01' }))
      .thenRefused({ code: 'RENDEZ_VOUS_PASSE', reinterrogerLe: '2026-02-01', le: '2026-02-02' });
    givenCommands(refus('2026-01-06'))
      .when(apres('ProposerAlternative', { alternativeProposee: 'Une veilleuse.' }))
      .thenState({ alternativeProposee: 'Une veilleuse.', dernierFaitLe: '2026-02-02' });
  });
});

describe('Évoluer', () => {
  it('ne prend pas un fait pour ce qu’il n’est pas : une suite sans consentement ne crée rien', () => {
    const tete = { consentement: prevoir.consentement, le: prevoir.le, par: prevoir.par };
    const { evolve } = deciderConsentement;
    expect(evolve(null, { ...tete, type: 'EquipeInformee' })).toBeNull();
    expect(evolve(null, { ...tete, type: 'ReinterrogationPrevue', reinterrogerLe: prevoir.le })).toBeNull();
    expect(evolve(null, { ...tete, type: 'AlternativeProposee', alternativeProposee: 'x' })).toBeNull();
    expect(evolve(null, { ...tete, type: 'ConsentementExpire', expireLe: prevoir.le })).toBeNull();
    expect(evolve(null, { ...tete, type: 'ConsentementRenouvele', forme: 'oral' })).toBeNull();
    const ouvert = etat(prevoir);
    expect(evolve(ouvert, { ...tete, type: 'ConsentementExpire', expireLe: prevoir.le })).toBe(ouvert);
  });
});
