import { describe, expect, test } from 'vitest';
import { aucunCompte, compter } from '../../../src/rapport/preuves/comptes';
import type { ClasseEnsemble } from '../../../src/rapport/preuves/ensemble';
import { comptesDeLElement, direEnsemble } from '../../../src/rapport/preuves/ensemble';
import type { ClassePreuve, ComptesParClasse } from '../../../src/rapport/preuves/masque';
import { CLASSES_PREUVE, estPetit, masquer } from '../../../src/rapport/preuves/masque';
import { repartitions } from '../../support/petits-groupes';
import { ficheEssai, releveDe } from '../../support/preuves';

const ecrit = (comptes: ComptesParClasse): string => JSON.stringify(masquer(comptes));

const comptesDe = ([preuve = 0, contradiction = 0, silence = 0, sans_objet = 0]: readonly number[]) => ({
  preuve,
  contradiction,
  silence,
  sans_objet,
});

describe('masquer une répartition', () => {
  test('laisse tout paraître quand aucun groupe n’est petit', () => {
    expect(masquer(comptesDe([20, 5, 0, 7]))).toEqual([
      { classes: ['preuve'], dossiers: 20 },
      { classes: ['contradiction'], dossiers: 5 },
      { classes: ['silence'], dossiers: 0 },
      { classes: ['sans_objet'], dossiers: 7 },
    ]);
  });

  test('réunit un petit groupe au silence, et ne dit que leur total', () => {
    expect(masquer(comptesDe([20, 2, 8, 0]))).toEqual([
      { classes: ['preuve'], dossiers: 20 },
      { classes: ['sans_objet'], dossiers: 0 },
      { classes: ['contradiction', 'silence'], dossiers: 10 },
    ]);
  });

  test('ajoute une classe de plus quand le total reste petit', () => {
    expect(masquer(comptesDe([20, 2, 0, 6]))).toEqual([
      { classes: ['sans_objet'], dossiers: 6 },
      { classes: ['preuve', 'contradiction', 'silence'], dossiers: 22 },
    ]);
  });

  test('ne dit jamais un nombre de un à quatre, et ne perd personne', () => {
    for (let total = 5; total <= 26; total += 1) {
      for (const nombres of repartitions(total, 4)) {
        const groupes = masquer(comptesDe(nombres));
        expect(groupes.some(({ dossiers }) => estPetit(dossiers))).toBe(false);
        expect(groupes.reduce((somme, { dossiers }) => somme + dossiers, 0)).toBe(total);
        expect(groupes.flatMap(({ classes }) => classes).toSorted()).toEqual(CLASSES_PREUVE.toSorted());
      }
    }
  });

  test('laisse au moins trois valeurs possibles à chaque petit groupe, même à qui connaît la méthode', () => {
    for (let total = 5; total <= 26; total += 1) {
      const possibles = new Map<string, Record<ClassePreuve, Set<number>>>();
      const toutes = [...repartitions(total, 4)].map(comptesDe);
      for (const comptes of toutes) {
        const cle = ecrit(comptes);
        const vues = possibles.get(cle) ?? {
          preuve: new Set(),
          contradiction: new Set(),
          silence: new Set(),
          sans_objet: new Set(),
        };
        for (const classe of CLASSES_PREUVE) vues[classe].add(comptes[classe]);
        possibles.set(cle, vues);
      }
      for (const comptes of toutes) {
        for (const classe of CLASSES_PREUVE) {
          if (estPetit(comptes[classe]))
            expect(possibles.get(ecrit(comptes))?.[classe].size ?? 0).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });
});

type Constats = readonly ('preuve' | 'contradiction' | 'silence')[];
const SORTES = ['preuve', 'contradiction', 'silence'] as const;
/** Ce que peut montrer un dossier de deux éléments : chacun des trois constats, ou le critère sans objet. */
const PROFILS: readonly Constats[] = [...SORTES.flatMap((a) => SORTES.map((b): Constats => [a, b])), []];

const ENSEMBLES: readonly ClasseEnsemble[] = [...CLASSES_PREUVE, 'en_partie'];

/** Tout ce qui se dit de deux éléments et de leur critère, et ce qui est vrai. */
const dire = (parProfil: readonly number[]) => {
  const comptes = aucunCompte();
  for (const [profil, combien] of parProfil.entries()) {
    const releve = releveDe([{ fiche: ficheEssai(2), constats: PROFILS[profil] ?? [] }]);
    for (let n = 0; n < combien; n += 1) compter(comptes, releve);
  }
  const critere = comptes.criteres.get('has/essai');
  if (critere === undefined) throw new Error('critère absent');
  const { dossiers } = comptes;
  const lignes = critere.elements.map((element) => comptesDeLElement(element, dossiers));
  const { preuve, contradiction, en_partie, silence } = critere.ensemble;
  const ensemble = { ...critere.ensemble, sans_objet: dossiers - preuve - contradiction - en_partie - silence };
  const montre = direEnsemble(critere, dossiers);
  return { lignes, ensemble, montre, cle: JSON.stringify([lignes.map(masquer), montre]) };
};

describe('un critère et ses éléments', () => {
  test.each([5, 7, 9])(
    'sur %i dossiers, tout ce qui se dit laisse à chaque petit groupe plusieurs valeurs',
    (total) => {
      const possibles = new Map<string, Set<number>[]>();
      const vues = [...repartitions(total, PROFILS.length)].map(dire);
      const cellules = ({ lignes, ensemble }: ReturnType<typeof dire>): readonly number[] => [
        ...lignes.flatMap((ligne) => CLASSES_PREUVE.map((classe) => ligne[classe])),
        ...ENSEMBLES.map((classe) => ensemble[classe]),
      ];
      for (const vue of vues) {
        const deja = possibles.get(vue.cle) ?? cellules(vue).map(() => new Set<number>());
        for (const [rang, valeur] of cellules(vue).entries()) deja[rang]?.add(valeur);
        possibles.set(vue.cle, deja);
      }
      let pires = Number.POSITIVE_INFINITY;
      for (const vue of vues) {
        for (const [rang, valeur] of cellules(vue).entries()) {
          if (estPetit(valeur)) pires = Math.min(pires, possibles.get(vue.cle)?.[rang]?.size ?? 0);
        }
      }
      expect(pires).toBeGreaterThanOrEqual(2);
    },
  );

  test('une différence qui laisserait deux dossiers fait taire l’ensemble', () => {
    const seulement = (sorte: Constats, combien: number) =>
      PROFILS.map((profil) => (profil.join() === sorte.join() ? combien : 0));
    const avec = (...parties: readonly (readonly number[])[]) =>
      PROFILS.map((_, rang) => parties.reduce((somme, partie) => somme + (partie[rang] ?? 0), 0));
    const base = [seulement(['contradiction', 'contradiction'], 8), seulement(['preuve', 'preuve'], 20)];
    expect(dire(avec(...base)).montre).toMatchObject({ contradiction: 8, preuve: 20 });
    expect(dire(avec(...base, seulement(['contradiction', 'preuve'], 2))).montre).toBeNull();
    expect(dire(avec(...base, seulement(['contradiction', 'preuve'], 6))).montre).toMatchObject({ contradiction: 14 });
  });
});
