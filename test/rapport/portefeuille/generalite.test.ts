import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dossier } from '../../../src/dossier/dossier';
import { empreinte, normaliser } from '../../../src/rapport/portefeuille/empreinte';
import { generaliteDu } from '../../../src/rapport/portefeuille/generalite';
import { portefeuille } from '../../../src/rapport/portefeuille/portefeuille';
import { RAISONS_GENERALITE } from '../../../src/rapport/smart/generalite';
import { dossierLivre } from '../../support/dossiers';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

const AU = jour('2026-11-21');

const PERSONNE = { qualite: 'personne' } as const;

/** Un dossier dont le projet a ces objectifs, au nom de quelqu’un. */
const dossierDeQui = (
  id: string,
  identite: { readonly prenomUtilise: string; readonly nomUtilise: string },
  textes: readonly { readonly titre: string; readonly description?: string }[],
): Dossier =>
  Dossier.parse({
    ...dossierDe({
      projets: [
        {
          id: 'p',
          statut: 'mise_en_oeuvre',
          objectifs: textes.map((texte, rang) => ({ id: `o${rang}`, statut: 'actif', ...texte })),
        },
      ],
    }),
    id,
    usager: { id: `u-${id}`, identite },
  });

const lea = { prenomUtilise: 'Léa', nomUtilise: 'Martin' };
const paul = { prenomUtilise: 'Paul', nomUtilise: 'N’Guyen-Le Goff' };

describe('un projet recopié sous un autre nom', () => {
  const deLea = dossierDeQui('d-lea', lea, [
    { titre: 'Léa se lave seule', description: 'Mme Martin est accompagnée à sa toilette.' },
    { titre: 'Maintenir l’autonomie' },
  ]);
  const dePaul = dossierDeQui('d-paul', paul, [
    { titre: 'maintenir l’Autonomie.' },
    { titre: 'Paul se lave seul', description: 'M. N’Guyen-Le Goff est accompagné à sa toilette.' },
  ]);
  const autre = dossierDeQui('d-autre', { prenomUtilise: 'Zoé', nomUtilise: 'Petit' }, [{ titre: 'Prendre le bus' }]);

  test('se voit, aux noms, au genre, à l’ordre et à la ponctuation près', () => {
    const { generalite } = portefeuille([deLea, autre, dePaul], { au: AU });
    expect(generalite.projetsIdentiques).toEqual([['d-lea', 'd-paul']]);
    expect(generalite.raisons.identique).toEqual({ objectifs: 4, dossiers: 2 });
  });

  test('ne se voit pas quand les objectifs disent autre chose', () => {
    const { generalite } = portefeuille([deLea, autre], { au: AU });
    expect(generalite.projetsIdentiques).toEqual([]);
    expect(generalite.raisons.identique).toEqual({ objectifs: 0, dossiers: 0 });
  });

  test('un seul objectif repris se compte, sans faire du projet une copie', () => {
    const presque = dossierDeQui('d-x', paul, [{ titre: 'Maintenir l’autonomie' }, { titre: 'Voir sa sœur' }]);
    const { generalite } = portefeuille([deLea, presque], { au: AU });
    expect(generalite.projetsIdentiques).toEqual([]);
    expect(generalite.raisons.identique).toEqual({ objectifs: 2, dossiers: 2 });
  });

  test('le même dossier donné deux fois n’est pas une copie', () => {
    const rapport = portefeuille([deLea, deLea], { au: AU });
    expect(rapport).toMatchObject({ dossiers: 1, repetes: 1, generalite: { projetsIdentiques: [] } });
  });

  test('un objectif répété dans un même dossier n’en fait pas une copie', () => {
    const double = dossierDeQui('d-2', lea, [{ titre: 'Marcher' }, { titre: 'Marcher' }]);
    expect(portefeuille([double], { au: AU }).generalite.raisons.identique).toEqual({ objectifs: 0, dossiers: 0 });
  });

  test('aucun texte ne reste : ni dans le rapport, ni dans les empreintes', () => {
    expect(JSON.stringify(portefeuille([deLea, dePaul], { au: AU }))).not.toMatch(
      /toilette|Maintenir|lave|Martin|Paul/,
    );
    expect(generaliteDu(deLea, AU).empreintes.every((e) => /^[0-9a-f]{16}$/.test(e))).toBe(true);
  });
});

describe('normaliser', () => {
  test('oublie les noms donnés, et rien d’autre que la forme', () => {
    const noms = new Set(['lea', 'martin']);
    expect(normaliser('Léa MARTIN veut être accompagnée.', noms)).toBe(normaliser('veut etre accompagné', noms));
    expect(normaliser('prendre le bus', noms)).not.toBe(normaliser('prendre le train', noms));
  });

  test('deux textes différents n’ont pas la même empreinte', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(empreinte(a) === empreinte(b)).toBe(a === b);
      }),
    );
  });
});

describe('les raisons de trouver un objectif trop général', () => {
  const raisons = (objectif: object, projet: object = {}) =>
    generaliteDu(
      Dossier.parse({
        ...dossierDe({}),
        projets: [
          {
            id: 'p',
            statut: 'mise_en_oeuvre',
            objectifs: [{ id: 'o', titre: 'T', statut: 'actif', ...objectif }],
            ...projet,
          },
        ],
      }),
      AU,
    ).raisons[0];

  test('sont toutes là quand l’objectif n’a qu’un titre', () => {
    expect(raisons({})).toEqual(RAISONS_GENERALITE);
  });

  const attente = (qualite: string) => ({
    attentes: [{ id: 'a', parole: { texte: 'Voir la mer.', auteur: { qualite } } }],
  });

  test.each<[string, object, object, boolean]>([
    ['une attente qu’elle a dite', { attentes: ['a'] }, attente('personne'), true],
    ['une attente d’un proche', { attentes: ['a'] }, attente('proche'), false],
    ['une attente d’elle, sans lien', {}, attente('personne'), false],
    ['son avis, avec ses paroles', { avisPersonne: { recueilli: true, sens: 'favorable', paroles: 'Oui.' } }, {}, true],
    ['son avis, sans ses paroles', { avisPersonne: { recueilli: true, sens: 'favorable' } }, {}, false],
    [
      'ce qu’elle a dit en négociant',
      { negociation: [{ type: 'accord', le: '2026-01-01', par: PERSONNE, texte: 'D’accord.' }] },
      {},
      true,
    ],
  ])('les mots de la personne : %s', (_, objectif, projet, portes) => {
    expect(raisons(objectif, projet)?.includes('sans_parole')).toBe(!portes);
  });

  test('un résultat attendu, une échéance, une action lèvent chacun la leur', () => {
    expect(raisons({ resultatAttendu: 'Un aller simple.' })).not.toContain('sans_indicateur');
    expect(raisons({ indicateurs: [] })).toContain('sans_indicateur');
    expect(raisons({ echeanceLe: '2027-01-01' })).not.toContain('sans_date');
    const action = (statut: string) => ({ actions: [{ id: 'x', titre: 'X', statut, objectifs: ['o'] }] });
    expect(raisons({}, action('actif'))).not.toContain('sans_action');
    expect(raisons({}, action('annule'))).toContain('sans_action');
  });

  test('se comptent par objectif et par dossier', () => {
    const { generalite } = portefeuille([dossierLivre('ehpad'), dossierLivre('ime'), dossierLivre('savs')], { au: AU });
    expect(generalite).toMatchObject({ objectifs: 8, dossiers: 3 });
    expect(generalite.raisons.sans_date).toEqual({ objectifs: 3, dossiers: 2 });
  });
});
