import { describe, expect, test } from 'vitest';
import { d22312ProjetEnfantTroisMois } from '../../../src/regles/casf-categories/d223-12-projet-enfant-trois-mois';
import { d22313ActualisationAnnuelle } from '../../../src/regles/casf-categories/d223-13-actualisation-annuelle';
import { d22313ActualisationSemestrielle } from '../../../src/regles/casf-categories/d223-13-actualisation-semestrielle';
import { l2235RapportSituation } from '../../../src/regles/casf-categories/l223-5-rapport-situation';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Plan = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['plansLies']>[number];

const enfant = (
  naissanceLe: string,
  debutLe: string,
  plan: Partial<Plan> | undefined = undefined,
): DossierEsquisse => ({
  structure: { categorie: 'pouponniere' },
  usager: {
    identite: { naissanceLe },
    autoriteParentale: { mesuresProtectionEnfance: [{ type: 'placement', judiciaire: true, debutLe }] },
  },
  accompagnement: { plansLies: plan ? [{ id: 'ppe', type: 'ppe', ...plan }] : [] },
});

describe('le projet pour l’enfant dans les trois mois de la mesure', () => {
  const regle = d22312ProjetEnfantTroisMois;

  test.each([
    ['2025-11-30', '2026-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-01-31', '2026-04-30'],
    ['2026-02-28', '2026-05-28'],
  ])('mesure du %s : avant le %s', (debutLe, avantLe) => {
    expect(verdictDe(regle, enfant('2015-01-01', debutLe), avantLe)).toMatchObject({ verdict: 'a_faire', avantLe });
  });

  test('la veille, le jour et le lendemain de l’échéance', () => {
    const dossier = enfant('2015-01-01', '2025-11-30');
    expect(verdictDe(regle, dossier, '2026-02-27').verdict).toBe('a_faire');
    expect(verdictDe(regle, dossier, '2026-02-28').verdict).toBe('a_faire');
    expect(verdictDe(regle, dossier, '2026-03-01')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      depuisLe: '2026-03-01',
    });
  });

  test.each([
    ['2016-09-30', '2017-01-01', 'selon_lecture'],
    ['2016-10-01', '2017-01-01', 'certaine'],
    ['2016-10-02', '2017-01-02', 'certaine'],
  ])('mesure du %s, au passage du décret : échéance le %s, %s', (debutLe, limite, certitude) => {
    const dossier = enfant('2012-01-01', debutLe);
    expect(verdictDe(regle, dossier, limite)).toMatchObject({ verdict: 'a_faire', avantLe: limite });
    expect(verdictDe(regle, dossier, '2017-01-03')).toMatchObject({ verdict: 'non_respectee', certitude });
  });

  test('le délai court de la plus ancienne mesure qui a cours, non de l’admission', () => {
    const dossier: DossierEsquisse = {
      usager: {
        identite: { naissanceLe: '2015-01-01' },
        autoriteParentale: {
          mesuresProtectionEnfance: [
            { type: 'aed', judiciaire: false, debutLe: '2024-01-10', finLe: '2025-01-09' },
            { type: 'placement', judiciaire: true, debutLe: '2025-06-01' },
            { type: 'prestation_ase', judiciaire: false, debutLe: '2025-05-15' },
          ],
        },
      },
      accompagnement: { admission: { admisLe: '2025-08-01' }, plansLies: [] },
    };
    expect(verdictDe(regle, dossier, '2025-08-15')).toMatchObject({ avantLe: '2025-08-15' });
  });

  test('un projet sans date laisse en suspens, avec l’endroit où l’écrire', () => {
    expect(verdictDe(regle, enfant('2015-01-01', '2025-11-30', {}), '2026-03-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/plansLies/0/etabliLe'],
    });
  });

  test('la veille de ses dix-huit ans l’enfant y a droit, le jour même non', () => {
    const dossier = enfant('2008-03-10', '2025-06-01');
    expect(verdictDe(regle, dossier, '2026-03-09').verdict).toBe('non_respectee');
    expect(verdictDe(regle, dossier, '2026-03-10').verdict).toBe('sans_objet');
  });

  test('sans rien savoir des mesures, on les demande', () => {
    const dossier: DossierEsquisse = { usager: { identite: { naissanceLe: '2015-01-01' } } };
    expect(verdictDe(regle, dossier, '2026-03-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/autoriteParentale/mesuresProtectionEnfance'],
    });
  });
});

describe('l’actualisation, de part et d’autre des deux ans', () => {
  const semestre = d22313ActualisationSemestrielle;
  const annuelle = d22313ActualisationAnnuelle;

  test.each([
    ['2025-07-09', 'a_faire'],
    ['2025-07-10', 'a_faire'],
    ['2025-07-11', 'non_respectee'],
  ])('établi le 10 janvier 2025 pour un enfant de quatre mois : le %s, %s', (au, verdict) => {
    const dossier = enfant('2024-09-01', '2024-10-01', { etabliLe: '2025-01-10', actualisationsLe: [] });
    expect(verdictDe(semestre, dossier, au).verdict).toBe(verdict);
    expect(verdictDe(annuelle, dossier, au).verdict).toBe('sans_objet');
  });

  test.each([
    ['2024-08-31', 'respectee'],
    ['2024-09-01', 'respectee'],
  ])('six mois qui échoient la veille des deux ans se jugent par semestre (%s)', (au) => {
    const dossier = enfant('2022-09-02', '2023-01-01', { etabliLe: '2023-06-01', actualisationsLe: ['2024-03-01'] });
    expect(verdictDe(semestre, dossier, au)).toMatchObject({ verdict: 'respectee', jusquAu: '2024-09-01' });
  });

  test('six mois qui échoient le jour des deux ans passent au rythme annuel', () => {
    const dossier = enfant('2022-09-01', '2023-01-01', { etabliLe: '2023-06-01', actualisationsLe: ['2024-03-01'] });
    expect(verdictDe(semestre, dossier, '2024-08-31').verdict).toBe('sans_objet');
    expect(verdictDe(annuelle, dossier, '2024-08-31').verdict).toBe('sans_objet');
    expect(verdictDe(annuelle, dossier, '2024-09-01')).toMatchObject({ verdict: 'respectee', jusquAu: '2025-03-01' });
    expect(verdictDe(annuelle, dossier, '2025-03-02')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
    });
    expect(verdictDe(annuelle, dossier, '2026-01-01')).toMatchObject({ certitude: 'certaine' });
  });

  test('une échéance manquée avant les deux ans le reste, jusqu’à l’actualisation suivante', () => {
    const sans = enfant('2022-09-01', '2023-01-01', { etabliLe: '2023-06-01', actualisationsLe: [] });
    expect(verdictDe(semestre, sans, '2025-01-01')).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2023-12-02',
      certitude: 'certaine',
    });
    const avec = enfant('2022-09-01', '2023-01-01', { etabliLe: '2023-06-01', actualisationsLe: ['2025-01-02'] });
    expect(verdictDe(semestre, avec, '2025-01-01').verdict).toBe('non_respectee');
    expect(verdictDe(semestre, avec, '2025-01-02').verdict).toBe('sans_objet');
  });

  test('né un 29 février, l’enfant a deux ans un 28', () => {
    const dossier = enfant('2024-02-29', '2024-04-01', { etabliLe: '2024-06-01', actualisationsLe: ['2025-08-28'] });
    expect(verdictDe(semestre, dossier, '2026-02-27').verdict).toBe('sans_objet');
    expect(verdictDe(annuelle, dossier, '2026-02-27').verdict).toBe('sans_objet');
    expect(verdictDe(annuelle, dossier, '2026-02-28').verdict).toBe('respectee');
  });

  test('un projet qui n’a pas de date d’établissement la demande', () => {
    const dossier = enfant('2015-01-01', '2023-01-01', { actualisationsLe: [] });
    expect(verdictDe(annuelle, dossier, '2026-01-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/plansLies/0/etabliLe'],
    });
  });
});

describe('le rapport de situation, de part et d’autre des trois ans', () => {
  const rapports = (naissanceLe: string, ...rapportsLe: readonly string[]) =>
    enfant(naissanceLe, '2023-01-31', { etabliLe: '2023-04-01', rapportsLe: [...rapportsLe] });

  test.each([
    ['2022-12-01', '2023-07-31', 'a_faire', undefined],
    ['2022-12-01', '2023-08-01', 'non_respectee', 'certaine'],
    ['2021-03-01', '2023-07-31', 'a_faire', undefined],
    ['2021-03-01', '2023-08-01', 'non_respectee', 'selon_lecture'],
    ['2020-07-31', '2023-08-01', 'a_faire', undefined],
    ['2020-08-01', '2023-08-01', 'non_respectee', 'selon_lecture'],
    ['2015-03-01', '2024-01-31', 'a_faire', undefined],
    ['2015-03-01', '2024-02-01', 'non_respectee', 'selon_lecture'],
    ['2015-03-01', '2025-01-01', 'non_respectee', 'certaine'],
  ])('né le %s, sans rapport depuis le 31 janvier 2023 : le %s, %s', (naissanceLe, au, verdict, certitude) => {
    const rendu = verdictDe(l2235RapportSituation, rapports(naissanceLe), au);
    expect(rendu).toMatchObject({ verdict, ...(certitude && { certitude }) });
  });

  test('le rapport du jour vaut six mois avant trois ans, un an ensuite', () => {
    expect(verdictDe(l2235RapportSituation, rapports('2022-12-01', '2023-08-31'), '2024-02-29')).toMatchObject({
      jusquAu: '2024-02-29',
    });
    expect(verdictDe(l2235RapportSituation, rapports('2015-12-01', '2023-08-31'), '2024-02-29')).toMatchObject({
      jusquAu: '2024-08-31',
    });
  });
});
