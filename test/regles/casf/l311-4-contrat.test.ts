import { describe, expect, test } from 'vitest';
import { l3114Contenu as contenu } from '../../../src/regles/casf/l311-4-contenu';
import { l3114ContratOuDipc as existe } from '../../../src/regles/casf/l311-4-contrat-ou-dipc';
import { l3114SignataireMajeurProtege as signataire } from '../../../src/regles/casf/l311-4-signataire-majeur-protege';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Accompagnement = NonNullable<DossierEsquisse['accompagnement']>;
type Document = NonNullable<Accompagnement['documentsIndividuels']>[number];
type Usager = NonNullable<DossierEsquisse['usager']>;

const dossier = (
  documents: readonly Partial<Document>[] | undefined,
  accompagnement: Omit<Accompagnement, 'documentsIndividuels'> = { admission: { admisLe: '2026-01-31' } },
  suite: Omit<DossierEsquisse, 'accompagnement'> = {},
): DossierEsquisse => ({
  structure: { categorie: 'ehpad' },
  ...suite,
  accompagnement: {
    ...accompagnement,
    ...(documents && {
      documentsIndividuels: documents.map((d, rang) => ({ id: `d${rang}`, type: 'contrat_sejour', ...d }) as Document),
    }),
  },
});

describe('un contrat ou un DIPC existe', () => {
  test.each([
    ['2026-01-30', 'sans_objet'],
    ['2026-01-31', 'a_faire'],
    ['2026-02-15', 'a_faire'],
    ['2026-02-16', 'non_respectee'],
  ])('admise le 31 janvier 2026, sans document : le %s, %s', (au, verdict) => {
    expect(verdictDe(existe, dossier([]), au).verdict).toBe(verdict);
  });

  test('l’échéance, le manquement et le silence sont datés de l’admission', () => {
    expect(verdictDe(existe, dossier([]), '2026-02-01')).toMatchObject({ avantLe: '2026-02-15' });
    expect(verdictDe(existe, dossier([]), '2026-03-01')).toMatchObject({
      depuisLe: '2026-02-16',
      certitude: 'certaine',
    });
    expect(verdictDe(existe, dossier(undefined), '2026-03-01')).toMatchObject({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels'],
    });
    expect(verdictDe(existe, dossier([], {}), '2026-03-01')).toMatchObject({
      manque: ['/accompagnement/admission/admisLe'],
    });
  });

  test.each(['contrat_sejour', 'dipc', 'contrat_accompagnement_travail'] as const)(
    'un %s suffit, établi ou non daté',
    (type) => {
      expect(verdictDe(existe, dossier([{ type }]), '2026-03-01')).toEqual({
        verdict: 'respectee',
        preuves: ['/accompagnement/documentsIndividuels/0'],
      });
      expect(verdictDe(existe, dossier([{ type, etabliLe: '2026-03-02' }]), '2026-03-01').verdict).toBe(
        'non_respectee',
      );
    },
  );

  test('un document échu et non remplacé manque dès le lendemain', () => {
    const echus = [{ finLe: '2026-02-28' }, { finLe: '2026-02-10' }];
    expect(verdictDe(existe, dossier(echus), '2026-02-28').verdict).toBe('respectee');
    expect(verdictDe(existe, dossier(echus), '2026-03-01')).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2026-03-01',
      constat: 'Le dernier document a pris fin le 28 février 2026, et aucun autre ne l’a remplacé.',
    });
  });

  test('un contrat rétracté ou résilié ne vaut plus, mais la personne n’est peut-être plus là', () => {
    const par = { qualite: 'personne' as const };
    const retractation = { le: '2026-02-10', par };
    const resiliation = { notifieeLe: '2026-02-01', par };
    const juge = (document: Partial<Document>, sortie?: Accompagnement['sortie']) =>
      verdictDe(
        existe,
        dossier([{ finLe: '2026-02-09' }, document], {
          admission: { admisLe: '2026-01-31' },
          ...(sortie && { sortie }),
        }),
        '2026-03-01',
      );
    const ouverte = { verdict: 'indeterminee', manque: ['/accompagnement/sortie'] };
    expect(juge({ retractation })).toEqual(ouverte);
    expect(juge({ resiliation, finLe: '2026-02-28' })).toEqual(ouverte);
    expect(juge({ resiliation: { ...resiliation, retireeLe: '2026-02-02' }, finLe: '2026-02-28' })).toMatchObject({
      depuisLe: '2026-03-01',
    });
    expect(juge({ retractation }, { le: '2026-03-05', motif: 'choix_personne' }).verdict).toBe('sans_objet');
    expect(juge({ retractation: { ...retractation, le: '2026-02-08' } })).toMatchObject({ depuisLe: '2026-02-10' });
  });

  test('en ESAT, le mois de son contrat propre ; hors de D311 ou avant lui, un délai de lecture', () => {
    const sans = (categorie: 'esat' | 'mas', admisLe: string, au: string, numeroL3121?: '16') =>
      verdictDe(
        existe,
        dossier([], { admission: { admisLe } }, { structure: { categorie, ...(numeroL3121 && { numeroL3121 }) } }),
        au,
      );
    expect(sans('esat', '2026-01-31', '2026-02-28')).toMatchObject({ verdict: 'a_faire', avantLe: '2026-02-28' });
    expect(sans('esat', '2026-01-31', '2026-03-01')).toMatchObject({ certitude: 'selon_lecture' });
    expect(sans('mas', '2005-05-26', '2026-03-01')).toMatchObject({ certitude: 'selon_lecture' });
    expect(sans('mas', '2005-05-27', '2026-03-01')).toMatchObject({ certitude: 'certaine' });
    expect(sans('mas', '1990-01-01', '2026-03-01')).toMatchObject({ depuisLe: '2002-01-19' });
    expect(sans('mas', '2026-01-31', '2026-03-01', '16')).toMatchObject({ certitude: 'selon_lecture' });
  });

  test('un contrat refusé relève de D311 ; une personne sortie, un service mandataire, de rien', () => {
    const refusSignature = { le: '2026-02-10', par: { qualite: 'personne' as const } };
    expect(verdictDe(existe, dossier([{ refusSignature }]), '2026-03-01').verdict).toBe('sans_objet');
    const sortie = { le: '2026-02-20', motif: 'choix_personne' as const };
    const sorti = { admission: { admisLe: '2026-01-31' }, sortie };
    expect(verdictDe(existe, dossier([], sorti), '2026-02-19').verdict).toBe('non_respectee');
    expect(verdictDe(existe, dossier([], sorti), '2026-02-20').verdict).toBe('sans_objet');
    expect(verdictDe(existe, dossier([{}], sorti), '2026-02-20').verdict).toBe('respectee');
    expect(verdictDe(existe, dossier([], undefined, { structure: { categorie: 'mjpm' } }), '2026-03-01').verdict).toBe(
      'sans_objet',
    );
    expect(verdictDe(existe, dossier([], undefined, { structure: {} }), '2026-03-01')).toMatchObject({
      manque: ['/structure/categorie'],
    });
  });
});

describe('le contenu du document', () => {
  const clauses = { objectifs: true, prestations: true, coutPrevisionnel: true };
  const juge = (d: Partial<Document>, au = '2026-03-31') => verdictDe(contenu, dossier([d]), au);

  test.each(['objectifs', 'prestations', 'coutPrevisionnel'] as const)('sans %s, il est incomplet', (cle) => {
    const ou = `/accompagnement/documentsIndividuels/0/clauses/${cle}`;
    expect(juge({ clauses: { ...clauses, [cle]: false } })).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      objets: [ou],
    });
    expect(juge({ clauses: { ...clauses, [cle]: undefined } as never })).toEqual({
      verdict: 'indeterminee',
      manque: [ou],
    });
  });

  test('un avenant précise objectifs et prestations dès son jour, jamais le coût', () => {
    const avenants = [{ id: 'a', etabliLe: '2026-03-31', objet: 'objectifs_prestations' as const }];
    const sans = { objectifs: false, prestations: false, coutPrevisionnel: true };
    expect(juge({ clauses: sans, avenants }, '2026-03-30').verdict).toBe('non_respectee');
    expect(juge({ clauses: sans, avenants })).toMatchObject({
      preuves: [
        '/accompagnement/documentsIndividuels/0/avenants/0',
        '/accompagnement/documentsIndividuels/0/clauses/coutPrevisionnel',
      ],
    });
    expect(juge({ clauses: { ...sans, coutPrevisionnel: false }, avenants }).verdict).toBe('non_respectee');
    expect(juge({ clauses: sans, avenants: [{ ...avenants[0], objet: 'tarifs' } as never] }).verdict).toBe(
      'non_respectee',
    );
  });

  test('sans document en cours, ou sans rien en savoir', () => {
    expect(juge({ type: 'contrat_accompagnement_travail' }).verdict).toBe('sans_objet');
    expect(verdictDe(contenu, dossier(undefined), '2026-03-31').verdict).toBe('indeterminee');
  });
});

describe('le signataire d’un contrat de majeur protégé', () => {
  const usager = (protections?: Usager['protections']): Usager => ({
    identite: { naissanceLe: '1950-01-01' },
    ...(protections && { protections }),
  });
  const tutelle = (personne: 'aucune' | 'representation' = 'representation', debutLe = '2010-01-01') => [
    { id: 'm', type: 'tutelle' as const, debutLe, etendue: { personne } },
  ];
  const juge = (u: Usager, qualites: readonly string[], le = '2026-02-10') =>
    verdictDe(
      signataire,
      dossier([{ signatures: qualites.map((qualite) => ({ le, par: { qualite } })) as never }], undefined, {
        usager: u,
      }),
      '2026-03-31',
    );

  test.each<[string, Usager['protections'], readonly string[], string]>([
    ['la personne représentée signe', tutelle(), ['personne'], 'respectee'],
    ['son tuteur signe', tutelle(), ['tuteur'], 'respectee'],
    ['un proche signe', tutelle(), ['proche'], 'non_respectee'],
    ['un curateur signe', tutelle(), ['curateur'], 'non_respectee'],
    ['le tuteur aux biens signe seul', tutelle('aucune'), ['tuteur'], 'non_respectee'],
    ['le tuteur aux biens signe à côté d’elle', tutelle('aucune'), ['tuteur', 'personne'], 'respectee'],
    ['le directeur signe seul', tutelle('aucune'), ['directeur'], 'sans_objet'],
    ['personne n’a signé', tutelle('aucune'), [], 'sans_objet'],
    ['la tutelle commence le lendemain de la signature', tutelle('aucune', '2026-02-11'), ['proche'], 'sans_objet'],
  ])('%s : %s', (_titre, protections, qualites, verdict) => {
    expect(juge(usager(protections), qualites).verdict).toBe(verdict);
  });

  test('un manquement est certain, daté de la signature, et dit pourquoi', () => {
    expect(juge(usager(tutelle('aucune')), ['tuteur'])).toMatchObject({
      certitude: 'certaine',
      depuisLe: '2026-02-10',
      objets: ['/accompagnement/documentsIndividuels/0/signatures/0'],
      constat: 'Contrat signé le 10 février 2026 sans la personne, alors que nul ne la représentait pour elle-même.',
    });
    expect(juge(usager(tutelle()), ['proche'])).toMatchObject({
      constat: 'Contrat signé le 10 février 2026, ni par la personne ni par celui qui la représente.',
    });
  });

  test.each([
    ['2020-09-30', 'sans_objet'],
    ['2020-10-01', 'non_respectee'],
  ])('signé par un proche le %s : %s', (le, verdict) => {
    const d = dossier(
      [{ signatures: [{ le, par: { qualite: 'proche' } }] }],
      { admission: { admisLe: '2020-01-01' } },
      { usager: usager(tutelle()) },
    );
    expect(verdictDe(signataire, d, '2026-03-31').verdict).toBe(verdict);
  });

  test('ce qui manque, et ce qui sort du champ', () => {
    const muet = dossier([{}], undefined, { usager: usager(tutelle()) });
    expect(verdictDe(signataire, muet, '2026-03-31')).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/signatures'],
    });
    expect(juge(usager(), ['proche'])).toMatchObject({ manque: ['/usager/protections'] });
    expect(juge(usager([]), ['proche']).verdict).toBe('sans_objet');
    const changee = usager([
      { id: 'a', type: 'tutelle', debutLe: '2010-01-01', finLe: '2026-03-01' },
      ...tutelle('representation', '2026-03-02'),
    ]);
    expect(juge(changee, ['proche'])).toEqual({ verdict: 'indeterminee', manque: ['/usager/protections'] });
  });
});
