/*
 * De quoi jouer un fichier de tests sans vitest, dans un processus déjà chaud : `describe`, `test` et `expect`, avec les
 * mêmes comparaisons que vitest. Sert au coureur des règles (`coureur.ts`), où charger coûterait plus que jouer.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

/** Un test recueilli : son nom, unique dans la portée, et ce qu’il joue. */
export type Epreuve = { readonly nom: string; readonly jouer: () => unknown };

type Corps = (...valeurs: never[]) => unknown;

const recueillies: Epreuve[] = [];
let fichier = '';
let titres: readonly string[] = [];

/** Les tests d’un fichier, recueillis pendant que `charger` l’importe. */
export const recueillir = async (chemin: string, charger: () => Promise<unknown>): Promise<readonly Epreuve[]> => {
  recueillies.length = 0;
  fichier = chemin;
  await charger();
  return [...recueillies];
};

const avecArguments =
  (cas: readonly unknown[], declarer: (titre: string, corps: () => unknown) => void) =>
  (titre: string, corps: Corps): void => {
    for (const [rang, valeurs] of cas.entries())
      declarer(`${titre} [${rang}]`, () => corps(...((Array.isArray(valeurs) ? valeurs : [valeurs]) as never[])));
  };

const declarerTest = (titre: string, corps: Corps): void => {
  const ici = fichier;
  const nom = [ici, ...titres, titre].join(' › ');
  recueillies.push({
    nom: recueillies.some((e) => e.nom === nom) ? `${nom} (${recueillies.length})` : nom,
    jouer: () => {
      fichier = ici;
      return corps();
    },
  });
};

const declarerGroupe = (titre: string, corps: Corps): void => {
  const avant = titres;
  titres = [...avant, titre];
  corps();
  titres = avant;
};

export const test = Object.assign(declarerTest, {
  each: (cas: readonly unknown[]) => avecArguments(cas, declarerTest),
});
export const it = test;
export const describe = Object.assign(declarerGroupe, {
  each: (cas: readonly unknown[]) => avecArguments(cas, declarerGroupe),
});

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }, utils) => {
  utils.addMethod(Assertion.prototype, 'toMatchFileSnapshot', function (this: object, chemin: string) {
    const attendu = readFileSync(resolve(dirname(fichier), chemin), 'utf8');
    if (utils.flag(this, 'object') !== attendu) throw new Error(`${chemin} n’est pas à jour`);
  });
});

const globaux = globalThis as unknown as Record<symbol, object>;
export const expect = Object.assign((valeur: unknown, message?: string) => chai.expect(valeur, message), {
  ...chai.expect,
  ...globaux[ASYMMETRIC_MATCHERS_OBJECT],
});
globaux[GLOBAL_EXPECT] = expect;
