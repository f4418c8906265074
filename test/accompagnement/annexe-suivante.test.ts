import { describe, expect, it } from 'vitest';
import type { CommandeAccompagnement } from '../../src/accompagnement/commandes';
import { cadre, dire, etablir, givenCommands, personne } from './outils';

const sur = (type: string, le: string, charge: object = {}) => dire(type, le, { document: 'c1', ...charge });
const evaluer = (le: string) => sur('EvaluerAllerVenir', le, { evaluation: { le } });
const transmettre = (le: string) => sur('TransmettreProjetAllerVenir', le, { remise: { le, a: personne } });
const avis = (le: string) =>
  sur('ConsignerAvisAllerVenir', le, { par: personne, avis: { recueilli: true, sens: 'defavorable' } });
const signer = (le: string, par: object = personne) => sur('SignerAllerVenir', le, { signataires: [par, cadre] });
const lever = (le: string, finLe = le) => sur('LeverAllerVenir', le, { finLe });
const reevaluer = (le: string) => sur('ReevaluerAllerVenir', le);
const refuser = sur('RepondreTransmissionConfiance', '2026-01-20', { par: personne, accord: false });
const accepter = sur('RepondreTransmissionConfiance', '2026-01-20', { par: personne, accord: true });

const apres = (...commandes: readonly CommandeAccompagnement[]) => givenCommands(etablir(), ...commandes);
const annexe = (...commandes: readonly CommandeAccompagnement[]) =>
  apres(...commandes).state?.documentsIndividuels?.[0]?.allerVenir;

/** Une annexe qui a vécu, du 1er février au 1er mars. */
const premiere = [evaluer('2026-01-15'), avis('2026-01-16'), signer('2026-02-01'), reevaluer('2026-02-15')];
const finie = [...premiere, lever('2026-03-01')];

describe('Une annexe « aller et venir » signée après la fin d’une autre', () => {
  it('n’hérite ni de sa fin, ni de ses réévaluations, ni de son évaluation', () => {
    expect(annexe(...finie, signer('2026-05-20'))).toEqual({
      signeeLe: '2026-05-20',
      signataires: [personne, cadre],
    });
    expect(annexe(...finie, evaluer('2026-05-01'))).toEqual({ evaluation: { le: '2026-05-01' } });
    expect(annexe(...finie, transmettre('2026-05-02'))).toEqual({ transmissions: [{ le: '2026-05-02', a: personne }] });
  });

  it('garde ce qui l’a préparée, et l’avis que la personne a dit depuis', () => {
    expect(
      annexe(...finie, avis('2026-04-30'), evaluer('2026-05-01'), transmettre('2026-05-02'), signer('2026-05-20')),
    ).toMatchObject({
      evaluation: { le: '2026-05-01' },
      transmissions: [{ le: '2026-05-02' }],
      avisPersonne: { le: '2026-04-30', sens: 'defavorable' },
      signeeLe: '2026-05-20',
    });
    expect(annexe(...finie, signer('2026-05-20'))?.avisPersonne).toBeUndefined();
    const deux = annexe(...finie, avis('2026-04-29'), avis('2026-04-30'), signer('2026-05-20'));
    expect(deux?.avisAnterieurs?.map(({ le }) => le)).toEqual(['2026-04-29']);
  });

  it('le jour même de cette fin, garde l’évaluation faite ce jour-là', () => {
    const memeJour = annexe(...finie, evaluer('2026-03-01'), transmettre('2026-03-01'), signer('2026-03-01'));
    expect(memeJour).toMatchObject({ evaluation: { le: '2026-03-01' }, transmissions: [{ le: '2026-03-01' }] });
    expect(memeJour).not.toHaveProperty('finLe');
    expect(annexe(...finie, evaluer('2026-03-01'))).toMatchObject({ signeeLe: '2026-02-01', finLe: '2026-03-01' });
  });

  it('garde le refus que la personne de confiance reçoive l’annexe, et redemande un accord', () => {
    const accord = (...commandes: readonly CommandeAccompagnement[]) =>
      annexe(...commandes, ...premiere.slice(2), lever('2026-03-01'), signer('2026-05-20'));
    expect(accord(refuser)?.accordTransmissionPersonneConfiance).toBe(false);
    expect(accord(accepter)).not.toHaveProperty('accordTransmissionPersonneConfiance');
  });

  it('par un représentant veut un avis de la personne dit depuis', () => {
    apres(...finie)
      .when(signer('2026-05-20', { qualite: 'tuteur' }))
      .thenRefused({ code: 'AVIS_DE_LA_PERSONNE_MANQUANT', qualite: 'tuteur' });
    expect(apres(...finie, avis('2026-05-01')).when(signer('2026-05-20', { qualite: 'tuteur' })).result.ok).toBe(true);
  });
});

describe('Une annexe « aller et venir » finie', () => {
  it('ne se réévalue plus et ne se prolonge pas ; une fin prévue se rapproche', () => {
    const termine = { code: 'DOCUMENT_TERMINE', finLe: '2026-03-01' };
    apres(...finie)
      .when(lever('2026-06-01'))
      .thenRefused(termine);
    apres(...finie)
      .when(reevaluer('2026-03-02'))
      .thenRefused(termine);
    expect(annexe(...finie, reevaluer('2026-03-01'))?.reevalueesLe).toEqual(['2026-02-15', '2026-03-01']);
    expect(annexe(...premiere, lever('2026-03-01', '2026-12-31'), lever('2026-04-01'))?.finLe).toBe('2026-04-01');
    expect(annexe(...premiere, lever('2026-03-01', '2026-12-31'), evaluer('2026-04-01'))?.finLe).toBe('2026-12-31');
  });
});
