import { describe, expect, test } from 'vitest';
import type { Pointeur } from '../../src/kernel/pointeur';
import { lirePointeur } from '../../src/kernel/pointeur';
import { CATALOGUE } from '../../src/regles/catalogue';
import { FICHIERS_DE_REGLES } from '../support/modules-regles';
import { dossierDe, verdictDe } from '../support/regles';

test('chaque fichier de règle a son entrée au catalogue, et chaque entrée son fichier', () => {
  expect(CATALOGUE.map(({ id }) => id).toSorted()).toEqual(FICHIERS_DE_REGLES.map(({ id }) => id).toSorted());
});

test('les identifiants sont uniques', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});

describe.each(FICHIERS_DE_REGLES.map((fichier) => [fichier.id, fichier] as const))('%s', (id, { regle, exemples }) => {
  test('porte l’identifiant de son fichier', () => expect(regle.id).toBe(id));

  test('a des versions de texte ordonnées, qui ne se chevauchent pas', () => {
    regle.sources
      .filter(
        ({ texte, article, alinea }) =>
          [texte, article, alinea].join() ===
          [regle.sources[0].texte, regle.sources[0].article, regle.sources[0].alinea].join(),
      )
      .reduce((avant, apres) => {
        expect(avant.au !== null && apres.enVigueurDu !== null && avant.au < apres.enVigueurDu).toBe(true);
        return apres;
      });
  });

  test('un texte non vu reste en incubation', () => {
    if (regle.sources.every(({ vu }) => vu === 'memoire')) expect(regle.statut).not.toBe('stable');
  });

  test('un texte que personne n’a lu ne fait jamais un manquement certain', () => {
    if (regle.sources.some(({ vu }) => vu === 'texte' || vu === 'extrait')) return;
    for (const { dossier, au } of exemples) {
      const verdict = verdictDe(regle, dossier, au);
      if (verdict.verdict === 'non_respectee') expect(verdict.certitude).toBe('selon_lecture');
    }
  });

  test('a au moins deux exemples, de verdicts différents', () => {
    expect(new Set(exemples.map(({ verdict }) => verdict)).size).toBeGreaterThanOrEqual(2);
  });

  test.each(exemples.map((exemple) => [exemple.titre, exemple] as const))('exemple : %s', (_titre, exemple) => {
    const verdict = verdictDe(regle, exemple.dossier, exemple.au);
    expect(verdict.verdict).toBe(exemple.verdict);
    const dossier = dossierDe(exemple.dossier);
    const montres: readonly Pointeur[] =
      verdict.verdict === 'respectee'
        ? verdict.preuves
        : verdict.verdict === 'non_respectee' && verdict.regulariseLe
          ? verdict.objets
          : [];
    for (const pointeur of montres) expect(lirePointeur(dossier, pointeur), pointeur).toBeDefined();
  });
});

test('chaque règle s’importe par son nom depuis l’entrée « regles »', async () => {
  const publiques = new Set<unknown>(Object.values(await import('../../src/regles/index')));
  expect(CATALOGUE.filter((regle) => !publiques.has(regle)).map(({ id }) => id)).toEqual([]);
});
