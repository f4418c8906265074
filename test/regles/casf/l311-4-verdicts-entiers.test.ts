import { describe, expect, test } from 'vitest';
import { l31141MotifDeResiliation as motif } from '../../../src/regles/casf/l311-4-1-motif-de-resiliation';
import { l3114ContratOuDipc as existe } from '../../../src/regles/casf/l311-4-contrat-ou-dipc';
import { l3114Entretien as entretien } from '../../../src/regles/casf/l311-4-entretien';
import type { DocumentEsquisse } from '../../../src/regles/outils/esquisses';
import { contrat, enEhpad, travail } from '../../../src/regles/outils/esquisses';
import { dossierEn } from '../../support/d311';
import { verdictDe } from '../../support/regles';

/* Ce que l’écran montre d’un verdict : sa phrase, ses adresses, ses dates. */

describe('l’entretien', () => {
  const OU = '/accompagnement/entretiens/0';
  const CONCLU = '2024-06-03';
  const tenuLe = (le: string, suite: object, usager: object = {}) =>
    verdictDe(
      entretien,
      {
        structure: { categorie: 'ehpad' },
        usager: {
          identite: { naissanceLe: '1940-01-01' },
          personnesDeConfiance: [{ id: 'pc', personne: 'marie', designeeLe: '2020-01-01' }],
          ...usager,
        },
        personnes: [{ id: 'marie' }],
        accompagnement: {
          documentsIndividuels: [contrat({ etabliLe: CONCLU })],
          entretiens: [{ id: 'e', type: 'conclusion_contrat', le, conduitPar: { qualite: 'directeur' }, ...suite }],
        },
      },
      '2026-10-01',
    );
  const presents = (...qualites: readonly string[]) => ({ presents: qualites.map((qualite) => ({ qualite })) });

  test.each([
    [
      'tenu devant un tiers avant 2024',
      '2024-04-01',
      presents('personne', 'proche'),
      {
        verdict: 'non_respectee',
        constat: 'Entretien du 1er avril 2024 tenu devant un tiers, ce que la loi excluait alors.',
        objets: [`${OU}/presents`],
        depuisLe: '2024-04-01',
      },
    ],
    [
      'tenu avant 2024 sans dire qui était là',
      '2024-04-01',
      {},
      { verdict: 'indeterminee', manque: [`${OU}/presents`] },
    ],
    [
      'tenu avant 2024 avec la personne de confiance, sans dire qui l’a voulu',
      '2024-04-01',
      presents('personne', 'personne_confiance'),
      { verdict: 'indeterminee', manque: [`${OU}/accompagnementChoisi`] },
    ],
    [
      'tenu avant 2024 avec une personne de confiance que la personne n’a pas choisie',
      '2024-04-01',
      { ...presents('personne_confiance'), accompagnementChoisi: false },
      {
        verdict: 'non_respectee',
        constat: 'Entretien du 1er avril 2024 : personne de confiance présente sans que la personne l’ait choisi.',
        objets: [`${OU}/presents`],
        depuisLe: '2024-04-01',
      },
    ],
    [
      'mené par un proche',
      '2024-06-03',
      { ...presents('personne'), conduitPar: { qualite: 'proche' } },
      {
        verdict: 'non_respectee',
        constat: 'Entretien du 3 juin 2024 mené par quelqu’un que le directeur n’avait pas désigné.',
        objets: [`${OU}/conduitPar`],
        depuisLe: '2024-06-03',
      },
    ],
    [
      'mené on ne sait par qui',
      '2024-06-03',
      { ...presents('personne'), conduitPar: undefined },
      { verdict: 'indeterminee', manque: [`${OU}/conduitPar`] },
    ],
    [
      'tenu avec la personne de confiance malgré une opposition',
      '2024-06-03',
      { ...presents('personne_confiance'), oppositionPersonneConfiance: true },
      {
        verdict: 'non_respectee',
        constat: 'Entretien du 3 juin 2024 : personne de confiance présente malgré l’opposition de la personne.',
        objets: [`${OU}/presents`],
        depuisLe: '2024-06-03',
      },
    ],
    [
      'tenu sans elle, sans dire si la personne s’y opposait',
      '2024-06-03',
      presents('personne'),
      { verdict: 'indeterminee', manque: [`${OU}/oppositionPersonneConfiance`] },
    ],
    [
      'tenu sans elle, alors que la personne ne s’y opposait pas',
      '2024-06-03',
      { ...presents('personne'), oppositionPersonneConfiance: false },
      {
        verdict: 'non_respectee',
        constat: 'Entretien du 3 juin 2024 : personne de confiance absente, alors que la personne ne s’y opposait pas.',
        objets: [`${OU}/presents`],
        depuisLe: '2024-06-03',
        certitude: 'selon_lecture',
      },
    ],
    ['tenu sans dire qui était là', '2024-06-03', {}, { verdict: 'indeterminee', manque: [`${OU}/presents`] }],
    [
      'tenu après la conclusion',
      '2024-06-04',
      presents('personne', 'personne_confiance'),
      {
        verdict: 'non_respectee',
        constat: 'Entretien du 4 juin 2024, après la conclusion du contrat le 3 juin 2024.',
        objets: [OU],
        depuisLe: CONCLU,
        regulariseLe: '2024-06-04',
        certitude: 'selon_lecture',
      },
    ],
  ])('%s', (_titre, le, suite, attendu) => {
    expect(tenuLe(le, suite)).toMatchObject(attendu);
  });

  test('personne n’est désigné, ou nul ne sait si quelqu’un l’est', () => {
    expect(tenuLe(CONCLU, {}, { personnesDeConfiance: [] })).toEqual({ verdict: 'respectee', preuves: [OU] });
    expect(tenuLe(CONCLU, {}, { personnesDeConfiance: undefined })).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/personnesDeConfiance'],
    });
  });
});

describe('un contrat de séjour ou un DIPC existe', () => {
  const juge = (documents: readonly DocumentEsquisse[] | undefined, categorie: 'ehpad' | 'esat' = 'ehpad') =>
    verdictDe(existe, dossierEn(categorie, { admisLe: '2026-01-15' }, documents), '2026-10-01');
  const personne = { qualite: 'personne' as const };
  const refuse = { refusSignature: { le: '2026-01-20', par: personne } };
  const document = contrat();

  test('la signature refusée renvoie au DIPC, sauf en ESAT où il n’existe pas', () => {
    expect(juge([contrat(refuse)])).toEqual({
      verdict: 'sans_objet',
      motif: 'La signature du contrat a été refusée : D311 appelle alors un DIPC.',
    });
    expect(juge([travail(refuse)], 'esat')).toEqual({
      verdict: 'sans_objet',
      motif: 'La signature du contrat a été refusée.',
    });
  });

  test('le dernier document fini décide, dans quelque ordre qu’ils soient écrits', () => {
    const fini = { ...document, id: 'd1', finLe: '2026-03-31' };
    const retracte = { ...document, id: 'd2', retractation: { le: '2026-05-04', par: personne } };
    const manquement = {
      verdict: 'non_respectee',
      constat: 'Le dernier document a pris fin le 30 juin 2026, et aucun autre ne l’a remplacé.',
      objets: ['/accompagnement/documentsIndividuels'],
      depuisLe: '2026-07-01',
      echeance: '2026-06-30',
    };
    const dernier = { ...document, id: 'd3', finLe: '2026-06-30' };
    for (const documents of [
      [fini, retracte],
      [retracte, fini],
    ])
      expect(juge(documents)).toEqual({ verdict: 'indeterminee', manque: ['/accompagnement/sortie'] });
    for (const documents of [
      [fini, retracte, dernier],
      [dernier, retracte, fini],
    ])
      expect(juge(documents)).toMatchObject(manquement);
  });

  test('une résiliation retirée n’annonce plus de départ', () => {
    const resiliation = { notifieeLe: '2026-03-02', par: { qualite: 'directeur' as const } };
    const fini = contrat({ etabliLe: '2026-01-15', finLe: '2026-03-31', resiliation });
    expect(juge([fini]).verdict).toBe('indeterminee');
    expect(juge([{ ...fini, resiliation: { ...resiliation, retireeLe: '2026-03-03' } }]).verdict).toBe('non_respectee');
  });

  test('l’ESAT a un mois, les autres quinze jours ; le dossier muet laisse en suspens', () => {
    expect(juge([])).toMatchObject({
      verdict: 'non_respectee',
      calcul: { echeance: '2026-01-30' },
      certitude: 'certaine',
    });
    expect(juge([], 'esat')).toMatchObject({
      verdict: 'non_respectee',
      calcul: { echeance: '2026-02-15' },
      certitude: 'selon_lecture',
    });
    expect(juge(undefined)).toEqual({ verdict: 'indeterminee', manque: ['/accompagnement/documentsIndividuels'] });
  });
});

describe('la structure met fin au contrat', () => {
  const juge = (sortie: object) =>
    verdictDe(
      motif,
      enEhpad([contrat({ resiliation: { notifieeLe: '2026-03-02', par: { qualite: 'directeur' } } })], {
        accompagnement: { sortie: { le: '2026-04-02', motif: 'initiative_structure', ...sortie } },
      } as never),
      '2026-05-01',
    );
  const MOTIF = '/accompagnement/sortie/motifLegal';
  const AVIS = '/accompagnement/sortie/avisMedicalAlteration';

  test.each([
    [{}, { verdict: 'indeterminee', manque: [MOTIF] }],
    [{ motifLegal: 'cessation_activite' }, { verdict: 'respectee', preuves: [MOTIF] }],
    [{ motifLegal: 'conditions_admission' }, { verdict: 'respectee', preuves: [MOTIF] }],
    [{ motifLegal: 'inexecution_ou_manquement' }, { verdict: 'indeterminee', manque: [AVIS] }],
    [
      { motifLegal: 'inexecution_ou_manquement', avisMedicalAlteration: false },
      { verdict: 'respectee', preuves: [MOTIF, AVIS] },
    ],
    [
      { motifLegal: 'inexecution_ou_manquement', avisMedicalAlteration: true },
      { verdict: 'non_respectee', objets: [MOTIF, AVIS], depuisLe: '2026-03-02' },
    ],
    [{ motifLegal: 'aucun' }, { verdict: 'non_respectee', objets: [MOTIF], depuisLe: '2026-03-02' }],
  ])('%j', (sortie, attendu) => {
    expect(juge(sortie)).toMatchObject(attendu);
  });
});
