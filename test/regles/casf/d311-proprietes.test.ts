import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Admission, Orientation, Sortie } from '../../../src/accompagnement/admission';
import { DocumentIndividuel } from '../../../src/accompagnement/document-individuel';
import type { Dossier } from '../../../src/dossier/dossier';
import { JOURS_DE_VIE, NAISSANCES } from '../../../src/essai/arbitraires/chronologie';
import { tirerDepuis } from '../../../src/essai/arbitraires/depuis-schema';
import { lirePointeur } from '../../../src/kernel/pointeur';
import { REGLES_D311 } from '../../../src/regles/casf/sommaire-d311';
import { juger } from '../../../src/regles/moteur';
import { MesureProtection } from '../../../src/usager/protection';
import type { DateCivile } from '../../../src/vocabulaire/date-civile';
import { jour } from '../../support/jour';
import { datesDe } from '../../support/parcours';
import { dossierDe } from '../../support/regles';

const JOURS = JOURS_DE_VIE.map(jour);
const rare = { jours: JOURS_DE_VIE, identifiants: ['o1', 'o2'], presence: 6 };
const riche = { ...rare, presence: 14 };

/** Des accompagnements où les documents, leurs signatures et leurs avenants abondent. */
const accompagnements: fc.Arbitrary<Dossier> = fc
  .record({
    categorie: fc.constantFrom('ehpad', 'residence_autonomie', 'mas', 'ime', 'savs', 'mecs', 'esat', 'chrs', 'pjj'),
    participationFinanciere: fc.constantFrom(undefined, true, false),
    naissanceLe: fc.constantFrom(undefined, ...NAISSANCES),
    protections: fc.option(fc.array(tirerDepuis(MesureProtection, riche), { maxLength: 1 }), { nil: undefined }),
    admission: tirerDepuis(Admission, riche),
    documents: fc.array(tirerDepuis(DocumentIndividuel, riche), { maxLength: 3 }),
    orientations: fc.option(fc.array(tirerDepuis(Orientation, riche), { maxLength: 2 }), { nil: undefined }),
    sortie: fc.option(tirerDepuis(Sortie, rare), { nil: undefined, freq: 2 }),
  })
  .map(({ categorie, participationFinanciere, naissanceLe, protections, admission, documents, orientations, sortie }) =>
    dossierDe({
      structure: { categorie, ...(participationFinanciere !== undefined && { participationFinanciere }) },
      usager: { ...(naissanceLe && { identite: { naissanceLe } }), ...(protections && { protections }) },
      accompagnement: {
        admission,
        documentsIndividuels: documents,
        ...(orientations && { orientations }),
        ...(sortie && { sortie }),
      },
    }),
  );
const jours = fc.constantFrom(...JOURS);

const rendus = (dossier: Dossier, au: DateCivile) =>
  REGLES_D311.map((regle) => ({ id: regle.id, verdict: juger(regle, dossier, au) }));

describe('les règles du contrat et du DIPC, sur n’importe quel accompagnement', () => {
  test('rendent des verdicts tous représentés, bien datés, dont les preuves existent', () => {
    const rencontres = new Set<string>();
    fc.assert(
      fc.property(accompagnements, jours, (dossier, au) => {
        for (const { id, verdict } of rendus(dossier, au)) {
          rencontres.add(verdict.verdict);
          if (verdict.verdict === 'respectee') {
            for (const ou of verdict.preuves) expect(lirePointeur(dossier, ou), `${id} ${ou}`).toBeDefined();
            if (verdict.jusquAu) expect(verdict.jusquAu >= au, id).toBe(true);
          }
          if (verdict.verdict === 'a_faire') expect(verdict.avantLe >= au, id).toBe(true);
          if (verdict.verdict === 'indeterminee') expect(verdict.manque.length, id).toBeGreaterThan(0);
          if (verdict.verdict === 'non_respectee') {
            expect(verdict.objets.length, id).toBeGreaterThan(0);
            if (verdict.depuisLe) expect(verdict.depuisLe <= au, `${id} ${verdict.depuisLe} ${au}`).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(rencontres.size).toBe(5);
  });

  test('ne réclament jamais une donnée que le dossier donne déjà', () => {
    const futur = jour('2200-01-01');
    fc.assert(
      fc.property(accompagnements, (dossier) => {
        for (const { id, verdict } of rendus(dossier, futur))
          if (verdict.verdict === 'indeterminee')
            for (const ou of verdict.manque) expect(lirePointeur(dossier, ou), `${id} ${ou}`).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('sans fait nouveau, ne changent jamais un manquement en respect', () => {
    fc.assert(
      fc.property(accompagnements, jours, jours, (dossier, a, b) => {
        const [avant, apres] = a <= b ? [a, b] : [b, a];
        fc.pre(!datesDe(dossier).some((date) => avant < date && date <= apres));
        const anciens = rendus(dossier, avant);
        for (const [rang, { id, verdict }] of rendus(dossier, apres).entries())
          if (anciens[rang]?.verdict.verdict === 'non_respectee') expect(verdict.verdict, id).not.toBe('respectee');
      }),
      { numRuns: 200 },
    );
  });
});
