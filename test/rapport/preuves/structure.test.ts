import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossiers } from '../../../src/essai/index';
import type { ComptesHas } from '../../../src/rapport/preuves/comptes';
import { aucunCompte, compter } from '../../../src/rapport/preuves/comptes';
import { preuvesDuDossier } from '../../../src/rapport/preuves/dossier';
import { duMoinsEtaye } from '../../../src/rapport/preuves/ordre';
import { cumulerPreuves, preuvesHas } from '../../../src/rapport/preuves/structure';
import { IdDossier } from '../../../src/vocabulaire/identifiants';
import { dossierLivre } from '../../support/dossiers';
import { jour } from '../../support/jour';
import { ficheEssai, releveDe } from '../../support/preuves';

const AU = jour('2026-11-21');
const releves = fc.sample(dossiers, { numRuns: 500, seed: 5 }).map((dossier, rang) => ({
  ...preuvesDuDossier(dossier, { au: AU }),
  dossier: IdDossier.parse(`d${rang}`),
}));

const nombres = ({ dossiers: n, criteres }: ComptesHas): readonly (readonly [string, number])[] => [
  ['dossiers', n],
  ...[...criteres].flatMap(([regle, { elements, ensemble }]) => [
    ...elements.flatMap((cases, rang) => cases.map((nombre, i) => [`${regle} ${rang} ${i}`, nombre] as const)),
    ...Object.entries(ensemble).map(([classe, nombre]) => [`${regle} ${classe}`, nombre] as const),
  ]),
];

describe('une structure de cinq cents dossiers', () => {
  test('est la somme de ses personnes', () => {
    const tous = aucunCompte();
    const somme = new Map<string, number>();
    for (const releve of releves) {
      compter(tous, releve);
      const seul = aucunCompte();
      compter(seul, releve);
      for (const [cle, nombre] of nombres(seul)) somme.set(cle, (somme.get(cle) ?? 0) + nombre);
    }
    expect(new Map(nombres(tous))).toEqual(somme);
    expect(tous.dossiers).toBe(500);
  });

  test('se dit pareil dans n’importe quel ordre, d’un coup ou au fil de l’eau', () => {
    const cumul = cumulerPreuves();
    for (const releve of releves.toReversed()) cumul.ajouter(releve);
    expect(cumul.rapport()).toEqual(preuvesHas(releves));
    expect(preuvesHas(releves.values())).toEqual(preuvesHas(releves));
  });

  test('range ses critères sur ce qu’elle dit, et sur rien d’autre', () => {
    const { criteres } = preuvesHas(releves);
    const relus: typeof criteres = JSON.parse(JSON.stringify(criteres));
    expect(relus.toSorted(duMoinsEtaye)).toEqual(criteres);
  });

  test('n’a ni identifiant, ni adresse, ni parole d’un dossier', () => {
    const ecrit = JSON.stringify(preuvesHas(releves));
    expect(ecrit).not.toMatch(/"d\d+"|\/projets|\/accompagnement|\/usager|Je veux voir la mer/);
  });
});

describe('petits effectifs', () => {
  const commeSavs = (combien: number) =>
    Array.from({ length: combien }, (_, rang) => ({
      ...preuvesDuDossier(dossierLivre('savs'), { au: AU }),
      dossier: IdDossier.parse(`d${rang}`),
    }));

  test('moins de cinq dossiers ne disent rien, pas même leur nombre', () => {
    expect(preuvesHas(commeSavs(4))).toMatchObject({ dossiers: null, criteres: [] });
    expect(preuvesHas([])).toMatchObject({ dossiers: null, du: null, au: null, criteres: [] });
    expect(preuvesHas(commeSavs(5)).dossiers).toBe(5);
  });

  test('un dossier répété ne compte qu’une fois : il ne fait pas nombre', () => {
    const un = commeSavs(1);
    expect(preuvesHas([...un, ...un, ...un, ...un, ...un])).toMatchObject({ dossiers: null, repetes: 4 });
  });

  test('aucun nombre de un à quatre ne paraît, quels que soient les dossiers', () => {
    const sorte = fc.constantFrom('preuve', 'contradiction', 'silence', 'sans_objet');
    const ligne = fc.oneof(fc.constant([]), fc.tuple(sorte, sorte, sorte));
    const fiche = ficheEssai(3);
    fc.assert(
      fc.property(fc.array(ligne, { minLength: 5, maxLength: 40 }), (lignes) => {
        const { criteres } = preuvesHas(lignes.map((constats, rang) => releveDe([{ fiche, constats }], `d${rang}`)));
        const dits = criteres.flatMap(({ ensemble, elements }) => [
          ...Object.values(ensemble ?? {}),
          ...elements.flatMap(({ repartition }) => repartition.map((groupe) => groupe.dossiers)),
        ]);
        expect(dits.filter((n) => n > 0 && n < 5)).toEqual([]);
      }),
    );
  });
});

describe('les jours des relevés', () => {
  test('le premier et le dernier se disent', () => {
    const fiche = ficheEssai(1);
    const avec = (le: string, id: string) => ({ ...releveDe([{ fiche, constats: ['preuve'] }], id), au: jour(le) });
    expect(preuvesHas([avec('2026-02-01', 'a'), avec('2026-01-01', 'b'), avec('2026-03-01', 'c')])).toMatchObject({
      du: '2026-01-01',
      au: '2026-03-01',
    });
  });
});
