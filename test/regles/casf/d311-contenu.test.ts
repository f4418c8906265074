import { describe, expect, test } from 'vitest';
import { d311AnnexeDesAccords } from '../../../src/regles/casf/d311-annexe-des-accords';
import { d311AvisMineur } from '../../../src/regles/casf/d311-avis-mineur';
import { d311DipcMesureEducative } from '../../../src/regles/casf/d311-dipc-mesure-educative';
import { d311DroitDeResterChrsCada } from '../../../src/regles/casf/d311-droit-de-rester-chrs-cada';
import { d311DureeEtRevision } from '../../../src/regles/casf/d311-duree-et-revision';
import { d311MesuresEtDecisions } from '../../../src/regles/casf/d311-mesures-et-decisions';
import { d311ParticipationFinanciere } from '../../../src/regles/casf/d311-participation-financiere';
import { d311ParticipationNullite } from '../../../src/regles/casf/d311-participation-nullite';
import { d311ProfessionnelsLiberaux } from '../../../src/regles/casf/d311-professionnels-liberaux';
import type { DocumentEsquisse } from '../../../src/regles/outils/esquisses';
import { contrat, dipc, travail } from '../../../src/regles/outils/esquisses';
import { dossierEn } from '../../support/d311';
import { verdictDe } from '../../support/regles';

const AU = '2026-06-01';
const ehpad = (...documents: readonly DocumentEsquisse[]) => dossierEn('ehpad', { admisLe: '2026-01-15' }, documents);

describe('la participation de la personne', () => {
  type Personne = NonNullable<NonNullable<DocumentEsquisse['participation']>['personne']>;
  const avec = (personne: Personne, participants?: { qualite: 'proche' | 'curateur' | 'professionnel' }[]) =>
    ehpad(contrat({ participation: { personne, ...(participants && { participants }) } }));

  test.each<[Personne, string, string | undefined]>([
    [{ aParticipe: true }, 'respectee', undefined],
    [{ aParticipe: true, le: '2026-06-02' }, 'indeterminee', undefined],
    [{ aParticipe: false, motif: 'refus' }, 'respectee', undefined],
    [{ aParticipe: false, motif: 'non_sollicitee' }, 'non_respectee', 'certaine'],
    [{ aParticipe: false, motif: 'autre' }, 'non_respectee', 'selon_lecture'],
    [{ aParticipe: false }, 'indeterminee', undefined],
    [{ aParticipe: false, motif: 'impossibilite' }, 'indeterminee', undefined],
  ])('%j : %s', (personne, verdict, certitude) => {
    expect(verdictDe(d311ParticipationNullite, avec(personne), AU)).toMatchObject(
      certitude ? { verdict, certitude } : { verdict },
    );
  });

  test.each([
    [[{ qualite: 'proche' as const }], 'respectee'],
    [[{ qualite: 'curateur' as const }], 'respectee'],
    [[{ qualite: 'professionnel' as const }], 'non_respectee'],
  ])('impossible pour elle, avec %j : %s', (participants, verdict) => {
    const personne = { aParticipe: false as const, motif: 'impossibilite' as const };
    expect(verdictDe(d311ParticipationNullite, avec(personne, participants), AU).verdict).toBe(verdict);
  });

  test('ne vaut que pour le document en cours : un contrat rétracté n’en est plus un', () => {
    const retracte = contrat({ retractation: { le: '2026-01-20', par: { qualite: 'personne' } } });
    expect(verdictDe(d311ParticipationNullite, ehpad(retracte), AU).verdict).toBe('sans_objet');
  });
});

describe('l’avis du mineur', () => {
  const avis = (avisMineur: NonNullable<DocumentEsquisse['avisMineur']>, naissanceLe = '2014-01-01') =>
    dossierEn('ime', { admisLe: '2026-01-15' }, [dipc({ avisMineur })], { usager: { identite: { naissanceLe } } });

  test.each([
    ['ne_souhaite_pas', 'respectee'],
    ['ne_peut_pas_exprimer', 'respectee'],
    ['trop_jeune', 'non_respectee'],
    ['absente', 'non_respectee'],
    ['autre', 'non_respectee'],
  ] as const)('non recueilli, motif %s : %s', (motif, verdict) => {
    expect(verdictDe(d311AvisMineur, avis({ recueilli: false, motif }), AU).verdict).toBe(verdict);
  });

  test('la majorité met fin au devoir, le jour des dix-huit ans', () => {
    const sans = avis({ recueilli: false, motif: 'autre' }, '2008-06-02');
    expect(verdictDe(d311AvisMineur, sans, '2026-06-01').verdict).toBe('non_respectee');
    expect(verdictDe(d311AvisMineur, sans, '2026-06-02').verdict).toBe('sans_objet');
  });
});

describe('les clauses selon la date du document', () => {
  test.each([
    ['2010-12-31', 'sans_objet'],
    ['2011-01-01', 'non_respectee'],
  ])('EHPAD, contrat du %s sans mention des libéraux : %s', (etabliLe, verdict) => {
    const document = contrat({ etabliLe, clauses: { professionnelsLiberaux: false } });
    expect(verdictDe(d311ProfessionnelsLiberaux, ehpad(document), AU).verdict).toBe(verdict);
  });

  test.each([
    ['cada', '2007-09-01', 'sans_objet'],
    ['cada', '2007-09-02', 'non_respectee'],
    ['chrs', '2007-09-01', 'non_respectee'],
  ] as const)('%s, contrat du %s sans L111-3-1 : %s', (categorie, etabliLe, verdict) => {
    const dossier = dossierEn(categorie, {}, [contrat({ etabliLe, clauses: { lienL11131: false } })]);
    expect(verdictDe(d311DroitDeResterChrsCada, dossier, AU).verdict).toBe(verdict);
  });

  test('un DIPC peut se taire sur la résiliation, un contrat non', () => {
    const clauses = { dureeEtRevision: true, resiliation: false };
    expect(verdictDe(d311DureeEtRevision, ehpad(contrat({ clauses })), AU).verdict).toBe('non_respectee');
    expect(verdictDe(d311DureeEtRevision, ehpad(dipc({ clauses })), AU).verdict).toBe('respectee');
  });

  test('sans savoir si la structure fait payer, une clause absente ne se reproche pas', () => {
    const sans = contrat({ clauses: { participationFinanciere: false } });
    expect(verdictDe(d311ParticipationFinanciere, ehpad(sans), AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/structure/participationFinanciere'],
    });
  });
});

describe('les décisions préalables', () => {
  const avec = (decision: { decideeLe: string; finLe?: string }) =>
    dossierEn('savs', { admisLe: '2026-01-15' }, [dipc({ decisionsMentionnees: [] })], {
      accompagnement: { orientations: [{ id: 'o1', type: 'cdaph', ...decision }] },
    });

  test.each([
    [{ decideeLe: '2026-01-15' }, 'non_respectee'],
    [{ decideeLe: '2026-01-16' }, 'sans_objet'],
    [{ decideeLe: '2025-01-01', finLe: '2026-01-14' }, 'sans_objet'],
    [{ decideeLe: '2025-01-01', finLe: '2026-01-15' }, 'non_respectee'],
  ])('DIPC du 15 janvier 2026, décision %j non mentionnée : %s', (decision, verdict) => {
    expect(verdictDe(d311MesuresEtDecisions, avec(decision), AU).verdict).toBe(verdict);
  });

  test('sans date de décision, ou sans date de document, l’oubli n’est pas certain : on demande la date', () => {
    const juge = (document: Omit<DocumentEsquisse, 'id' | 'type'>, ...dates: (string | undefined)[]) =>
      verdictDe(
        d311MesuresEtDecisions,
        dossierEn('savs', { admisLe: '2026-01-15' }, [dipc(document)], {
          accompagnement: {
            orientations: dates.map((decideeLe, rang) => ({
              id: `o${rang}`,
              type: 'cdaph' as const,
              ...(decideeLe !== undefined && { decideeLe }),
            })),
          },
        }),
        AU,
      );
    for (const muet of [{ decisionsMentionnees: [] }, { clauses: { decisionsPrealables: false } }]) {
      expect(juge(muet, undefined)).toEqual({
        verdict: 'indeterminee',
        manque: ['/accompagnement/orientations/0/decideeLe'],
      });
      expect(juge({ ...muet, etabliLe: undefined }, '2026-05-01')).toEqual({
        verdict: 'indeterminee',
        manque: ['/accompagnement/documentsIndividuels/0/etabliLe'],
      });
      expect(juge(muet, undefined, '2025-12-01')).toMatchObject({
        verdict: 'non_respectee',
        constat: 'Le document ne mentionne pas 1 décision en cours lors de son établissement.',
      });
    }
  });

  test('une mesure prise après le départ ne rend pas le DIPC fautif ; un oubli date du DIPC, non de la mesure', () => {
    const juge = (decideeLe: string, sortie?: string) =>
      verdictDe(
        d311DipcMesureEducative,
        dossierEn('mecs', { admisLe: '2026-01-15' }, [dipc({ decisionsMentionnees: [], avenants: [] })], {
          usager: { identite: { naissanceLe: '2013-01-01' } },
          accompagnement: {
            orientations: [{ id: 'j1', type: 'judiciaire', mesureEducative: 'assistance_educative', decideeLe }],
            ...(sortie && { sortie: { le: sortie, motif: 'fin_mesure' as const } }),
          },
        }),
        AU,
      );
    expect(juge('2026-04-10', '2026-04-09').verdict).toBe('sans_objet');
    expect(juge('2026-04-10', '2026-04-10')).toMatchObject({ depuisLe: '2026-04-10' });
    expect(juge('2025-01-01')).toMatchObject({ verdict: 'non_respectee', depuisLe: '2026-01-15' });
  });

  test.each([
    ['2026-01-09', '2026-12-31', 'indeterminee'],
    ['2026-06-02', undefined, 'sans_objet'],
    ['2026-01-09', '2026-05-31', 'sans_objet'],
  ])('placement judiciaire du %s au %s, absent des décisions : %s', (debutLe, finLe, verdict) => {
    const placement = { type: 'placement' as const, judiciaire: true, debutLe, ...(finLe && { finLe }) };
    const dossier = dossierEn('mecs', { admisLe: '2026-01-15' }, [dipc()], {
      usager: {
        identite: { naissanceLe: '2013-01-01' },
        autoriteParentale: { mesuresProtectionEnfance: [placement] },
      },
      accompagnement: { orientations: [] },
    });
    expect(verdictDe(d311DipcMesureEducative, dossier, AU).verdict).toBe(verdict);
  });

  test.each([
    ['2026-04-09', 'non_respectee'],
    ['2026-04-10', 'respectee'],
  ])('mesure éducative du 10 avril, DIPC revu le %s : %s', (etabliLe, verdict) => {
    const dossier = dossierEn(
      'mecs',
      { admisLe: '2026-01-15' },
      [dipc({ decisionsMentionnees: ['j1'], avenants: [{ id: 'm1', etabliLe, objet: 'autre' }] })],
      {
        usager: { identite: { naissanceLe: '2013-01-01' } },
        accompagnement: {
          orientations: [
            { id: 'j1', type: 'judiciaire', mesureEducative: 'enfance_delinquante', decideeLe: '2026-04-10' },
          ],
        },
      },
    );
    expect(verdictDe(d311DipcMesureEducative, dossier, AU).verdict).toBe(verdict);
  });
});

describe('l’annexe des accords', () => {
  const sansAnnexe = { accords: { enAnnexe: false } };

  test.each([
    ['2025-12-30', 'sans_objet'],
    ['2025-12-31', 'non_respectee'],
  ])('document du %s sans annexe : %s', (etabliLe, verdict) => {
    const dossier = ehpad(contrat({ etabliLe, ...sansAnnexe }));
    expect(verdictDe(d311AnnexeDesAccords, dossier, AU).verdict).toBe(verdict);
  });

  test('un contrat préparé avant, conclu depuis, doit avoir l’annexe', () => {
    const signatures = [{ le: '2026-01-05', par: { qualite: 'personne' as const } }];
    const dossier = ehpad(contrat({ etabliLe: '2025-12-20', signatures, ...sansAnnexe }));
    expect(verdictDe(d311AnnexeDesAccords, dossier, AU)).toMatchObject({ depuisLe: '2026-01-05' });
  });

  test('avant le décret, la règle n’a pas d’objet', () => {
    expect(verdictDe(d311AnnexeDesAccords, ehpad(contrat(sansAnnexe)), '2025-12-30').verdict).toBe('sans_objet');
  });

  test('en ESAT et dans un service sans hébergement, seule la mention sur les données est attendue', () => {
    const accords = {
      enAnnexe: true,
      donneesPersonnelles: { reponse: 'refus' as const, le: '2026-01-15', par: { qualite: 'personne' as const } },
    };
    expect(verdictDe(d311AnnexeDesAccords, dossierEn('esat', {}, [travail({ accords })]), AU).verdict).toBe(
      'respectee',
    );
    expect(verdictDe(d311AnnexeDesAccords, dossierEn('savs', {}, [dipc({ accords })]), AU).verdict).toBe('respectee');
    expect(verdictDe(d311AnnexeDesAccords, ehpad(contrat({ accords })), AU)).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/accords/espacePrivatif'],
    });
  });
});
