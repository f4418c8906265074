import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tirerDepuis } from '../../src/essai/arbitraires/depuis-schema';
import { RESERVE } from '../../src/essai/arbitraires/reserve';
import { appliquer, difference } from '../../src/projet/difference';
import { ContenuProjet } from '../../src/projet/projet';
import { toujours, vies } from './vies';

/** Contenus quelconques : rubriques absentes, vides, identifiants en double compris. */
const contenu = tirerDepuis(ContenuProjet, { ...RESERVE, presence: 6, identifiants: ['a', 'b', 'c'] });

/** Le même contenu, un peu retouché : listes coupées, retournées, mêlées à d’autres. */
const voisins = fc
  .tuple(contenu, contenu, fc.array(fc.nat({ max: 3 }), { minLength: 13, maxLength: 13 }))
  .map(([un, autre, gestes]) => {
    const cles = [...new Set([...Object.keys(un), ...Object.keys(autre)])] as (keyof ContenuProjet)[];
    const retouche = Object.fromEntries(
      cles.flatMap((cle, rang) => {
        const [a, b] = [un[cle] ?? [], autre[cle] ?? []];
        const choix = [a, a.toReversed(), [...b.slice(0, 1), ...a], a.slice(1)][gestes[rang] ?? 0] ?? a;
        return gestes[rang] === 0 && un[cle] === undefined ? [] : [[cle, choix]];
      }),
    );
    return [un, ContenuProjet.parse(retouche)] as const;
  });

describe('La différence de deux contenus', () => {
  it('appliquée au premier, donne le second', () => {
    toujours(fc.oneof(fc.tuple(contenu, contenu), voisins), ([avant, apres]) => {
      expect(appliquer(difference(avant, apres), avant)).toEqual(apres);
    });
  });

  it('d’un contenu avec lui-même est vide, et ne change rien', () => {
    toujours(contenu, (tire) => {
      expect(difference(tire, tire)).toEqual({});
      expect(appliquer({}, tire)).toEqual(tire);
    });
  });

  it('se lit dans les deux sens : elle ramène aussi du second au premier', () => {
    toujours(voisins, ([avant, apres]) => {
      expect(appliquer(difference(apres, avant), apres)).toEqual(avant);
    });
  });

  it('passe par JSON sans rien perdre', () => {
    toujours(voisins, ([avant, apres]) => {
      const lue = JSON.parse(JSON.stringify(difference(avant, apres)));
      expect(appliquer(lue, avant)).toEqual(apres);
    });
  });

  it('de deux versions qui se suivent donne la seconde à partir de la première', () => {
    let vues = 0;
    toujours(vies, ({ etat }) => {
      const versions = (etat?.versions ?? []).map((version) => version.contenu ?? {});
      for (const [rang, suivante] of versions.slice(1).entries()) {
        vues += 1;
        const precedente = versions[rang] ?? {};
        expect(appliquer(difference(precedente, suivante), precedente)).toEqual(suivante);
      }
    });
    expect(vues).toBeGreaterThan(0);
  });

  it('dit ce qui est ajouté, retiré et modifié, par rubrique et par identifiant', () => {
    const objectif = { id: 'o1', titre: 'Cuisiner', statut: 'en_preparation' };
    const avant = ContenuProjet.parse({
      objectifs: [objectif, { id: 'o2', titre: 'Sortir', statut: 'actif' }],
      jalons: [{ id: 'j1', libelle: 'Point', le: '2026-03-01' }],
    });
    const apres = ContenuProjet.parse({
      objectifs: [
        { ...objectif, statut: 'actif', echeanceLe: '2026-12-31' },
        { id: 'o3', titre: 'Travailler', statut: 'en_preparation' },
      ],
      volets: [],
    });
    expect(difference(avant, apres)).toEqual({
      objectifs: {
        ajoutes: [{ cle: 'o3', element: apres.objectifs?.[1] }],
        retires: [{ cle: 'o2', element: avant.objectifs?.[1] }],
        modifies: [
          {
            cle: 'o1',
            avant: avant.objectifs?.[0],
            apres: apres.objectifs?.[0],
            champs: ['echeanceLe', 'statut'],
          },
        ],
      },
      volets: { ajoutes: [], retires: [], modifies: [], rubrique: 'apparue' },
      jalons: {
        ajoutes: [],
        retires: [{ cle: 'j1', element: avant.jalons?.[0] }],
        modifies: [],
        rubrique: 'disparue',
      },
    });
  });

  it('garde l’ordre quand il change, et lui seul', () => {
    const [un, deux] = [
      { id: 'j1', libelle: 'Un', le: '2026-03-01' },
      { id: 'j2', libelle: 'Deux', le: '2026-06-01' },
    ];
    const [avant, apres] = [ContenuProjet.parse({ jalons: [un, deux] }), ContenuProjet.parse({ jalons: [deux, un] })];
    expect(difference(avant, apres)).toEqual({
      jalons: { ajoutes: [], retires: [], modifies: [], ordre: ['j2', 'j1'] },
    });
  });
});
