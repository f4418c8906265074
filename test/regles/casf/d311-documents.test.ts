import { describe, expect, test } from 'vitest';
import { d311ContratPlusDeDeuxMois } from '../../../src/regles/casf/d311-contrat-plus-de-deux-mois';
import { d311DipcSansSejour } from '../../../src/regles/casf/d311-dipc-sans-sejour';
import { d311RefusDeSignerDipc } from '../../../src/regles/casf/d311-refus-de-signer-dipc';
import type { DocumentEsquisse } from '../../../src/regles/outils/esquisses';
import { contrat, dipc } from '../../../src/regles/outils/esquisses';
import { dossierEn } from '../../support/d311';
import { verdictDe } from '../../support/regles';

const AU = '2026-06-01';
const mas = (mois: number | 'indeterminee', documents: readonly DocumentEsquisse[]) =>
  dossierEn(
    'mas',
    {
      admisLe: '2026-01-15',
      modalite: 'hebergement',
      dureePrevisionnelle: mois === 'indeterminee' ? mois : { nombre: mois, unite: 'mois' },
    },
    documents,
  );

describe('contrat de séjour ou DIPC', () => {
  test.each([
    [1, contrat(), 'sans_objet', 'non_respectee'],
    [1, dipc(), 'sans_objet', 'respectee'],
    [2, contrat(), 'respectee', 'sans_objet'],
    [2, dipc(), 'sans_objet', 'respectee'],
    [3, contrat(), 'respectee', 'sans_objet'],
    [3, dipc(), 'non_respectee', 'sans_objet'],
    ['indeterminee', dipc(), 'non_respectee', 'sans_objet'],
  ] as const)('séjour prévu de %s mois, %o : contrat %s, DIPC %s', (mois, document, pourLeContrat, pourLeDipc) => {
    expect(verdictDe(d311ContratPlusDeDeuxMois, mas(mois, [document]), AU).verdict).toBe(pourLeContrat);
    expect(verdictDe(d311DipcSansSejour, mas(mois, [document]), AU).verdict).toBe(pourLeDipc);
  });

  test('à deux mois exactement, le motif dit que le texte se tait', () => {
    expect(verdictDe(d311ContratPlusDeDeuxMois, mas(2, [dipc()]), AU)).toMatchObject({
      motif: expect.stringContaining('exactement deux mois'),
    });
  });

  test('un contrat là où le texte nomme le DIPC est un manquement certain, ailleurs selon notre lecture', () => {
    const certitude = (dossier: Parameters<typeof verdictDe>[1]) => verdictDe(d311DipcSansSejour, dossier, AU);
    expect(certitude(dossierEn('camsp', {}, [contrat()]))).toMatchObject({ certitude: 'certaine' });
    expect(certitude(dossierEn('sessad', {}, [contrat()]))).toMatchObject({ certitude: 'selon_lecture' });
  });

  test('le DIPC établi après un refus de signer est à sa place', () => {
    const refuse = contrat({ refusSignature: { le: '2026-02-01', par: { qualite: 'personne' } } });
    expect(verdictDe(d311ContratPlusDeDeuxMois, mas('indeterminee', [refuse, dipc()]), AU).verdict).toBe('sans_objet');
  });

  test('sans la liste des documents, on ne sait pas ; sans document, l’absence se juge ailleurs', () => {
    expect(verdictDe(d311ContratPlusDeDeuxMois, dossierEn('mas', {}, undefined), AU).verdict).toBe('indeterminee');
    expect(verdictDe(d311ContratPlusDeDeuxMois, mas('indeterminee', []), AU).verdict).toBe('sans_objet');
  });
});

describe('le refus de signer', () => {
  const refuseLe = (le: string, ...autres: readonly DocumentEsquisse[]) =>
    mas('indeterminee', [
      contrat({ etabliLe: '2024-01-15', refusSignature: { le, par: { qualite: 'personne' } } }),
      ...autres,
    ]);

  test.each([
    ['2026-01-31', '2026-02-14', 'a_faire', undefined],
    ['2026-01-31', '2026-02-15', 'a_faire', undefined],
    ['2026-01-31', '2026-02-16', 'non_respectee', 'selon_lecture'],
    ['2026-01-31', '2026-02-28', 'non_respectee', 'selon_lecture'],
    ['2024-02-14', '2024-02-29', 'a_faire', undefined],
    ['2024-02-14', '2024-03-01', 'non_respectee', 'selon_lecture'],
    ['2024-02-29', '2026-03-30', 'non_respectee', 'selon_lecture'],
  ])('refus du %s sans DIPC, le %s : %s', (le, au, verdict, certitude) => {
    const dossier = refuseLe(le);
    const rendu = verdictDe(
      d311RefusDeSignerDipc,
      { ...dossier, accompagnement: { ...dossier.accompagnement, admission: { admisLe: '2024-01-15' } } },
      au,
    );
    expect(rendu).toMatchObject(certitude ? { verdict, certitude } : { verdict });
  });

  test('un DIPC établi tard suffit, et un refus à venir ne compte pas encore', () => {
    const tard = refuseLe('2026-01-31', dipc({ etabliLe: '2026-05-20' }));
    expect(verdictDe(d311RefusDeSignerDipc, tard, '2026-05-19').verdict).toBe('non_respectee');
    expect(verdictDe(d311RefusDeSignerDipc, tard, '2026-05-20').verdict).toBe('respectee');
    expect(verdictDe(d311RefusDeSignerDipc, refuseLe('2026-07-01'), AU).verdict).toBe('sans_objet');
  });

  test('le DIPC d’un accueil fini avant le refus ne le remplace pas', () => {
    const ancien = dipc({ etabliLe: '2026-01-15', finLe: '2026-01-30' });
    expect(verdictDe(d311RefusDeSignerDipc, refuseLe('2026-01-31', ancien), AU).verdict).toBe('non_respectee');
  });
});
