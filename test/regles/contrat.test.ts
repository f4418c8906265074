import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { CATALOGUE } from '../../src/regles/catalogue';
import { lireRegle } from '../../src/regles/contrat';
import { fautesDeVerdict } from '../../src/regles/contrat-verdict';
import { juger } from '../../src/regles/moteur';
import { plusJours } from '../../src/vocabulaire/calendrier';
import { jour } from '../support/jour';

const [modele] = CATALOGUE;
const fautes = (changement: object): readonly string[] => {
  const lecture = lireRegle({ ...modele, ...changement });
  return lecture.ok ? [] : lecture.error;
};

describe('le contrat d’une règle', () => {
  test('est tenu par toutes les règles du catalogue', () => {
    for (const regle of CATALOGUE) expect(lireRegle(regle), regle.id).toMatchObject({ ok: true });
  });

  test.each([
    ['une gravité inconnue', { gravite: 'obligatoire' }, 'gravite : inconnu. Vouliez-vous dire obligation ?'],
    ['une clé inconnue', { titres: 'x' }, 'titres : clé inconnue. Vouliez-vous dire titre ?'],
    ['un titre absent', { titre: undefined }, 'titre : absent. Écrire un texte.'],
    ['un identifiant sans répertoire', { id: 'ma-regle' }, 'maison/projet-signe'],
    ['aucune source', { sources: [] }, 'sources : on attend une liste d’au moins un élément.'],
    ['une source sans version', { sources: [{ texte: 'CASF' }] }, 'sources[0].article : absent.'],
    ['une catégorie inconnue', { champ: { categories: ['ehpadd'] } }, 'Vouliez-vous dire ehpad ?'],
    ['un contrôle qui n’est pas une fonction', { controler: {} }, 'une fonction (dossier, au)'],
  ])('refuse %s, en disant quoi écrire', (_nom, changement, phrase) => {
    expect(fautes(changement).join('\n')).toContain(phrase);
  });

  test('dit toutes les fautes d’un coup, et ne lève sur rien', () => {
    expect(fautes({ titre: '', nature: 'x', acteur: 3 })).toHaveLength(3);
    fc.assert(
      fc.property(fc.anything(), (valeur) => {
        expect(lireRegle(valeur).ok).toBe(false);
        expect(fautesDeVerdict(valeur).length).toBeGreaterThan(0);
      }),
    );
  });
});

test('tout verdict d’une règle du catalogue a la forme d’un verdict', () => {
  const au = fc.integer({ min: -400, max: 1200 }).map((n) => plusJours(jour('2025-01-01'), n));
  fc.assert(
    fc.property(dossiers, au, (dossier, le) => {
      for (const regle of CATALOGUE) expect(fautesDeVerdict(juger(regle, dossier, le)), regle.id).toEqual([]);
    }),
  );
});

test('un verdict mal formé est dit faute par faute', () => {
  expect(fautesDeVerdict({ verdict: 'respecte' })).toEqual([
    'verdict : inconnu. Vouliez-vous dire respectee ? Valeurs : respectee, a_faire, non_respectee, indeterminee, sans_objet.',
  ]);
  expect(fautesDeVerdict({ verdict: 'respectee', preuves: ['admission'] })[0]).toContain('pointeur JSON');
  expect(fautesDeVerdict({ verdict: 'indeterminee', manque: [] })[0]).toContain('au moins un élément');
});
