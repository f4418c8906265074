import { describe, expect, test } from 'vitest';
import { l3114Entretien as regle } from '../../../src/regles/casf/l311-4-entretien';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Accompagnement = NonNullable<DossierEsquisse['accompagnement']>;
type Entretien = NonNullable<Accompagnement['entretiens']>[number];
type Document = NonNullable<Accompagnement['documentsIndividuels']>[number];
type Qualite =
  | 'personne'
  | 'proche'
  | 'personne_confiance'
  | 'directeur'
  | 'medecin_coordonnateur'
  | 'parent'
  | 'tuteur';

const entretien = (le: string, presents: readonly Qualite[] | null, suite: Partial<Entretien> = {}): Entretien => ({
  id: 'e',
  type: 'conclusion_contrat',
  le,
  conduitPar: { qualite: 'directeur' },
  ...(presents && { presents: presents.map((qualite) => ({ qualite })) }),
  ...suite,
});
const designee = { id: 'pc', personne: 'marie', designeeLe: '2020-01-01' };
const dossier = (
  conclu: string | null,
  entretiens: readonly Entretien[] | undefined,
  suite: { document?: Partial<Document>; usager?: DossierEsquisse['usager'] } = {},
): DossierEsquisse => ({
  structure: { categorie: 'ehpad' },
  usager: suite.usager ?? { identite: { naissanceLe: '1940-01-01' }, personnesDeConfiance: [designee] },
  accompagnement: {
    documentsIndividuels: [
      { id: 'd', type: 'contrat_sejour', ...(conclu && { etabliLe: conclu }), ...suite.document } as Document,
    ],
    ...(entretiens && { entretiens }),
  },
});
const juge = (...args: Parameters<typeof dossier>) => verdictDe(regle, dossier(...args), '2026-10-01');

describe('la loi du jour de l’entretien s’applique', () => {
  test.each<[string, string, readonly Qualite[], Partial<Entretien>, string]>([
    ['la veille de la loi, un proche est un tiers de trop', '2024-04-09', ['personne', 'proche'], {}, 'non_respectee'],
    [
      'le jour de la loi, un proche ne l’est plus',
      '2024-04-10',
      ['personne', 'proche', 'personne_confiance'],
      {},
      'respectee',
    ],
    ['la veille, la personne seule suffit', '2024-04-09', ['personne', 'directeur'], {}, 'respectee'],
    [
      'le jour, la personne de confiance manque',
      '2024-04-10',
      ['personne', 'directeur'],
      { oppositionPersonneConfiance: false },
      'non_respectee',
    ],
    [
      'le jour, la personne s’y est opposée',
      '2024-04-10',
      ['personne'],
      { oppositionPersonneConfiance: true },
      'respectee',
    ],
    [
      'le jour, présente malgré l’opposition',
      '2024-04-10',
      ['personne', 'personne_confiance'],
      { oppositionPersonneConfiance: true },
      'non_respectee',
    ],
    ['le jour, absente sans qu’on sache pourquoi', '2024-04-10', ['personne'], {}, 'indeterminee'],
    [
      'la veille, présente et choisie',
      '2024-04-09',
      ['personne', 'personne_confiance'],
      { accompagnementChoisi: true },
      'respectee',
    ],
    [
      'la veille, présente sans être choisie',
      '2024-04-09',
      ['personne', 'personne_confiance'],
      { accompagnementChoisi: false },
      'non_respectee',
    ],
    [
      'la veille, présente sans qu’on sache si choisie',
      '2024-04-09',
      ['personne', 'personne_confiance'],
      {},
      'indeterminee',
    ],
    [
      'la veille, le médecin coordonnateur n’est pas un tiers',
      '2024-04-09',
      ['personne', 'medecin_coordonnateur'],
      {},
      'respectee',
    ],
  ])('%s (%s)', (_titre, le, presents, suite, verdict) => {
    expect(juge(le, [entretien(le, presents, suite)]).verdict).toBe(verdict);
    expect(juge('2024-04-12', [entretien(le, presents, suite)]).verdict).toBe(verdict);
  });

  test('un manquement est certain et daté de l’entretien', () => {
    expect(juge('2023-05-31', [entretien('2023-05-30', ['proche'])])).toEqual({
      verdict: 'non_respectee',
      certitude: 'certaine',
      depuisLe: '2023-05-30',
      objets: ['/accompagnement/entretiens/0/presents'],
      constat: 'Entretien du 30 mai 2023 tenu devant un tiers, ce que la loi excluait alors.',
    });
  });

  test('le parent d’un mineur n’est pas un tiers, celui d’un adulte si', () => {
    const usager = (naissanceLe: string) => ({ identite: { naissanceLe } });
    const avec = (naissanceLe: string) =>
      juge('2023-05-31', [entretien('2023-05-30', ['parent'])], { usager: usager(naissanceLe) });
    expect(avec('2005-05-31').verdict).toBe('respectee');
    expect(avec('2005-05-30').verdict).toBe('non_respectee');
  });
});

describe('la personne de confiance, depuis 2024', () => {
  const le = '2026-02-28';
  const avec = (
    personnesDeConfiance: readonly object[] | undefined,
    presents: readonly Qualite[] | null = ['personne'],
  ) =>
    juge(le, [entretien(le, presents, { oppositionPersonneConfiance: false })], {
      usager: { ...(personnesDeConfiance && { personnesDeConfiance: personnesDeConfiance as never }) },
    });

  test('n’est attendue que si elle est désignée ce jour-là', () => {
    expect(avec([]).verdict).toBe('respectee');
    expect(avec([{ ...designee, designeeLe: '2026-02-28' }]).verdict).toBe('non_respectee');
    expect(avec([{ ...designee, designeeLe: '2026-03-01' }]).verdict).toBe('respectee');
    expect(avec([{ ...designee, revoqueeLe: '2026-02-28' }]).verdict).toBe('respectee');
    expect(avec([{ ...designee, revoqueeLe: '2026-03-01' }]).verdict).toBe('non_respectee');
  });

  test('laisse en suspens tant que la désignation ou les présents ne sont pas dits', () => {
    expect(avec(undefined)).toEqual({ verdict: 'indeterminee', manque: ['/usager/personnesDeConfiance'] });
    expect(avec(undefined, ['personne_confiance']).verdict).toBe('respectee');
    expect(avec([designee], null)).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/entretiens/0/presents'],
    });
    expect(avec([], null).verdict).toBe('respectee');
  });
});

describe('l’entretien lui-même', () => {
  const bon = (le: string) => entretien(le, ['personne', 'personne_confiance']);

  test('est mené par le directeur ou celui qu’il a désigné', () => {
    const mene = (qualite: string | null) =>
      juge('2026-02-28', [{ ...bon('2026-02-28'), conduitPar: qualite === null ? undefined : { qualite } } as never]);
    expect(mene('delegue_directeur').verdict).toBe('respectee');
    expect(mene('professionnel')).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      depuisLe: '2026-02-28',
    });
    expect(mene(null)).toEqual({ verdict: 'indeterminee', manque: ['/accompagnement/entretiens/0/conduitPar'] });
  });

  test.each([
    ['2026-02-27', 'respectee'],
    ['2026-02-28', 'respectee'],
    ['2026-03-01', 'non_respectee'],
  ])('tenu le %s pour un contrat conclu le 28 février : %s', (le, verdict) => {
    expect(juge('2026-02-28', [bon(le)]).verdict).toBe(verdict);
  });

  test('tenu après la conclusion, il régularise sans effacer', () => {
    expect(juge('2026-02-28', [bon('2026-03-31')])).toMatchObject({
      depuisLe: '2026-02-28',
      regulariseLe: '2026-03-31',
      certitude: 'selon_lecture',
    });
    expect(juge('2023-02-28', [entretien('2023-03-31', ['proche'])])).toMatchObject({
      depuisLe: '2023-03-31',
      certitude: 'certaine',
    });
  });

  test('le dernier tenu avant la conclusion fait foi', () => {
    expect(
      juge('2024-05-01', [bon('2024-04-30'), entretien('2024-04-01', ['proche']), entretien('2024-06-01', [])]).verdict,
    ).toBe('respectee');
  });

  test('celui du jour de la conclusion l’emporte sur celui de la veille', () => {
    const veille = entretien('2023-02-27', ['proche']);
    expect(juge('2023-02-28', [veille, entretien('2023-02-28', ['personne'])]).verdict).toBe('respectee');
  });

  test.each([
    ['2015-12-29', 'sans_objet'],
    ['2015-12-30', 'non_respectee'],
  ])('absent d’un contrat conclu le %s : %s', (conclu, verdict) => {
    expect(juge(conclu, []).verdict).toBe(verdict);
  });

  test('absent, il manque depuis la conclusion ; non dit, il laisse en suspens', () => {
    expect(juge('2026-02-28', [])).toMatchObject({
      certitude: 'certaine',
      depuisLe: '2026-02-28',
      objets: ['/accompagnement/entretiens'],
    });
    expect(juge('2026-02-28', [{ ...bon('2026-02-28'), type: 'suivi' }]).verdict).toBe('non_respectee');
    expect(juge('2026-02-28', undefined)).toEqual({ verdict: 'indeterminee', manque: ['/accompagnement/entretiens'] });
  });

  test('un contrat non signé n’est pas conclu ; signé, il l’est à la signature', () => {
    const signe = (le: string) => ({ signatures: [{ le, par: { qualite: 'personne' as const } }] });
    expect(juge('2026-02-01', [], { document: { signatures: [] } }).verdict).toBe('sans_objet');
    expect(juge('2026-02-01', [bon('2026-02-10')], { document: { signatures: [] } }).verdict).toBe('respectee');
    expect(juge('2026-02-01', [bon('2026-02-10')], { document: signe('2026-02-10') }).verdict).toBe('respectee');
    expect(juge('2026-02-01', [bon('2026-02-10')], { document: signe('2026-02-09') }).verdict).toBe('non_respectee');
  });

  test('un DIPC ou un service mandataire n’en appellent pas', () => {
    expect(juge('2026-02-28', [], { document: { type: 'dipc' } }).verdict).toBe('sans_objet');
    expect(
      verdictDe(regle, { ...dossier('2026-02-28', []), structure: { categorie: 'mjpm' } }, '2026-10-01').verdict,
    ).toBe('sans_objet');
    expect(verdictDe(regle, { structure: { categorie: 'ehpad' } }, '2026-10-01').verdict).toBe('indeterminee');
  });
});

test('un mineur n’a pas de personne de confiance ; un contrat sans date ni signature notées est peut-être conclu', () => {
  const mineur = { usager: { identite: { naissanceLe: '2012-01-01' } } };
  expect(juge('2026-09-10', [entretien('2026-09-08', ['personne', 'parent'])], mineur).verdict).toBe('respectee');
  expect(juge(null, [])).toEqual({
    verdict: 'indeterminee',
    manque: ['/accompagnement/documentsIndividuels/0/etabliLe'],
  });
  const absente = entretien('2026-09-08', ['personne'], { oppositionPersonneConfiance: false });
  expect(juge('2026-09-10', [absente])).toMatchObject({ certitude: 'selon_lecture' });
});
