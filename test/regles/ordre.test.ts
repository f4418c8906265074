import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { juger } from '../../src/regles/moteur';
import type { Regle } from '../../src/regles/regle';
import type { Verdict } from '../../src/regles/verdict';
import { plusJours } from '../../src/vocabulaire/calendrier';
import type { DateCivile } from '../../src/vocabulaire/date-civile';
import { dossierLivre } from '../support/dossiers';
import { jour } from '../support/jour';
import { FICHIERS_DE_REGLES } from '../support/modules-regles';
import { dossierDe } from '../support/regles';

/*
 * Un logiciel écrit ses listes comme il veut, la plus récente d’abord ou la dernière : ce sont les dates qui parlent.
 * Reste l’ordre des listes où rien d’autre ne départage.
 */
type Element = Readonly<Record<string, unknown>>;
const ORDONNEES: Readonly<Record<string, (element: Element) => unknown>> = {
  // Un dialogue : chaque étape répond à la précédente.
  negociation: () => 'suite',
  // Deux projets sans date, ou ouverts le même jour : le dernier écrit est en cours.
  projets: ({ ouvertLe, debutLe }) => ouvertLe ?? debutLe,
  // Deux constats contraires le même jour.
  aptitudes: ({ le }) => le,
};

const departagees = (cle: string, liste: readonly unknown[]): boolean => {
  const rang = ORDONNEES[cle];
  return rang === undefined || new Set(liste.map((element) => rang(element as Element))).size === liste.length;
};

const retourner = (valeur: unknown, cle = ''): unknown => {
  if (Array.isArray(valeur)) {
    const dedans = valeur.map((element) => retourner(element));
    return departagees(cle, valeur) ? dedans.toReversed() : dedans;
  }
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([nom, dedans]) => [nom, retourner(dedans, nom)]));
};

const PHRASES = /(?<=\.) /;
const SANS_RANG = /\/\d+/g;

/** Ce qu’un verdict dit, sans l’ordre ni les rangs : ses dates, ses phrases, les endroits qu’il nomme. */
const sansOrdre = (verdict: Verdict): unknown =>
  JSON.parse(JSON.stringify(verdict), (cle, valeur: unknown) => {
    // Entre deux raisons de ne pas juger, celle du dernier document est dite.
    if (cle === 'motif') return null;
    if (cle === 'constat') return String(valeur).split(PHRASES).toSorted();
    if (typeof valeur === 'string') return valeur.replace(SANS_RANG, '/*');
    return Array.isArray(valeur) ? valeur.toSorted() : valeur;
  });

const REGLES = FICHIERS_DE_REGLES.map(({ regle }) => regle);

const constanteAuRetour = (regles: readonly Regle[], dossier: Dossier, au: DateCivile): void => {
  const retourne = retourner(dossier) as Dossier;
  for (const regle of regles)
    expect(sansOrdre(juger(regle, retourne, au)), regle.id).toEqual(sansOrdre(juger(regle, dossier, au)));
};

describe('l’ordre où les listes sont écrites ne change aucun verdict', () => {
  test('sur les exemples de toutes les règles', () => {
    for (const { regle, exemples } of FICHIERS_DE_REGLES)
      for (const { dossier, au } of exemples) constanteAuRetour([regle], dossierDe(dossier), jour(au));
  });

  test.each(['ehpad', 'ime', 'savs'] as const)('sur le dossier livré « %s », tous les quarante jours', (nom) => {
    for (let n = -400; n < 1200; n += 40)
      constanteAuRetour(REGLES, dossierLivre(nom), plusJours(jour('2025-01-01'), n));
  });

  test('sur n’importe quel dossier', () => {
    const jours = fc.integer({ min: -400, max: 1200 }).map((n) => plusJours(jour('2025-01-01'), n));
    fc.assert(fc.property(dossiers, jours, (dossier, au) => constanteAuRetour(REGLES, dossier, au)));
  });
});
