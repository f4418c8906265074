import { describe, expect, test } from 'vitest';
import {
  alternatives,
  rupturesDementies,
  sansInterruption,
  solutionTrouvee,
  suiviPendantInterruption,
  suspensions,
  transmisATemps,
  transmisTropTard,
} from '../../../../src/regles/has/detecteurs/parcours';
import { avecAccompagnement as avec, avecProjet, relever } from '../../../support/releves';

const suspension = (duLe: string, auLe?: string) => ({ duLe, ...(auLe && { auLe }) }) as never;
const evenement = (type: string, le: string) => ({ id: `${type}-${le}`, type, le }) as never;

type Faits = { readonly notesDeSuivi?: readonly string[]; readonly reunions?: readonly string[] };

describe('les interruptions', () => {
  test.each([
    ['2026-05-31', []],
    ['2026-06-01', ['/accompagnement/suspensions/0']],
  ])('une suspension compte du premier jour : le %s', (au, trouves) => {
    expect(relever(suspensions, avec({ suspensions: [suspension('2026-06-01')] }), au)).toEqual(trouves);
  });

  const AFFIRME = ['/accompagnement/suspensions', '/accompagnement/evenements'];
  test.each<[string, object, readonly string[]]>([
    ['rien n’a eu lieu', { suspensions: [], evenements: [] }, AFFIRME],
    ['une chute n’interrompt rien', { suspensions: [], evenements: [evenement('chute', '2026-05-01')] }, AFFIRME],
    [
      'une hospitalisation à venir',
      { suspensions: [], evenements: [evenement('hospitalisation', '2026-06-02')] },
      AFFIRME,
    ],
    ['une hospitalisation ce jour', { suspensions: [], evenements: [evenement('hospitalisation', '2026-06-01')] }, []],
    [
      'une rupture, puis une chute',
      { suspensions: [], evenements: [evenement('rupture', '2026-05-01'), evenement('chute', '2026-05-02')] },
      [],
    ],
    ['une suspension commencée ce jour', { suspensions: [suspension('2026-06-01')], evenements: [] }, []],
    ['une suspension à venir', { suspensions: [suspension('2026-06-02')], evenements: [] }, AFFIRME],
    ['les suspensions ne sont pas dites', { evenements: [] }, []],
    ['les événements ne sont pas dits', { suspensions: [] }, []],
  ])('affirmer qu’il n’y en a pas eu : %s', (_titre, accompagnement, trouves) => {
    expect(relever(sansInterruption, avec(accompagnement))).toEqual(trouves);
  });

  test.each<[string, Faits, readonly string[]]>([
    ['le premier jour', { notesDeSuivi: ['2026-03-01'] }, ['/projets/0/notesDeSuivi/0']],
    ['le dernier jour', { notesDeSuivi: ['2026-03-31'] }, ['/projets/0/notesDeSuivi/0']],
    ['la veille', { notesDeSuivi: ['2026-02-28'] }, []],
    ['le lendemain de la fin', { notesDeSuivi: ['2026-04-01'] }, []],
    [
      'une réunion pendant, une note après',
      { notesDeSuivi: ['2026-04-01'], reunions: ['2026-03-10'] },
      ['/projets/0/reunions/0'],
    ],
    ['une réunion après', { reunions: ['2026-04-01'] }, []],
  ])('le suivi pendant une suspension de mars : %s', (_titre, { notesDeSuivi, reunions }, trouves) => {
    const dossier = {
      ...avec({ suspensions: [suspension('2026-03-01', '2026-03-31')] }),
      ...avecProjet({
        ...(notesDeSuivi && {
          notesDeSuivi: notesDeSuivi.map((le, rang) => ({
            id: `n${rang}`,
            le,
            par: { qualite: 'professionnel' },
            texte: 'Visite.',
          })) as never,
        }),
        ...(reunions && {
          reunions: reunions.map((le, rang) => ({ id: `r${rang}`, le, type: 'synthese' })) as never,
        }),
      }),
    };
    expect(relever(suiviPendantInterruption, dossier)).toEqual(trouves);
  });
});

describe('la sortie', () => {
  const sorti = (suite: object) => avec({ sortie: { le: '2026-05-01', motif: 'reorientation', ...suite } as never });

  test('une solution notée', () => {
    expect(relever(solutionTrouvee, sorti({ solution: { existe: true } }))).toEqual([
      '/accompagnement/sortie/solution',
    ]);
    expect(relever(solutionTrouvee, sorti({}))).toEqual([]);
    expect(relever(solutionTrouvee, sorti({ solution: {} }))).toEqual([]);
    expect(relever(solutionTrouvee, sorti({ solution: { existe: false, nature: 'Foyer' } }))).toEqual([]);
    expect(relever(solutionTrouvee, sorti({ solution: { trouveeLe: '2026-06-02' } }))).toEqual([]);
    expect(relever(solutionTrouvee, sorti({ solution: { nature: 'Foyer' } }))).not.toEqual([]);
    expect(relever(solutionTrouvee, sorti({ solution: { existe: true } }), '2026-04-30')).toEqual([]);
  });

  const LA = ['/accompagnement/sortie/transmissionLe'];
  test.each<[string, object, readonly string[], readonly string[]]>([
    ['jamais', {}, [], []],
    ['le jour de la sortie', { transmissionLe: '2026-05-01' }, LA, []],
    ['le lendemain', { transmissionLe: '2026-05-02' }, [], LA],
    ['plus tard que le contrôle', { transmissionLe: '2026-06-02' }, [], []],
  ])('transmis %s', (_titre, suite, aTemps, tropTard) => {
    expect(relever(transmisATemps, sorti(suite))).toEqual(aTemps);
    expect(relever(transmisTropTard, sorti(suite))).toEqual(tropTard);
  });
});

describe('les ruptures et les autres voies', () => {
  const risque = (suite: object = {}) =>
    avecProjet({ risques: [{ id: 'r', nature: 'rupture_parcours', presence: 'absent', ...suite }] as never });
  const crises = (...jours: string[]) => avec({ evenements: jours.map((le) => evenement('crise', le)) });

  test.each<[string, object, object, readonly string[]]>([
    [
      'deux crises, risque dit absent avant elles',
      crises('2026-03-01', '2026-04-01'),
      risque({ evalueLe: '2026-02-01' }),
      ['/projets/0/risques/0'],
    ],
    ['le risque est dit absent, sans que l’on sache quand', crises('2026-03-01', '2026-04-01'), risque(), []],
    ['une seule crise', crises('2026-03-01'), risque({ evalueLe: '2026-02-01' }), []],
    ['la seconde est à venir', crises('2026-03-01', '2026-06-02'), risque({ evalueLe: '2026-02-01' }), []],
    [
      'le risque est reconnu',
      crises('2026-03-01', '2026-04-01'),
      risque({ presence: 'present', evalueLe: '2026-02-01' }),
      [],
    ],
    ['un autre risque', crises('2026-03-01', '2026-04-01'), risque({ nature: 'chute', evalueLe: '2026-02-01' }), []],
    ['réévalué entre les deux', crises('2026-03-01', '2026-04-01'), risque({ evalueLe: '2026-03-02' }), []],
    [
      'évalué le jour de la première',
      crises('2026-03-01', '2026-04-01'),
      risque({ evalueLe: '2026-03-01' }),
      ['/projets/0/risques/0'],
    ],
  ])('%s', (_titre, accompagnement, projet, trouves) => {
    expect(relever(rupturesDementies, { ...accompagnement, ...projet })).toEqual(trouves);
  });

  const refus = { id: 'r', le: '2026-06-01', par: { qualite: 'personne' }, objet: 'element' };
  test('une autre proposition après un refus est une autre voie, du jour du refus', () => {
    const dossier = avecProjet({ refus: [{ ...refus, alternativeProposee: 'Un autre atelier' }] as never });
    expect(relever(alternatives, dossier)).toEqual(['/projets/0/refus/0']);
    expect(relever(alternatives, dossier, '2026-05-31')).toEqual([]);
    expect(relever(alternatives, avecProjet({ refus: [refus] as never }))).toEqual([]);
  });
});
