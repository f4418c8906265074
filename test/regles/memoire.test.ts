import { expect, test } from 'vitest';
import { avecMemoire, memoriser } from '../../src/regles/outils/memoire';
import { jour } from '../support/jour';
import { dossierDe } from '../support/regles';

const AU = jour('2026-11-21');

test('une lecture partagée n’est faite qu’une fois par contrôle et par jour', () => {
  let fois = 0;
  const lire = memoriser((dossier) => {
    fois += 1;
    return { id: dossier.id };
  });
  const prepare = avecMemoire(dossierDe({}));
  expect(lire(prepare, AU)).toBe(lire(prepare, AU));
  expect(fois).toBe(1);
  lire(prepare, jour('2026-11-22'));
  expect(fois).toBe(2);
});

test('un dossier que l’appelant modifie est relu au contrôle suivant', () => {
  const lire = memoriser((dossier) => ({ nombre: dossier.projets?.length }));
  const dossier = dossierDe({ projets: [] });
  expect(lire(avecMemoire(dossier), AU)).toEqual({ nombre: 0 });
  Object.assign(dossier, { projets: [{ id: 'p', statut: 'accueil' }] });
  expect(lire(avecMemoire(dossier), AU)).toEqual({ nombre: 1 });
  expect(lire(dossier, AU)).toEqual({ nombre: 1 });
});
