import { describe, expect, test } from 'vitest';
import type { Pointeur } from '../../../src/kernel/pointeur';
import { lirePointeur } from '../../../src/kernel/pointeur';
import type { Exemple } from '../../../src/regles/exemple';
import type { ElementPreuve } from '../../../src/regles/preuve';
import { jour } from '../../support/jour';
import type { RegleHas } from '../../support/modules-has';
import { REGLES_ET_EXEMPLES } from '../../support/modules-has';
import { dossierDe, verdictDe } from '../../support/regles';

const preuvesDe = ({ regle }: RegleHas, { dossier, au }: Exemple): readonly ElementPreuve[] =>
  regle.has.preuves(dossierDe(dossier), jour(au));

const existe = (dossier: unknown, ou: Pointeur): boolean => lirePointeur(dossier, ou) !== undefined;

describe.each(REGLES_ET_EXEMPLES.map((r) => [r.regle.id, r] as const))('%s', (_id, sujet) => {
  const { regle, exemples } = sujet;
  const lus = exemples.map((exemple) => ({ exemple, preuves: preuvesDe(sujet, exemple) }));
  const rangs = [...new Set(lus.flatMap(({ preuves }) => preuves.map(({ element }) => element)))];

  test.each(exemples.map((exemple) => [exemple.titre, exemple] as const))('exemple : %s', (_titre, exemple) => {
    expect(verdictDe(regle, exemple.dossier, exemple.au).verdict).toBe(exemple.verdict);
  });

  test('numérote ses éléments de 1 à n, toujours les mêmes, ou n’en rend aucun', () => {
    for (const { preuves } of lus) {
      if (preuves.length > 0) expect(preuves.map(({ element }) => element)).toEqual(rangs);
    }
    expect(rangs).toEqual(rangs.map((_, i) => i + 1));
  });

  test('désigne des endroits qui existent, pour une preuve comme pour une contradiction', () => {
    for (const { exemple, preuves } of lus) {
      const dossier = dossierDe(exemple.dossier);
      for (const preuve of preuves) {
        if (preuve.constat === 'silence') continue;
        const { ou } = preuve;
        expect(ou.length, exemple.titre).toBeGreaterThan(0);
        for (const endroit of ou) {
          // Une contradiction par l’absence désigne la liste où le fait manque.
          if (preuve.constat === 'preuve' || endroit.split('/').length > 2) {
            expect(existe(dossier, endroit), `${exemple.titre} : ${endroit}`).toBe(true);
          }
        }
      }
    }
  });

  test('prouve au moins une fois, dans ses exemples, chaque élément qu’un dossier peut prouver', () => {
    const prouvables = rangs.filter((rang) =>
      lus.some(({ preuves }) => {
        const preuve = preuves[rang - 1];
        return preuve?.constat === 'preuve' || (preuve?.constat === 'silence' && preuve.ou.length > 0);
      }),
    );
    expect(rangs.filter((rang) => lus.some(({ preuves }) => preuves[rang - 1]?.constat === 'preuve'))).toEqual(
      prouvables,
    );
  });

  test('n’est jamais respectée si elle parle de la personne, ni si elle ne donne qu’un indice', () => {
    if (regle.has.sujet === 'personne') expect(regle.portee).toBe('indice');
    const verdicts = exemples.map(({ verdict }) => verdict);
    if (regle.portee === 'indice') expect(verdicts).not.toContain('respectee');
    else expect(verdicts).toContain('respectee');
  });

  test('pose au moins une question à la personne et une à l’équipe', () => {
    const { personne, equipe } = regle.has.questions;
    for (const question of [...personne, ...equipe]) expect(question).toMatch(/[?]/);
    expect(Math.min(personne.length, equipe.length)).toBeGreaterThan(0);
  });
});
