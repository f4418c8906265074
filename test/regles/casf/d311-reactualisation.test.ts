import { describe, expect, test } from 'vitest';
import { d311AnnexeTarifsAnnuelle } from '../../../src/regles/casf/d311-annexe-tarifs-annuelle';
import { d311AnnexeTarifsChangement } from '../../../src/regles/casf/d311-annexe-tarifs-changement';
import { d311ReactualisationAnnuelle } from '../../../src/regles/casf/d311-reactualisation-annuelle';
import { d311ReactualisationAnnuelleDipc } from '../../../src/regles/casf/d311-reactualisation-annuelle-dipc';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { contrat, dipc } from '../../../src/regles/outils/esquisses';
import { dossierEn } from '../../support/d311';
import { verdictDe } from '../../support/regles';

const revise = (dates: readonly string[], revisions: DossierEsquisse['revisions'] = [], etabliLe = '2024-02-29') =>
  dossierEn(
    'ehpad',
    { admisLe: etabliLe },
    [
      contrat({
        etabliLe,
        avenants: dates.map((le, rang) => ({ id: `a${rang}`, etabliLe: le, objet: 'reactualisation' as const })),
      }),
    ],
    { revisions },
  );

describe('la réactualisation de chaque année', () => {
  test.each([
    ['2025-02-27', 'a_faire', undefined],
    ['2025-02-28', 'a_faire', undefined],
    ['2025-03-01', 'non_respectee', 'selon_lecture'],
    ['2025-12-31', 'non_respectee', 'selon_lecture'],
    ['2026-01-01', 'non_respectee', 'certaine'],
  ])('contrat du 29 février 2024 jamais revu, le %s : %s', (au, verdict, certitude) => {
    expect(verdictDe(d311ReactualisationAnnuelle, revise([]), au)).toMatchObject(
      certitude ? { verdict, certitude, depuisLe: '2025-03-01' } : { verdict },
    );
  });

  test.each([
    ['2026-03-14', 'respectee'],
    ['2026-03-15', 'respectee'],
    ['2026-03-16', 'non_respectee'],
  ])('revu le 15 mars 2025, le %s : %s', (au, verdict) => {
    const rendu = verdictDe(d311ReactualisationAnnuelle, revise(['2025-03-15']), au);
    expect(rendu.verdict).toBe(verdict);
    if (rendu.verdict === 'respectee') expect(rendu.jusquAu).toBe('2026-03-15');
  });

  test('chaque échéance se compte du dernier fait, jamais de l’échéance précédente', () => {
    expect(verdictDe(d311ReactualisationAnnuelle, revise(['2025-01-10', '2025-11-30']), '2026-10-01')).toMatchObject({
      jusquAu: '2026-11-30',
    });
  });

  test('une révision tenue compte, une révision ouverte ou annulée ne compte pas', () => {
    const commun = { id: 'r1', projet: 'p1', motif: 'date' as const };
    const tenue = revise([], [{ ...commun, statut: 'tenue', tenueLe: '2025-06-10' }]);
    const ouverte = revise([], [{ ...commun, statut: 'ouverte', ouverteLe: '2025-06-10' }]);
    const annulee = revise([], [{ ...commun, statut: 'annulee', annuleeLe: '2025-06-10' }]);
    expect(verdictDe(d311ReactualisationAnnuelle, tenue, '2026-01-10')).toMatchObject({
      verdict: 'respectee',
      preuves: ['/revisions/0/tenueLe'],
    });
    expect(verdictDe(d311ReactualisationAnnuelle, ouverte, '2026-01-10').verdict).toBe('non_respectee');
    expect(verdictDe(d311ReactualisationAnnuelle, annulee, '2026-01-10').verdict).toBe('non_respectee');
  });

  test('le silence sur les avenants n’est pas un manquement, même avec une révision ancienne', () => {
    const dossier = dossierEn('savs', { admisLe: '2022-01-15' }, [dipc({ etabliLe: '2022-01-15' })], {
      revisions: [{ id: 'r1', projet: 'p1', motif: 'date', statut: 'tenue', tenueLe: '2023-01-10' }],
    });
    expect(verdictDe(d311ReactualisationAnnuelleDipc, dossier, '2024-01-10').verdict).toBe('respectee');
    expect(verdictDe(d311ReactualisationAnnuelleDipc, dossier, '2024-01-11')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/avenants'],
    });
  });

  test('le silence sur les révisions non plus, même sans avenant', () => {
    const { revisions: _tues, ...dossier } = revise([]);
    expect(verdictDe(d311ReactualisationAnnuelle, dossier, '2025-02-28').verdict).toBe('a_faire');
    expect(verdictDe(d311ReactualisationAnnuelle, dossier, '2026-01-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/revisions'],
    });
  });

  test('après la sortie, rien n’est plus à renouveler', () => {
    const dossier = revise(['2025-03-15']);
    const sorti = {
      ...dossier,
      accompagnement: { ...dossier.accompagnement, sortie: { le: '2026-01-10', motif: 'choix_personne' as const } },
    };
    const rendu = verdictDe(d311ReactualisationAnnuelle, sorti, '2028-01-01');
    expect(rendu.verdict).toBe('respectee');
    expect(rendu).not.toHaveProperty('jusquAu');
  });

  test('une sortie antérieure à l’admission est celle d’un autre séjour', () => {
    const dossier = revise([], undefined, '2025-01-10');
    const revenu = {
      ...dossier,
      accompagnement: { ...dossier.accompagnement, sortie: { le: '2023-05-01', motif: 'choix_personne' as const } },
    };
    expect(verdictDe(d311ReactualisationAnnuelle, revenu, '2025-12-01').verdict).toBe('a_faire');
  });
});

describe('l’annexe des tarifs', () => {
  const tarifs = (misesAJourLe: readonly string[], changementsDeTarifLe: readonly string[] = [], payant = true) => ({
    ...dossierEn('ehpad', { admisLe: '2024-03-31' }, [
      contrat({ etabliLe: '2024-03-31', annexeTarifs: { misesAJourLe }, changementsDeTarifLe }),
    ]),
    structure: { categorie: 'ehpad' as const, ...(payant && { participationFinanciere: true }) },
  });

  test('sans savoir si une participation est demandée, rien n’est reproché', () => {
    const manque = { verdict: 'indeterminee', manque: ['/structure/participationFinanciere'] };
    expect(verdictDe(d311AnnexeTarifsAnnuelle, tarifs([], [], false), '2026-06-01')).toEqual(manque);
    expect(verdictDe(d311AnnexeTarifsChangement, tarifs([], ['2026-04-01'], false), '2026-06-01')).toEqual(manque);
    expect(verdictDe(d311AnnexeTarifsAnnuelle, tarifs(['2026-01-01'], [], false), '2026-06-01').verdict).toBe(
      'respectee',
    );
  });

  test('une mise à jour d’avant le document ne fait pas courir un retard d’avant l’entrée', () => {
    expect(verdictDe(d311AnnexeTarifsAnnuelle, tarifs(['2021-01-01']), '2024-06-01')).toMatchObject({
      verdict: 'a_faire',
      avantLe: '2025-03-31',
    });
    expect(verdictDe(d311AnnexeTarifsAnnuelle, tarifs(['2021-01-01']), '2025-04-01')).toMatchObject({
      depuisLe: '2025-04-01',
      certitude: 'selon_lecture',
    });
    expect(verdictDe(d311AnnexeTarifsAnnuelle, tarifs(['2024-03-31']), '2025-03-31').verdict).toBe('respectee');
  });

  test.each([
    ['2025-03-31', 'a_faire', undefined],
    ['2025-04-01', 'non_respectee', 'selon_lecture'],
    ['2026-01-01', 'non_respectee', 'certaine'],
  ])('jamais mise à jour, le %s : %s', (au, verdict, certitude) => {
    expect(verdictDe(d311AnnexeTarifsAnnuelle, tarifs([]), au)).toMatchObject(
      certitude ? { verdict, certitude } : { verdict },
    );
  });

  test('la preuve désigne la dernière mise à jour, où qu’elle soit dans la liste', () => {
    expect(verdictDe(d311AnnexeTarifsAnnuelle, tarifs(['2026-01-01', '2025-01-01']), '2026-06-01')).toMatchObject({
      preuves: ['/accompagnement/documentsIndividuels/0/annexeTarifs/misesAJourLe/0'],
      jusquAu: '2027-01-01',
    });
  });

  test.each([
    ['2026-03-31', 'sans_objet'],
    ['2026-04-01', 'non_respectee'],
    ['2026-04-02', 'respectee'],
  ])('tarif changé le 1er avril, annexe du 2, le %s : %s', (au, verdict) => {
    expect(verdictDe(d311AnnexeTarifsChangement, tarifs(['2026-04-02'], ['2026-04-01']), au).verdict).toBe(verdict);
  });
});
