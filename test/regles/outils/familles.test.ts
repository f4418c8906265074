import { describe, expect, test } from 'vitest';
import { d31214RencontreAnnuelle as regle } from '../../../src/regles/casf-categories/d312-14-rencontre-annuelle';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { joursDesConvocations } from '../../../src/regles/outils/familles';
import { jour } from '../../support/jour';
import { dossierDe, verdictDe } from '../../support/regles';

/* Un enfant en institut, sans rencontre notée depuis son admission : l’année est passée deux fois. */
const ADMISE = '2024-09-02';
const enfant = (suite: Partial<DossierEsquisse> = {}): DossierEsquisse => ({
  structure: { categorie: 'ime' },
  usager: { identite: { naissanceLe: '2015-06-01' } },
  accompagnement: { admission: { admisLe: ADMISE }, echangesFamille: [] },
  projets: [],
  revisions: [],
  ...suite,
});
const juge = (suite: Partial<DossierEsquisse>) => verdictDe(regle, enfant(suite), '2026-09-03');
const projet = (suite: object) => ({ projets: [{ id: 'p', statut: 'mise_en_oeuvre', ...suite }] as never });
const clos = (suite: object) => projet({ statut: 'clos', motifCloture: 'remplace', ...suite });
const reunion = (suite: object) => projet({ reunions: [{ id: 'r', le: '2025-10-01', type: 'suivi', ...suite }] });
const revision = (suite: object, tenue: object = { statut: 'tenue', tenueLe: '2025-10-01' }) => ({
  ...projet({ reunions: [] }),
  revisions: [{ id: 'v', projet: 'p', motif: 'date', ...tenue, ...suite }] as never,
});
const PARENT = [{ qualite: 'parent' }];
const EQUIPE = [{ qualite: 'professionnel' }];
const manque = (...lieux: readonly string[]) => ({ verdict: 'indeterminee', manque: lieux });

describe('une convocation vaut rencontre, et le dossier qui ne la dit pas laisse la question ouverte', () => {
  test('toutes les listes tenues, rien n’y étant : c’est un manquement', () => {
    expect(juge({})).toMatchObject({ verdict: 'non_respectee', calcul: { origine: ADMISE } });
    expect(juge(reunion({ invites: EQUIPE, presents: EQUIPE })).verdict).toBe('non_respectee');
    expect(juge(revision({ invites: EQUIPE, presents: EQUIPE })).verdict).toBe('non_respectee');
  });

  test('une liste tue est nommée', () => {
    const { projets: _projets, revisions: _revisions, ...muet } = enfant();
    expect(verdictDe(regle, muet, '2026-09-03')).toEqual(manque('/projets', '/revisions'));
    expect(juge(projet({}))).toEqual(manque('/projets/0/reunions'));
  });

  test('une réunion ou une révision dont on ne sait qui était convié est nommée, qui est venu compris', () => {
    const LA = '/projets/0/reunions/0';
    expect(juge(reunion({}))).toEqual(manque(`${LA}/invites`, `${LA}/presents`));
    expect(juge(reunion({ invites: EQUIPE }))).toEqual(manque(`${LA}/presents`));
    expect(juge(reunion({ presents: EQUIPE }))).toEqual(manque(`${LA}/invites`));
    expect(juge(revision({}))).toEqual(manque('/revisions/0/invites', '/revisions/0/presents'));
    expect(juge(reunion({ presents: PARENT })).verdict).toBe('respectee');
  });

  test('ce qui est d’avant le délai ne peut plus rien y changer', () => {
    expect(juge(reunion({ le: ADMISE })).verdict).toBe('indeterminee');
    expect(juge(reunion({ le: '2024-09-01' })).verdict).toBe('non_respectee');
    expect(juge(revision({ tenueLe: ADMISE })).verdict).toBe('indeterminee');
    expect(juge(revision({ tenueLe: '2024-09-01' })).verdict).toBe('non_respectee');
    const annulee = (annuleeLe: string) => juge(revision({}, { statut: 'annulee', annuleeLe })).verdict;
    expect(annulee(ADMISE)).toBe('indeterminee');
    expect(annulee('2024-09-01')).toBe('non_respectee');
    expect(juge(revision({}, { statut: 'ouverte' })).verdict).toBe('indeterminee');
  });

  test('un projet clos avant le délai non plus ; clos on ne sait quand, il le peut', () => {
    expect(juge(clos({ closLe: ADMISE })).verdict).toBe('indeterminee');
    expect(juge(clos({ closLe: '2024-09-01' })).verdict).toBe('non_respectee');
    expect(juge(clos({})).verdict).toBe('indeterminee');
  });
});

describe('les jours où la famille était conviée', () => {
  const jours = (suite: Partial<DossierEsquisse>) =>
    joursDesConvocations(dossierDe(enfant(suite)), jour('2026-09-03')).map(({ valeur, ou }) => [valeur, ou]);

  test('aux réunions et aux révisions tenues, invitée ou venue', () => {
    expect(jours(reunion({ invites: PARENT }))).toEqual([['2025-10-01', '/projets/0/reunions/0/le']]);
    expect(jours(reunion({ presents: [{ qualite: 'proche' }] }))).toHaveLength(1);
    expect(jours(reunion({ presents: EQUIPE }))).toEqual([]);
    expect(jours(reunion({}))).toEqual([]);
    expect(jours(revision({ invites: PARENT }))).toEqual([['2025-10-01', '/revisions/0/tenueLe']]);
    expect(jours(revision({ invites: PARENT, tenueLe: '2026-09-04' }))).toEqual([]);
  });
});
