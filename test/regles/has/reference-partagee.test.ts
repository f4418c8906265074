import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CRITERES_HAS, critereHas } from '../../../src/regles/has/reference/criteres';
import { REGLES_HAS } from '../../../src/regles/has/sommaire';

type Critere = {
  readonly numero: string;
  readonly chapitre: number;
  readonly objectif: { readonly numero: string };
  readonly libelle: string | null;
  readonly niveau: string;
  readonly sujet: string | null;
  readonly elementsEvaluation: readonly string[];
};

const DOSSIER = '../shared/reference/has';
const lire = <T>(nom: string): readonly T[] => JSON.parse(readFileSync(`${DOSSIER}/${nom}`, 'utf8'));

const present = existsSync(DOSSIER);

const mots = (texte: string): readonly string[] =>
  texte
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Suites de mots d’une phrase. */
const suites = (texte: string, longueur: number): readonly string[] => {
  const m = mots(texte);
  return m.length < longueur ? [] : m.slice(longueur - 1).map((_, i) => m.slice(i, i + longueur).join(' '));
};

describe.skipIf(!present)(present ? 'Face au relevé partagé' : `Non comparé : ${DOSSIER} est absent d’ici`, () => {
  test('les numéros, chapitres, objectifs, niveaux et sujets sont les mêmes', () => {
    const releve = lire<Critere>('criteres.json');
    expect(CRITERES_HAS.map(({ numero }) => numero).toSorted()).toEqual(releve.map(({ numero }) => numero).toSorted());
    for (const { numero, chapitre, objectif, niveau, sujet } of releve) {
      const critere = critereHas(numero);
      expect([critere?.chapitre, critere?.objectif, critere?.niveau], numero).toEqual([
        chapitre,
        objectif.numero,
        niveau,
      ]);
      if (sujet !== null) expect(critere?.fiche.sujet, numero).toBe(sujet);
    }
  });

  test('le nombre d’éléments d’évaluation est le même', () => {
    for (const { numero, elementsEvaluation } of lire<Critere>('criteres.json')) {
      const elements = critereHas(numero)?.fiche.elements ?? null;
      const nombre = elements === null ? 0 : typeof elements === 'number' ? elements : elements.length;
      expect(nombre, numero).toBe(elementsEvaluation.length);
    }
  });

  test('chaque règle juge autant d’éléments que le critère en a', () => {
    const nombres = new Map(lire<Critere>('criteres.json').map((c) => [c.numero, c.elementsEvaluation.length]));
    for (const { has } of REGLES_HAS) {
      const elements = critereHas(has?.numero ?? '')?.fiche.elements;
      if (Array.isArray(elements)) expect(elements.length, has?.numero).toBe(nombres.get(has?.numero ?? ''));
    }
  });

  test('nos phrases ne reprennent pas celles de la HAS', () => {
    for (const { numero, libelle, elementsEvaluation } of lire<Critere>('criteres.json')) {
      const fiche = critereHas(numero)?.fiche;
      const notres = [fiche?.libelle ?? '', ...(Array.isArray(fiche?.elements) ? fiche.elements : [])];
      const leurs = new Set([libelle ?? '', ...elementsEvaluation].flatMap((phrase) => suites(phrase, 7)));
      expect(
        notres.flatMap((phrase) => suites(phrase, 7)).filter((suite) => leurs.has(suite)),
        numero,
      ).toEqual([]);
    }
  });

  test('tout critère proposé à la lecture d’un dossier a une règle, ou une raison de n’en pas avoir', () => {
    const candidats = lire<{ readonly numero: string }>('criteres-lisibles-dans-un-dossier.json');
    const avecRegle = new Set(REGLES_HAS.map(({ has }) => has?.numero));
    expect(candidats.filter(({ numero }) => !avecRegle.has(numero)).map(({ numero }) => numero)).toEqual([
      ...['1.14.4', '2.2.2', '2.2.4', '2.10.2', '3.2.1', '3.4.1', '3.4.2', '3.5.2', '3.6.4', '3.15.2'],
    ]);
  });
});
