import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import { dossiers } from '../../src/essai/arbitraires/dossier';
import { juger } from '../../src/regles/moteur';
import type { Regle } from '../../src/regles/regle';
import { plusJours } from '../../src/vocabulaire/calendrier';
import type { DateCivile } from '../../src/vocabulaire/date-civile';
import { dossierLivre } from '../support/dossiers';
import { jour } from '../support/jour';
import { FICHIERS_DE_REGLES } from '../support/modules-regles';
import { dossierDe } from '../support/regles';
import type { Retouche } from '../support/retraits';
import { avecListeVide, clesDe, listesTues, listesVues, motifDe, sansLaCle } from '../support/retraits';

/**
 * Les clés qu’on peut taire et qui, tues, laissent voir un manquement : non qu’il naisse du silence, mais ce qui le fait
 * est écrit ailleurs au dossier, et la clé seule l’éteignait. Toute autre est un défaut de la règle.
 */
const EXCEPTIONS: readonly { readonly raison: string; readonly cles: readonly string[] }[] = [
  {
    raison: 'Une fin : le format ne sait pas dire « cela dure », il le dit en n’écrivant pas de fin.',
    cles: [
      'accompagnement/sortie',
      'finLe',
      'auLe',
      'revoqueeLe',
      'closLe',
      'motifCloture',
      'documentsIndividuels/*/refusSignature',
      'documentsIndividuels/*/retractation',
      'resiliation/retireeLe',
      'refus/*/leveLe',
    ],
  },
  {
    raison: 'Une excuse : le dossier affirme ce qui manque, et rien ne nie que quelqu’un l’ait refusé ou empêché.',
    cles: [
      'projets/*/refus',
      'projets/*/participation/personne',
      'risques/*/attenuation',
      'risques/*/secours',
      'recherches/*/aptitude',
    ],
  },
  {
    raison: 'Un repère : un fait écrit sans date est tenu pour déjà là, et jugé par le texte du jour.',
    cles: [
      'admission/admisLe',
      'documentsIndividuels/*/etabliLe',
      'projets/*/ouvertLe',
      'projets/*/debutLe',
      'projets/*/statutLe',
      'projets/*/versions',
      'parole/le',
      'structure/numeroL3121',
    ],
  },
];
const ADMISES = EXCEPTIONS.flatMap(({ cles }) => cles);
const estAdmise = (motif: string): boolean => ADMISES.some((cle) => motif === cle || motif.endsWith(`/${cle}`));

/** Une liste vide qui en dit plus qu’elle-même : sans signature, ce document n’en remplace plus un autre. */
const VIDES_ADMISES: ReadonlySet<string> = new Set(['accompagnement/documentsIndividuels/*/signatures']);

/**
 * Celles qui, tues, laissent voir un manquement que la règle ne rend que selon sa lecture, et qui le dit : un majeur est
 * présumé apte ; une signature plus tardive, un accompagnant sont des excuses que le dossier ne porte plus.
 */
const SELON_LECTURE: ReadonlySet<string> = new Set([
  'usager/aptitudes : casf/l311-3-consentement-majeur-represente',
  'usager/aptitudes : casf/l311-3-consentement-mineur',
  'usager/aptitudes : casf/l311-3-consentement-personne',
  'accompagnement/documentsIndividuels/*/signatures : casf/d311-refus-de-signer-dipc',
  'accompagnement/documentsIndividuels/*/signatures/*/accompagneePar : casf/d311-accompagnant-a-la-signature',
]);

const LECTURE = ' (selon lecture)';
const sansCertitude = (grief: string): string => grief.replace(LECTURE, '');

/** Ce qu’une règle reproche : un manquement, ou un élément de la HAS contredit. */
const griefs = (regle: Regle, dossier: Dossier, au: DateCivile): readonly string[] => {
  const verdict = juger(regle, dossier, au);
  if (verdict.verdict !== 'non_respectee') return [];
  if (regle.has === undefined) return [verdict.certitude === 'certaine' ? regle.id : `${regle.id}${LECTURE}`];
  const constats = regle.has.preuves(dossier, au);
  return constats.flatMap(({ constat, element }) => (constat === 'contradiction' ? [`${regle.id} ${element}`] : []));
};

const REGLES = FICHIERS_DE_REGLES.map(({ regle }) => regle);
type Cas = { readonly regles: readonly Regle[]; readonly dossier: Dossier; readonly au: DateCivile };

/** Les griefs qui apparaissent, ou disparaissent, quand un dossier est retouché, dits avec l’endroit. */
const changes = (
  { regles, dossier, au }: Cas,
  retouches: readonly Retouche[],
  sens: 'apparus' | 'disparus',
): readonly string[] => {
  const avant = regles.flatMap((regle) => griefs(regle, dossier, au));
  return retouches.flatMap(({ motif, dossier: retouche }) => {
    const apres = regles.flatMap((regle) => griefs(regle, retouche, au));
    const [plus, moins] = sens === 'apparus' ? [apres, avant] : [avant, apres];
    const dits = new Set(moins.map(sansCertitude));
    return plus
      .filter((grief) => !moins.includes(grief) && !(grief.endsWith(LECTURE) && dits.has(sansCertitude(grief))))
      .map((grief) => `${motif} : ${grief}`)
      .filter((grief) => !(grief.endsWith(LECTURE) && SELON_LECTURE.has(sansCertitude(grief))));
  });
};

/** Une clé sur `pas` : toutes pour un exemple, quelques-unes pour un dossier entier. */
const unSur = <T>(liste: readonly T[], pas: number, reste = 0): readonly T[] =>
  liste.filter((_, rang) => rang % pas === reste % pas);

const auRetrait = (cas: Cas, pas = 1, reste = 0): readonly string[] => {
  const cles = clesDe(cas.dossier);
  const admises = cles.map(motifDe).filter(estAdmise);
  const retirees = unSur(cles, pas, reste).filter(
    (cle) => !admises.some((motif) => motif === motifDe(cle) || motif.startsWith(`${motifDe(cle)}/`)),
  );
  const retouches = retirees.flatMap((cle) => sansLaCle(cas.dossier, cle));
  return changes(cas, retouches, 'apparus');
};

const siVide = (cas: Cas, pas = 1, reste = 0): readonly string[] => {
  const tues = unSur(listesTues(cas.dossier, LISTES), pas, reste).filter((cle) => !VIDES_ADMISES.has(motifDe(cle)));
  const retouches = tues.flatMap((cle) => avecListeVide(cas.dossier, cle));
  return changes(cas, retouches, 'disparus');
};

const EXEMPLES: readonly Cas[] = FICHIERS_DE_REGLES.flatMap(({ regle, exemples }) =>
  exemples.map(({ dossier, au }) => ({ regles: [regle], dossier: dossierDe(dossier), au: jour(au) })),
);
const LIVRES: readonly Cas[] = (['ehpad', 'ime', 'savs'] as const).flatMap((nom) =>
  ['2025-11-21', '2026-11-21'].map((au) => ({ regles: REGLES, dossier: dossierLivre(nom), au: jour(au) })),
);
const TIRES = fc.record({
  dossier: dossiers,
  au: fc.integer({ min: -400, max: 1200 }).map((n) => plusJours(jour('2025-01-01'), n)),
});
const LISTES = listesVues([...EXEMPLES, ...LIVRES].map(({ dossier }) => dossier));

describe('retirer une clé d’un dossier ne fait apparaître ni manquement, ni contradiction', () => {
  test('sur les exemples de toutes les règles', () => {
    expect(EXEMPLES.flatMap((cas) => auRetrait(cas))).toEqual([]);
  });

  test('sur les exemples des autres règles', () => {
    const pas = process.env['PP_APPROFONDI'] ? 1 : 16;
    expect(EXEMPLES.flatMap((cas, rang) => auRetrait({ ...cas, regles: REGLES }, pas, rang))).toEqual([]);
  }, 300_000);

  test('sur les dossiers livrés', () => {
    expect(LIVRES.flatMap((cas, rang) => auRetrait(cas, 48, rang))).toEqual([]);
  });

  test('sur n’importe quel dossier', () => {
    fc.assert(
      fc.property(TIRES, fc.nat(), (cas, reste) => {
        expect(auRetrait({ regles: REGLES, ...cas }, 30, reste)).toEqual([]);
      }),
    );
  });
});

describe('affirmer qu’une liste est vide ne fait disparaître ni manquement, ni contradiction', () => {
  test('sur les exemples de toutes les règles', () => {
    const manquements = EXEMPLES.filter(({ regles, dossier, au }) => regles.some((r) => griefs(r, dossier, au).length));
    expect(manquements.length).toBeGreaterThan(100);
    expect(manquements.flatMap((cas) => siVide(cas))).toEqual([]);
  });

  test('sur les dossiers livrés', () => {
    expect(LIVRES.flatMap((cas, rang) => siVide(cas, 6, rang))).toEqual([]);
  });

  test('sur n’importe quel dossier', () => {
    fc.assert(
      fc.property(TIRES, fc.nat(), (cas, reste) => {
        expect(siVide({ regles: REGLES, ...cas }, 20, reste)).toEqual([]);
      }),
    );
  });
});
