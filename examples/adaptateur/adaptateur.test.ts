/*
 * Comment l’éditeur éprouve son adaptateur, avec son propre outil de test et le banc d’essai de la bibliothèque.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  bloquants,
  CommandeConsentement,
  controler,
  DateCivile,
  EvenementConsentement,
  parseDossier,
} from 'projet-personnalise';
import {
  adresserConsentement,
  commandeConsentement,
  DROITS_CONSENTEMENT,
  dossiersCasses,
  proprietesGeneriques,
  scenario,
} from 'projet-personnalise/essai';
import { describe, expect, test } from 'vitest';
import type { LigneJournal } from './journal-en-table';
import { deciderEnTable, etatDe, faitDe } from './journal-en-table';
import { remiseQuinzeJours } from './remise';
import type { Tables } from './tables';
import { TABLES } from './tables';
import { versDossier } from './vers-dossier';

const AU = DateCivile.parse('2026-11-21');
const [rose, irma] = TABLES.residents;

describe('Des tables au dossier', () => {
  test('une ligne bien remplie donne un dossier que l’on contrôle', () => {
    const lecture = rose && versDossier(TABLES, rose, 'ehpad');
    if (!lecture?.ok) throw new Error(JSON.stringify(lecture?.error));
    expect(lecture.value.projets?.[0]?.objectifs?.map(({ titre }) => titre)).toEqual([
      'Retourner au jardin',
      'Choisir ses repas',
    ]);
    const rapport = controler(lecture.value, { au: AU });
    expect(rapport.resultats.find(({ regle }) => regle === 'casf/d311-remise-quinze-jours')?.verdict.verdict).toBe(
      'respectee',
    );
    // Les tables ne disent presque rien : un silence n’est pas un manquement.
    expect(bloquants(rapport, 'obligation')).toEqual([]);
  });

  test('chaque faute dit la table, la ligne et la colonne à corriger', () => {
    const lecture = irma && versDossier(TABLES, irma, 'ehpad');
    const fautes = lecture?.ok === false ? lecture.error : [];
    expect(fautes.map(({ table, num, colonne }) => `${table} ${num} ${colonne}`)).toEqual([
      'residents 13 ddn',
      'residents 13 protection',
      'objectifs 92 intitule ou libelle',
      'objectifs 92 etat',
      'objectifs 92 echeance',
    ]);
  });
});

const deuxChiffres = (nombre: number): string => `${nombre}`.padStart(2, '0');
const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((d) => `${deuxChiffres(d.getUTCDate())}/${deuxChiffres(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}`);
const peutEtre = (tirage: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), tirage);

/** Des tables bien remplies, où des cases sont restées vides. */
const tables: fc.Arbitrary<Tables> = fc.record({
  residents: fc
    .record({
      num: fc.constant(1),
      nom: peutEtre(fc.constant('Nom')),
      prenom: peutEtre(fc.constant('Prénom')),
      ddn: peutEtre(date),
      entree: peutEtre(date),
      contrat_remis: peutEtre(date),
      protection: fc.constantFrom('', 'AUCUNE', 'CURATELLE', 'TUTELLE'),
      protection_debut: date,
    })
    .map((resident) => [resident]),
  projets: fc
    .array(
      fc.record({
        num: fc.nat(5),
        resident: fc.constant(1),
        libelle: fc.constant('Projet'),
        etat: fc.constantFrom('BROUILLON', 'EN_COURS', 'ARCHIVE'),
        ouvert: peutEtre(date),
      }),
      { maxLength: 3 },
    )
    .map((lignes) => lignes.map((ligne, rang) => ({ ...ligne, num: rang }))),
  objectifs: fc
    .array(
      fc.record({
        num: fc.nat(),
        projet: fc.nat(2),
        intitule: fc.constant('Objectif'),
        etat: fc.constantFrom('A_FAIRE', 'EN_COURS', 'ATTEINT', 'ABANDON'),
        echeance: peutEtre(date),
        avis: fc.constantFrom('O', 'N', ''),
      }),
      { maxLength: 6 },
    )
    .map((lignes) => lignes.map((ligne, rang) => ({ ...ligne, num: rang }))),
});

describe('Quelles que soient les tables', () => {
  test('bien remplies, elles donnent un dossier, et le contrôle ne lève jamais', () => {
    fc.assert(
      fc.property(tables, (base) => {
        const [resident] = base.residents;
        const lecture = resident && versDossier(base, resident, 'ehpad');
        if (!lecture?.ok) throw new Error(JSON.stringify(lecture?.error));
        expect(lecture.value.projets?.flatMap(({ objectifs }) => objectifs ?? [])).toHaveLength(
          base.objectifs.filter(({ projet }) => base.projets.some(({ num }) => num === projet)).length,
        );
        controler(lecture.value, { au: AU });
      }),
    );
  });

  test('une case vide reste un silence : elle n’affirme rien', () => {
    fc.assert(
      fc.property(tables, (base) => {
        const [resident] = base.residents;
        const lecture = resident && versDossier(base, resident, 'ehpad');
        if (!lecture?.ok) throw new Error(JSON.stringify(lecture?.error));
        const { usager, accompagnement } = lecture.value;
        expect('protections' in usager).toBe(resident?.protection !== '');
        expect('naissanceLe' in (usager.identite ?? {})).toBe(resident?.ddn !== '');
        expect(accompagnement !== undefined).toBe(resident?.entree !== '');
      }),
    );
  });

  test('un dossier cassé n’entre pas : chaque faute que la bibliothèque nomme est dite', () => {
    fc.assert(
      fc.property(dossiersCasses, ({ ou, dossier }) => {
        // L’éditeur lit aussi des dossiers venus d’ailleurs : il montre l’endroit que la bibliothèque donne.
        const lecture = parseDossier(dossier);
        expect(lecture.ok ? [] : lecture.error.map((issue) => issue.ou)).toContain(ou);
      }),
    );
  });
});

const sujet = {
  decider: deciderEnTable,
  commande: commandeConsentement,
  droits: DROITS_CONSENTEMENT,
  // L’état n’est que des lignes : chacune doit se relire.
  stateSchema: {
    safeParse: (lignes: unknown) => {
      (lignes as readonly LigneJournal[]).map(faitDe);
      return { success: true };
    },
  },
  eventSchema: EvenementConsentement,
  commandSchema: CommandeConsentement,
  adresser: (commande: CommandeConsentement, lignes: readonly LigneJournal[]) =>
    adresserConsentement(commande, etatDe(lignes)),
};

describe('Un consentement gardé en base', () => {
  test.each(proprietesGeneriques(sujet).map(({ titre, verifier }) => [titre, verifier] as const))(
    '%s',
    (_, verifier) => {
      verifier();
    },
  );

  test('le curateur ne consent pas à la place de la personne, même relu depuis la base', () => {
    const commun = { consentement: 'c-image', objet: 'image' } as const;
    const rechercher = CommandeConsentement.parse({
      ...commun,
      type: 'RechercherConsentement',
      le: '2026-03-02',
      par: { qualite: 'professionnel' },
      aupresDe: { qualite: 'personne' },
    });
    const accord = CommandeConsentement.parse({
      ...commun,
      type: 'EnregistrerAccord',
      le: '2026-03-09',
      par: { qualite: 'curateur' },
      forme: 'ecrit',
    });
    scenario(deciderEnTable).givenCommands(rechercher).when(accord).thenRefused('CURATEUR_SANS_POUVOIR');
  });
});

describe('Une règle récrite par l’éditeur', () => {
  type Cas = { readonly titre: string; readonly au: string; readonly dossier: object; readonly attendu: object };
  const cas: readonly Cas[] = JSON.parse(
    readFileSync(new URL('../cas-de-conformite/casf/d311-remise-quinze-jours.json', import.meta.url), 'utf8'),
  );

  test.each(cas.map((c) => [c.titre, c] as const))(
    'répond comme la bibliothèque : %s',
    (_, { au, dossier, attendu }) => {
      expect(attendu).toMatchObject(remiseQuinzeJours({ ...dossier }, au));
    },
  );
});
