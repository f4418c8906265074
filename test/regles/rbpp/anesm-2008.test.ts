import { describe, expect, test } from 'vitest';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { anesm2008DesaccordsEcrits } from '../../../src/regles/rbpp/anesm-2008-desaccords-ecrits';
import { anesm2008ObjectifsEvaluables } from '../../../src/regles/rbpp/anesm-2008-objectifs-evaluables';
import { anesm2008ReevaluationAnnuelle } from '../../../src/regles/rbpp/anesm-2008-reevaluation-annuelle';
import { anesm2008RefusRespecte } from '../../../src/regles/rbpp/anesm-2008-refus-respecte';
import { anesm2008RencontreAvantEcriture } from '../../../src/regles/rbpp/anesm-2008-rencontre-avant-ecriture';
import { anesm2008SouhaitAvantEntourage } from '../../../src/regles/rbpp/anesm-2008-souhait-avant-entourage';
import { anesm2008VersionsGardees } from '../../../src/regles/rbpp/anesm-2008-versions-gardees';
import { REGLES_RBPP } from '../../../src/regles/rbpp/sommaire';
import { verdictDe } from '../../support/regles';

type Projet = NonNullable<DossierEsquisse['projets']>[number];

const avec = (projet: Partial<Projet>, reste: Omit<DossierEsquisse, 'projets'> = {}): DossierEsquisse => ({
  projets: [{ id: 'p', statut: 'mise_en_oeuvre', ...projet } as Projet],
  ...reste,
});

describe('une recommandation ne se fait jamais passer pour la loi', () => {
  test.each(REGLES_RBPP.map((regle) => [regle.id, regle] as const))('%s', (id, regle) => {
    expect(id).toMatch(/^rbpp\//);
    expect(regle).toMatchObject({ nature: 'rbpp', gravite: 'recommandation' });
    expect(regle.titre).toMatch(/^Bonne pratique : /);
    expect(regle.sources.map(({ texte }) => texte)).toEqual(['ANESM']);
    expect(regle.statut).toBe(regle.sources[0].vu === 'memoire' ? 'incubation' : 'stable');
    expect(regle.doutes).toMatch(/recommandation/i);
  });
});

test.each([
  ['2024-02-29', '2025-02-28', 'a_faire', undefined],
  ['2024-02-29', '2025-03-01', 'non_respectee', 'selon_lecture'],
  ['2024-02-29', '2026-01-01', 'non_respectee', 'certaine'],
])('projet commencé le %s, jamais révisé : le %s, %s', (debutLe, au, verdict, certitude) => {
  expect(verdictDe(anesm2008ReevaluationAnnuelle, avec({ debutLe }, { revisions: [] }), au)).toMatchObject({
    verdict,
    ...(certitude && { certitude }),
  });
});

test('une révision ouverte ou annulée ne vaut pas révision tenue', () => {
  const commun = { projet: 'p', motif: 'date' } as const;
  const dossier = avec(
    { debutLe: '2024-01-01' },
    {
      revisions: [
        { id: 'r1', statut: 'ouverte', ouverteLe: '2024-12-01', ...commun },
        { id: 'r2', statut: 'annulee', annuleeLe: '2024-12-20', ...commun },
      ],
    },
  );
  expect(verdictDe(anesm2008ReevaluationAnnuelle, dossier, '2025-01-02').verdict).toBe('non_respectee');
});

describe('la rencontre avant l’écriture', () => {
  const entretien = (le: string) => ({
    accompagnement: { entretiens: [{ id: 'e', type: 'preadmission' as const, le }] },
  });

  test.each([
    ['2026-03-01', 'respectee'],
    ['2026-03-02', 'respectee'],
    ['2026-03-03', 'indeterminee'],
  ])('entretien le %s, projet commencé le 2 mars : %s', (le, verdict) => {
    const dossier = avec({ debutLe: '2026-03-02' }, entretien(le));
    expect(verdictDe(anesm2008RencontreAvantEcriture, dossier, '2026-10-01').verdict).toBe(verdict);
  });

  test('la première version fait foi plutôt que le début', () => {
    const versions = [{ numero: 1, etablieLe: '2026-04-01', motif: 'initiale' as const }];
    const dossier = avec({ debutLe: '2026-03-02', versions }, entretien('2026-04-01'));
    expect(verdictDe(anesm2008RencontreAvantEcriture, dossier, '2026-10-01').verdict).toBe('respectee');
  });
});

describe('le refus', () => {
  const refus = (suite: object) =>
    avec({ refus: [{ id: 'r', le: '2026-03-10', par: { qualite: 'personne' }, objet: 'projet', ...suite }] });

  test('aucun motif n’est jamais demandé', () => {
    for (const dossier of [refus({}), refus({ reinterrogeLe: ['2026-04-10'] })]) {
      const verdict = verdictDe(anesm2008RefusRespecte, dossier, '2026-10-01');
      expect(JSON.stringify(verdict)).not.toMatch(/motif|raison|paroles/);
    }
  });

  test.each([
    ['2026-06-09', 'a_faire'],
    ['2026-06-10', 'a_faire'],
    ['2026-06-11', 'non_respectee'],
  ])('en reparler le 10 juin : le %s, %s', (au, verdict) => {
    const dossier = refus({ reinterrogerLe: '2026-06-10', reinterrogeLe: [] });
    expect(verdictDe(anesm2008RefusRespecte, dossier, au).verdict).toBe(verdict);
  });

  test('un refus levé, ou encore à venir, n’appelle rien', () => {
    expect(verdictDe(anesm2008RefusRespecte, refus({ leveLe: '2026-05-01' }), '2026-10-01').verdict).toBe('respectee');
    expect(verdictDe(anesm2008RefusRespecte, refus({}), '2026-03-09').verdict).toBe('sans_objet');
  });
});

describe('la place des proches', () => {
  const dossier = (qualite: 'parent' | 'proche', naissanceLe?: string): DossierEsquisse =>
    avec(
      { participation: { participants: [{ qualite, id: 'x' }] } },
      { usager: { ...(naissanceLe && { identite: { naissanceLe } }), entourage: [{ personne: 'x', souhaits: [] }] } },
    );

  test.each([
    ['proche', undefined, 'non_respectee'],
    ['parent', undefined, 'sans_objet'],
    ['parent', '2012-05-05', 'sans_objet'],
    ['parent', '2008-10-01', 'non_respectee'],
    ['parent', '2008-10-02', 'sans_objet'],
  ] as const)('un %s, personne née le %s : %s', (qualite, naissanceLe, verdict) => {
    expect(verdictDe(anesm2008SouhaitAvantEntourage, dossier(qualite, naissanceLe), '2026-10-01').verdict).toBe(
      verdict,
    );
  });

  test('un souhait de demain ne compte pas encore', () => {
    const souhaits = [{ place: 'associe' as const, le: '2026-10-02' }];
    const avecSouhait = avec(
      { participation: { participants: [{ qualite: 'proche', id: 'x' }] } },
      { usager: { entourage: [{ personne: 'x', souhaits }] } },
    );
    expect(verdictDe(anesm2008SouhaitAvantEntourage, avecSouhait, '2026-10-01').verdict).toBe('non_respectee');
    expect(verdictDe(anesm2008SouhaitAvantEntourage, avecSouhait, '2026-10-02').verdict).toBe('respectee');
  });
});

test('les versions se suivent, où qu’elles commencent', () => {
  const versions = (...numeros: readonly number[]) =>
    numeros.map((numero, rang) => ({ numero, etablieLe: `2026-0${rang + 1}-01`, motif: 'importee' as const }));
  const rendu = (...numeros: readonly number[]) =>
    verdictDe(anesm2008VersionsGardees, avec({ versions: versions(...numeros) }), '2026-10-01').verdict;
  expect(rendu(4, 5, 6)).toBe('respectee');
  expect(rendu(1, 1)).toBe('non_respectee');
  expect(rendu()).toBe('non_respectee');
});

test('une réponse à venir est à faire', () => {
  const desaccords = [
    {
      id: 'd',
      le: '2026-03-10',
      par: { qualite: 'personne' as const },
      issue: 'ouvert' as const,
      reponse: { le: '2026-04-02', par: { qualite: 'directeur' as const } },
    },
  ];
  expect(verdictDe(anesm2008DesaccordsEcrits, avec({ desaccords }), '2026-04-01')).toMatchObject({
    verdict: 'a_faire',
    avantLe: '2026-04-02',
  });
  expect(verdictDe(anesm2008DesaccordsEcrits, avec({ desaccords }), '2026-04-02').verdict).toBe('respectee');
});

test('un objectif sans échéance n’est pas un écart, mais une question', () => {
  const dossier = avec({
    objectifs: [{ id: 'o', titre: 'Cuisiner', statut: 'actif', resultatAttendu: 'Un repas par semaine.' }],
    actions: [{ id: 'a', titre: 'Atelier', statut: 'actif', objectifs: ['o'] }],
  });
  expect(verdictDe(anesm2008ObjectifsEvaluables, dossier, '2026-10-01')).toEqual({
    verdict: 'indeterminee',
    manque: ['/projets/0/objectifs/0/echeanceLe'],
  });
});
