import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossiers } from '../../../src/essai/index';
import { lirePointeur } from '../../../src/kernel/pointeur';
import { conseilsSmart, POINTS_SMART } from '../../../src/rapport/smart/conseils';
import { phraseDeGeneralite, phraseDuConseil, pointsPresents } from '../../../src/rapport/smart/mots';
import { conseilsDuProjet, objectifsASuivre } from '../../../src/rapport/smart/objectifs';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

type Projets = NonNullable<DossierEsquisse['projets']>;

const AU = jour('2026-11-21');
const NU = { id: 'o', titre: 'Sortir seul', statut: 'actif' } as const;
const projet = (contenu: Partial<Projets[number]>): DossierEsquisse =>
  ({ projets: [{ id: 'p', statut: 'mise_en_oeuvre', ...contenu }] }) as DossierEsquisse;
const constats = (esquisse: DossierEsquisse) =>
  Object.fromEntries(
    (conseilsDuProjet(dossierDe(esquisse), AU)[0]?.conseils ?? []).map(({ point, constat }) => [point, constat]),
  );

describe('les conseils sur un objectif', () => {
  test('tiennent en cinq points, chacun avec ce qui manque et comment le demander', () => {
    const [nu] = conseilsDuProjet(dossierDe(projet({ objectifs: [NU] })), AU);
    expect(nu?.conseils.map(({ point }) => point)).toEqual(POINTS_SMART);
    for (const conseil of nu?.conseils ?? []) {
      expect(conseil).toMatchObject({ constat: 'a_preciser', manque: expect.stringMatching(/\.$/) });
      expect(conseil.demander).toMatch(/\?$/);
      expect(phraseDuConseil(conseil)).toContain('Demander : « ');
    }
    expect(nu && pointsPresents(nu.conseils)).toEqual([]);
    expect(nu?.tropGeneral).toEqual(['sans_parole', 'sans_indicateur', 'sans_date', 'sans_action']);
    expect(nu && phraseDeGeneralite(nu.tropGeneral)).toMatch(/^Peut sembler trop général : sans les mots/);
  });

  test('ne se donnent plus une fois la personne partie', () => {
    const lu = (le: string) =>
      conseilsDuProjet(
        dossierDe({ ...projet({ objectifs: [NU] }), accompagnement: { sortie: { le, motif: 'deces' } } }),
        AU,
      );
    expect(lu('2026-11-22')).toHaveLength(1);
    expect(lu('2026-11-21')).toEqual([]);
  });

  test('ne tiennent pas pour réaliste un objectif que la personne ne veut pas', () => {
    const avec = (sens: 'favorable' | 'defavorable') =>
      constats(projet({ objectifs: [{ ...NU, avisPersonne: { recueilli: true, sens } }] }))['realiste'];
    expect(avec('favorable')).toBe('present');
    expect(avec('defavorable')).toBe('a_preciser');
  });

  test('voient un objectif complet', () => {
    const complet = {
      ...NU,
      description: 'Aller au marché à pied.',
      indicateurs: [{ libelle: 'Trajets par semaine', cible: '2' }],
      avisPersonne: { recueilli: true, sens: 'favorable' },
      echeanceLe: '2027-03-01',
    } as const;
    const action = {
      id: 'a',
      titre: 'Trajet',
      statut: 'actif',
      objectifs: ['o'],
      responsable: { qualite: 'professionnel' },
    };
    expect(constats(projet({ objectifs: [complet], actions: [action] } as never))).toEqual({
      specifique: 'present',
      mesurable: 'present',
      atteignable: 'present',
      realiste: 'present',
      date: 'present',
    });
  });

  test.each([
    [
      'une action que personne ne porte',
      { actions: [{ id: 'a', titre: 'A', statut: 'actif', objectifs: ['o'] }] },
      'a_preciser',
    ],
    [
      'une action annulée',
      {
        actions: [
          { id: 'a', titre: 'A', statut: 'annule', objectifs: ['o'], responsable: { qualite: 'professionnel' } },
        ],
      },
      'a_preciser',
    ],
    [
      'un moyen rattaché à l’action',
      {
        actions: [{ id: 'a', titre: 'A', statut: 'actif', objectifs: ['o'] }],
        moyens: [{ id: 'm', titre: 'M', nature: 'humain', action: 'a' }],
      },
      'present',
    ],
  ])('atteignable, avec %s', (_, contenu, attendu) => {
    expect(constats(projet({ objectifs: [NU], ...contenu } as never))['atteignable']).toBe(attendu);
  });

  test('disent qu’une échéance est passée, tant que l’objectif est en cours', () => {
    expect(constats(projet({ objectifs: [{ ...NU, echeanceLe: '2026-11-20' }] }))['date']).toBe('depasse');
    expect(constats(projet({ objectifs: [{ ...NU, echeanceLe: '2026-11-21' }] }))['date']).toBe('present');
  });

  test('un avis qui n’a pas pu être recueilli ne rend pas l’objectif réaliste', () => {
    const sans = { ...NU, avisPersonne: { recueilli: false, motif: 'absente' } } as const;
    expect(constats(projet({ objectifs: [sans] }))['realiste']).toBe('a_preciser');
  });

  test('ne portent que sur les objectifs à suivre du projet en cours', () => {
    const objectifs = [
      { ...NU, statut: 'termine' },
      { ...NU, id: 'o2', statut: 'annule' },
      { ...NU, id: 'o3' },
    ];
    expect(conseilsDuProjet(dossierDe(projet({ objectifs } as never)), AU).map(({ objectif }) => objectif)).toEqual([
      'o3',
    ]);
    expect(conseilsDuProjet(dossierDe({}), AU)).toEqual([]);
  });

  test('désignent des endroits qui existent quand ils trouvent, et des absents quand ils cherchent', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        for (const situe of objectifsASuivre(dossier, AU)) {
          for (const { constat, ou } of conseilsSmart(situe, AU)) {
            expect(ou.length).toBeGreaterThan(0);
            if (constat !== 'a_preciser') for (const lieu of ou) expect(lirePointeur(dossier, lieu)).toBeDefined();
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
