/*
 * Ce que toute règle doit tenir, éprouvé sur des dossiers tirés au sort.
 *
 *   node --test
 */
import { test } from 'node:test';
import { proprietesDeRegle } from 'projet-personnalise/essai';
import { regles } from './mes-regles.mjs';

for (const regle of regles) {
  for (const { titre, verifier } of proprietesDeRegle(regle)) {
    test(`${regle.id} : ${titre}`, () => verifier({ numRuns: 100 }));
  }
}
