import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import { parseDossier } from '../../src/dossier/lire';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { lirePointeur } from '../../src/kernel/pointeur';
import { depuisTddui } from '../../src/tddui/depuis-tddui';
import { versTddui } from '../../src/tddui/vers-tddui';
import { ecarts } from './juge';
import { ecrit, exportEditeur, lu } from './lire';
import { mutes } from './mutations';

const APPROFONDI = process.env['PP_APPROFONDI'] !== undefined;
const LONGTEMPS = 3_600_000;

const accord = {
  id: 'accord-structure',
  partie: 'structure',
  par: { qualite: 'directeur' },
  le: '2020-01-01',
  forme: 'signature',
};

/** Dossiers à qui ne manque rien de ce que le guide exige : un nom, un titre, l’accord de la structure. */
const exportables: fc.Arbitrary<Dossier> = dossiers.map((tire) => {
  const complete = {
    ...tire,
    usager: { ...tire.usager, identite: { nomNaissance: 'EXEMPLE', ...tire.usager.identite } },
    ...(tire.projets && {
      projets: tire.projets.map((p) => ({ titre: 'Projet', ...p, accords: [...(p.accords ?? []), accord] })),
    }),
  };
  const lecture = parseDossier(complete);
  if (!lecture.ok) throw new Error(JSON.stringify(lecture.error));
  return lecture.value;
});

const transporte = (bundle: unknown): unknown => JSON.parse(JSON.stringify(bundle));

/** Le dossier, ses identifiants et ses liens remplacés par ceux de l’export. */
const renomme = (dossier: Dossier, identifiants: Readonly<Record<string, string>>): unknown =>
  JSON.parse(JSON.stringify(dossier), (_, v) =>
    typeof v === 'string' && Object.hasOwn(identifiants, v) ? identifiants[v] : v,
  );

const SUFFIXE = /~\d+/g;

/** Le document, ses listes rangées d’une seule façon ; « ~2 », que reçoit un identifiant déjà pris, dépend de l’ordre. */
const sansOrdre = (document: unknown): unknown =>
  JSON.parse(JSON.stringify(document), (_, valeur: unknown) => {
    if (typeof valeur === 'string') return valeur.replaceAll(SUFFIXE, '');
    return Array.isArray(valeur) ? valeur.map((element) => JSON.stringify(element)).toSorted() : valeur;
  });

const oter = (document: unknown, ou: string): void => {
  const coupe = ou.lastIndexOf('/');
  const porteur = lirePointeur(document, ou.slice(0, coupe) as '');
  if (typeof porteur === 'object' && porteur !== null) Reflect.deleteProperty(porteur, ou.slice(coupe + 1));
};

describe('Pour tout dossier valide,', () => {
  it(
    'l’export, joint de nos extensions, revient entier',
    () => {
      fc.assert(
        fc.property(exportables, (dossier) => {
          expect(lu(transporte(ecrit(dossier, { extensions: true }).bundle)).dossier).toEqual(dossier);
        }),
      );
    },
    LONGTEMPS,
  );

  it(
    'l’export seul revient, aux pertes déclarées près',
    () => {
      fc.assert(
        fc.property(exportables, (dossier) => {
          const { bundle, pertes, identifiants } = ecrit(dossier);
          const [avant, apres] = [renomme(dossier, identifiants), structuredClone<unknown>(lu(bundle).dossier)];
          // Un élément de liste perdu emporte ses rangs : comparer alors la liste entière n’a pas de sens.
          for (const { nature, ou } of pertes) {
            if (nature === 'hors_profil') continue;
            const liste = /^(.*\/(?:personnes|projets|revisions|accords))\/\d+$/.exec(ou)?.[1] ?? ou;
            for (const document of [avant, apres]) oter(document, liste);
          }
          expect(apres).toEqual(avant);
        }),
      );
    },
    LONGTEMPS,
  );

  it(
    'l’export est accepté du juge, avec ou sans nos extensions',
    () => {
      fc.assert(
        fc.property(exportables, fc.boolean(), (dossier, extensions) => {
          expect(ecarts(ecrit(dossier, { extensions }).bundle)).toEqual([]);
        }),
        APPROFONDI ? {} : { numRuns: 40 },
      );
    },
    LONGTEMPS,
  );

  it(
    'relu puis réécrit avec son reste, l’export ne perd plus rien',
    () => {
      fc.assert(
        fc.property(exportables, (dossier) => {
          const premiere = lu(ecrit(dossier).bundle);
          const { bundle, pertes } = ecrit(premiere.dossier, { reste: premiere.reste });
          expect(pertes.filter(({ nature }) => nature !== 'hors_profil')).toEqual([]);
          expect(lu(bundle).dossier).toEqual(premiere.dossier);
        }),
      );
    },
    LONGTEMPS,
  );

  it(
    'fût-il écrit avec le reste d’un tout autre, il revient entier avec nos extensions',
    () => {
      fc.assert(
        fc.property(exportables, exportables, fc.boolean(), (autre, dossier, extensions) => {
          const { reste } = lu(ecrit(autre, { extensions }).bundle);
          expect(lu(transporte(ecrit(dossier, { reste, extensions: true }).bundle)).dossier).toEqual(dossier);
        }),
      );
    },
    LONGTEMPS,
  );

  it(
    'l’ordre des entrées de l’export ne change rien à ce qu’on y lit, hors l’ordre des listes',
    () => {
      fc.assert(
        fc.property(exportables, fc.boolean(), fc.nat(), (dossier, extensions, tour) => {
          const { bundle } = ecrit(dossier, { extensions });
          const rang = tour % bundle.entry.length;
          const entry = [...bundle.entry.slice(rang), ...bundle.entry.slice(0, rang)].toReversed();
          expect(sansOrdre(lu({ ...bundle, entry }).dossier)).toEqual(sansOrdre(lu(bundle).dossier));
        }),
      );
    },
    LONGTEMPS,
  );

  it(
    'l’export est fait ou refusé, sans jamais lever, et un refus dit où',
    () => {
      fc.assert(
        fc.property(dossiers, (dossier) => {
          const ecriture = versTddui(dossier);
          if (ecriture.ok) return;
          for (const { ou, message } of ecriture.error) {
            expect(ou).toMatch(/^\/(usager|projets)/);
            expect(message).toMatch(/\.$/);
          }
        }),
      );
    },
    LONGTEMPS,
  );
});

describe('Pour tout Bundle abîmé,', () => {
  const abimes = mutes(exportEditeur());

  it(
    'la lecture donne un dossier que parseDossier relit, ou refuse, sans jamais lever',
    () => {
      fc.assert(
        fc.property(abimes, (bundle) => {
          const lecture = depuisTddui(bundle);
          if (!lecture.ok) {
            expect(['bundle_vide', 'sans_projet_ni_personne', 'pas_une_ressource']).toContain(lecture.error[0]?.code);
            return;
          }
          expect(parseDossier(transporte(lecture.value.dossier)).ok).toBe(true);
        }),
        { numRuns: APPROFONDI ? 100_000 : 150 },
      );
    },
    LONGTEMPS,
  );

  it(
    'ce qui a été lu se réécrit avec son reste et se relit',
    () => {
      fc.assert(
        fc.property(abimes, (bundle) => {
          const lecture = depuisTddui(bundle);
          if (!lecture.ok) return;
          const ecriture = versTddui(lecture.value.dossier, { reste: lecture.value.reste, extensions: true });
          if (ecriture.ok) expect(lu(transporte(ecriture.value.bundle)).dossier).toEqual(lecture.value.dossier);
        }),
        { numRuns: APPROFONDI ? 5_000 : 50 },
      );
    },
    LONGTEMPS,
  );
});
