import { describe, expect, test } from 'vitest';
import { d311AvenantParticipation } from '../../../src/regles/casf/d311-avenant-participation';
import { d311AvenantRemis } from '../../../src/regles/casf/d311-avenant-remis';
import { d311AvenantSigne } from '../../../src/regles/casf/d311-avenant-signe';
import { d311AvenantSixMois } from '../../../src/regles/casf/d311-avenant-six-mois';
import { d311AvenantSixMoisDipc } from '../../../src/regles/casf/d311-avenant-six-mois-dipc';
import type { DocumentEsquisse } from '../../../src/regles/outils/esquisses';
import { contrat, dipc } from '../../../src/regles/outils/esquisses';
import { dossierEn, signeesLe } from '../../support/d311';
import { verdictDe } from '../../support/regles';

const ehpad = (admisLe: string, ...documents: readonly DocumentEsquisse[]) =>
  dossierEn('ehpad', { admisLe }, documents);
const savs = (admisLe: string, ...documents: readonly DocumentEsquisse[]) => dossierEn('savs', { admisLe }, documents);
const objectifs = (etabliLe: string) => ({ id: 'a1', etabliLe, objet: 'objectifs_prestations' as const });

describe('l’avenant des six mois au contrat de séjour', () => {
  const sans = ehpad(
    '2026-08-31',
    contrat({ etabliLe: '2026-08-31', signatures: signeesLe('2026-09-30'), avenants: [] }),
  );

  test.each([
    ['2027-02-27', 'a_faire', undefined, undefined],
    ['2027-02-28', 'a_faire', undefined, undefined],
    ['2027-03-01', 'non_respectee', 'selon_lecture', '2027-03-01'],
    ['2027-03-30', 'non_respectee', 'selon_lecture', '2027-03-01'],
    ['2027-03-31', 'non_respectee', 'certaine', '2027-03-31'],
  ])('admise le 31 août 2026, signé le 30 septembre, le %s : %s', (au, verdict, certitude, depuisLe) => {
    expect(verdictDe(d311AvenantSixMois, sans, au)).toMatchObject(
      certitude ? { verdict, certitude, depuisLe } : { verdict },
    );
  });

  test.each([
    ['2027-02-28', 'respectee', undefined],
    ['2027-03-01', 'non_respectee', 'selon_lecture'],
    ['2027-03-30', 'non_respectee', 'selon_lecture'],
    ['2027-03-31', 'non_respectee', 'certaine'],
  ])('avenant fait le %s : %s', (le, verdict, certitude) => {
    const dossier = ehpad(
      '2026-08-31',
      contrat({ etabliLe: '2026-08-31', signatures: signeesLe('2026-09-30'), avenants: [objectifs(le)] }),
    );
    expect(verdictDe(d311AvenantSixMois, dossier, '2028-01-01')).toMatchObject(
      certitude ? { verdict, certitude, regulariseLe: le } : { verdict },
    );
  });

  test('sans signature au dossier, le manquement ne devient jamais certain', () => {
    const dossier = ehpad('2026-08-31', contrat({ avenants: [] }));
    expect(verdictDe(d311AvenantSixMois, dossier, '2030-01-01')).toMatchObject({ certitude: 'selon_lecture' });
  });

  test('signé avant l’admission, les six mois ne courent pas avant elle', () => {
    const dossier = ehpad(
      '2026-08-31',
      contrat({ etabliLe: '2026-08-01', signatures: signeesLe('2026-08-01'), avenants: [] }),
    );
    expect(verdictDe(d311AvenantSixMois, dossier, '2027-02-28').verdict).toBe('a_faire');
    expect(verdictDe(d311AvenantSixMois, dossier, '2027-03-01')).toMatchObject({ certitude: 'certaine' });
  });

  test('un contrat qui en remplace un autre compte de son propre établissement', () => {
    const ancien = contrat({ etabliLe: '2024-01-15', finLe: '2026-03-31' });
    const nouveau = { ...contrat({ etabliLe: '2026-04-01', avenants: [] }), id: 'nouveau' };
    expect(verdictDe(d311AvenantSixMois, ehpad('2024-01-15', ancien, nouveau), '2026-10-01')).toMatchObject({
      verdict: 'a_faire',
      avantLe: '2026-10-01',
    });
  });

  test('un avenant d’un autre objet ne suffit pas', () => {
    const autre = contrat({ avenants: [{ id: 'a1', etabliLe: '2026-09-10', objet: 'tarifs' }] });
    expect(verdictDe(d311AvenantSixMois, ehpad('2026-08-31', autre), '2027-06-01').verdict).toBe('non_respectee');
  });

  test('sortie avant l’échéance, rien n’est plus à faire ; sortie en retard, le retard reste', () => {
    const sortie = (le: string) => ({
      ...sans,
      accompagnement: { ...sans.accompagnement, sortie: { le, motif: 'deces' as const } },
    });
    expect(verdictDe(d311AvenantSixMois, sortie('2027-02-28'), '2028-01-01').verdict).toBe('sans_objet');
    expect(verdictDe(d311AvenantSixMois, sortie('2027-03-01'), '2028-01-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
    });
  });
});

describe('les six mois du DIPC', () => {
  test.each([
    ['2026-07-15', 'a_faire', undefined],
    ['2026-07-16', 'non_respectee', 'selon_lecture'],
    ['2026-08-20', 'non_respectee', 'selon_lecture'],
    ['2026-08-21', 'non_respectee', 'certaine'],
  ])('admise le 15 janvier, DIPC du 20 février, le %s : %s', (au, verdict, certitude) => {
    const dossier = savs('2026-01-15', dipc({ etabliLe: '2026-02-20', avenants: [] }));
    expect(verdictDe(d311AvenantSixMoisDipc, dossier, au)).toMatchObject(
      certitude ? { verdict, certitude } : { verdict },
    );
  });

  test.each([
    ['contrat signé', signeesLe('2026-03-05'), 'sans_objet'],
    ['contrat dont on ne sait rien des signatures', undefined, 'sans_objet'],
    ['contrat qui attend d’être signé', [], 'non_respectee'],
  ])('remplacé par un %s, le DIPC n’attend plus rien : %s', (_quoi, signatures, verdict) => {
    const suivant = contrat({ etabliLe: '2026-03-01', avenants: [], ...(signatures && { signatures }) });
    const dossier = ehpad('2026-01-15', dipc({ avenants: [] }), suivant);
    expect(verdictDe(d311AvenantSixMoisDipc, dossier, '2026-08-01').verdict).toBe(verdict);
    expect(verdictDe(d311AvenantSixMois, dossier, '2026-09-01').verdict).toBe('a_faire');
    expect(verdictDe(d311AvenantSixMoisDipc, dossier, '2026-02-28').verdict).toBe('a_faire');
  });

  test('un DIPC établi après lui remplace le contrat', () => {
    const dossier = ehpad('2026-01-15', contrat({ avenants: [] }), dipc({ etabliLe: '2026-05-01', avenants: [] }));
    expect(verdictDe(d311AvenantSixMois, dossier, '2026-08-01').verdict).toBe('sans_objet');
    expect(verdictDe(d311AvenantSixMoisDipc, dossier, '2026-08-01')).toMatchObject({ avantLe: '2026-11-01' });
  });

  test('le DIPC qui suit un contrat refusé compte de l’admission', () => {
    const refuse = contrat({ refusSignature: { le: '2026-02-01', par: { qualite: 'personne' } } });
    const dossier = ehpad('2026-01-15', refuse, dipc({ etabliLe: '2026-02-10', avenants: [] }));
    expect(verdictDe(d311AvenantSixMoisDipc, dossier, '2026-07-15')).toMatchObject({ avantLe: '2026-07-15' });
  });
});

describe('les avenants, dans les mêmes conditions', () => {
  const avec = (suite: Partial<NonNullable<DocumentEsquisse['avenants']>[number]>, document = contrat) =>
    ehpad('2026-01-15', document({ avenants: [{ id: 'a1', etabliLe: '2026-01-31', objet: 'autre', ...suite }] }));

  test.each([
    ['2026-02-15', 'a_faire'],
    ['2026-02-16', 'non_respectee'],
  ])('non remis, établi le 31 janvier, le %s : %s', (au, verdict) => {
    expect(verdictDe(d311AvenantRemis, avec({ remises: [] }), au).verdict).toBe(verdict);
  });

  test.each([
    ['2026-02-28', 'a_faire'],
    ['2026-03-01', 'non_respectee'],
  ])('signé par la seule direction, le %s : %s', (au, verdict) => {
    const dossier = avec({ signatures: [{ le: '2026-01-31', par: { qualite: 'directeur' } }] });
    expect(verdictDe(d311AvenantSigne, dossier, au).verdict).toBe(verdict);
  });

  test('le refus de signer un avenant n’est jamais reproché', () => {
    const refus = avec({ signatures: [], refusSignature: { le: '2026-02-02', par: { qualite: 'personne' } } });
    expect(verdictDe(d311AvenantSigne, refus, '2026-06-01').verdict).toBe('sans_objet');
  });

  test('refusé puis signé, l’avenant se juge comme un autre', () => {
    const refusSignature = { le: '2026-02-02', par: { qualite: 'personne' as const } };
    const ravisee = avec({ refusSignature, signatures: signeesLe('2026-02-10') });
    expect(verdictDe(d311AvenantSigne, ravisee, '2026-02-09').verdict).toBe('sans_objet');
    expect(verdictDe(d311AvenantSigne, ravisee, '2026-02-10').verdict).toBe('respectee');
  });

  test('un avenant au contrat refusé n’a pas à être remis ; la modification d’un DIPC, si', () => {
    const refus = { remises: [], refusSignature: { le: '2026-02-02', par: { qualite: 'personne' as const } } };
    expect(verdictDe(d311AvenantRemis, avec(refus), '2026-06-01').verdict).toBe('sans_objet');
    expect(verdictDe(d311AvenantRemis, avec(refus, dipc), '2026-06-01').verdict).toBe('non_respectee');
  });

  test('la modification d’un DIPC se passe de la signature de la personne', () => {
    const dossier = avec({ signatures: [{ le: '2026-01-31', par: { qualite: 'directeur' } }] }, dipc);
    expect(verdictDe(d311AvenantSigne, dossier, '2026-06-01').verdict).toBe('respectee');
  });

  test('pour un mineur, l’avis est attendu aussi', () => {
    const dossier = avec({ participation: { personne: { aParticipe: true } } });
    const enfant = { ...dossier, usager: { identite: { naissanceLe: '2012-01-01' } } };
    expect(verdictDe(d311AvenantParticipation, dossier, '2026-06-01').verdict).toBe('respectee');
    expect(verdictDe(d311AvenantParticipation, enfant, '2026-06-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/avenants/0/avisMineur'],
    });
  });
});
