import { describe, expect, test } from 'vitest';
import { d31103PreavisDuGestionnaire } from '../../../src/regles/casf/d311-0-3-preavis-du-gestionnaire';
import { l31141MotifDeResiliation } from '../../../src/regles/casf/l311-4-1-motif-de-resiliation';
import { l31141Retractation } from '../../../src/regles/casf/l311-4-1-retractation';
import { l31141Retrait48Heures } from '../../../src/regles/casf/l311-4-1-retrait-48-heures';
import { l31141SolutionAdaptee } from '../../../src/regles/casf/l311-4-1-solution-adaptee';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import type { DocumentEsquisse } from '../../../src/regles/outils/esquisses';
import { contrat } from '../../../src/regles/outils/esquisses';
import { dossierEn, signeesLe } from '../../support/d311';
import { verdictDe } from '../../support/regles';

type Sortie = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['sortie']>;

const AU = '2026-12-01';
const ehpad = (document: Omit<DocumentEsquisse, 'id' | 'type'>, sortie?: Sortie, admisLe = '2026-01-15') =>
  dossierEn('ehpad', { admisLe }, [contrat(document)], sortie ? { accompagnement: { sortie } } : {});

describe('la rétractation', () => {
  const retracte = (le: string, signature: string, admisLe: string, etabliLe = signature) =>
    ehpad(
      { etabliLe, signatures: signeesLe(signature), retractation: { le, par: { qualite: 'personne' } }, finLe: le },
      undefined,
      admisLe,
    );

  test.each([
    // signé le 5, admise le 15 janvier 2026 : jusqu’au vendredi 30
    ['2026-01-29', '2026-01-05', '2026-01-15', 'respectee'],
    ['2026-01-30', '2026-01-05', '2026-01-15', 'respectee'],
    ['2026-01-31', '2026-01-05', '2026-01-15', 'sans_objet'],
    // signé le 20, admise le 15 : jusqu’au mercredi 4 février
    ['2026-02-04', '2026-01-20', '2026-01-15', 'respectee'],
    ['2026-02-05', '2026-01-20', '2026-01-15', 'sans_objet'],
    // le quinzième jour est le samedi 28 février : jusqu’au lundi 2 mars
    ['2026-03-02', '2026-02-13', '2026-01-15', 'respectee'],
    ['2026-03-03', '2026-02-13', '2026-01-15', 'sans_objet'],
    // 29 février 2024, un jeudi
    ['2024-02-29', '2024-02-14', '2024-02-01', 'respectee'],
    ['2024-03-01', '2024-02-14', '2024-02-01', 'sans_objet'],
  ])('faite le %s, signée le %s, admise le %s : %s', (le, signature, admisLe, verdict) => {
    expect(verdictDe(l31141Retractation, retracte(le, signature, admisLe), AU).verdict).toBe(verdict);
  });

  test.each([
    ['2016-06-30', 'sans_objet'],
    ['2016-07-01', 'respectee'],
  ])('contrat conclu le %s : %s', (signature, verdict) => {
    const dossier = retracte('2016-07-05', signature, '2016-06-25');
    expect(verdictDe(l31141Retractation, dossier, AU).verdict).toBe(verdict);
  });

  test('la sortie tient lieu de fin de contrat, et le préavis se compte en jours', () => {
    const dossier = ehpad(
      { signatures: signeesLe('2026-01-15'), retractation: { le: '2026-01-20', par: { qualite: 'personne' } } },
      { le: '2026-01-21', motif: 'choix_personne' },
    );
    expect(verdictDe(l31141Retractation, dossier, AU)).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'selon_lecture',
      constat: expect.stringContaining('1 jour de plus'),
    });
  });
});

describe('le retrait de la résiliation', () => {
  test.each([
    ['2026-03-01', 'non_respectee'],
    ['2026-03-02', 'non_respectee'],
    ['2026-03-03', 'sans_objet'],
  ])('résiliation du 28 février 2026 retirée le %s, contrat arrêté : %s', (retireeLe, verdict) => {
    const resiliation = {
      notifieeLe: '2026-02-28',
      effetLe: '2026-03-28',
      par: { qualite: 'personne' as const },
      retireeLe,
    };
    expect(verdictDe(l31141Retrait48Heures, ehpad({ resiliation, finLe: '2026-03-28' }), AU).verdict).toBe(verdict);
  });

  test('un contrat fini plus tard pour une autre cause n’est pas en faute', () => {
    const resiliation = { notifieeLe: '2026-02-28', par: { qualite: 'personne' as const }, retireeLe: '2026-03-01' };
    expect(verdictDe(l31141Retrait48Heures, ehpad({ resiliation, finLe: '2026-03-28' }), AU).verdict).toBe(
      'non_respectee',
    );
    expect(verdictDe(l31141Retrait48Heures, ehpad({ resiliation, finLe: '2026-03-29' }), AU).verdict).toBe('respectee');
  });
});

describe('la résiliation par la structure', () => {
  const resilie = (sortie: Omit<Sortie, 'le' | 'motif'>) =>
    ehpad(
      { resiliation: { notifieeLe: '2026-03-02', effetLe: '2026-04-02', par: { qualite: 'directeur' } } },
      { le: '2026-04-02', motif: 'initiative_structure', ...sortie },
    );

  test.each([
    [{ motifLegal: 'conditions_admission' as const }, 'respectee'],
    [{ motifLegal: 'aucun' as const }, 'non_respectee'],
    [{ motifLegal: 'inexecution_ou_manquement' as const, avisMedicalAlteration: false }, 'respectee'],
    [{ motifLegal: 'inexecution_ou_manquement' as const, avisMedicalAlteration: true }, 'non_respectee'],
    [{}, 'indeterminee'],
  ])('%j : %s', (sortie, verdict) => {
    expect(verdictDe(l31141MotifDeResiliation, resilie(sortie), AU).verdict).toBe(verdict);
  });

  test('une résiliation retirée par la structure n’est plus jugée', () => {
    const retiree = ehpad({
      resiliation: { notifieeLe: '2026-03-02', par: { qualite: 'directeur' }, retireeLe: '2026-03-10' },
    });
    expect(verdictDe(l31141MotifDeResiliation, retiree, '2026-03-09').verdict).toBe('indeterminee');
    expect(verdictDe(l31141MotifDeResiliation, retiree, '2026-03-10').verdict).toBe('sans_objet');
    expect(verdictDe(d31103PreavisDuGestionnaire, retiree, '2026-03-10').verdict).toBe('sans_objet');
  });

  test.each([
    [{ trouveeLe: '2026-04-02' }, '2026-05-01', 'respectee'],
    [{ trouveeLe: '2026-04-03' }, '2026-05-01', 'non_respectee'],
    [{ existe: false }, '2026-04-02', 'a_faire'],
    [{ existe: false }, '2026-04-03', 'non_respectee'],
    [{ existe: true }, '2026-04-03', 'respectee'],
  ])('conditions d’admission perdues, solution %j, le %s : %s', (solution, au, verdict) => {
    const dossier = resilie({ motifLegal: 'conditions_admission', solution });
    expect(verdictDe(l31141SolutionAdaptee, dossier, au).verdict).toBe(verdict);
  });

  test.each([
    ['2026-01-31', '2026-02-27', 'non_respectee'],
    ['2026-01-31', '2026-02-28', 'respectee'],
    ['2024-01-31', '2024-02-28', 'non_respectee'],
    ['2024-01-31', '2024-02-29', 'respectee'],
    ['2026-03-15', '2026-04-14', 'non_respectee'],
    ['2026-03-15', '2026-04-15', 'respectee'],
  ])('notifiée le %s pour le %s : %s', (notifieeLe, effetLe, verdict) => {
    const dossier = ehpad(
      { etabliLe: '2023-01-15', resiliation: { notifieeLe, effetLe, par: { qualite: 'directeur' } } },
      undefined,
      '2023-01-15',
    );
    expect(verdictDe(d31103PreavisDuGestionnaire, dossier, AU).verdict).toBe(verdict);
  });
});

describe('un décès, ou la sortie d’un autre séjour', () => {
  const decede = (le: string): Sortie => ({ le, motif: 'deces', motifLegal: 'conditions_admission' });
  const resiliation = { notifieeLe: '2026-03-02', effetLe: '2026-05-02', par: { qualite: 'directeur' as const } };

  test('pendant le préavis, aucune solution d’accueil n’était plus à trouver', () => {
    const juge = (sortie: Sortie, au = AU) =>
      verdictDe(l31141SolutionAdaptee, ehpad({ resiliation }, sortie), au).verdict;
    expect(juge({ ...decede('2026-04-20'), solution: { existe: false } })).toBe('sans_objet');
    expect(juge({ ...decede('2026-05-02'), solution: { existe: false } })).toBe('sans_objet');
    expect(juge({ ...decede('2026-05-03'), solution: { existe: false } })).toBe('non_respectee');
    expect(juge(decede('2026-04-20'), '2026-04-19')).toBe('a_faire');
  });

  test('le décès ne fait pas un préavis trop court ; une date d’effet trop proche reste une faute', () => {
    const juge = (effetLe: string | undefined, motif: Sortie['motif']) =>
      verdictDe(
        d31103PreavisDuGestionnaire,
        ehpad(
          { resiliation: { notifieeLe: '2026-03-02', par: { qualite: 'directeur' }, ...(effetLe && { effetLe }) } },
          { le: '2026-03-10', motif },
        ),
        AU,
      ).verdict;
    expect(juge(undefined, 'deces')).toBe('indeterminee');
    expect(juge(undefined, 'choix_personne')).toBe('indeterminee');
    expect(juge(undefined, 'initiative_structure')).toBe('non_respectee');
    expect(juge('2026-03-20', 'deces')).toBe('non_respectee');
  });

  test('un contrat que le décès arrête n’a pas été arrêté malgré le retrait', () => {
    const retiree = { notifieeLe: '2026-03-02', retireeLe: '2026-03-03', par: { qualite: 'personne' as const } };
    const juge = (motif: Sortie['motif']) =>
      verdictDe(
        l31141Retrait48Heures,
        ehpad({ resiliation: retiree, finLe: '2026-03-20' }, { le: '2026-03-20', motif }),
        AU,
      ).verdict;
    expect(juge('deces')).toBe('respectee');
    expect(juge('choix_personne')).toBe('non_respectee');
  });

  test('réadmise, le motif de la première fin et son jour ne sont plus opposés au nouveau contrat', () => {
    const avant: Sortie = { le: '2025-06-30', motif: 'initiative_structure', motifLegal: 'aucun' };
    expect(verdictDe(l31141MotifDeResiliation, ehpad({}, avant), AU).verdict).toBe('sans_objet');
    const retractation = { le: '2026-01-20', par: { qualite: 'personne' as const } };
    expect(
      verdictDe(l31141Retractation, ehpad({ signatures: signeesLe('2026-01-15'), retractation }, avant), AU).verdict,
    ).toBe('indeterminee');
  });
});
