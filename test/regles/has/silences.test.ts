import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { critere122 } from '../../../src/regles/has/1.2.2';
import { critere123 } from '../../../src/regles/has/1.2.3';
import { critere124 } from '../../../src/regles/has/1.2.4';
import { critere126 } from '../../../src/regles/has/1.2.6';
import { critere162 } from '../../../src/regles/has/1.6.2';
import { critere171 } from '../../../src/regles/has/1.7.1';
import { critere1106 } from '../../../src/regles/has/1.10.6';
import { critere1111 } from '../../../src/regles/has/1.11.1';
import { critere1162 } from '../../../src/regles/has/1.16.2';
import { critere212 } from '../../../src/regles/has/2.1.2';
import { REGLES_HAS } from '../../../src/regles/has/sommaire';
import type { VoletHas } from '../../../src/regles/preuve';
import { jour } from '../../support/jour';
import { dossierDe, verdictDe } from '../../support/regles';

const AU = '2026-06-01';
const PERSONNE = { qualite: 'personne' } as const;
const constat = (regle: { readonly has: VoletHas }, dossier: DossierEsquisse, rang: number) =>
  regle.has.preuves(dossierDe(dossier), jour(AU))[rang - 1]?.constat;
const enCours = (contenu: object): DossierEsquisse => ({
  projets: [{ id: 'p', statut: 'mise_en_oeuvre', ...contenu }] as never,
});

describe('un manque que le dossier répare ailleurs', () => {
  test('des droits expliqués sans vérifier, puis vérifiés', () => {
    const premier = {
      id: 'e',
      type: 'suivi',
      le: '2026-01-10',
      droitsExpliques: true,
      comprehensionVerifiee: false,
    } as const;
    const second = { ...premier, id: 'f', le: '2026-02-10', comprehensionVerifiee: true } as const;
    expect(constat(critere122, { accompagnement: { entretiens: [premier] } }, 3)).toBe('contradiction');
    expect(constat(critere122, { accompagnement: { entretiens: [premier, second] } }, 3)).toBe('preuve');
  });

  test('ni information ni document, mais les droits expliqués en entretien', () => {
    const vide = { informations: [], documentsRemis: [] };
    const entretiens = [{ id: 'e', type: 'suivi', le: '2026-01-10', droitsExpliques: true }] as const;
    expect(constat(critere126, { accompagnement: vide }, 1)).toBe('contradiction');
    expect(constat(critere126, { accompagnement: { ...vide, entretiens } }, 1)).toBe('preuve');
  });

  test('aucune proposition notée, mais l’information donnée', () => {
    const usager = {
      identite: { naissanceLe: '1950-01-01' },
      propositionsPersonneConfiance: [],
      personnesDeConfiance: [],
    };
    const informations = [{ sujet: 'personne_confiance', le: '2026-01-10', a: [PERSONNE] }] as const;
    expect(constat(critere123, { usager }, 1)).toBe('contradiction');
    expect(constat(critere123, { usager, accompagnement: { informations } }, 1)).toBe('preuve');
  });

  test('aucune remise du projet, mais l’accès donné au dossier', () => {
    const demande = { id: 'd', recueLe: '2026-01-10', par: PERSONNE, objet: 'dossier' } as const;
    const reponse = { le: '2026-01-20', sens: 'communique' } as const;
    expect(constat(critere124, enCours({ remises: [] }), 1)).toBe('contradiction');
    const acces = { ...enCours({ remises: [] }), accompagnement: { demandesAcces: [{ ...demande, reponse }] } };
    expect(constat(critere124, acces, 1)).toBe('preuve');
  });
});

describe('la personne a perdu la parole depuis', () => {
  const usager = { communication: { expression: 'non_verbale', evalueLe: '2026-03-01' } } as const;
  const dite = (le: string) => ({
    attentes: [{ id: 'a', parole: { texte: 'Ses mots.', auteur: PERSONNE, le, moyen: 'oral' } }],
  });
  const mesuree = (le: string) => ({
    evaluations: [{ id: 'e', le, domaines: ['douleur'], outil: { nom: 'EVA' } }],
  });

  test.each([
    ['2026-02-28', 'silence', 'preuve'],
    ['2026-03-01', 'contradiction', 'contradiction'],
  ])('des mots et une échelle du %s', (le, mots, echelle) => {
    expect(constat(critere162, { usager, ...enCours(dite(le)) }, 2)).toBe(mots);
    expect(constat(critere1162, { usager, ...enCours(mesuree(le)) }, 3)).toBe(echelle);
  });
});

test('une information mal comprise après la réponse, ou par un autre, ne défait pas l’accord', () => {
  const accord = (qualite: 'personne' | 'tuteur', le: string): DossierEsquisse => ({
    consentements: [
      {
        id: 'c',
        objet: 'projet',
        statut: 'donne',
        recherches: [{ le, aupresDe: { qualite }, information: { le, moyens: ['oral'], comprise: false } }],
        reponse: { le: '2026-02-01', par: PERSONNE, forme: 'oral' },
      },
    ],
  });
  expect(constat(critere171, accord('personne', '2026-02-01'), 2)).toBe('contradiction');
  expect(constat(critere171, accord('personne', '2026-02-02'), 2)).toBe('silence');
  expect(constat(critere171, accord('tuteur', '2026-02-01'), 2)).toBe('silence');
});

describe('un proche tenu à distance qui vient à un autre titre', () => {
  const recu = (qualite: 'proche' | 'parent' | 'tuteur', naissanceLe: string): DossierEsquisse => ({
    usager: {
      identite: { naissanceLe },
      autoriteParentale: { titulaires: ['s'] },
      entourage: [{ personne: 's', souhaits: [{ place: 'tenu_a_distance', le: '2026-01-01' }] }],
    },
    personnes: [{ id: 's' }],
    ...enCours({ remises: [{ le: '2026-02-01', a: { qualite, id: 's' } }] }),
  });

  test.each([
    ['un proche', 'proche', '1980-01-01', 'contradiction'],
    ['un tuteur', 'tuteur', '1980-01-01', 'silence'],
    ['un parent d’adulte, dix-huit ans ce jour', 'parent', '2008-06-01', 'contradiction'],
    ['un parent qui a l’autorité parentale', 'parent', '2008-06-02', 'silence'],
  ] as const)('%s', (_titre, qualite, naissanceLe, attendu) => {
    expect(constat(critere1111, recu(qualite, naissanceLe), 2)).toBe(attendu);
  });
});

describe('la réévaluation annuelle', () => {
  const version = { numero: 1, etablieLe: '2024-03-01', motif: 'initiale' } as const;
  const refus = { id: 'n', le: '2026-01-10', par: PERSONNE, objet: 'participation' } as const;
  const revision = { id: 'r', projet: 'p', motif: 'date' } as const;
  const lu = (projet: object, revisions: readonly object[]) =>
    constat(critere1106, { ...enCours({ versions: [version], ...projet }), revisions: revisions as never }, 2);

  test.each<[string, object, readonly object[], string]>([
    ['rien depuis', {}, [], 'contradiction'],
    ['la personne refuse de prendre part', { refus: [refus] }, [], 'silence'],
    ['son refus date de plus d’un an', { refus: [{ ...refus, le: '2025-05-31' }] }, [], 'contradiction'],
    ['le refus est d’un autre', { refus: [{ ...refus, par: { qualite: 'parent' } }] }, [], 'contradiction'],
    ['elle refuse la révision ouverte', {}, [{ ...revision, statut: 'ouverte', refus: [refus] }], 'silence'],
    [
      'une version née d’une révision que le dossier n’a pas',
      { versions: [version, { numero: 2, etablieLe: '2026-02-01', motif: 'revision' }] },
      [],
      'silence',
    ],
    [
      'une version née d’une révision tenue sans elle',
      { versions: [version, { numero: 2, etablieLe: '2026-02-01', motif: 'revision' }] },
      [{ ...revision, statut: 'tenue', tenueLe: '2026-01-20', personne: { presente: false, motif: 'non_invitee' } }],
      'contradiction',
    ],
    ['le projet est clos', { statut: 'clos', motifCloture: 'refus_personne', closLe: '2025-01-10' }, [], 'silence'],
  ])('%s', (_titre, projet, revisions, attendu) => {
    expect(lu(projet, revisions)).toBe(attendu);
  });

  test('un projet suspendu avant d’avoir été appliqué n’a pas à tenir de version', () => {
    const suspendu = (phaseSuspendue: string) =>
      constat(critere1106, enCours({ statut: 'suspendu', suspenduLe: '2026-01-10', phaseSuspendue, versions: [] }), 1);
    expect(suspendu('coconstruction')).toBe('silence');
    expect(suspendu('mise_en_oeuvre')).toBe('contradiction');
  });
});

test('aucun critère ne se lit après un décès que seul le projet dit', () => {
  const dossier = enCours({ statut: 'clos', motifCloture: 'deces', closLe: '2024-05-01', attentes: [], versions: [] });
  for (const { has, id } of REGLES_HAS) expect(has?.preuves(dossierDe(dossier), jour(AU)), id).toEqual([]);
  expect(verdictDe(critere1106, dossier, AU)).toEqual({ verdict: 'sans_objet', motif: 'La personne est décédée.' });
});

test('un proche venu à la place de la personne, qu’on n’a pas invitée, ne l’associe pas', () => {
  const reunion = { id: 'm', type: 'autre', le: '2026-03-01', sujets: ['ethique'], presents: [{ qualite: 'proche' }] };
  const sansElle = { ...reunion, personne: { presente: false, motif: 'non_invitee' } };
  expect(constat(critere212, enCours({ reunions: [reunion] }), 1)).toBe('preuve');
  expect(constat(critere212, enCours({ reunions: [sansElle] }), 1)).toBe('contradiction');
});
