import { describe, expect, test } from 'vitest';
import { d31101EsatContratSigne } from '../../../src/regles/casf/d311-0-1-esat-contrat-signe';
import { d311ContratParties } from '../../../src/regles/casf/d311-contrat-parties';
import { d311ContratSigneDansLeMois } from '../../../src/regles/casf/d311-contrat-signe-dans-le-mois';
import { d311DipcSigneParLaDirection } from '../../../src/regles/casf/d311-dipc-signe-par-la-direction';
import { d311RefusDeSignerDipc } from '../../../src/regles/casf/d311-refus-de-signer-dipc';
import type { DocumentEsquisse } from '../../../src/regles/outils/esquisses';
import { contrat, dipc, enEhpad, enEsat, travail } from '../../../src/regles/outils/esquisses';
import { signeesLe } from '../../support/d311';
import { verdictDe } from '../../support/regles';

// admise le 15 janvier 2026 : le mois pour signer va jusqu’au 15 février
const AU = '2026-06-01';
const refusLe = (le: string) => ({ refusSignature: { le, par: { qualite: 'personne' as const } } });
const juge = (documents: readonly DocumentEsquisse[], au = AU) =>
  verdictDe(d311ContratSigneDansLeMois, enEhpad(documents), au);

describe('la personne refuse de signer, puis signe', () => {
  test.each([
    ['2026-02-01', '2026-02-15', 'respectee'],
    ['2026-02-01', '2026-02-16', 'sans_objet'],
    ['2026-02-15', '2026-04-01', 'sans_objet'],
    ['2026-02-16', '2026-04-01', 'non_respectee'],
  ])('refus du %s, signature du %s : %s', (refus, signature, verdict) => {
    const signatures = signeesLe(signature);
    expect(juge([contrat({ ...refusLe(refus), signatures })]).verdict).toBe(verdict);
    expect(verdictDe(d31101EsatContratSigne, enEsat([travail({ ...refusLe(refus), signatures })]), AU).verdict).toBe(
      verdict,
    );
  });

  test('un autre contrat signé dans le mois est un contrat signé dans le mois', () => {
    const autre = { ...contrat({ etabliLe: '2026-02-01', signatures: signeesLe('2026-02-03') }), id: 'autre' };
    expect(juge([contrat(refusLe('2026-01-20')), autre]).verdict).toBe('respectee');
  });

  test('un autre contrat signé après le refus dispense du DIPC', () => {
    const autre = (le: string) => ({ ...contrat({ etabliLe: le, signatures: signeesLe(le) }), id: 'autre' });
    const apres = (le: string) =>
      verdictDe(d311RefusDeSignerDipc, enEhpad([contrat(refusLe('2026-01-31')), autre(le)]), AU).verdict;
    expect(apres('2026-03-10')).toBe('sans_objet');
    expect(apres('2026-01-31')).toBe('sans_objet');
    expect(apres('2026-01-30')).toBe('non_respectee');
  });
});

describe('un document qui en suit un autre a son propre temps pour être signé', () => {
  const parLaDirection = [{ le: '2026-04-01', par: { qualite: 'directeur' as const } }];

  test('un second contrat, un mois depuis qu’il est établi', () => {
    const premier = contrat({ signatures: signeesLe('2026-01-20'), finLe: '2026-03-31' });
    const second = { ...contrat({ etabliLe: '2026-04-01', signatures: parLaDirection }), id: 'second' };
    const dossier = enEhpad([premier, second]);
    expect(verdictDe(d311ContratParties, dossier, '2026-05-01')).toMatchObject({
      verdict: 'a_faire',
      avantLe: '2026-05-01',
    });
    expect(verdictDe(d311ContratParties, dossier, '2026-05-02').verdict).toBe('non_respectee');
    expect(verdictDe(d311ContratParties, enEhpad([{ ...second, finLe: '2027-01-01' }]), '2026-04-02').verdict).toBe(
      'non_respectee',
    );
  });

  test.each([
    ['2026-01-15', '2026-02-10'],
    [undefined, '2026-02-10'],
  ])('le DIPC d’après un contrat refusé (établi le %s), quinze jours depuis qu’il est établi', (etabliLe, le) => {
    const dossier = enEhpad([contrat({ ...refusLe('2026-02-01'), etabliLe }), dipc({ etabliLe: le, signatures: [] })]);
    expect(verdictDe(d311DipcSigneParLaDirection, dossier, '2026-02-25')).toMatchObject({
      verdict: 'a_faire',
      avantLe: '2026-02-25',
    });
    expect(verdictDe(d311DipcSigneParLaDirection, dossier, '2026-02-26').verdict).toBe('non_respectee');
  });
});
