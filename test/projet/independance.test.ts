import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vieProjet } from '../../src/essai/arbitraires/projet';
import { acteur } from '../../src/essai/arbitraires/reserve';
import { vivre } from '../../src/essai/vie';
import { execute } from '../../src/kernel/decider';
import { CommandeProjet } from '../../src/projet/commandes';
import type { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';
import { toujours } from './vies';

/** Ce que l’on peut faire d’un objectif ; `n` distingue ce que chaque commande crée. */
const GESTES: readonly ((objectif: string, n: number) => object)[] = [
  (objectif) => ({ type: 'ContreProposerObjectif', objectif: { id: objectif, titre: 'Autrement' } }),
  (objectif) => ({
    type: 'ApprouverObjectif',
    objectif,
    avisPersonne: { recueilli: true, sens: 'favorable' },
  }),
  (objectif) => ({ type: 'ConfierObjectif', objectif, referent: { qualite: 'professionnel' } }),
  (objectif) => ({ type: 'ActiverObjectif', objectif }),
  (objectif) => ({ type: 'TerminerObjectif', objectif }),
  (objectif) => ({ type: 'AnnulerObjectif', objectif }),
  (objectif) => ({ type: 'ReprendreObjectif', objectif }),
  (objectif, n) => ({
    type: 'DonnerAvis',
    par: { qualite: 'personne' },
    avis: `avis${n}`,
    sur: objectif,
    sens: 'reserve',
  }),
  (objectif, n) => ({ type: 'ConsignerDesaccord', desaccord: `desaccord${n}`, sur: objectif }),
];

/** Le même document, où les listes d’éléments sont rangées par identifiant : leur ordre n’y dit rien. */
const ranger = (valeur: unknown): unknown => {
  if (Array.isArray(valeur)) {
    const rangee = valeur.map(ranger);
    return rangee.every((v) => typeof v === 'object' && v !== null && 'id' in v)
      ? rangee.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : rangee;
  }
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  const entrees = Object.entries(valeur).map(([cle, v]): [string, unknown] => [cle, ranger(v)]);
  return Object.fromEntries(entrees.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const jouer = (depart: Projet, commandes: readonly CommandeProjet[]) =>
  commandes.reduce<{ readonly etat: Projet; readonly acceptees: readonly string[] }>(
    ({ etat, acceptees }, commande) => {
      const suite = execute(deciderProjet, etat, commande);
      return suite.ok && suite.value.state !== null
        ? { etat: suite.value.state, acceptees: [...acceptees, JSON.stringify(commande)] }
        : { etat, acceptees };
    },
    { etat: depart, acceptees: [] },
  );

describe('Deux commandes sur deux objectifs différents', () => {
  it('donnent le même projet dans un ordre et dans l’autre', () => {
    const geste = fc.constantFrom(...GESTES);
    const tirage = fc.tuple(vieProjet, fc.tuple(geste, acteur), fc.tuple(geste, acteur));
    toujours(tirage, ([commandes, [geste1, par1], [geste2, par2]]) => {
      const { etat } = vivre(deciderProjet, commandes);
      const le = etat?.dernierFaitLe;
      if (etat === null || le === undefined) return;
      const [un, deux] = [
        CommandeProjet.parse({ projet: etat.id, le, par: par1, ...geste1('o1', 1) }),
        CommandeProjet.parse({ projet: etat.id, le, par: par2, ...geste2('o2', 2) }),
      ];
      const [ab, ba] = [jouer(etat, [un, deux]), jouer(etat, [deux, un])];
      expect(ranger(ab.etat)).toEqual(ranger(ba.etat));
      expect(ab.acceptees.toSorted()).toEqual(ba.acceptees.toSorted());
    });
  });
});
