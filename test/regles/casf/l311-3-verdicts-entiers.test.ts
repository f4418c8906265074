import { describe, expect, test } from 'vitest';
import { l3113LibreChoix as libreChoix } from '../../../src/regles/casf/l311-3-libre-choix';
import { l3113RestrictionsMotivees as restrictions } from '../../../src/regles/casf/l311-3-restrictions-motivees';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import type { Regle } from '../../../src/regles/regle';
import { verdictDe } from '../../support/regles';

type Projet = NonNullable<DossierEsquisse['projets']>[number];
const surProjet = (regle: Regle, suite: object, usager: DossierEsquisse['usager']) =>
  verdictDe(
    regle,
    { ...(usager && { usager }), projets: [{ id: 'p', statut: 'mise_en_oeuvre', ...suite } as Projet] },
    '2026-10-01',
  );

/* Ce que l’écran montre d’un verdict : sa phrase, ses adresses, ses dates. */

describe('le libre choix', () => {
  const OU = '/projets/0/prestations/0/choix';
  const juge = (reponse: string, qualite: string, usager?: DossierEsquisse['usager']) =>
    surProjet(
      libreChoix,
      {
        prestations: [{ id: 's', titre: 'x', statut: 'actif', choix: { le: '2026-09-02', reponse, par: { qualite } } }],
      },
      usager,
    );

  test('fait par un autre, il n’est pas celui de la personne', () => {
    expect(juge('acceptee', 'professionnel')).toEqual({
      verdict: 'non_respectee',
      constat: 'Choix du 2 septembre 2026 fait par quelqu’un qui n’est ni la personne ni son représentant ce jour-là.',
      objets: [OU],
      depuisLe: '2026-09-02',
      certitude: 'selon_lecture',
    });
  });

  test('un refus suffit', () => {
    expect(juge('refusee', 'personne')).toMatchObject({
      constat: 'Prestation refusée le 2 septembre 2026, et pourtant active.',
      objets: [OU],
    });
  });

  test('fait par un représentant, il attend ce qui dirait ses pouvoirs : l’âge, puis la mesure', () => {
    const majeur = { identite: { naissanceLe: '1950-01-01' } };
    expect(juge('acceptee', 'tuteur')).toEqual({ verdict: 'indeterminee', manque: ['/usager/identite/naissanceLe'] });
    expect(juge('acceptee', 'tuteur', majeur)).toEqual({ verdict: 'indeterminee', manque: ['/usager/protections'] });
    expect(juge('acceptee', 'personne', majeur)).toEqual({ verdict: 'respectee', preuves: [OU] });
  });
});

describe('les restrictions', () => {
  const OU = '/projets/0/restrictions/0';
  const juge = (suite: object) =>
    surProjet(
      restrictions,
      { restrictions: [{ id: 'x', objet: 'contention', decideeLe: '2025-11-30', ...suite }] },
      undefined,
    );
  const qualites = { motivee: true, proportionnee: true };

  test.each([
    [{ motivee: false, proportionnee: true }, 'sans motif écrit', 'motivee'],
    [{ motivee: true, proportionnee: false }, 'sans proportion avec le risque', 'proportionnee'],
  ])('%j : le constat dit ce qui manque', (dites, quoi, qualite) => {
    expect(juge({ ...dites, finLe: '2026-12-31' })).toEqual({
      verdict: 'non_respectee',
      constat: `Restriction décidée le 30 novembre 2025 ${quoi}.`,
      objets: [`${OU}/${qualite}`],
      depuisLe: '2025-11-30',
      certitude: 'selon_lecture',
    });
  });

  test('tenue, elle dit ses preuves et jusqu’à quand', () => {
    const preuves = [`${OU}/motivee`, `${OU}/proportionnee`];
    expect(juge({ ...qualites, finLe: '2026-12-31' })).toEqual({
      verdict: 'respectee',
      preuves: [...preuves, `${OU}/finLe`],
      jusquAu: '2026-12-31',
    });
    expect(juge({ ...qualites, reexamenLe: '2026-10-01' })).toEqual({
      verdict: 'respectee',
      preuves: [...preuves, `${OU}/reexamenLe`],
      jusquAu: '2026-10-01',
    });
    expect(juge({ ...qualites, reexamenLe: '2026-09-30', reexamineeLe: ['2026-10-01'] })).toEqual({
      verdict: 'respectee',
      preuves: [...preuves, `${OU}/reexamineeLe`],
    });
  });

  test('à revoir et non revue, elle dit le jour qui est passé', () => {
    expect(juge({ ...qualites, reexamenLe: '2026-09-30', reexamineeLe: [] })).toEqual({
      verdict: 'non_respectee',
      constat: 'Restriction à revoir le 30 septembre 2026, et non revue depuis.',
      objets: [`${OU}/reexamineeLe`],
      depuisLe: '2026-10-01',
      echeance: '2026-09-30',
      certitude: 'selon_lecture',
    });
  });

  test('tue, elle nomme ce qui manque', () => {
    expect(juge({})).toEqual({
      verdict: 'indeterminee',
      manque: [`${OU}/motivee`, `${OU}/proportionnee`, `${OU}/reexamenLe`],
    });
  });
});
