import { expect, test } from 'vitest';
import { d311AvenantSixMoisDipc } from '../../src/regles/casf/d311-avenant-six-mois-dipc';
import { d311ContratPlusDeDeuxMois } from '../../src/regles/casf/d311-contrat-plus-de-deux-mois';
import { d311ContratSigneDansLeMois } from '../../src/regles/casf/d311-contrat-signe-dans-le-mois';
import { d311EtabliAdmission } from '../../src/regles/casf/d311-etabli-admission';
import type { DossierEsquisse } from '../../src/regles/exemple';
import { critere122 } from '../../src/regles/has/1.2.2';
import { critere1101 } from '../../src/regles/has/1.10.1';
import { critere1106 } from '../../src/regles/has/1.10.6';
import { critere293 } from '../../src/regles/has/2.9.3';
import type { VoletHas } from '../../src/regles/preuve';
import { jour } from '../support/jour';
import { dossierDe, verdictDe } from '../support/regles';

const AU = '2026-06-01';
type Accompagnement = NonNullable<DossierEsquisse['accompagnement']>;

test('un document sans date peut être le premier : l’autre, tardif, ne suffit pas à dire un retard', () => {
  const tardif = { id: 'c', type: 'contrat_sejour', etabliLe: '2026-03-01' } as const;
  const dossier = (...autres: NonNullable<Accompagnement['documentsIndividuels']>[number][]): DossierEsquisse => ({
    structure: { categorie: 'ehpad' },
    accompagnement: { admission: { admisLe: '2026-01-15' }, documentsIndividuels: [tardif, ...autres] },
  });
  expect(verdictDe(d311EtabliAdmission, dossier(), AU)).toMatchObject({ certitude: 'certaine' });
  expect(verdictDe(d311EtabliAdmission, dossier({ id: 'd', type: 'dipc' }), AU)).toEqual({
    verdict: 'indeterminee',
    manque: ['/accompagnement/documentsIndividuels/1/etabliLe'],
  });
});

test('sans l’admission, qui peut suivre le DIPC, le retard de ses précisions tient à notre lecture', () => {
  const documentsIndividuels = [{ id: 'd', type: 'dipc', etabliLe: '2025-01-10', avenants: [] }] as const;
  const dossier = (admission: Accompagnement['admission']): DossierEsquisse => ({
    structure: { categorie: 'savs' },
    accompagnement: { admission, documentsIndividuels },
  });
  const juge = (admission: Accompagnement['admission']) => verdictDe(d311AvenantSixMoisDipc, dossier(admission), AU);
  expect(juge({ admisLe: '2025-01-10' })).toMatchObject({ verdict: 'non_respectee', certitude: 'certaine' });
  expect(juge({})).toMatchObject({ verdict: 'non_respectee', certitude: 'selon_lecture' });
});

test('pour un mineur, un dossier muet sur les mesures d’un juge laisse ouverte la question du contrat', () => {
  const dossier = (muet: boolean, documentsIndividuels: Accompagnement['documentsIndividuels']): DossierEsquisse => ({
    structure: { categorie: 'mecs' },
    usager: {
      identite: { naissanceLe: '2015-06-01' },
      ...(!muet && { autoriteParentale: { mesuresProtectionEnfance: [] } }),
    },
    accompagnement: {
      admission: { admisLe: '2026-01-15', modalite: 'hebergement', dureePrevisionnelle: 'indeterminee' },
      orientations: [],
      documentsIndividuels,
    },
  });
  const dipc = [{ id: 'd', type: 'dipc', etabliLe: '2026-01-15' }] as const;
  for (const [regle, documents] of [
    [d311ContratPlusDeDeuxMois, dipc],
    [d311ContratSigneDansLeMois, []],
  ] as const) {
    const rendu = (muet: boolean) => verdictDe(regle, dossier(muet, documents), AU);
    expect(rendu(false), regle.id).toMatchObject({ verdict: 'non_respectee', certitude: 'certaine' });
    expect(rendu(true), regle.id).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/autoriteParentale/mesuresProtectionEnfance'],
    });
  }
  const signature = (au: string, muet: boolean) => verdictDe(d311ContratSigneDansLeMois, dossier(muet, []), au).verdict;
  expect(['2026-02-14', '2026-02-15', '2026-02-16'].map((au) => signature(au, true))).toEqual([
    'a_faire',
    'a_faire',
    'indeterminee',
  ]);
  expect(signature('2026-02-16', false)).toBe('non_respectee');
});

const constat = (regle: { readonly has: VoletHas }, dossier: DossierEsquisse, rang: number) =>
  regle.has.preuves(dossierDe(dossier), jour(AU))[rang - 1]?.constat;
const enCours = (contenu: object, reste: DossierEsquisse = {}): DossierEsquisse => ({
  projets: [{ id: 'p', statut: 'mise_en_oeuvre', ...contenu }] as never,
  ...reste,
});

test('une absence dont la raison n’est pas dite peut être un refus : rien ne contredit', () => {
  const absente = (motif?: string) =>
    enCours({ attentes: [], participation: { personne: { aParticipe: false, ...(motif && { motif }) } } });
  expect(constat(critere1101, enCours({ attentes: [] }), 1)).toBe('contradiction');
  expect(constat(critere1101, absente('non_sollicitee'), 1)).toBe('contradiction');
  expect(constat(critere1101, absente('refus'), 1)).toBe('preuve');
  expect(constat(critere1101, absente(), 1)).toBe('silence');
});

test('une autre explication des droits, dont on ne sait si elle fut comprise, laisse la question ouverte', () => {
  const sansVerifier = { id: 'e', type: 'suivi', le: '2026-01-10', droitsExpliques: true } as const;
  const dossier = (suite: Accompagnement): DossierEsquisse => ({
    accompagnement: { entretiens: [{ ...sansVerifier, comprehensionVerifiee: false }], ...suite },
  });
  const droits = { sujet: 'droits', le: '2026-02-01', a: [{ qualite: 'personne' }] } as const;
  expect(constat(critere122, dossier({}), 3)).toBe('contradiction');
  const auxParents = { ...droits, a: [{ qualite: 'parent' }] } as const;
  expect(constat(critere122, dossier({ informations: [auxParents] }), 3)).toBe('contradiction');
  expect(constat(critere122, dossier({ informations: [droits] }), 3)).toBe('silence');
  expect(constat(critere122, dossier({ informations: [{ ...droits, comprehensionVerifiee: true }] }), 3)).toBe(
    'preuve',
  );
});

test('sans les versions du projet, l’absence de révision ne dit pas qu’il n’a pas été revu', () => {
  const revu = (versions?: readonly object[]) =>
    constat(critere1106, enCours({ debutLe: '2024-01-10', ...(versions && { versions }) }, { revisions: [] }), 2);
  expect(revu([])).toBe('contradiction');
  expect(revu()).toBe('silence');
});

test('savoir à qui l’on a transmis ne dit pas par quel moyen', () => {
  const sortie = { le: '2026-03-01', motif: 'reorientation', transmissionA: [{ qualite: 'partenaire' }] } as const;
  expect(constat(critere293, { accompagnement: { sortie } }, 2)).toBe('silence');
  const plansLies = [{ id: 'l', type: 'fiche_liaison' }] as const;
  expect(constat(critere293, { accompagnement: { sortie, plansLies } }, 2)).toBe('preuve');
});
