import { describe, expect, test } from 'vitest';
import { anesm2008ObjectifsEvaluables } from '../../../src/regles/rbpp/anesm-2008-objectifs-evaluables';
import { anesm2008ParoleDistincte } from '../../../src/regles/rbpp/anesm-2008-parole-distincte';
import { anesm2008PlusieursRencontres } from '../../../src/regles/rbpp/anesm-2008-plusieurs-rencontres';
import { anesm2008ReevaluationAnnuelle } from '../../../src/regles/rbpp/anesm-2008-reevaluation-annuelle';
import { anesm2008RencontreAvantEcriture } from '../../../src/regles/rbpp/anesm-2008-rencontre-avant-ecriture';
import { verdictDe } from '../../support/regles';

const AU = '2026-06-01';
const attente = (qualite: string) => ({ id: 'a', parole: { texte: 'Ses mots.', auteur: { qualite } } });
const projet = (suite: object) => ({
  projets: [{ id: 'p', statut: 'mise_en_oeuvre', debutLe: '2026-02-01', ...suite }] as never,
  accompagnement: { entretiens: [] },
});

describe('le refus de la personne de prendre part à son projet ne se retient jamais', () => {
  const refus = { id: 'n', le: '2026-01-20', par: { qualite: 'personne' }, objet: 'participation' };
  const seul = { attentes: [attente('parent')], reunions: [], evaluations: [] };

  test.each<[string, object, string]>([
    ['rien n’est dit d’un refus', {}, 'non_respectee'],
    ['un refus est noté', { refus: [refus] }, 'sans_objet'],
    ['le refus est celui de tout le projet', { refus: [{ ...refus, objet: 'projet' }] }, 'sans_objet'],
    ['le refus est levé', { refus: [{ ...refus, leveLe: '2026-03-01' }] }, 'non_respectee'],
    ['le refus est à venir', { refus: [{ ...refus, le: '2026-06-02' }] }, 'non_respectee'],
    ['le refus est celui d’une activité', { refus: [{ ...refus, objet: 'element' }] }, 'non_respectee'],
    [
      'la participation dit le refus',
      { participation: { personne: { aParticipe: false, motif: 'refus' } } },
      'sans_objet',
    ],
    [
      'elle n’a pas été sollicitée',
      { participation: { personne: { aParticipe: false, motif: 'non_sollicitee' } } },
      'non_respectee',
    ],
  ])('%s', (_titre, suite, verdict) => {
    for (const regle of [anesm2008ParoleDistincte, anesm2008PlusieursRencontres, anesm2008RencontreAvantEcriture]) {
      expect(verdictDe(regle, projet({ ...seul, ...suite }), AU).verdict, regle.id).toBe(verdict);
    }
  });
});

test('une attente d’auteur inconnu est peut-être la sienne', () => {
  const lu = verdictDe(
    anesm2008ParoleDistincte,
    projet({ attentes: [attente('parent'), { ...attente('inconnue'), id: 'b' }] }),
    AU,
  );
  expect(lu).toEqual({ verdict: 'indeterminee', manque: ['/projets/0/attentes/1/parole/auteur/qualite'] });
});

test('une action annulée ne sert plus l’objectif', () => {
  const objectif = { id: 'o', titre: 'O', statut: 'actif', echeanceLe: '2027-01-31', resultatAttendu: 'R.' };
  const lu = (statut: string) =>
    verdictDe(
      anesm2008ObjectifsEvaluables,
      projet({ objectifs: [objectif], actions: [{ id: 'x', titre: 'A', statut, objectifs: ['o'] }] }),
      AU,
    ).verdict;
  expect(lu('actif')).toBe('respectee');
  expect(lu('annule')).toBe('non_respectee');
});

test('un projet clos n’a plus à être révisé', () => {
  const lu = (suite: object) =>
    verdictDe(anesm2008ReevaluationAnnuelle, { ...projet({ debutLe: '2024-02-01', ...suite }), revisions: [] }, AU)
      .verdict;
  expect(lu({})).toBe('non_respectee');
  expect(lu({ statut: 'clos', motifCloture: 'deces', closLe: '2024-05-01' })).toBe('sans_objet');
});
