import { describe, expect, test } from 'vitest';
import { l31141ProcedureCollegiale } from '../../../src/regles/casf/l311-4-1-procedure-collegiale';
import { r31107EvaluationNommee } from '../../../src/regles/casf/r311-0-7-evaluation-nommee';
import { r31107QuinzeJoursAvantSignature } from '../../../src/regles/casf/r311-0-7-quinze-jours-avant-signature';
import { r31107Reevaluation } from '../../../src/regles/casf/r311-0-7-reevaluation';
import { r31107Transmission } from '../../../src/regles/casf/r311-0-7-transmission';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import type { DocumentEsquisse } from '../../../src/regles/outils/esquisses';
import { contrat } from '../../../src/regles/outils/esquisses';
import { dossierEn } from '../../support/d311';
import { verdictDe } from '../../support/regles';

type Annexe = NonNullable<DocumentEsquisse['allerVenir']>;
const AU = '2026-12-01';
const avec = (allerVenir: Annexe, usager?: DossierEsquisse['usager']) =>
  dossierEn(
    'ehpad',
    { admisLe: '2016-01-15' },
    [contrat({ etabliLe: '2016-01-15', allerVenir })],
    usager && { usager },
  );
const recu = (le: string, qualite: 'personne' | 'tuteur' | 'personne_confiance' = 'personne') => ({
  le,
  a: { qualite },
});

describe('les quinze jours avant la signature', () => {
  test.each([
    ['2026-02-14', '2026-02-28', 'non_respectee'],
    ['2026-02-14', '2026-03-01', 'respectee'],
    ['2024-02-14', '2024-02-28', 'non_respectee'],
    ['2024-02-14', '2024-02-29', 'respectee'],
    ['2026-12-17', '2026-12-31', 'non_respectee'],
  ])('projet reçu le %s, annexe signée le %s : %s', (le, signeeLe, verdict) => {
    const dossier = avec({ transmissions: [recu(le)], signeeLe });
    expect(verdictDe(r31107QuinzeJoursAvantSignature, dossier, '2027-02-01').verdict).toBe(verdict);
  });

  test('le délai court de la plus tardive des transmissions à la personne et à qui la protège', () => {
    const signee = (signeeLe: string) =>
      avec({ transmissions: [recu('2026-02-01'), recu('2026-02-10', 'tuteur')], signeeLe });
    expect(verdictDe(r31107QuinzeJoursAvantSignature, signee('2026-02-24'), AU).verdict).toBe('non_respectee');
    expect(verdictDe(r31107QuinzeJoursAvantSignature, signee('2026-02-25'), AU).verdict).toBe('respectee');
  });

  test('une signature à venir ne se juge pas encore', () => {
    const dossier = avec({ transmissions: [recu('2026-02-14')], signeeLe: '2026-02-20' });
    expect(verdictDe(r31107QuinzeJoursAvantSignature, dossier, '2026-02-19').verdict).toBe('sans_objet');
  });

  test.each([
    ['2017-03-31', 'sans_objet'],
    ['2017-04-01', 'non_respectee'],
  ])('annexe signée le %s sans attendre : %s', (signeeLe, verdict) => {
    const dossier = avec({ transmissions: [recu(signeeLe)], signeeLe });
    expect(verdictDe(r31107QuinzeJoursAvantSignature, dossier, AU).verdict).toBe(verdict);
  });
});

describe('la transmission du projet', () => {
  const signeeLe = '2026-03-02';
  const sansMesure = { protections: [] };

  test.each([
    [undefined, 'indeterminee'],
    [false, 'non_respectee'],
    [true, 'respectee'],
  ])('à la personne de confiance, accord de la personne : %s, le verdict est %s', (accord, verdict) => {
    const annexe = {
      transmissions: [recu('2026-02-01'), recu('2026-02-01', 'personne_confiance')],
      signeeLe,
      ...(accord !== undefined && { accordTransmissionPersonneConfiance: accord }),
    };
    expect(verdictDe(r31107Transmission, avec(annexe, sansMesure), AU).verdict).toBe(verdict);
  });

  test('une transmission postérieure à la signature ne la répare pas', () => {
    const annexe = { transmissions: [recu('2026-03-03')], signeeLe };
    expect(verdictDe(r31107Transmission, avec(annexe, sansMesure), AU).verdict).toBe('non_respectee');
  });
});

describe('l’évaluation et la procédure', () => {
  test('une restriction d’aller et venir au projet, sans annexe dite, laisse la question ouverte', () => {
    const dossier = (finLe?: string): DossierEsquisse => ({
      ...dossierEn('ehpad', { admisLe: '2026-01-15' }, [contrat()]),
      projets: [
        {
          id: 'p1',
          statut: 'mise_en_oeuvre',
          restrictions: [{ id: 'r1', objet: 'aller_venir', decideeLe: '2026-02-01', ...(finLe && { finLe }) }],
        },
      ],
    });
    expect(verdictDe(l31141ProcedureCollegiale, dossier(), AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/allerVenir'],
    });
    expect(verdictDe(l31141ProcedureCollegiale, dossier('2026-11-30'), AU).verdict).toBe('sans_objet');
  });

  test('sans médecin, sans équipe ou sans pesée des risques, la procédure n’est pas la bonne', () => {
    const juge = (evaluation: Annexe['evaluation']) =>
      verdictDe(l31141ProcedureCollegiale, avec({ evaluation }), AU).verdict;
    const medecin = { qualite: 'medecin' as const };
    expect(juge({ le: '2026-02-01', medecin: { qualite: 'directeur' } })).toBe('non_respectee');
    expect(juge({ le: '2026-02-01', medecin, participants: [] })).toBe('non_respectee');
    expect(juge({ le: '2026-02-01', medecin, beneficesRisques: false })).toBe('non_respectee');
    expect(juge({ le: '2026-02-01', medecin })).toBe('indeterminee');
    expect(juge({ le: '2026-12-02', medecin: { qualite: 'directeur' } })).toBe('indeterminee');
  });

  test('l’évaluation précède le projet, au plus tard le même jour', () => {
    const juge = (le: string) =>
      verdictDe(
        r31107EvaluationNommee,
        avec({ evaluation: { le, participants: [] }, transmissions: [recu('2026-02-10')] }),
        AU,
      );
    expect(juge('2026-02-10')).toMatchObject({ constat: expect.stringContaining('ne nomme aucun') });
    expect(juge('2026-02-11')).toMatchObject({ constat: expect.stringContaining('antérieur') });
  });
});

describe('la réévaluation, de mémoire', () => {
  test('reste en incubation, pour information, et jamais certaine', () => {
    expect(r31107Reevaluation).toMatchObject({ statut: 'incubation', gravite: 'information' });
    const jamais = avec({ signeeLe: '2026-03-31', reevalueesLe: [] });
    expect(verdictDe(r31107Reevaluation, jamais, '2026-09-30').verdict).toBe('a_faire');
    expect(verdictDe(r31107Reevaluation, jamais, '2026-10-01')).toMatchObject({ certitude: 'selon_lecture' });
  });
});

test('un projet transmis plus tard ne l’est pas encore', () => {
  const allerVenir = {
    signeeLe: '2026-03-01',
    transmissions: [{ le: '2026-03-10', a: { qualite: 'personne' as const } }],
  };
  const dossier = avec(allerVenir);
  expect(verdictDe(r31107QuinzeJoursAvantSignature, dossier, '2026-03-09').verdict).toBe('sans_objet');
  expect(verdictDe(r31107QuinzeJoursAvantSignature, dossier, '2026-03-10').verdict).toBe('non_respectee');
});
