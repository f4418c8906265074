import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier';
import { dossiers } from '../../../src/essai/arbitraires/dossier';
import { geler } from '../../../src/kernel/immuable';
import { lirePointeur } from '../../../src/kernel/pointeur';
import { juger } from '../../../src/regles/moteur';
import { plusJours } from '../../../src/vocabulaire/calendrier';
import { jour } from '../../support/jour';
import { REGLES_ET_EXEMPLES } from '../../support/modules-has';
import { dossierDe } from '../../support/regles';

const REGLES = REGLES_ET_EXEMPLES.map(({ regle }) => regle);
const jours = fc.integer({ min: -400, max: 1200 }).map((n) => plusJours(jour('2025-01-01'), n));

const surTout = (verifier: (dossier: Dossier, au: ReturnType<typeof jour>) => void): void =>
  fc.assert(fc.property(dossiers, jours, (dossier, au) => verifier(dossier, au)));

describe('sur n’importe quel dossier et n’importe quel jour', () => {
  test('un critère qui parle de la personne n’est jamais respecté d’après le dossier seul', () => {
    surTout((dossier, au) => {
      for (const regle of REGLES) {
        if (regle.has.sujet !== 'personne' && regle.portee !== 'indice') continue;
        expect(juger(regle, dossier, au).verdict, regle.id).not.toBe('respectee');
      }
    });
  });

  test('un manquement vient toujours d’une contradiction, et n’est jamais dit certain', () => {
    surTout((dossier, au) => {
      for (const regle of REGLES) {
        const verdict = juger(regle, dossier, au);
        const contredits = regle.has.preuves(dossier, au).filter(({ constat }) => constat === 'contradiction');
        if (verdict.verdict === 'non_respectee') {
          expect(verdict.certitude, regle.id).toBe('selon_lecture');
          expect(contredits.length, regle.id).toBeGreaterThan(0);
        }
      }
    });
  });

  test('les constats se répètent à l’identique, et le dossier n’est pas touché', () => {
    surTout((dossier, au) => {
      const gele = geler(dossier);
      for (const { has, id } of REGLES) expect(has.preuves(gele, au), id).toEqual(has.preuves(gele, au));
    });
  });

  test('une preuve désigne toujours quelque chose qui est au dossier', () => {
    surTout((dossier, au) => {
      for (const { has, id } of REGLES) {
        for (const element of has.preuves(dossier, au)) {
          if (element.constat !== 'preuve') continue;
          expect(element.ou.length, id).toBeGreaterThan(0);
          for (const ou of element.ou) expect(lirePointeur(dossier, ou), `${id} ${ou}`).toBeDefined();
        }
      }
    });
  });
});

test('chaque critère se lit sur les exemples de tous les autres, sans jamais prêter à la personne ce qu’elle n’a pas dit', () => {
  for (const { exemples } of REGLES_ET_EXEMPLES) {
    for (const { dossier: esquisse, au } of exemples) {
      const dossier = dossierDe(esquisse);
      for (const regle of REGLES) {
        const verdict = juger(regle, dossier, jour(au));
        if (regle.has.sujet === 'personne') expect(verdict.verdict, regle.id).not.toBe('respectee');
        if (verdict.verdict !== 'respectee') continue;
        for (const ou of verdict.preuves) expect(lirePointeur(dossier, ou), `${regle.id} ${ou}`).toBeDefined();
      }
    }
  }
});

test('un dossier qui ne dit rien n’est contredit par aucun critère', () => {
  const vide = dossierDe({});
  const muet = dossierDe({ structure: { categorie: 'ime' }, projets: [{ id: 'p', statut: 'mise_en_oeuvre' }] });
  for (const dossier of [vide, muet]) {
    for (const regle of REGLES) {
      expect(['indeterminee', 'sans_objet'], regle.id).toContain(juger(regle, dossier, jour('2026-06-01')).verdict);
    }
  }
});
