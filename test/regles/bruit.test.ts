import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dossier } from '../../src/dossier/dossier';
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
 * Un dossier garde la trace d’autres temps : un premier séjour, une mesure levée, une décision échue. Rien de cela ne
 * doit peser sur ce qui se juge aujourd’hui. Chaque trace ne s’ajoute qu’à une liste déjà tenue, et non vide quand sa
 * seule présence dirait quelque chose.
 */
const AVANT = { debut: '2000-01-10', fin: '2001-01-10' };

const enPlus = (document: object, chemin: readonly string[], element: object): unknown => {
  const [cle = '', ...reste] = chemin;
  const ici = document as Readonly<Record<string, unknown>>;
  const dedans = ici[cle];
  return {
    ...ici,
    [cle]: reste.length === 0 ? [...(dedans as unknown[]), element] : enPlus(dedans as object, reste, element),
  };
};

type Trace = {
  readonly quoi: string;
  readonly chemin: readonly string[];
  readonly element: object;
  readonly si: (dossier: Dossier, au: DateCivile) => unknown;
};

const TRACES: readonly Trace[] = [
  {
    quoi: 'un projet d’un premier séjour',
    chemin: ['projets'],
    element: { id: 'zz', statut: 'clos', ouvertLe: AVANT.debut, closLe: AVANT.fin, motifCloture: 'sortie' },
    // Avant l’admission, le premier séjour est encore le seul que l’on puisse lire.
    si: ({ projets, accompagnement }, au) => projets?.length && (accompagnement?.admission?.admisLe ?? '9') <= au,
  },
  {
    quoi: 'un contrat d’un premier séjour',
    chemin: ['accompagnement', 'documentsIndividuels'],
    element: { id: 'zz', type: 'contrat_sejour', etabliLe: AVANT.debut, finLe: AVANT.fin },
    si: ({ accompagnement }) => accompagnement?.documentsIndividuels?.length && accompagnement.admission?.admisLe,
  },
  {
    quoi: 'une tutelle levée',
    chemin: ['usager', 'protections'],
    element: {
      id: 'zz',
      type: 'tutelle',
      debutLe: AVANT.debut,
      finLe: AVANT.fin,
      etendue: { personne: 'representation' },
    },
    si: ({ usager }) => usager.protections,
  },
  {
    quoi: 'une orientation échue',
    chemin: ['accompagnement', 'orientations'],
    element: { id: 'zz', type: 'cdaph', decideeLe: AVANT.debut, debutLe: AVANT.debut, finLe: AVANT.fin },
    si: ({ accompagnement }, au) =>
      accompagnement?.orientations?.some(
        ({ type, debutLe, decideeLe, designeeLe, notifieeLe }) =>
          type === 'cdaph' && (debutLe ?? decideeLe ?? designeeLe ?? notifieeLe ?? au) <= au,
      ),
  },
  {
    quoi: 'une révision annulée',
    chemin: ['revisions'],
    element: { id: 'zz', projet: 'zz-p', motif: 'date', statut: 'annulee', annuleeLe: AVANT.fin },
    si: ({ revisions, projets }) => revisions?.length && projets?.length,
  },
  { quoi: 'quelqu’un au registre', chemin: ['personnes'], element: { id: 'zz' }, si: ({ personnes }) => personnes },
];

/** Ce qui se voit d’un verdict, hors des endroits qu’il nomme. */
const vu = (verdict: Verdict): unknown => {
  const {
    preuves: _preuves,
    manque: _manque,
    objets: _objets,
    motif: _motif,
    ...reste
  } = { ...verdict } as never as Record<string, unknown>;
  return reste;
};

const sansEffet = (
  { chemin, element, si }: Trace,
  regles: readonly Regle[],
  dossier: Dossier,
  au: DateCivile,
): void => {
  if (!si(dossier, au)) return;
  const projet = dossier.projets?.[0]?.id;
  const ajoute = 'projet' in element ? { ...element, projet } : element;
  const charge = Dossier.parse(enPlus(dossier, chemin, ajoute));
  for (const regle of regles) expect(vu(juger(regle, charge, au)), regle.id).toEqual(vu(juger(regle, dossier, au)));
};

const REGLES = FICHIERS_DE_REGLES.map(({ regle }) => regle);
const JOURS = fc.integer({ min: 0, max: 1200 }).map((n) => plusJours(jour('2025-01-01'), n));

describe.each(TRACES.map((trace) => [trace.quoi, trace] as const))('%s ne change aucun verdict', (_quoi, trace) => {
  test('sur les exemples de toutes les règles', () => {
    for (const { regle, exemples } of FICHIERS_DE_REGLES)
      for (const { dossier, au } of exemples) if (au > '2004') sansEffet(trace, [regle], dossierDe(dossier), jour(au));
  });

  test('sur les dossiers livrés', () => {
    for (const nom of ['ehpad', 'ime', 'savs'] as const)
      for (let n = 0; n < 1000; n += 50) sansEffet(trace, REGLES, dossierLivre(nom), plusJours(jour('2025-01-01'), n));
  });

  test('sur n’importe quel dossier', () => {
    fc.assert(fc.property(dossiers, JOURS, (dossier, au) => sansEffet(trace, REGLES, dossier, au)));
  });
});
