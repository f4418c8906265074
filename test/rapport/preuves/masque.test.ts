import { describe, expect, test } from 'vitest';
import type { ComptesElement } from '../../../src/rapport/preuves/comptes';
import { classeDuCritere } from '../../../src/rapport/preuves/comptes';
import { comptesDeLElement, direEnsemble } from '../../../src/rapport/preuves/ensemble';
import type { ClassePreuve, GroupeDeClasses } from '../../../src/rapport/preuves/masque';
import { CLASSES_PREUVE, estPetit, masquer } from '../../../src/rapport/preuves/masque';
import { repartitions } from '../../support/petits-groupes';

const cleDe = (groupes: readonly GroupeDeClasses[]): string =>
  groupes.map(({ classes, dossiers }) => `${classes.join('+')}${dossiers}`).join();

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
    const fautes: string[] = [];
    for (let total = 5; total <= 22; total += 1) {
      for (const nombres of repartitions(total, 4)) {
        const groupes = masquer(comptesDe(nombres));
        const somme = groupes.reduce((deja, { dossiers }) => deja + dossiers, 0);
        const classes = groupes.flatMap((groupe) => groupe.classes);
        const juste = somme === total && classes.length === 4 && new Set(classes).size === 4;
        if (!juste || groupes.some(({ dossiers }) => estPetit(dossiers))) fautes.push(nombres.join());
      }
    }
    expect(fautes).toEqual([]);
  });

  test('laisse au moins trois valeurs possibles à chaque petit groupe, même à qui connaît la méthode', () => {
    let pires = Number.POSITIVE_INFINITY;
    for (let total = 5; total <= 22; total += 1) {
      const possibles = new Map<string, Record<ClassePreuve, Set<number>>>();
      const toutes = [...repartitions(total, 4)].map(comptesDe);
      for (const comptes of toutes) {
        const cle = cleDe(masquer(comptes));
        const vide = () => new Set<number>();
        const vues = possibles.get(cle) ?? {
          preuve: vide(),
          contradiction: vide(),
          silence: vide(),
          sans_objet: vide(),
        };
        for (const classe of CLASSES_PREUVE) vues[classe].add(comptes[classe]);
        possibles.set(cle, vues);
      }
      for (const comptes of toutes) {
        const vues = possibles.get(cleDe(masquer(comptes)));
        for (const classe of CLASSES_PREUVE) {
          if (estPetit(comptes[classe])) pires = Math.min(pires, vues?.[classe].size ?? 0);
        }
      }
    }
    expect(pires).toBeGreaterThanOrEqual(3);
  });
});

type Constats = readonly ('preuve' | 'contradiction' | 'silence')[];
const SORTES = ['preuve', 'contradiction', 'silence'] as const;
/** Ce que peut montrer un dossier de deux éléments : chacun des trois constats, ou le critère sans objet. */
const PROFILS: readonly Constats[] = [...SORTES.flatMap((a) => SORTES.map((b): Constats => [a, b])), []];

const RANGS = { preuve: 0, contradiction: 1, silence: 2 } as const;
const CLASSES_DES_PROFILS = PROFILS.map((constats) => classeDuCritere(constats.map((constat) => ({ constat }))));

/** Tout ce qui se dit de deux éléments et de leur critère, et ce qui est vrai ; par profil, combien de dossiers. */
const dire = (parProfil: readonly number[]) => {
  const elements: [ComptesElement, ComptesElement] = [
    [0, 0, 0],
    [0, 0, 0],
  ];
  const ensemble = { preuve: 0, contradiction: 0, en_partie: 0, silence: 0 };
  let dossiers = 0;
  for (const [profil, combien] of parProfil.entries()) {
    dossiers += combien;
    for (const [rang, constat] of (PROFILS[profil] ?? []).entries())
      elements[rang === 0 ? 0 : 1][RANGS[constat]] += combien;
    const classe = CLASSES_DES_PROFILS[profil];
    if (classe) ensemble[classe] += combien;
  }
  const { preuve, contradiction, en_partie, silence } = ensemble;
  const lignes = elements.map((element) => comptesDeLElement(element, dossiers));
  const montre = direEnsemble({ elements, ensemble }, dossiers);
  const cellules = [
    ...lignes.flatMap((ligne) => CLASSES_PREUVE.map((classe) => ligne[classe])),
    ...[preuve, contradiction, en_partie, silence, dossiers - preuve - contradiction - en_partie - silence],
  ];
  return { cellules, montre, cle: `${lignes.map((l) => cleDe(masquer(l))).join(';')}|${JSON.stringify(montre)}` };
};

describe('un critère et ses éléments', () => {
  test.each([5, 7, 9])(
    'sur %i dossiers, tout ce qui se dit laisse à chaque petit groupe plusieurs valeurs',
    (total) => {
      const possibles = new Map<string, Set<number>[]>();
      const vues = [...repartitions(total, PROFILS.length)].map(dire);
      for (const { cle, cellules } of vues) {
        const deja = possibles.get(cle) ?? cellules.map(() => new Set<number>());
        for (const [rang, valeur] of cellules.entries()) deja[rang]?.add(valeur);
        possibles.set(cle, deja);
      }
      let pires = Number.POSITIVE_INFINITY;
      for (const { cle, cellules } of vues) {
        const connues = possibles.get(cle);
        for (const [rang, valeur] of cellules.entries()) {
          if (estPetit(valeur)) pires = Math.min(pires, connues?.[rang]?.size ?? 0);
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
