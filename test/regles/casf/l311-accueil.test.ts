import { describe, expect, test } from 'vitest';
import { l3113InformationDroits as droits } from '../../../src/regles/casf/l311-3-information-droits';
import { l3114LivretAccueil as livret } from '../../../src/regles/casf/l311-4-livret-accueil';
import { l31151PropositionPersonneConfiance as proposition } from '../../../src/regles/casf/l311-5-1-proposition-personne-confiance';
import { l3115PersonneQualifiee as qualifiee } from '../../../src/regles/casf/l311-5-personne-qualifiee';
import { rgpd13Information as donnees } from '../../../src/regles/donnees/rgpd-13-information';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Accompagnement = NonNullable<DossierEsquisse['accompagnement']>;
type Remis = NonNullable<Accompagnement['documentsRemis']>[number];
type Usager = NonNullable<DossierEsquisse['usager']>;

const dossier = (
  suite: Accompagnement = {},
  usager: Usager = { identite: { naissanceLe: '1950-01-01' } },
  admisLe = '2026-02-14',
): DossierEsquisse => ({
  structure: { categorie: 'ehpad' },
  usager,
  accompagnement: { admission: { admisLe }, informations: [], documentsRemis: [], ...suite },
});
const remis = (type: Remis['type'], qualite: Remis['a']['qualite'] = 'personne', le = '2026-03-01'): Remis => ({
  type,
  le,
  a: { qualite },
});

describe.each([
  ['les droits', droits],
  ['le livret', livret],
  ['la personne qualifiée', qualifiee],
  ['les données', donnees],
  ['la personne de confiance', proposition],
])('%s : admise le 14 février 2026, sans rien', (_titre, regle) => {
  const rien = dossier({}, { identite: { naissanceLe: '1950-01-01' }, propositionsPersonneConfiance: [] });
  test.each([
    ['2026-02-13', 'sans_objet'],
    ['2026-02-14', 'a_faire'],
    ['2026-02-28', 'a_faire'],
    ['2026-03-01', 'a_faire'],
    ['2026-03-02', 'non_respectee'],
  ])('le %s, le verdict est %s', (au, verdict) => {
    expect(verdictDe(regle, rien, au).verdict).toBe(verdict);
  });

  test('l’échéance est le 1er mars, et le manquement une lecture', () => {
    expect(verdictDe(regle, rien, '2026-02-14')).toMatchObject({ avantLe: '2026-03-01' });
    expect(verdictDe(regle, rien, '2026-03-02')).toMatchObject({ depuisLe: '2026-03-02', certitude: 'selon_lecture' });
  });

  test('sans date d’admission, elle manque', () => {
    const sans = { ...rien, accompagnement: { informations: [], documentsRemis: [] } };
    expect(verdictDe(regle, sans, '2026-03-02')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/admission/admisLe'],
    });
  });

  test('un dossier muet laisse en suspens passé l’échéance', () => {
    const muet = {
      structure: rien.structure,
      usager: { identite: { naissanceLe: '1950-01-01' } },
      accompagnement: { admission: { admisLe: '2026-02-14' } },
    };
    expect(verdictDe(regle, muet as DossierEsquisse, '2026-03-01').verdict).toBe('a_faire');
    expect(verdictDe(regle, muet as DossierEsquisse, '2026-03-02').verdict).toBe('indeterminee');
  });
});

describe('l’information sur les droits', () => {
  const info = (
    sujet: 'droits' | 'voies_de_recours',
    qualite: 'personne' | 'tuteur' = 'personne',
    le = '2026-03-01',
  ) => ({ sujet, le, a: [{ qualite }] });

  test('demande les deux sujets, à la personne', () => {
    const avec = (...informations: ReturnType<typeof info>[]) =>
      verdictDe(droits, dossier({ informations }), '2026-03-02').verdict;
    expect(avec(info('droits'), info('voies_de_recours'))).toBe('respectee');
    expect(avec(info('droits'))).toBe('non_respectee');
    expect(avec(info('voies_de_recours'))).toBe('non_respectee');
    expect(avec(info('droits'), info('voies_de_recours', 'tuteur'))).toBe('non_respectee');
  });

  test('donnée à la personne et à un proche à la fois, elle compte', () => {
    const a = [{ qualite: 'proche' as const }, { qualite: 'personne' as const }];
    const informations = (['droits', 'voies_de_recours'] as const).map((sujet) => ({ sujet, le: '2026-03-01', a }));
    expect(verdictDe(droits, dossier({ informations }), '2026-03-02').verdict).toBe('respectee');
  });

  test('la charte vaut pour les droits seuls', () => {
    const documentsRemis = [remis('charte_droits_libertes')];
    expect(verdictDe(droits, dossier({ documentsRemis }), '2026-03-02').verdict).toBe('non_respectee');
    expect(
      verdictDe(droits, dossier({ documentsRemis, informations: [info('voies_de_recours')] }), '2026-03-02'),
    ).toEqual({
      verdict: 'respectee',
      preuves: ['/accompagnement/documentsRemis/0', '/accompagnement/informations/0'],
    });
  });

  test('donnée trop tard, elle régularise sans effacer', () => {
    const informations = [info('droits', 'personne', '2026-03-02'), info('voies_de_recours')];
    expect(verdictDe(droits, dossier({ informations }), '2026-04-01')).toMatchObject({
      verdict: 'non_respectee',
      regulariseLe: '2026-03-02',
    });
    expect(verdictDe(droits, dossier({ informations }), '2026-03-01')).toMatchObject({ verdict: 'a_faire' });
  });
});

describe('le livret', () => {
  const tous = [remis('livret_accueil'), remis('charte_droits_libertes'), remis('reglement_fonctionnement')];
  test('attend ses deux annexes, remises elles aussi à la personne', () => {
    expect(verdictDe(livret, dossier({ documentsRemis: tous }), '2026-03-01').verdict).toBe('respectee');
    expect(verdictDe(livret, dossier({ documentsRemis: tous.slice(0, 2) }), '2026-03-01')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsRemis'],
    });
    const ailleurs = [tous[0], tous[1], remis('reglement_fonctionnement', 'tuteur')] as Remis[];
    expect(verdictDe(livret, dossier({ documentsRemis: ailleurs }), '2026-03-01').verdict).toBe('indeterminee');
  });

  test('remis au seul tuteur, il manque à la personne', () => {
    expect(
      verdictDe(livret, dossier({ documentsRemis: [remis('livret_accueil', 'tuteur')] }), '2026-03-02').verdict,
    ).toBe('non_respectee');
  });
});

describe('la proposition de désigner une personne de confiance', () => {
  const adulte = { identite: { naissanceLe: '1950-01-01' } };
  const juge = (usager: Usager, au: string, admisLe = '2026-02-14') =>
    verdictDe(proposition, dossier({}, { ...adulte, ...usager }, admisLe), au);

  test('une désignation antérieure dispense de proposer', () => {
    expect(
      juge({ personnesDeConfiance: [{ id: 'pc', personne: 'marie', designeeLe: '2019-01-01' }] }, '2026-04-01'),
    ).toMatchObject({ preuves: ['/usager/personnesDeConfiance/0'] });
    expect(juge({ personnesDeConfiance: [] }, '2026-04-01').verdict).toBe('indeterminee');
  });

  test.each(['designee', 'refusee', 'differee', 'sans_reponse'] as const)(
    'la réponse « %s » ne change rien',
    (reponse) => {
      expect(juge({ propositionsPersonneConfiance: [{ le: '2026-03-01', reponse }] }, '2026-04-01').verdict).toBe(
        'respectee',
      );
      expect(juge({ propositionsPersonneConfiance: [{ le: '2026-03-02', reponse }] }, '2026-04-01')).toMatchObject({
        regulariseLe: '2026-03-02',
      });
    },
  );

  test('pour qui était déjà là, le délai part du texte : le 30 décembre 2015', () => {
    const rien = { propositionsPersonneConfiance: [] };
    expect(juge(rien, '2015-12-29', '2010-01-01').verdict).toBe('sans_objet');
    expect(juge(rien, '2016-01-14', '2010-01-01')).toMatchObject({ verdict: 'a_faire', avantLe: '2016-01-14' });
    expect(juge(rien, '2016-01-15', '2010-01-01').verdict).toBe('non_respectee');
  });

  test('la veille de ses dix-huit ans, elle n’est pas due', () => {
    const jeune = { identite: { naissanceLe: '2008-02-29' }, propositionsPersonneConfiance: [] };
    expect(juge(jeune, '2026-02-27').verdict).toBe('sans_objet');
    expect(juge(jeune, '2026-02-28').verdict).toBe('a_faire');
  });
});

test('l’information au représentant compte pour la personne qualifiée et pour les données', () => {
  const informations = (sujet: 'personne_qualifiee' | 'protection_donnees', qualite: 'tuteur' | 'proche') => [
    { sujet, le: '2026-02-20', a: [{ qualite }] },
  ];
  for (const [regle, sujet] of [
    [qualifiee, 'personne_qualifiee'],
    [donnees, 'protection_donnees'],
  ] as const) {
    expect(verdictDe(regle, dossier({ informations: informations(sujet, 'tuteur') }), '2026-04-01').verdict).toBe(
      'respectee',
    );
    expect(verdictDe(regle, dossier({ informations: informations(sujet, 'proche') }), '2026-04-01').verdict).toBe(
      'non_respectee',
    );
  }
});

test('le RGPD compte pour les personnes déjà là depuis son premier jour', () => {
  const ancien = dossier({}, undefined, '2010-01-01');
  expect(verdictDe(donnees, ancien, '2018-05-24').verdict).toBe('sans_objet');
  expect(verdictDe(donnees, ancien, '2018-06-09')).toMatchObject({ verdict: 'a_faire', avantLe: '2018-06-09' });
  expect(verdictDe(donnees, ancien, '2018-06-10').verdict).toBe('non_respectee');
});

describe.each([
  ['les droits', droits],
  ['le livret', livret],
  ['la personne qualifiée', qualifiee],
  ['les données', donnees],
  ['la personne de confiance', proposition],
])('%s : morte au cinquième jour, sans rien', (_titre, regle) => {
  const partie = (le: string) =>
    dossier(
      { sortie: { le, motif: 'deces' } },
      { identite: { naissanceLe: '1950-01-01' }, propositionsPersonneConfiance: [] },
    );

  test('ce qui restait à faire n’a plus d’objet, ni pendant les quinze jours, ni après', () => {
    for (const au of ['2026-02-20', '2026-03-01', '2026-03-02', '2027-01-01'])
      expect(verdictDe(regle, partie('2026-02-19'), au), au).toEqual({
        verdict: 'sans_objet',
        motif: 'L’accompagnement a pris fin le 19 février 2026, avant l’échéance.',
      });
    expect(verdictDe(regle, partie('2026-02-19'), '2026-02-19').verdict).toBe('a_faire');
  });

  test('un retard d’avant la sortie reste', () => {
    expect(verdictDe(regle, partie('2026-03-01'), '2026-06-01').verdict).toBe('sans_objet');
    expect(verdictDe(regle, partie('2026-03-02'), '2026-06-01')).toMatchObject({ depuisLe: '2026-03-02' });
  });
});

test('partie avant sa majorité, nulle personne de confiance n’était à lui proposer', () => {
  const jeune = { identite: { naissanceLe: '2008-05-05' }, propositionsPersonneConfiance: [] };
  const sortie = { le: '2026-04-30', motif: 'reorientation' as const };
  expect(verdictDe(proposition, dossier({ sortie }, jeune), '2026-10-01').verdict).toBe('sans_objet');
});

test('accueillie avant 2002 : ni livret, ni information en retard d’avant la loi', () => {
  const ancienne = dossier({}, undefined, '1994-09-01');
  expect(verdictDe(livret, ancienne, '2026-10-01').verdict).toBe('sans_objet');
  expect(verdictDe(livret, dossier({}, undefined, '2002-01-03'), '2026-10-01').verdict).toBe('non_respectee');
  for (const regle of [droits, qualifiee]) {
    expect(verdictDe(regle, ancienne, '2002-01-18')).toMatchObject({ verdict: 'a_faire', avantLe: '2002-01-18' });
    expect(verdictDe(regle, ancienne, '2026-10-01')).toMatchObject({ depuisLe: '2002-01-19' });
  }
});
