import { describe, expect, test } from 'vitest';
import { d31214BilanAnnuel } from '../../../src/regles/casf-categories/d312-14-bilan-annuel';
import { d31214InformationsSemestrielles } from '../../../src/regles/casf-categories/d312-14-informations-semestrielles';
import { d31214RencontreAnnuelle } from '../../../src/regles/casf-categories/d312-14-rencontre-annuelle';
import { d312593BilanAnnuel } from '../../../src/regles/casf-categories/d312-59-3-bilan-annuel';
import { d31263InformationsTrimestrielles } from '../../../src/regles/casf-categories/d312-63-informations-trimestrielles';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import type { Regle } from '../../../src/regles/regle';
import type { CategorieEssms } from '../../../src/vocabulaire/categories-essms';
import { verdictDe } from '../../support/regles';

type Echange = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['echangesFamille']>[number];

const enfant = (
  categorie: CategorieEssms,
  admisLe: string,
  echangesFamille: readonly Echange[] = [],
  reste: DossierEsquisse['accompagnement'] = {},
): DossierEsquisse => ({
  structure: { categorie },
  usager: { identite: { naissanceLe: '2015-06-01' } },
  accompagnement: { admission: { admisLe }, echangesFamille, ...reste },
  projets: [],
  revisions: [],
});

type Jour = readonly [admisLe: string, au: string, verdict: string, certitude?: string];

const cas = (regle: Regle, categorie: CategorieEssms, ...jours: readonly Jour[]) =>
  jours.map(([admisLe, au, verdict, certitude]) => ({ regle, categorie, admisLe, au, verdict, certitude }));

describe('un échange dû à la famille, compté depuis l’admission', () => {
  test.each([
    ...cas(
      d31214InformationsSemestrielles,
      'ime',
      ['2026-03-31', '2026-09-29', 'a_faire'],
      ['2026-03-31', '2026-09-30', 'a_faire'],
      ['2026-03-31', '2026-10-01', 'non_respectee', 'selon_lecture'],
      ['2026-03-31', '2026-12-31', 'non_respectee', 'selon_lecture'],
      ['2026-03-31', '2027-01-01', 'non_respectee', 'certaine'],
      ['2026-03-31', '2026-03-30', 'sans_objet'],
    ),
    ...cas(
      d31263InformationsTrimestrielles,
      'ies_auditif',
      ['2025-11-30', '2026-02-27', 'a_faire'],
      ['2025-11-30', '2026-02-28', 'a_faire'],
      ['2025-11-30', '2026-03-01', 'non_respectee', 'selon_lecture'],
      ['2025-11-30', '2026-04-01', 'non_respectee', 'certaine'],
    ),
    ...cas(
      d31214BilanAnnuel,
      'iem',
      ['2024-02-29', '2025-02-27', 'a_faire'],
      ['2024-02-29', '2025-02-28', 'a_faire'],
      ['2024-02-29', '2025-03-01', 'non_respectee', 'selon_lecture'],
      ['2024-02-29', '2025-12-31', 'non_respectee', 'selon_lecture'],
      ['2024-02-29', '2026-01-01', 'non_respectee', 'certaine'],
    ),
    ...cas(
      d31214RencontreAnnuelle,
      'sessad',
      ['2025-10-31', '2026-10-31', 'a_faire'],
      ['2025-10-31', '2026-11-01', 'non_respectee', 'selon_lecture'],
    ),
    ...cas(
      d312593BilanAnnuel,
      'ditep',
      ['2025-10-31', '2026-10-31', 'a_faire'],
      ['2025-10-31', '2026-11-01', 'non_respectee', 'selon_lecture'],
    ),
  ])('$regle.id en $categorie, admis le $admisLe : le $au, $verdict', (un) => {
    const rendu = verdictDe(un.regle, enfant(un.categorie, un.admisLe), un.au);
    expect(rendu).toMatchObject({ verdict: un.verdict, ...(un.certitude && { certitude: un.certitude }) });
  });
});

describe('le dernier échange remet le délai à zéro', () => {
  const dossier = enfant('ime', '2025-01-06', [
    { type: 'information_detaillee', le: '2025-06-30' },
    { type: 'bilan_transmis', le: '2025-12-31' },
  ]);

  test('un bilan vaut information, et six mois depuis un 31 décembre finissent un 30 juin', () => {
    const regle = d31214InformationsSemestrielles;
    expect(verdictDe(regle, dossier, '2026-06-30')).toMatchObject({ verdict: 'respectee', jusquAu: '2026-06-30' });
    expect(verdictDe(regle, dossier, '2026-07-01')).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2026-07-01',
      certitude: 'certaine',
    });
  });

  test('une information ne vaut pas bilan', () => {
    expect(verdictDe(d31214BilanAnnuel, dossier, '2025-12-30')).toMatchObject({ verdict: 'a_faire' });
    expect(verdictDe(d31214BilanAnnuel, dossier, '2026-12-31')).toMatchObject({ verdict: 'respectee' });
  });

  test('un échange noté pour plus tard ne compte pas encore', () => {
    expect(verdictDe(d31214InformationsSemestrielles, dossier, '2025-06-29').verdict).toBe('a_faire');
  });

  test('un échange d’avant l’admission ne compte pas', () => {
    const avant = enfant('ime', '2025-01-06', [{ type: 'bilan_transmis', le: '2025-01-05' }]);
    expect(verdictDe(d31214BilanAnnuel, avant, '2025-06-01').verdict).toBe('a_faire');
  });
});

describe('hors du champ, ou sans les données', () => {
  test('chaque public a son rythme : semestre en IME, trimestre en IEM', () => {
    expect(verdictDe(d31214InformationsSemestrielles, enfant('iem', '2025-01-06'), '2026-01-01').verdict).toBe(
      'sans_objet',
    );
    expect(verdictDe(d31263InformationsTrimestrielles, enfant('ime', '2025-01-06'), '2026-01-01').verdict).toBe(
      'sans_objet',
    );
  });

  test('la veille de ses dix-huit ans le devoir court, le jour même il cesse', () => {
    const dossier = enfant('ime', '2030-01-07');
    expect(verdictDe(d31214BilanAnnuel, dossier, '2033-05-31').verdict).toBe('non_respectee');
    expect(verdictDe(d31214BilanAnnuel, dossier, '2033-06-01').verdict).toBe('sans_objet');
  });

  test('le jour de la sortie, le devoir cesse', () => {
    const dossier = enfant('ime', '2025-01-06', [], { sortie: { le: '2026-02-01', motif: 'reorientation' } });
    expect(verdictDe(d31214BilanAnnuel, dossier, '2026-01-31').verdict).toBe('non_respectee');
    expect(verdictDe(d31214BilanAnnuel, dossier, '2026-02-01').verdict).toBe('sans_objet');
  });

  test('sans date de naissance, on demande l’âge', () => {
    const { usager: _usager, ...sansAge } = enfant('ime', '2025-01-06');
    expect(verdictDe(d31214BilanAnnuel, sansAge, '2026-06-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/identite/naissanceLe'],
    });
  });

  test('sans date d’admission ni échange, on demande l’une et les autres', () => {
    const dossier: DossierEsquisse = {
      structure: { categorie: 'ime' },
      usager: { identite: { naissanceLe: '2015-06-01' } },
    };
    expect(verdictDe(d31214BilanAnnuel, dossier, '2026-06-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/admission/admisLe', '/accompagnement/echangesFamille'],
    });
  });

  test('avant 2009, ces articles n’étaient pas en vigueur', () => {
    const enfant2000: DossierEsquisse = {
      ...enfant('ime', '2005-01-06'),
      usager: { identite: { naissanceLe: '2000-06-01' } },
    };
    expect(verdictDe(d31214BilanAnnuel, enfant2000, '2009-04-04').verdict).toBe('sans_objet');
    expect(verdictDe(d31214BilanAnnuel, enfant2000, '2009-04-05').verdict).toBe('non_respectee');
  });
});

describe('la famille conviée à une réunion ou à une révision', () => {
  const reunion = { id: 'm', type: 'synthese', le: '2026-03-31', invites: [{ qualite: 'parent' }] } as const;
  const revision = {
    id: 'r',
    projet: 'p',
    motif: 'date',
    statut: 'tenue',
    tenueLe: '2026-05-04',
    presents: [{ qualite: 'parent' }],
  } as const;
  const dossier = (echanges: readonly Echange[] | undefined): DossierEsquisse => ({
    structure: { categorie: 'ime' },
    usager: { identite: { naissanceLe: '2015-06-01' } },
    accompagnement: { admission: { admisLe: '2024-09-02' }, ...(echanges && { echangesFamille: echanges }) },
    projets: [{ id: 'p', statut: 'mise_en_oeuvre', reunions: [reunion] }],
    revisions: [revision],
  });

  test('vaut invitation à rencontrer les professionnels, pas envoi de nouvelles', () => {
    expect(verdictDe(d31214RencontreAnnuelle, dossier([]), '2026-04-15')).toMatchObject({
      verdict: 'respectee',
      preuves: ['/projets/0/reunions/0/le'],
      jusquAu: '2027-03-31',
    });
    expect(verdictDe(d31214RencontreAnnuelle, dossier([]), '2026-06-01')).toMatchObject({
      preuves: ['/revisions/0/tenueLe'],
      jusquAu: '2027-05-04',
    });
    expect(verdictDe(d31214BilanAnnuel, dossier([]), '2026-06-01').verdict).toBe('non_respectee');
  });

  test('un an plus tard, le silence sur les autres échanges reste une question', () => {
    expect(verdictDe(d31214RencontreAnnuelle, dossier([]), '2027-05-05').verdict).toBe('non_respectee');
    expect(verdictDe(d31214RencontreAnnuelle, dossier(undefined), '2027-05-05')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/echangesFamille'],
    });
  });

  test.each<[string, DossierEsquisse, string]>([
    ['les révisions', { projets: [] }, '/revisions'],
    ['les projets', { revisions: [] }, '/projets'],
    ['les réunions', { projets: [{ id: 'p', statut: 'mise_en_oeuvre' }], revisions: [] }, '/projets/0/reunions'],
    [
      'qui était à la révision',
      { projets: [], revisions: [{ ...revision, presents: undefined, invites: [] } as never] },
      '/revisions/0/presents',
    ],
  ])('un dossier muet sur %s ne fait pas un manquement', (_titre, reste, manque) => {
    const { projets: _p, revisions: _r, ...muet } = enfant('ime', '2024-09-02');
    expect(verdictDe(d31214RencontreAnnuelle, { ...muet, ...reste }, '2026-09-03')).toEqual({
      verdict: 'indeterminee',
      manque: [manque],
    });
  });
});
