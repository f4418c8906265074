import { describe, expect, it } from 'vitest';
import { scenario } from '../../src/essai/scenario';
import { CommandeUsager } from '../../src/usager/commandes';
import type { Usager } from '../../src/usager/usager';
import { deciderUsager } from '../../src/usager/usager.decider';

const { givenCommands } = scenario(deciderUsager);

const personne = { qualite: 'personne' };
const cadre = { qualite: 'professionnel', id: 'p1' };

const dire = (type: string, le: string, charge: object = {}): CommandeUsager =>
  CommandeUsager.parse({ type, usager: 'u1', le, par: cadre, ...charge });

const enregistrer = dire('EnregistrerUsager', '2026-01-05');
const etat = (...commandes: readonly CommandeUsager[]): Usager | null => givenCommands(enregistrer, ...commandes).state;

const designer = (le: string, plus: object = {}) =>
  dire('DesignerPersonneDeConfiance', le, {
    par: personne,
    designation: { id: 'd1', personne: 'p5', designeeLe: le, ecrite: true, cosignee: true, ...plus },
  });
const proposer = (le: string, charge: object = {}) => dire('ProposerPersonneDeConfiance', le, charge);
const refuser = (le: string, reponse = 'refusee') => dire('RefuserDeDesigner', le, { par: personne, reponse });

describe('La désignation', () => {
  it('ne porte pas l’identifiant d’une autre, et ne précède pas la plus récente', () => {
    givenCommands(enregistrer, designer('2026-02-01'))
      .when(designer('2026-03-01'))
      .thenRefused({ code: 'DESIGNATION_DEJA_CONNUE', designation: 'd1' });
    givenCommands(enregistrer, designer('2026-02-01'))
      .when(designer('2026-03-01', { id: 'd2', designeeLe: '2026-01-31' }))
      .thenRefused({ code: 'DESIGNATION_PLUS_RECENTE', designeeLe: '2026-02-01' });
    givenCommands(enregistrer, designer('2026-02-01'))
      .when(designer('2026-03-01', { id: 'd2', designeeLe: '2026-02-01' }))
      .thenState({ dernierFaitLe: '2026-03-01' });
  });

  it('est écrite et cosignée, et par la personne seule', () => {
    for (const manque of [{ ecrite: false }, { cosignee: false }, { ecrite: undefined }]) {
      givenCommands(enregistrer).when(designer('2026-02-01', manque)).thenRefused({ code: 'DESIGNATION_SANS_ECRIT' });
    }
    givenCommands(enregistrer)
      .when(CommandeUsager.parse({ ...designer('2026-02-01'), par: cadre }))
      .thenRefused({ code: 'SEULE_LA_PERSONNE', acte: 'designer' });
  });

  it('n’est pas datée d’après son enregistrement, ni l’autorisation du juge', () => {
    givenCommands(enregistrer)
      .when(designer('2026-02-01', { designeeLe: '2026-02-02' }))
      .thenRefused({ code: 'DATE_POSTERIEURE', champ: 'designeeLe', date: '2026-02-02', le: '2026-02-01' });
    givenCommands(enregistrer)
      .when(designer('2026-02-01', { autorisationJuge: { le: '2026-02-02' } }))
      .thenRefused({ code: 'DATE_POSTERIEURE', champ: 'autorisationJuge', date: '2026-02-02', le: '2026-02-01' });
  });

  it('sous représentation, suit l’autorisation du juge, le jour même au plus tôt', () => {
    const mesure = { id: 'm1', type: 'tutelle', debutLe: '2025-06-01', etendue: { personne: 'representation' } };
    const representee = dire('OuvrirProtection', '2026-01-06', { mesure });
    const sous = (autorisation: string) =>
      givenCommands(enregistrer, representee).when(
        designer('2026-03-01', { designeeLe: '2026-02-01', autorisationJuge: { le: autorisation } }),
      );
    sous('2026-02-02').thenRefused({ code: 'AUTORISATION_DU_JUGE_REQUISE', mesure: 'm1' });
    sous('2026-02-01').thenState({ dernierFaitLe: '2026-03-01' });
    sous('2026-01-31').thenState({ dernierFaitLe: '2026-03-01' });
  });

  it('qui remplace une désignation déjà révoquée n’en change pas la date de fin', () => {
    const revoquer = dire('RevoquerPersonneDeConfiance', '2026-03-01', { par: personne });
    const apres = etat(designer('2026-02-01'), revoquer, designer('2026-05-01', { id: 'd2' }));
    expect(apres?.personnesDeConfiance?.map(({ revoqueeLe }) => revoqueeLe)).toEqual(['2026-03-01', undefined]);
  });

  it('apprise après une révocation dite depuis ne vaut déjà plus ; le jour même ou après, elle vaut', () => {
    const revoquer = (le: string) => dire('RevoquerPersonneDeConfiance', le, { par: personne });
    const apres = (designeeLe: string) =>
      etat(revoquer('2026-03-10'), revoquer('2026-03-20'), designer('2026-04-01', { designeeLe }))
        ?.personnesDeConfiance?.[0];
    expect(apres('2026-03-01')?.revoqueeLe).toBe('2026-03-10');
    expect(apres('2026-03-10')?.revoqueeLe).toBe('2026-03-20');
    expect(apres('2026-03-20')).not.toHaveProperty('revoqueeLe');
  });

  it('se révoque le jour même', () => {
    const revoquer = dire('RevoquerPersonneDeConfiance', '2026-02-01', { par: personne });
    const apres = etat(designer('2026-02-01'), revoquer);
    expect(apres?.personnesDeConfiance?.map(({ revoqueeLe }) => revoqueeLe)).toEqual(['2026-02-01']);
  });

  it('une révocation dite sans désignation connue reste à l’état, et n’invente pas de désignation', () => {
    const apres = etat(dire('RevoquerPersonneDeConfiance', '2026-02-01', { par: personne }));
    expect(apres).toStrictEqual({
      id: 'u1',
      dernierFaitLe: '2026-02-01',
      revocationsPersonneConfiance: [{ le: '2026-02-01', par: personne }],
    });
  });
});

describe('La proposition', () => {
  it('restée sans réponse reçoit celle que la personne donne, la dernière d’abord', () => {
    const apres = etat(
      proposer('2026-01-10', { reponse: 'sans_reponse' }),
      proposer('2026-01-20'),
      refuser('2026-01-21', 'differee'),
    );
    expect(apres?.propositionsPersonneConfiance).toStrictEqual([
      { le: '2026-01-10', par: cadre, reponse: 'sans_reponse' },
      { le: '2026-01-20', par: cadre, reponse: 'differee' },
    ]);
  });

  it('faite après un refus appris tard reste sans réponse, et le refus garde son jour', () => {
    expect(etat(proposer('2026-01-20'), refuser('2026-01-15'))?.propositionsPersonneConfiance).toStrictEqual([
      { le: '2026-01-20', par: cadre },
      { le: '2026-01-15', reponse: 'refusee' },
    ]);
    expect(
      etat(proposer('2026-01-20'), designer('2026-01-21', { designeeLe: '2026-01-19' }))?.propositionsPersonneConfiance,
    ).toStrictEqual([{ le: '2026-01-20', par: cadre }]);
  });

  it('dite sans réponse la reçoit aussi ; celle qui a déjà reçu la sienne la garde', () => {
    expect(
      etat(proposer('2026-01-10', { reponse: 'sans_reponse' }), designer('2026-01-20'))?.propositionsPersonneConfiance,
    ).toStrictEqual([{ le: '2026-01-10', par: cadre, reponse: 'designee' }]);
    const deja = proposer('2026-01-10', { reponse: 'deja_designee' });
    expect(etat(deja, refuser('2026-01-21'))?.propositionsPersonneConfiance).toStrictEqual([
      { le: '2026-01-10', par: cadre, reponse: 'deja_designee' },
      { le: '2026-01-21', reponse: 'refusee' },
    ]);
    expect(etat(deja, designer('2026-01-21'))?.propositionsPersonneConfiance).toStrictEqual([
      { le: '2026-01-10', par: cadre, reponse: 'deja_designee' },
    ]);
  });
});

describe('Un proche', () => {
  const presenter = (charge: object) => dire('PresenterProche', '2026-02-01', { personne: 'p8', ...charge });
  const souhait = (le: string, place: string, plus: object = {}) =>
    dire('ExprimerSouhaitEntourage', le, { par: personne, personne: 'p8', place, ...plus });

  it('se présente en plusieurs fois, et les autres restent tels quels', () => {
    const apres = etat(presenter({ personne: 'p9' }), presenter({ lien: 'sœur' }), presenter({ aidant: true }));
    expect(apres?.entourage).toStrictEqual([{ personne: 'p9' }, { personne: 'p8', lien: 'sœur', aidant: true }]);
  });

  it('a une place que la personne dit, avec ou sans mots', () => {
    const muet = etat(souhait('2026-02-01', 'informe'))?.entourage?.[0]?.souhaits;
    expect(muet).toStrictEqual([{ place: 'informe', le: '2026-02-01' }]);
    const dit = souhait('2026-02-01', 'informe', {
      paroles: 'Juste les nouvelles.',
      moyen: 'oral',
      recueilliePar: cadre,
    });
    expect(etat(dit)?.entourage?.[0]?.souhaits?.[0]?.paroles).toStrictEqual({
      texte: 'Juste les nouvelles.',
      auteur: personne,
      le: '2026-02-01',
      moyen: 'oral',
      recueilliePar: cadre,
    });
  });

  it('deux souhaits du même jour restent dans l’ordre où on les a appris, trois dans celui où ils ont été dits', () => {
    const places = (...souhaits: readonly CommandeUsager[]) =>
      etat(...souhaits)?.entourage?.[0]?.souhaits?.map(({ place }) => place);
    expect(places(souhait('2026-02-01', 'informe'), souhait('2026-02-01', 'associe'))).toEqual(['informe', 'associe']);
    expect(
      places(souhait('2026-03-01', 'associe'), souhait('2026-02-01', 'informe'), souhait('2026-02-15', 'a_revoir')),
    ).toEqual(['informe', 'a_revoir', 'associe']);
  });

  it('dont un autre dit la place ne la reçoit pas', () => {
    givenCommands(enregistrer)
      .when(souhait('2026-02-01', 'associe', { par: cadre }))
      .thenRefused({ code: 'SEULE_LA_PERSONNE', acte: 'place' });
    givenCommands(enregistrer)
      .when(dire('RevoquerPersonneDeConfiance', '2026-02-01'))
      .thenRefused({ code: 'SEULE_LA_PERSONNE', acte: 'revoquer' });
  });
});
