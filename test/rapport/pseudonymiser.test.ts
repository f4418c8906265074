import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coherenceJournal } from '../../src/dossier/coherence-journal';
import type { Dossier } from '../../src/dossier/dossier';
import { parseDossier } from '../../src/dossier/lire';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { dossiersVecus } from '../../src/essai/arbitraires/dossiers-vecus';
import { controler } from '../../src/rapport/controler';
import { verdictsChanges } from '../../src/rapport/memes-verdicts';
import { pseudonymiser } from '../../src/rapport/pseudonymiser';
import { CATALOGUE, REGLES } from '../../src/regles/catalogue';
import { dossierLivre } from '../support/dossiers';
import { empreinte } from '../support/empreinte';
import { jour } from '../support/jour';

const JOURS = ['2023-06-15', '2024-05-01', '2026-11-21'].map(jour);

const nomsDesVerdicts = (dossier: Dossier, au: (typeof JOURS)[number]): readonly string[] =>
  controler(dossier, { au, regles: CATALOGUE }).resultats.map(({ verdict }) => verdict.verdict);

describe('un dossier d’essai', () => {
  test('donne à chaque règle le verdict qu’elle donne au vrai dossier, et se relit', () => {
    fc.assert(
      fc.property(dossiers, fc.constantFrom(...JOURS), (dossier, au) => {
        const tire = pseudonymiser(dossier, { au, empreinte });
        if (!tire.ok) return expect(tire.error.code).toBe('AUCUN_DECALAGE');
        expect(nomsDesVerdicts(tire.value.dossier, tire.value.au)).toEqual(nomsDesVerdicts(dossier, au));
        expect(parseDossier(tire.value.dossier).ok).toBe(true);
        expect(Math.abs(tire.value.decalage) % 7).toBe(0);
        expect(tire.value.decalage).not.toBe(0);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('se tire presque toujours, et toujours des dossiers livrés', () => {
    const essais = fc.sample(dossiers, { numRuns: 40, seed: 7 });
    const reussis = essais.filter((dossier) => pseudonymiser(dossier, { au: jour('2026-11-21'), empreinte }).ok);
    expect(reussis.length).toBeGreaterThanOrEqual(38);
    for (const nom of ['ehpad', 'ime', 'savs'] as const)
      expect(pseudonymiser(dossierLivre(nom), { au: jour('2026-11-21'), empreinte }).ok, nom).toBe(true);
  }, 60_000);

  test('garde un journal qui se rejoue', () => {
    fc.assert(
      fc.property(dossiersVecus, (dossier) => {
        const tire = pseudonymiser(dossier, { au: jour('2026-11-21'), empreinte });
        if (tire.ok) expect(coherenceJournal(tire.value.dossier)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test('a d’autres dates avec une autre clé, les mêmes avec la même', () => {
    const options = { au: jour('2026-11-21'), regles: REGLES };
    const tirer = (cle: string) => {
      const tire = pseudonymiser(dossierLivre('savs'), { ...options, empreinte: (t) => empreinte(cle + t) });
      return tire.ok ? tire.value.decalage : null;
    };
    expect(tirer('a')).toBe(tirer('a'));
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map(tirer)).size).toBeGreaterThan(1);
  });

  test('garde ses dates si on le demande ; refuse plutôt que de changer un verdict', () => {
    const dossier = dossierLivre('ehpad');
    const au = jour('2026-11-21');
    expect(pseudonymiser(dossier, { au, empreinte, garderDates: true })).toMatchObject({
      ok: true,
      value: { au, decalage: 0 },
    });
    const [modele] = REGLES;
    if (modele === undefined) throw new Error('aucune règle');
    const surTexte = {
      ...modele,
      id: 'essai/nom',
      champ: {},
      controler: (d: Dossier) =>
        d.usager.identite?.nomNaissance === dossier.usager.identite?.nomNaissance
          ? ({ verdict: 'respectee', preuves: [] } as const)
          : ({ verdict: 'indeterminee', manque: [] } as const),
    };
    expect(pseudonymiser(dossier, { au, empreinte, regles: [surTexte] })).toMatchObject({
      ok: false,
      error: { code: 'VERDICTS_CHANGES', regles: ['essai/nom'] },
    });
    const surJour = {
      ...surTexte,
      controler: (_: Dossier, ici: typeof au) =>
        ici === au
          ? ({ verdict: 'respectee', preuves: [] } as const)
          : ({ verdict: 'indeterminee', manque: [] } as const),
    };
    expect(pseudonymiser(dossier, { au, empreinte, regles: [surJour] })).toMatchObject({
      ok: false,
      error: { code: 'AUCUN_DECALAGE', essais: 104 },
    });
  });
});

test('deux rapports disent la même chose quand ils ne diffèrent que par leurs dates', () => {
  const rapport = controler(dossierLivre('savs'), { au: jour('2026-11-21') });
  expect(verdictsChanges(rapport, rapport)).toEqual([]);
  const autre = controler(dossierLivre('ehpad'), { au: jour('2026-11-21') });
  expect(verdictsChanges(rapport, autre).length).toBeGreaterThan(0);
});
