import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { dossiersVecus } from '../../src/essai/arbitraires/dossiers-vecus';
import { versTddui } from '../../src/tddui/vers-tddui';
import { dossierLivre } from '../support/dossiers';

const NOMS = ['ehpad', 'ime', 'savs'] as const;

const livres = NOMS.map((nom) => readFileSync(`examples/dossiers/${nom}.json`, 'utf8'));

const bundles = NOMS.flatMap((nom) => {
  const ecrit = versTddui(dossierLivre(nom), { extensions: true });
  return ecrit.ok ? [JSON.stringify(ecrit.value.bundle)] : [];
});

/** Textes valides que l’on déforme : dossiers livrés, dossiers tirés au sort, dossiers vécus, Bundles TDDUI. */
export const textesDeDepart = (
  graine: number,
): { readonly petits: readonly string[]; readonly grands: readonly string[] } => {
  const tires = fc.sample(dossiers, { numRuns: 400, seed: graine }).map((d) => JSON.stringify(d));
  const vecus = fc.sample(dossiersVecus, { numRuns: 40, seed: graine }).map((d) => JSON.stringify(d));
  const tous = [...tires, ...vecus];
  return {
    petits: tous.filter((texte) => texte.length <= 8_000),
    grands: [...tous.filter((texte) => texte.length > 8_000), ...livres, ...bundles],
  };
};
