import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dossier } from '../../../src/dossier/dossier';
import { dossiers } from '../../../src/essai/index';
import { cumulerPortefeuille, portefeuille } from '../../../src/rapport/portefeuille/portefeuille';
import {
  csvDuPortefeuille,
  markdownDuPortefeuille,
  texteDuPortefeuille,
} from '../../../src/rapport/portefeuille/presentations';
import type { Portefeuille } from '../../../src/rapport/portefeuille/rapport-portefeuille';
import { SUIVIS } from '../../../src/rapport/portefeuille/suivis';
import { regleDe } from '../../../src/regles/catalogue';
import { IdDossier } from '../../../src/vocabulaire/identifiants';
import { dossierLivre } from '../../support/dossiers';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

const AU = jour('2026-11-21');
const LIVRES = [dossierLivre('ehpad'), dossierLivre('ime'), dossierLivre('savs')];

const somme = (compte: Readonly<Record<string, number>>): number => Object.values(compte).reduce((a, b) => a + b, 0);

/** Tous les nombres qui s’ajoutent d’un dossier à l’autre ; les ressemblances, elles, n’existent qu’à plusieurs. */
const additifs = ({ dossiers: n, projets, accords, suivis, objectifs, generalite, charge }: Portefeuille) => {
  const { identique: _, ...raisons } = generalite.raisons;
  const mois = charge.mois.flatMap(({ mois: cle, ...nombres }) =>
    Object.entries(nombres).map(([c, v]) => [`${cle} ${c}`, v]),
  );
  const plats = {
    n,
    projets,
    accords,
    ...suivis,
    objectifs,
    generalite: { ...generalite, raisons },
    charge: charge.enRetard,
  };
  const nombres: (readonly [string, number])[] = [];
  const visiter = (chemin: string, valeur: unknown): void => {
    if (typeof valeur === 'number') nombres.push([chemin, valeur]);
    else if (typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur))
      for (const [cle, v] of Object.entries(valeur)) visiter(`${chemin}/${cle}`, v);
  };
  visiter('', plats);
  return new Map<string, number>([...nombres, ...(mois as [string, number][])]);
};

describe('le portefeuille', () => {
  test('ne suit que des règles du catalogue', () => {
    for (const id of Object.values(SUIVIS).flat()) expect(regleDe(id)?.statut, id).toBe('stable');
  });

  test('de deux cents dossiers est la somme de ses personnes', () => {
    const tous = fc.sample(dossiers, { numRuns: 200, seed: 7 }).map((d, n) => ({ ...d, id: IdDossier.parse(`d${n}`) }));
    const attendu = new Map<string, number>();
    for (const dossier of tous) {
      for (const [cle, nombre] of additifs(portefeuille([dossier], { au: AU })))
        attendu.set(cle, (attendu.get(cle) ?? 0) + nombre);
    }
    expect(additifs(portefeuille(tous, { au: AU }))).toEqual(attendu);
  });

  test('range chaque dossier une fois dans chaque compte', () => {
    const { dossiers: n, projets, accords, suivis, objectifs } = portefeuille(LIVRES, { au: AU });
    for (const compte of [projets, accords, ...Object.values(suivis)]) expect(somme(compte)).toBe(n);
    expect(somme(objectifs.atteinte)).toBe(objectifs.total);
  });

  test('se dit pareil d’un coup ou au fil de l’eau, et peut se relire en route', () => {
    const { ajouter, rapport } = cumulerPortefeuille({ au: AU });
    for (const [rang, dossier] of LIVRES.entries()) {
      ajouter(dossier);
      expect(rapport()).toEqual(portefeuille(LIVRES.slice(0, rang + 1), { au: AU }));
    }
  });

  test('sans dossier, ne compte rien', () => {
    expect(portefeuille([], { au: AU })).toMatchObject({ dossiers: 0, charge: { mois: [] }, objectifs: { total: 0 } });
  });
});

const avecProjet = (projet: object, reste: object = {}): Dossier =>
  Dossier.parse({ ...dossierDe({}), projets: [{ id: 'p', statut: 'mise_en_oeuvre', ...projet }], ...reste });
const etat = (dossier: Dossier) => portefeuille([dossier], { au: AU });

describe('l’accord au projet en vigueur', () => {
  const versions = [
    { numero: 1, etablieLe: '2025-01-01', motif: 'initiale' },
    { numero: 2, etablieLe: '2026-01-01', motif: 'revision' },
  ];
  const accord = (partie: string, version: number, par = 'personne') => ({
    id: `a${version}`,
    partie,
    par: { qualite: par },
    le: '2026-01-02',
    version,
    forme: 'signature',
  });
  const refus = [{ id: 'r', le: '2026-02-01', par: { qualite: 'personne' }, objet: 'projet' }];

  test.each<[string, object, string]>([
    ['de la personne à la version en cours', { versions, accords: [accord('personne', 2)] }, 'personne'],
    ['de la personne à une version passée', { versions, accords: [accord('personne', 1)] }, 'absent'],
    ['de la structure seule', { versions, accords: [accord('structure', 2, 'directeur')] }, 'absent'],
    ['d’aucun, le dossier le dit', { versions, accords: [] }, 'absent'],
    ['dont le dossier ne dit rien', { versions }, 'inconnu'],
    ['retiré par un refus de la personne', { versions, accords: [accord('personne', 2)], refus }, 'refuse'],
    ['d’un projet en préparation', { statut: 'coconstruction', accords: [] }, 'sans_objet'],
  ])('%s', (_, projet, attendu) => {
    expect(etat(avecProjet(projet)).accords).toMatchObject({ [attendu]: 1 });
  });
});

describe('les objectifs', () => {
  test('se rangent par domaine SERAFIN-PH des besoins qu’ils servent', () => {
    const besoins = [
      { id: 'b1', description: 'D', code: '1.1.3' },
      { id: 'b2', description: 'D', code: '1.3.4.2' },
      { id: 'b3', description: 'D' },
    ];
    const objectif = (id: string, liens: readonly string[], statut = 'actif') => ({
      id,
      titre: 'T',
      statut,
      besoins: liens,
    });
    const objectifs = [objectif('o1', ['b1', 'b2']), objectif('o2', ['b3']), objectif('o3', ['b1'], 'annule')];
    expect(etat(avecProjet({ besoins, objectifs })).objectifs).toMatchObject({
      total: 2,
      parDomaine: { sante: 1, autonomie: 0, participation_sociale: 1, sans_code: 1 },
    });
  });

  test('gardent l’atteinte de leur dernière évaluation passée', () => {
    const revision = (id: string, tenueLe: string, niveau: number) => ({
      id,
      projet: 'p',
      motif: 'date',
      statut: 'tenue',
      tenueLe,
      evaluations: [{ objectif: 'o', niveau }],
    });
    const revisions = [
      revision('r2', '2026-05-01', 1),
      revision('r1', '2025-05-01', -2),
      revision('r3', '2027-01-01', 2),
    ];
    const objectifs = [{ id: 'o', titre: 'T', statut: 'actif' }];
    expect(etat(avecProjet({ objectifs }, { revisions })).objectifs.atteinte).toMatchObject({
      '1': 1,
      '2': 0,
      '-2': 0,
    });
  });
});

describe('la charge', () => {
  test('met en retard ce qui est passé, et le reste à son mois', () => {
    const objectifs = ['2026-11-20', '2026-11-21', '2027-02-10'].map((echeanceLe, n) => ({
      id: `o${n}`,
      titre: 'T',
      statut: 'actif',
      echeanceLe,
    }));
    const { charge } = etat(avecProjet({ objectifs }));
    expect(charge.enRetard).toMatchObject({ objectifs: 1, dossiers: 1 });
    expect(charge.mois).toMatchObject([
      { mois: '2026-11', objectifs: 1, dossiers: 1 },
      { mois: '2027-02', objectifs: 1, dossiers: 1 },
    ]);
  });

  test('range les mois dans l’ordre, chacun une fois', () => {
    const mois = portefeuille(LIVRES, { au: AU }).charge.mois.map((charge) => charge.mois);
    expect(mois).toEqual([...new Set(mois)].toSorted());
    expect(mois.length).toBeGreaterThan(3);
  });
});

describe('s’écrit', () => {
  const rapport = portefeuille(LIVRES, { au: AU });
  const piege: Portefeuille = {
    ...rapport,
    generalite: { ...rapport.generalite, projetsIdentiques: [[IdDossier.parse('=1+1'), IdDossier.parse('d|2')]] },
  };

  test('en texte, sur 80 colonnes, en disant que les comptes sont exacts', () => {
    const texte = texteDuPortefeuille(rapport);
    for (const ligne of texte.split('\n')) expect([...ligne].length, ligne).toBeLessThanOrEqual(80);
    expect(texte).toContain('Usage interne');
    expect(texte).toContain('Aucun projet n’a tous ses objectifs identiques');
  });

  test('en CSV, une ligne par nombre, formules désamorcées', () => {
    const lignes = csvDuPortefeuille(piege).split('\r\n');
    expect(lignes.at(-5)).toBe(`"2026-11-21","projets_identiques","1","projet recopié","dossiers","2","'=1+1"`);
    for (const ligne of lignes.slice(0, -1)) expect(ligne.split('","')).toHaveLength(7);
  });

  test('en Markdown, un tableau par rubrique, identifiants neutralisés', () => {
    const markdown = markdownDuPortefeuille(piege);
    expect(markdown).toContain('d\\|2');
    expect(markdown.match(/^## /gm)).toHaveLength(11);
  });

  test('dit dans toutes ses formes ce qui a été laissé de côté, et accorde ses nombres', () => {
    const double = { ...piege, repetes: 1, dossiers: 1, objectifs: { ...piege.objectifs, total: 1 } };
    for (const ecrit of [texteDuPortefeuille(double), markdownDuPortefeuille(double)]) {
      expect(ecrit).toContain('1 dossier déjà lu, laissé de côté.');
      expect(ecrit).toContain('1 objectif non annulé');
    }
    expect(csvDuPortefeuille(double)).toContain(
      '"lecture","repetes","dossiers déjà lus, laissés de côté","dossiers","1"',
    );
  });
});

describe('le portefeuille n’attend plus rien', () => {
  const projets = [
    {
      id: 'p',
      statut: 'mise_en_oeuvre',
      versions: [{ numero: 1, etablieLe: '2026-01-10', motif: 'initiale' }],
      objectifs: [{ id: 'o', titre: 'O', statut: 'actif', echeanceLe: '2026-06-30' }],
    },
  ] as const;

  test('d’une personne sortie, dont le projet est resté ouvert', () => {
    const lu = (le: string) =>
      portefeuille([dossierDe({ projets, accompagnement: { sortie: { le, motif: 'deces' } } })], { au: AU }).charge
        .enRetard.objectifs;
    expect(lu('2026-11-22')).toBe(1);
    expect(lu('2026-11-21')).toBe(0);
  });

  test('d’un accord que la personne a retiré : c’est son choix, non un accord absent', () => {
    const par = { qualite: 'personne' } as const;
    const accords = [
      { id: 'a', partie: 'personne', par, le: '2026-01-10', forme: 'oral', finLe: '2026-03-01' },
    ] as const;
    const lu = (retraits: readonly { id: string; le: string; par: { qualite: 'personne' | 'tuteur' } }[]) =>
      portefeuille([dossierDe({ projets: [{ ...projets[0], accords, retraits }] })], { au: AU }).accords;
    expect(lu([{ id: 'r', le: '2026-03-01', par }])).toMatchObject({ refuse: 1, absent: 0 });
    expect(lu([{ id: 'r', le: '2026-11-22', par }])).toMatchObject({ refuse: 0, absent: 1 });
    expect(lu([{ id: 'r', le: '2026-03-01', par: { qualite: 'tuteur' } }])).toMatchObject({ refuse: 0, absent: 1 });
  });
});
