import { expect, test } from 'vitest';
import { l3114Contenu } from '../../../src/regles/casf/l311-4-contenu';
import { REGLES_D311 } from '../../../src/regles/casf/sommaire-d311';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

const CLAUSES = [
  ...['objectifs', 'prestationsImmediates', 'conditionsSejour', 'participationFinanciere', 'dureeEtRevision'],
  ...['decisionsPrealables', 'nomsDesParticipants'],
];

/** Un document qui n’a rien de ce que D311 demande, établi le jour de l’admission. */
const demuni = (type: 'contrat_sejour' | 'dipc', le: string): DossierEsquisse => ({
  structure: { categorie: 'mas', participationFinanciere: true },
  usager: { identite: { naissanceLe: '1960-01-01' }, protections: [] },
  accompagnement: {
    admission: { admisLe: le, modalite: 'hebergement', dureePrevisionnelle: 'indeterminee' },
    orientations: [{ id: 'o', type: 'cdaph', decideeLe: '2002-01-01' }],
    informations: [],
    documentsIndividuels: [
      {
        id: 'c',
        type,
        etabliLe: le,
        clauses: Object.fromEntries(CLAUSES.map((cle) => [cle, false])),
        copieConservee: false,
        participation: { personne: { aParticipe: false, motif: 'non_sollicitee' } },
        signatures: [{ le, par: { qualite: 'personne' } }],
        remises: [],
        avenants: [{ id: 'a', etabliLe: le, objet: 'autre', signatures: [], remises: [] }],
        annexeTarifs: { misesAJourLe: [] },
        changementsDeTarifLe: [le],
      },
    ],
  },
});
const fautes = (dossier: DossierEsquisse): readonly string[] =>
  REGLES_D311.map((regle) => [regle.id, verdictDe(regle, dossier, '2026-11-22').verdict] as const)
    .filter(([, verdict]) => verdict === 'non_respectee' || verdict === 'a_faire')
    .map(([id]) => id);

test.each(['contrat_sejour', 'dipc'] as const)('D311 ne reproche rien à un %s plus ancien que lui', (type) => {
  expect(fautes(demuni(type, '2003-02-01'))).toEqual([]);
  expect(fautes(demuni(type, '2005-05-26'))).toEqual([]);
  expect(fautes(demuni(type, '2005-05-27')).length).toBeGreaterThan(12);
});

test('la loi de 2002 ne reproche rien à un document d’avant elle', () => {
  const juge = (le: string) => verdictDe(l3114Contenu, demuni('contrat_sejour', le), '2026-11-22').verdict;
  expect([juge('2002-01-02'), juge('2002-01-03')]).toEqual(['sans_objet', 'non_respectee']);
});
