import { describe, expect, test } from 'vitest';
import { l3113ParticipationConception as conception } from '../../../src/regles/casf/l311-3-participation-conception';
import { l3113ParticipationMiseEnOeuvre as miseEnOeuvre } from '../../../src/regles/casf/l311-3-participation-mise-en-oeuvre';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import type { Regle } from '../../../src/regles/regle';
import { verdictDe } from '../../support/regles';

type Projet = NonNullable<DossierEsquisse['projets']>[number];
type Participation = NonNullable<NonNullable<Projet['participation']>['personne']>;

const projet = (suite: object): DossierEsquisse => ({
  projets: [{ id: 'p', statut: 'mise_en_oeuvre', ...suite } as Projet],
});
const surProjet = (regle: Regle, suite: object, au = '2026-10-01') => verdictDe(regle, projet(suite), au);

describe('la participation à la conception', () => {
  const declaree = (personne: Participation, au = '2026-10-01') =>
    surProjet(conception, { participation: { personne } }, au);

  test.each<[Participation, string]>([
    [{ aParticipe: true }, 'respectee'],
    [{ aParticipe: false, motif: 'refus' }, 'respectee'],
    [{ aParticipe: false, motif: 'non_sollicitee' }, 'non_respectee'],
    [{ aParticipe: false, motif: 'impossibilite' }, 'sans_objet'],
    [{ aParticipe: false, motif: 'autre' }, 'indeterminee'],
    [{ aParticipe: false }, 'indeterminee'],
  ])('déclarée %j : %s', (personne, verdict) => {
    expect(declaree(personne).verdict).toBe(verdict);
  });

  test('datée, elle ne vaut qu’à partir de son jour', () => {
    expect(declaree({ aParticipe: true, le: '2026-09-30' }, '2026-09-29').verdict).toBe('indeterminee');
    expect(declaree({ aParticipe: true, le: '2026-09-30' }, '2026-09-30')).toEqual({
      verdict: 'respectee',
      preuves: ['/projets/0/participation/personne'],
    });
  });

  test.each<[string, object, string]>([
    [
      'une réunion de synthèse où elle est',
      { reunions: [{ id: 'r', type: 'synthese', le: '2026-09-01', personne: { presente: true } }] },
      'respectee',
    ],
    [
      'une réunion de suivi',
      { reunions: [{ id: 'r', type: 'suivi', le: '2026-09-01', personne: { presente: true } }] },
      'indeterminee',
    ],
    [
      'une réunion sans elle',
      { reunions: [{ id: 'r', type: 'coconstruction', le: '2026-09-01', personne: { presente: false } }] },
      'indeterminee',
    ],
    [
      'une réunion à venir',
      { reunions: [{ id: 'r', type: 'coconstruction', le: '2026-10-02', personne: { presente: true } }] },
      'indeterminee',
    ],
    [
      'une attente sans date',
      { attentes: [{ id: 'a', parole: { texte: 'x', auteur: { qualite: 'personne' } } }] },
      'respectee',
    ],
    [
      'l’attente d’un proche',
      { attentes: [{ id: 'a', parole: { texte: 'x', auteur: { qualite: 'proche' } } }] },
      'indeterminee',
    ],
    [
      'une attente à venir',
      { attentes: [{ id: 'a', parole: { texte: 'x', auteur: { qualite: 'personne' }, le: '2026-10-02' } }] },
      'indeterminee',
    ],
    [
      'son refus de participer',
      { refus: [{ id: 'f', le: '2026-09-01', par: { qualite: 'personne' }, objet: 'participation' }] },
      'respectee',
    ],
    [
      'le refus d’un tiers',
      { refus: [{ id: 'f', le: '2026-09-01', par: { qualite: 'tuteur' }, objet: 'participation' }] },
      'indeterminee',
    ],
    [
      'son refus du projet',
      { refus: [{ id: 'f', le: '2026-09-01', par: { qualite: 'personne' }, objet: 'projet' }] },
      'indeterminee',
    ],
  ])('%s : %s', (_titre, suite, verdict) => {
    expect(surProjet(conception, suite).verdict).toBe(verdict);
  });

  test('ce que le dossier dit de sa participation l’emporte sur les traces', () => {
    const attentes = [{ id: 'a', parole: { texte: 'x', auteur: { qualite: 'personne' } } }];
    const participation = { personne: { aParticipe: false, motif: 'non_sollicitee' } };
    expect(surProjet(conception, { attentes, participation })).toMatchObject({
      verdict: 'non_respectee',
      certitude: 'certaine',
      objets: ['/projets/0/participation/personne'],
    });
  });

  test('un projet encore en préparation ne se juge pas, mais une participation y compte déjà', () => {
    const participation = { personne: { aParticipe: false, motif: 'non_sollicitee' } };
    expect(surProjet(conception, { statut: 'coconstruction', participation }).verdict).toBe('sans_objet');
    expect(
      surProjet(conception, { statut: 'accueil', participation: { personne: { aParticipe: true } } }).verdict,
    ).toBe('respectee');
  });
});

describe('la participation aux bilans', () => {
  const bilan = (suite: object): DossierEsquisse => ({
    revisions: [{ id: 'r', projet: 'p', motif: 'date', statut: 'tenue', tenueLe: '2026-02-28', ...suite } as never],
  });
  const juge = (suite: object, au = '2026-02-28') => verdictDe(miseEnOeuvre, bilan(suite), au);

  test.each<[object, string]>([
    [{ personne: { presente: true } }, 'respectee'],
    [{ personne: { presente: false, motif: 'ne_souhaite_pas' } }, 'respectee'],
    [{ personne: { presente: false, motif: 'non_invitee' } }, 'non_respectee'],
    [{ personne: { presente: false, motif: 'empechee' } }, 'non_respectee'],
    [{ personne: { presente: false, motif: 'autre' } }, 'non_respectee'],
    [
      { personne: { presente: false, motif: 'empechee' }, avisPersonne: { recueilli: true, sens: 'reserve' } },
      'respectee',
    ],
    [
      { personne: { presente: false, motif: 'empechee' }, avisPersonne: { recueilli: false, motif: 'autre' } },
      'non_respectee',
    ],
    [{ personne: { presente: false } }, 'indeterminee'],
    [{ avisPersonne: { recueilli: true, sens: 'favorable' } }, 'respectee'],
    [{}, 'indeterminee'],
  ])('%j : %s', (suite, verdict) => {
    expect(juge(suite).verdict).toBe(verdict);
  });

  test('n’inviter pas la personne est certain ; son empêchement est une lecture', () => {
    expect(juge({ personne: { presente: false, motif: 'non_invitee' } })).toMatchObject({
      certitude: 'certaine',
      depuisLe: '2026-02-28',
    });
    expect(juge({ personne: { presente: false, motif: 'empechee' } })).toMatchObject({ certitude: 'selon_lecture' });
  });

  test('la veille du bilan, un bilan annulé, et sans liste de bilans', () => {
    const annulee = {
      id: 'r',
      projet: 'p',
      motif: 'date' as const,
      statut: 'annulee' as const,
      annuleeLe: '2026-02-01',
    };
    expect(verdictDe(miseEnOeuvre, { revisions: [annulee] }, '2026-02-28').verdict).toBe('sans_objet');
    expect(juge({ personne: { presente: true } }, '2026-02-27').verdict).toBe('sans_objet');
    expect(verdictDe(miseEnOeuvre, {}, '2026-02-28')).toEqual({ verdict: 'indeterminee', manque: ['/revisions'] });
  });
});
