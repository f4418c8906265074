import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import { cnilConservationDeuxAns } from '../../src/regles/donnees/cnil-conservation-deux-ans';
import { appliquer, juger } from '../../src/regles/moteur';
import type { Regle } from '../../src/regles/regle';
import type { Verdict } from '../../src/regles/verdict';
import { nonRespectee } from '../../src/regles/verdict';
import { joursEntre, plusJours } from '../../src/vocabulaire/calendrier';
import type { DateCivile } from '../../src/vocabulaire/date-civile';
import { jour } from '../support/jour';
import { FICHIERS_DE_REGLES } from '../support/modules-regles';
import { dossierDe } from '../support/regles';

const JOUR = /^\d{4}-\d{2}-\d{2}$/;

/** Le même dossier, tous ses jours décalés. */
const decaler = (valeur: unknown, jours: number): unknown => {
  if (Array.isArray(valeur)) return valeur.map((element) => decaler(element, jours));
  if (typeof valeur === 'string') return JOUR.test(valeur) ? plusJours(valeur as DateCivile, jours) : valeur;
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, dedans]) => [cle, decaler(dedans, jours)]));
};

const debutDe = ({ sources }: Regle): string | undefined =>
  sources.map(({ enVigueurDu }) => enVigueurDu ?? '').toSorted()[0] || undefined;

const VISEES = FICHIERS_DE_REGLES.filter(({ regle }) => !regle.has && debutDe(regle) !== undefined);

test.each(VISEES.map(({ regle, exemples }) => [regle.id, regle, exemples] as const))(
  '%s : reculé autour du premier jour du texte, aucun exemple ne montre un manquement plus ancien que lui',
  (_id, regle, exemples) => {
    const debut = jour(debutDe(regle) ?? '');
    for (const { dossier, au } of exemples)
      for (const apres of [0, 10, 200, 800]) {
        const recul = joursEntre(jour(au), plusJours(debut, apres));
        const recule = decaler(dossierDe(dossier), recul) as Dossier;
        const verdict = juger(regle, recule, plusJours(jour(au), recul));
        if (verdict.verdict === 'non_respectee' && verdict.depuisLe !== null)
          expect(verdict.depuisLe >= debut, `${verdict.depuisLe} : ${verdict.constat}`).toBe(true);
      }
  },
);

describe('ce qui s’est passé avant le texte', () => {
  const TEXTE = '2023-11-15';
  const rendu = (verdict: Verdict): Verdict =>
    appliquer({ ...cnilConservationDeuxAns, controler: () => verdict }, dossierDe({}), jour('2026-11-21'));
  const acte = (depuisLe: string) => nonRespectee('Acte.', ['/usager'], { depuisLe: jour(depuisLe) });
  const omission = (depuisLe: string, regulariseLe?: string) =>
    nonRespectee('Omission.', ['/usager'], {
      depuisLe: jour(depuisLe),
      echeance: plusJours(jour(depuisLe), -1),
      ...(regulariseLe !== undefined && { regulariseLe: jour(regulariseLe) }),
    });

  test('un acte de la veille est sans objet, un acte du jour ne l’est pas', () => {
    expect(cnilConservationDeuxAns.sources[0]?.enVigueurDu).toBe(TEXTE);
    expect(rendu(acte('2023-11-14'))).toEqual({
      verdict: 'sans_objet',
      motif: 'Antérieur au texte, qui ne vaut que depuis le 15 novembre 2023.',
    });
    expect(rendu(acte(TEXTE))).toEqual(acte(TEXTE));
  });

  test('ce qui n’est toujours pas fait manque depuis le premier jour du texte, selon notre lecture', () => {
    expect(rendu(omission('2023-11-14'))).toMatchObject({ depuisLe: TEXTE, certitude: 'selon_lecture' });
    expect(rendu(omission(TEXTE))).toEqual(omission(TEXTE));
  });

  test('fait en retard, mais avant le texte, ce n’est pas un manquement à ce texte', () => {
    expect(rendu(omission('2023-11-01', '2023-11-14')).verdict).toBe('sans_objet');
    expect(rendu(omission('2023-11-01', TEXTE))).toMatchObject({ depuisLe: TEXTE, regulariseLe: TEXTE });
  });

  test('sans jour connu, rien ne dit que ce soit ancien', () => {
    const sansJour = nonRespectee('Sans jour.', ['/usager']);
    expect(rendu(sansJour)).toBe(sansJour);
  });
});
