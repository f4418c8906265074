import { describe, expect, test } from 'vitest';
import { CRITERES_HAS, critereHas } from '../../../src/regles/has/reference/criteres';
import { IMPERATIFS } from '../../../src/regles/has/reference/imperatifs';
import { OBJECTIFS_HAS } from '../../../src/regles/has/reference/objectifs';
import { CRITERES_SANS_REGLE, ECARTES } from '../../../src/regles/has/reference/sans-regle';
import { CRITERES_ANNONCES, sourcesHas, VERSIONS_HAS } from '../../../src/regles/has/reference/versions';
import { REGLES_HAS } from '../../../src/regles/has/sommaire';

const numeros = CRITERES_HAS.map(({ numero }) => numero);
const duChapitre = (liste: readonly { readonly numero: string }[], chapitre: number) =>
  liste.filter(({ numero }) => numero.startsWith(`${chapitre}.`)).length;

describe('Le référentiel de la HAS', () => {
  test('connaît 154 critères sur les 157 annoncés, sans doublon', () => {
    expect([numeros.length, new Set(numeros).size, CRITERES_ANNONCES]).toEqual([154, 154, 157]);
  });

  test('a 42 objectifs : 17, 10 et 15 par chapitre, et chacun a au moins un critère', () => {
    expect([1, 2, 3].map((chapitre) => duChapitre(OBJECTIFS_HAS, chapitre))).toEqual([17, 10, 15]);
    expect(new Set(CRITERES_HAS.map(({ objectif }) => objectif)).size).toBe(42);
  });

  test('couvre neuf thématiques : sept aux chapitres 1 et 2, huit au chapitre 3', () => {
    const thematiques = (chapitre: number) =>
      new Set(CRITERES_HAS.filter((c) => c.chapitre === chapitre).map(({ thematique }) => thematique)).size;
    expect([1, 2, 3].map(thematiques)).toEqual([7, 7, 8]);
    expect(new Set(CRITERES_HAS.map(({ thematique }) => thematique)).size).toBe(9);
  });

  test('a dix-huit critères impératifs, tous connus, aucun au chapitre 1', () => {
    const imperatifs = CRITERES_HAS.filter(({ niveau }) => niveau === 'imperatif').map(({ numero }) => numero);
    expect(imperatifs).toEqual(IMPERATIFS);
    expect([
      imperatifs.length,
      duChapitre(
        CRITERES_HAS.filter((c) => c.niveau === 'imperatif'),
        1,
      ),
    ]).toEqual([18, 0]);
  });

  test('nomme les quatorze critères non vus, sans leur inventer de libellé', () => {
    const nonVus = CRITERES_HAS.filter(({ fiche }) => fiche.libelle === null);
    expect(nonVus.map(({ numero }) => numero)).toEqual([
      ...['1.15.1', '1.15.2', '1.15.3', '1.15.4', '1.15.7', '1.15.8', '1.15.9', '1.16.4'],
      ...['2.6.2', '2.7.1', '2.7.2', '3.3.1', '3.6.1', '3.6.3'],
    ]);
    expect(nonVus.every(({ fiche }) => fiche.vu === 'numero')).toBe(true);
  });

  test('se lit par numéro, sans prendre 1.10.1 pour 1.1', () => {
    expect(critereHas('1.10.6')).toMatchObject({ objectif: '1.10', thematique: 'coconstruction', chapitre: 1 });
    expect(critereHas('1.1.2')).toBeUndefined();
  });

  test('écrit des phrases sans point final, et distinctes', () => {
    const phrases = CRITERES_HAS.flatMap(({ fiche }) => (fiche.libelle === null ? [] : [fiche.libelle]));
    expect(phrases.filter((phrase) => phrase.endsWith('.') || /[A-Z]'|\s$/.test(phrase))).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });
});

describe('Les versions du référentiel', () => {
  test('se suivent sans trou : mars 2022, puis juillet 2025', () => {
    expect(VERSIONS_HAS.map(({ publieLe, jusquAu }) => [publieLe, jusquAu])).toEqual([
      ['2022-03-10', '2025-07-07'],
      ['2025-07-08', null],
    ]);
  });

  test('ne disent lue que la rédaction de 2025, et seulement d’un critère transcrit', () => {
    expect(sourcesHas('1.10.6', 'commentaire').map(({ vu }) => vu)).toEqual(['memoire', 'commentaire']);
    expect(sourcesHas('2.4.1', 'memoire').map(({ vu }) => vu)).toEqual(['memoire', 'memoire']);
  });
});

describe('Les règles tirées du référentiel', () => {
  const avecRegle = REGLES_HAS.map(({ has }) => has?.numero);

  test('et les critères laissés sans règle, chacun avec sa raison, font le compte', () => {
    const sansRegle = Object.values(CRITERES_SANS_REGLE).flat();
    expect([...avecRegle, ...sansRegle].toSorted()).toEqual(numeros.toSorted());
  });

  test('un critère écarté dit pourquoi, et n’a pas de règle', () => {
    for (const [numero, raison] of Object.entries(ECARTES)) {
      expect(CRITERES_SANS_REGLE.hors_dossier).toContain(numero);
      expect(raison).toMatch(/\.$/);
    }
  });

  test('marquent les impératifs, et recommandent sans jamais obliger', () => {
    for (const { has, gravite, nature } of REGLES_HAS) {
      expect(has?.imperatif).toBe(IMPERATIFS.includes(has?.numero ?? ''));
      expect([gravite, nature]).toEqual(['recommandation', 'has']);
    }
  });

  test('ont autant d’éléments que le critère, quand ils ont été vus', () => {
    for (const { has, id } of REGLES_HAS) {
      const elements = critereHas(has?.numero ?? '')?.fiche.elements;
      expect(elements === null || Array.isArray(elements), id).toBe(true);
    }
  });

  test('restent en incubation quand le critère n’est cité que de mémoire', () => {
    expect(REGLES_HAS.filter(({ statut }) => statut === 'incubation').map(({ id }) => id)).toEqual([
      'has/2.2.1',
      'has/2.4.1',
    ]);
  });
});
