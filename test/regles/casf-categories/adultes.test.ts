import { describe, expect, test } from 'vitest';
import { annexe30ProjetDomicile } from '../../../src/regles/casf-categories/annexe-3-0-projet-domicile';
import { d3126ProjetDomicile } from '../../../src/regles/casf-categories/d312-6-projet-domicile';
import { d31210UrgenceDuree } from '../../../src/regles/casf-categories/d312-10-urgence-duree';
import { d3121550PersonneDeConfiance } from '../../../src/regles/casf-categories/d312-155-0-personne-de-confiance';
import { d3121550SoinsEtVie } from '../../../src/regles/casf-categories/d312-155-0-soins-et-vie';
import { d312168Soins } from '../../../src/regles/casf-categories/d312-168-soins';
import { d34455Referent } from '../../../src/regles/casf-categories/d344-5-5-referent';
import { appartenance } from '../../../src/regles/champ';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

describe('la personne de confiance en EHPAD', () => {
  const ehpad = (usager: DossierEsquisse['usager'], id = 'fille'): DossierEsquisse => ({
    structure: { categorie: 'ehpad' },
    ...(usager && { usager }),
    projets: [{ id: 'p', statut: 'mise_en_oeuvre', participation: { participants: [{ qualite: 'proche', id }] } }],
  });
  const designee = { id: 'pc', personne: 'fille', designeeLe: '2026-02-01' };

  test('la désignation compte le jour même, et cesse le jour de sa révocation', () => {
    const usager = {
      personnesDeConfiance: [{ ...designee, revoqueeLe: '2026-06-01' }],
      entourage: [{ personne: 'fille', souhaits: [{ place: 'associe' as const, le: '2026-01-10' }] }],
    };
    expect(verdictDe(d3121550PersonneDeConfiance, ehpad(usager, 'autre'), '2026-01-31').verdict).toBe('sans_objet');
    expect(verdictDe(d3121550PersonneDeConfiance, ehpad(usager, 'autre'), '2026-02-01').verdict).toBe('non_respectee');
    expect(verdictDe(d3121550PersonneDeConfiance, ehpad(usager, 'autre'), '2026-05-31').verdict).toBe('non_respectee');
    expect(verdictDe(d3121550PersonneDeConfiance, ehpad(usager, 'autre'), '2026-06-01').verdict).toBe('sans_objet');
  });

  test('elle est reconnue par son identifiant, même inscrite comme proche', () => {
    const usager = { personnesDeConfiance: [designee] };
    expect(verdictDe(d3121550PersonneDeConfiance, ehpad(usager), '2026-10-01').verdict).toBe('respectee');
  });

  test.each([
    ['associe', 'non_respectee'],
    ['a_revoir', 'indeterminee'],
    ['informe', 'sans_objet'],
    ['tenu_a_distance', 'sans_objet'],
  ] as const)(
    'la désigner n’est pas la vouloir au projet : une place « %s » dite en avril rend « %s »',
    (place, verdict) => {
      const usager = {
        personnesDeConfiance: [designee],
        entourage: [{ personne: 'fille', souhaits: [{ place, le: '2026-04-01' }] }],
      };
      expect(verdictDe(d3121550PersonneDeConfiance, ehpad(usager, 'autre'), '2026-03-31')).toEqual({
        verdict: 'indeterminee',
        manque: ['/usager/entourage'],
      });
      expect(verdictDe(d3121550PersonneDeConfiance, ehpad(usager, 'autre'), '2026-04-01').verdict).toBe(verdict);
    },
  );
});

test('le volet absent ou vide est nommé', () => {
  const dossier: DossierEsquisse = {
    structure: { categorie: 'ehpad' },
    projets: [{ id: 'p', statut: 'mise_en_oeuvre', volets: [{ type: 'soins' }, { type: 'vie', objectifs: [] }] }],
  };
  expect(verdictDe(d3121550SoinsEtVie, dossier, '2026-10-01')).toMatchObject({
    verdict: 'non_respectee',
    constat: 'Volet absent ou vide au projet : vie.',
    objets: ['/projets/0/volets'],
  });
});

test('une prestation codée dans les soins vaut volet de soins en SAMSAH', () => {
  const dossier = (code: '2.1.1.1' | '2.2.1'): DossierEsquisse => ({
    structure: { categorie: 'samsah' },
    projets: [
      {
        id: 'p',
        statut: 'mise_en_oeuvre',
        volets: [],
        prestations: [{ id: 'pr', titre: 'Suivi infirmier', statut: 'actif', codes: [code] }],
      },
    ],
  });
  expect(verdictDe(d312168Soins, dossier('2.1.1.1'), '2026-10-01')).toMatchObject({
    verdict: 'respectee',
    preuves: ['/projets/0/prestations/0'],
  });
  expect(verdictDe(d312168Soins, dossier('2.2.1'), '2026-10-01').verdict).toBe('non_respectee');
});

test('un référent tient son rôle du premier au dernier jour', () => {
  const dossier: DossierEsquisse = {
    structure: { categorie: 'mas' },
    projets: [
      {
        id: 'p',
        statut: 'mise_en_oeuvre',
        roles: [{ fonction: 'referent', personne: 'x', duLe: '2026-01-10', auLe: '2026-06-30' }],
      },
    ],
  };
  const le = (au: string) => verdictDe(d34455Referent, dossier, au).verdict;
  expect([le('2026-01-09'), le('2026-01-10'), le('2026-06-30'), le('2026-07-01')]).toEqual([
    'non_respectee',
    'respectee',
    'respectee',
    'non_respectee',
  ]);
});

test('à domicile, la loi change entre le 16 et le 17 juillet 2023', () => {
  const dossier: DossierEsquisse = {
    structure: { categorie: 'sad_aide' },
    accompagnement: { admission: { admisLe: '2020-01-06' } },
    projets: [],
  };
  expect(verdictDe(d3126ProjetDomicile, dossier, '2023-07-16').verdict).toBe('non_respectee');
  expect(verdictDe(annexe30ProjetDomicile, dossier, '2023-07-16').verdict).toBe('sans_objet');
  expect(verdictDe(d3126ProjetDomicile, dossier, '2023-07-17').verdict).toBe('sans_objet');
  expect(verdictDe(annexe30ProjetDomicile, dossier, '2023-07-17').verdict).toBe('non_respectee');
});

test('l’accueil temporaire ne porte que sur cette modalité, et la demande si elle manque', () => {
  expect(appartenance(d31210UrgenceDuree.champ, { categorie: 'mas', numero: '7' })).toEqual({
    dans: null,
    manque: ['/accompagnement/admission/modalite'],
  });
});
