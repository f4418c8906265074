import { describe, expect, test } from 'vitest';
import { d31101EsatContratCourt } from '../../../src/regles/casf/d311-0-1-esat-contrat-court';
import { d31101EsatContratSigne } from '../../../src/regles/casf/d311-0-1-esat-contrat-signe';
import { d311EtabliAdmission } from '../../../src/regles/casf/d311-etabli-admission';
import { travail } from '../../../src/regles/outils/esquisses';
import { dossierEn, signeesLe } from '../../support/d311';
import { verdictDe } from '../../support/regles';

const esat = (admisLe: string, signature?: string) =>
  dossierEn('esat', { admisLe }, [
    travail({ etabliLe: admisLe, signatures: signature === undefined ? [] : signeesLe(signature) }),
  ]);

describe('le contrat signé dans le mois', () => {
  test.each([
    ['2024-01-31', '2024-02-29', 'respectee', undefined],
    ['2024-01-31', '2024-03-01', 'non_respectee', 'certaine'],
    ['2025-08-27', '2025-09-28', 'non_respectee', 'certaine'],
    ['2025-08-28', '2025-09-28', 'respectee', undefined],
    ['2025-08-28', '2025-09-29', 'non_respectee', 'selon_lecture'],
  ])('admis le %s, signé le %s : %s', (admisLe, le, verdict, certitude) => {
    expect(verdictDe(d31101EsatContratSigne, esat(admisLe, le), '2026-06-01')).toMatchObject(
      certitude ? { verdict, certitude } : { verdict },
    );
  });

  test.each([
    ['2026-03-27', 'a_faire'],
    ['2026-03-28', 'a_faire'],
    ['2026-03-29', 'non_respectee'],
  ])('admis le 28 février 2026, non signé, le %s : %s', (au, verdict) => {
    expect(verdictDe(d31101EsatContratSigne, esat('2026-02-28'), au).verdict).toBe(verdict);
  });

  test('le contrat n’existe que depuis 2007', () => {
    expect(verdictDe(d31101EsatContratSigne, esat('2006-12-31'), '2026-06-01').verdict).toBe('sans_objet');
    expect(verdictDe(d31101EsatContratSigne, esat('2007-01-01'), '2026-06-01').verdict).toBe('non_respectee');
  });

  test('le contrat ordinaire de D311 n’est pas exigé d’un ESAT', () => {
    expect(verdictDe(d311EtabliAdmission, esat('2026-02-28'), '2026-06-01').verdict).toBe('sans_objet');
  });
});

describe('le contrat de moins d’un an', () => {
  const court = (debutLe: string, termeLe: string, motif?: string) =>
    dossierEn('esat', { admisLe: debutLe }, [
      travail({ etabliLe: debutLe, debutLe, termeLe, ...(motif && { motifDureeCourte: motif }) }),
    ]);

  test.each([
    ['2025-08-27', '2026-08-26', 'sans_objet'],
    ['2025-08-27', '2026-08-25', 'non_respectee'],
    ['2025-08-28', '2026-08-26', 'respectee'],
    ['2024-02-29', '2025-02-27', 'sans_objet'],
    ['2024-02-29', '2025-02-26', 'non_respectee'],
  ])('du %s au %s, motif noté : %s', (debutLe, termeLe, verdict) => {
    const dossier = court(debutLe, termeLe, 'Remplacement');
    expect(verdictDe(d31101EsatContratCourt, dossier, '2026-10-01').verdict).toBe(verdict);
  });

  test('un motif de durée courte sans terme demande le terme', () => {
    const dossier = dossierEn('esat', {}, [travail({ motifDureeCourte: 'Place à temps partagé' })]);
    expect(verdictDe(d31101EsatContratCourt, dossier, '2026-10-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/termeLe'],
    });
  });
});
