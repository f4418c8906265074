import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { d3515RevisionDuPps } from '../../../src/regles/orientation/d351-5-revision-du-pps';
import { d351102FicheDeLiaison } from '../../../src/regles/orientation/d351-10-2-fiche-de-liaison';
import { d35110SuiviAnnuel } from '../../../src/regles/orientation/d351-10-suivi-annuel';
import { l11411PlanGlobalAnnuel } from '../../../src/regles/orientation/l114-1-1-plan-global-annuel';
import { l11411ProjetDeVie } from '../../../src/regles/orientation/l114-1-1-projet-de-vie';
import { l1469AccordExpres } from '../../../src/regles/orientation/l146-9-accord-expres';
import { verdictDe } from '../../support/regles';

type Plan = NonNullable<NonNullable<DossierEsquisse['accompagnement']>['plansLies']>[number];

const avec = (plan: Omit<Plan, 'id'>): DossierEsquisse => ({
  structure: { categorie: 'ime' },
  accompagnement: { plansLies: [{ id: 'x', ...plan }] },
});

describe('l’équipe de suivi de la scolarisation, une fois par an', () => {
  const pps = (etabliLe: string, reunionsLe?: readonly string[]) =>
    avec({ type: 'pps', etabliLe, ...(reunionsLe && { reunionsLe }) });

  test.each([
    ['2024-02-29', '2025-02-28', 'a_faire', undefined],
    ['2024-02-29', '2025-03-01', 'non_respectee', 'selon_lecture'],
    ['2024-09-02', '2026-01-01', 'non_respectee', 'certaine'],
  ])('projet du %s, aucune réunion : le %s, %s', (etabliLe, au, verdict, certitude) => {
    expect(verdictDe(d35110SuiviAnnuel, pps(etabliLe, []), au)).toMatchObject({
      verdict,
      ...(certitude && { certitude }),
    });
  });

  test('sans projet de scolarisation daté, l’année court de l’admission', () => {
    const dossier: DossierEsquisse = {
      structure: { categorie: 'ime' },
      accompagnement: { admission: { admisLe: '2025-09-01' }, plansLies: [{ id: 'x', type: 'pps', reunionsLe: [] }] },
    };
    expect(verdictDe(d35110SuiviAnnuel, dossier, '2026-09-01')).toMatchObject({ avantLe: '2026-09-01' });
  });
});

describe('la révision du projet de scolarisation à chaque changement', () => {
  const pps = (...actualisationsLe: readonly string[]) =>
    avec({
      type: 'pps',
      etabliLe: '2022-05-15',
      changementsLe: ['2026-08-31'],
      actualisationsLe: [...actualisationsLe],
    });

  test.each([
    ['2026-02-27', 'non_respectee'],
    ['2026-02-28', 'respectee'],
    ['2026-09-15', 'respectee'],
  ])('révisé le %s pour un changement du 31 août : %s', (revise, verdict) => {
    expect(verdictDe(d3515RevisionDuPps, pps(revise), '2026-10-01').verdict).toBe(verdict);
  });

  test('le jour du changement la règle s’applique, la veille non', () => {
    expect(verdictDe(d3515RevisionDuPps, pps(), '2026-08-30').verdict).toBe('sans_objet');
    expect(verdictDe(d3515RevisionDuPps, pps(), '2026-08-31')).toMatchObject({
      verdict: 'non_respectee',
      depuisLe: '2026-08-31',
    });
  });
});

test('un accord exprès compte le jour où il est donné, la veille non', () => {
  const pag = avec({ type: 'pag', etabliLe: '2026-02-02', accordExpresLe: '2026-02-16' });
  expect(verdictDe(l1469AccordExpres, pag, '2026-02-15').verdict).toBe('non_respectee');
  expect(verdictDe(l1469AccordExpres, pag, '2026-02-16').verdict).toBe('respectee');
});

test('un plan établi plus tard n’est pas encore là', () => {
  const pag = avec({ type: 'pag', etabliLe: '2026-02-02' });
  expect(verdictDe(l1469AccordExpres, pag, '2026-02-01').verdict).toBe('sans_objet');
  expect(verdictDe(l11411PlanGlobalAnnuel, pag, '2027-02-02').verdict).toBe('a_faire');
  expect(verdictDe(l11411PlanGlobalAnnuel, pag, '2027-02-03').verdict).toBe('indeterminee');
});

test('la fiche de liaison est un devoir depuis 2017, et pour tous depuis 2024', () => {
  const fiche = avec({ type: 'fiche_liaison', etabliLe: '2016-03-02', remises: [] });
  expect(verdictDe(d351102FicheDeLiaison, fiche, '2017-04-26').verdict).toBe('sans_objet');
  expect(verdictDe(d351102FicheDeLiaison, fiche, '2017-04-27').verdict).toBe('non_respectee');
});

describe('qui formule le projet de vie', () => {
  const dossier = (
    formulation: 'par_la_personne' | 'avec_la_personne' | 'pour_la_personne',
    qualite: 'personne' | 'tuteur' | 'proche' | 'inconnue',
  ): DossierEsquisse => ({
    structure: { categorie: 'mas' },
    projets: [
      {
        id: 'p',
        statut: 'mise_en_oeuvre',
        projetVie: [{ formulation, parole: { texte: 'Une maison calme.', auteur: { qualite }, le: '2026-03-01' } }],
      },
    ],
  });

  test.each([
    ['par_la_personne', 'personne', 'respectee'],
    ['par_la_personne', 'proche', 'non_respectee'],
    ['avec_la_personne', 'proche', 'respectee'],
    ['pour_la_personne', 'tuteur', 'respectee'],
    ['pour_la_personne', 'proche', 'non_respectee'],
    ['par_la_personne', 'inconnue', 'indeterminee'],
    ['pour_la_personne', 'inconnue', 'indeterminee'],
    ['avec_la_personne', 'inconnue', 'indeterminee'],
  ] as const)('%s, dit par %s : %s', (formulation, qualite, verdict) => {
    expect(verdictDe(l11411ProjetDeVie, dossier(formulation, qualite), '2026-10-01').verdict).toBe(verdict);
  });

  test('une parole à venir n’est pas encore dite', () => {
    expect(verdictDe(l11411ProjetDeVie, dossier('pour_la_personne', 'proche'), '2026-02-28').verdict).toBe(
      'sans_objet',
    );
  });
});
