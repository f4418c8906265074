import fc from 'fast-check';
import { Dossier } from '../../dossier/dossier';
import { Identite } from '../../usager/usager';
import { JOURS_DE_VIE, NAISSANCES, remettreEnOrdre } from './chronologie';
import type { Reserve } from './depuis-schema';
import { tirerDepuis } from './depuis-schema';
import { relier } from './relier';

const reserve = (presence: number): Reserve => ({
  jours: JOURS_DE_VIE,
  identifiants: ['p', 'élément-', 'a/b~', '0'],
  textes: ['Oui.', 'Je veux voir la mer.\nSouvent.', '« À revoir » "ensemble" \\ <b>', '🧩 \u2028 fin'],
  presence,
  propres: new Map([[Identite.shape.naissanceLe, fc.constantFrom(...NAISSANCES)]]),
});

/** Le journal ne se tire pas au hasard : il se vit (voir `dossiersVecus`). */
const SansJournal = Dossier.omit({ journal: true });

/**
 * Dossiers valides : tous les champs du format, présents ou non, des liens qui mènent quelque part, des dates qui se
 * suivent. Petits pour la plupart ; quelques-uns sont riches.
 */
export const dossiers: fc.Arbitrary<Dossier> = fc
  .oneof(
    { weight: 4, arbitrary: tirerDepuis(SansJournal, reserve(4)) },
    { weight: 4, arbitrary: tirerDepuis(SansJournal, reserve(8)) },
    { weight: 1, arbitrary: tirerDepuis(SansJournal, reserve(13)) },
  )
  .map((tire) => remettreEnOrdre(relier(tire)) as Dossier);
