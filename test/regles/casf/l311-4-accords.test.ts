import { describe, expect, test } from 'vitest';
import { l3114AccordDonnees as donnees } from '../../../src/regles/casf/l311-4-accord-donnees';
import { l3114AccordEspacePrivatif as espace } from '../../../src/regles/casf/l311-4-accord-espace-privatif';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Document = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['documentsIndividuels']>[number];
type Mention = NonNullable<NonNullable<Document['accords']>['donneesPersonnelles']>;
type Qualite = Mention['par']['qualite'];

const dossier = (
  document: Partial<Document>,
  suite: { structure?: DossierEsquisse['structure']; usager?: DossierEsquisse['usager'] } = {},
): DossierEsquisse => ({
  structure: suite.structure ?? { categorie: 'ehpad' },
  ...(suite.usager && { usager: suite.usager }),
  accompagnement: {
    documentsIndividuels: [{ id: 'd', type: 'contrat_sejour', etabliLe: '2026-02-28', ...document } as Document],
  },
});
const mention = (qualite: Qualite, suite: Partial<Mention> = {}): Mention => ({
  reponse: 'accord',
  le: '2026-02-28',
  par: { qualite },
  ...suite,
});
const manque = { nonRecueillis: ['espacePrivatif', 'donneesPersonnelles'] } as const;

describe.each([
  ['l’espace privatif', espace, 'espacePrivatif'],
  ['les données', donnees, 'donneesPersonnelles'],
] as const)('l’accord ou le refus sur %s', (_titre, regle, point) => {
  const juge = (document: Partial<Document>, au = '2026-10-01') => verdictDe(regle, dossier(document), au);
  const avec = (m: Mention, au?: string) => juge({ accords: { [point]: m } }, au);

  test.each(['accord', 'refus'] as const)('%s : la réponse est consignée', (reponse) => {
    expect(avec(mention('personne', { reponse }))).toEqual({
      verdict: 'respectee',
      preuves: [`/accompagnement/documentsIndividuels/0/accords/${point}`],
    });
  });

  test.each([
    ['2024-04-09', 'sans_objet', null],
    ['2024-04-10', 'non_respectee', 'selon_lecture'],
    ['2025-12-30', 'non_respectee', 'selon_lecture'],
    ['2025-12-31', 'non_respectee', 'certaine'],
  ])('absent d’un contrat du %s : %s, %s', (etabliLe, verdict, certitude) => {
    const rendu = juge({ etabliLe, accords: manque });
    expect(rendu.verdict).toBe(verdict);
    if (certitude) expect(rendu).toMatchObject({ certitude, depuisLe: etabliLe });
  });

  test('non dit, il laisse en suspens ; sans date de document, aussi', () => {
    const ou = `/accompagnement/documentsIndividuels/0/accords/${point}`;
    expect(juge({})).toEqual({ verdict: 'indeterminee', manque: [ou] });
    expect(juge({ accords: {} })).toEqual({ verdict: 'indeterminee', manque: [ou] });
    expect(juge({ etabliLe: undefined, accords: manque } as never)).toEqual({
      verdict: 'indeterminee',
      manque: ['/accompagnement/documentsIndividuels/0/etabliLe'],
    });
  });

  test('la dernière réponse fait foi, dès son jour', () => {
    const revise = mention('personne', {
      revocations: [
        { le: '2026-03-31', reponse: 'refus', par: { qualite: 'curateur' } },
        { le: '2026-04-30', reponse: 'refus', par: { qualite: 'personne' } },
      ],
    });
    expect(avec(revise, '2026-03-30').verdict).toBe('respectee');
    expect(avec(revise, '2026-03-31')).toMatchObject({ verdict: 'non_respectee', depuisLe: '2026-03-31' });
    expect(avec(revise, '2026-04-30')).toMatchObject({
      preuves: [`/accompagnement/documentsIndividuels/0/accords/${point}/revocations/1`],
    });
  });

  test('deux changements du même jour : le dernier noté fait foi', () => {
    const revocations = (['curateur', 'personne'] as const).map((qualite) => ({
      le: '2026-02-28',
      reponse: 'refus' as const,
      par: { qualite },
    }));
    expect(avec(mention('personne', { revocations })).verdict).toBe('respectee');
  });

  test('une réponse à venir n’est pas encore là', () => {
    expect(avec(mention('personne', { le: '2026-10-02' })).verdict).toBe('sans_objet');
    expect(avec(mention('personne', { le: '2026-10-01' })).verdict).toBe('respectee');
  });
});

describe('celui qui répond', () => {
  const protections = (personne?: 'aucune' | 'representation', debutLe = '2020-01-01') => [
    { id: 'm', type: 'tutelle' as const, debutLe, ...(personne && { etendue: { personne } }) },
  ];
  const juge = (qualite: Qualite, usager: DossierEsquisse['usager']) =>
    verdictDe(donnees, dossier({ accords: { donneesPersonnelles: mention(qualite) } }, { usager }), '2026-10-01');
  const adulte = { identite: { naissanceLe: '1950-01-01' } };

  test.each<[Qualite, DossierEsquisse['usager'], string]>([
    ['tuteur', { ...adulte, protections: protections('representation') }, 'respectee'],
    ['tuteur', { ...adulte, protections: protections('representation', '2026-03-01') }, 'non_respectee'],
    ['tuteur', { ...adulte, protections: protections('aucune') }, 'non_respectee'],
    ['curateur', { ...adulte, protections: protections('representation') }, 'non_respectee'],
    ['parent', { ...adulte, protections: protections('representation') }, 'non_respectee'],
    ['directeur', adulte, 'non_respectee'],
    ['personne', adulte, 'respectee'],
    ['parent', { identite: { naissanceLe: '2008-03-01' } }, 'respectee'],
    ['parent', { identite: { naissanceLe: '2008-02-28' }, protections: [] }, 'non_respectee'],
    ['personne_habilitee', { identite: { naissanceLe: '2010-01-01' } }, 'non_respectee'],
    ['proche', undefined, 'non_respectee'],
  ])('%s, %j : %s', (qualite, usager, verdict) => {
    expect(juge(qualite, usager).verdict).toBe(verdict);
  });

  test('ce qui manque pour le dire est nommé', () => {
    expect(juge('tuteur', adulte)).toEqual({ verdict: 'indeterminee', manque: ['/usager/protections'] });
    expect(juge('tuteur', {})).toEqual({ verdict: 'indeterminee', manque: ['/usager/identite/naissanceLe'] });
    expect(juge('parent', {})).toEqual({ verdict: 'indeterminee', manque: ['/usager/identite/naissanceLe'] });
  });
});

describe('l’espace privatif', () => {
  const juge = (structure: DossierEsquisse['structure'], document: Partial<Document> = { accords: manque }) =>
    verdictDe(espace, dossier(document, { structure }), '2026-10-01');

  test.each<[string, DossierEsquisse['structure'], string]>([
    ['un EHPAD en a un', { categorie: 'ehpad' }, 'non_respectee'],
    ['un service à domicile n’en a pas', { categorie: 'savs' }, 'sans_objet'],
    ['un IME, selon le lieu', { categorie: 'ime' }, 'indeterminee'],
    ['un IME qui le dit', { categorie: 'ime', espacePrivatif: true }, 'non_respectee'],
    ['un EHPAD qui dit le contraire', { categorie: 'ehpad', espacePrivatif: false }, 'sans_objet'],
    ['une structure connue par son seul alinéa', { numeroL3121: '6' }, 'indeterminee'],
    ['une structure inconnue', {}, 'indeterminee'],
    ['un service mandataire', { categorie: 'mjpm', espacePrivatif: true }, 'sans_objet'],
  ])('%s', (_titre, structure, verdict) => {
    expect(juge(structure).verdict).toBe(verdict);
  });

  test('un document hors du texte reste sans objet, même si l’espace privatif n’est pas dit', () => {
    expect(juge({ categorie: 'ime' }, { etabliLe: '2024-04-09' }).verdict).toBe('sans_objet');
    expect(juge({ categorie: 'ime' }, {})).toEqual({ verdict: 'indeterminee', manque: ['/structure/espacePrivatif'] });
  });

  test('le contrat d’accompagnement par le travail n’a que l’accord sur les données', () => {
    const document = { type: 'contrat_accompagnement_travail' as const, accords: manque };
    const structure = { categorie: 'esat' as const, espacePrivatif: true };
    expect(verdictDe(espace, dossier(document, { structure }), '2026-10-01').verdict).toBe('sans_objet');
    expect(verdictDe(donnees, dossier(document, { structure }), '2026-10-01').verdict).toBe('non_respectee');
  });

  test('avant la loi, aucun dossier n’est jugé', () => {
    expect(verdictDe(donnees, dossier({ etabliLe: '2024-01-01', accords: manque }), '2024-04-09').verdict).toBe(
      'sans_objet',
    );
  });
});
