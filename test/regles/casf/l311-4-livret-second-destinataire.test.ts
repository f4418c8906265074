import { describe, expect, test } from 'vitest';
import { l3114LivretSecondDestinataire as second } from '../../../src/regles/casf/l311-4-livret-second-destinataire';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

type Accompagnement = NonNullable<DossierEsquisse['accompagnement']>;
type Remis = NonNullable<Accompagnement['documentsRemis']>[number];
type Usager = NonNullable<DossierEsquisse['usager']>;

const dossier = (
  suite: Accompagnement = {},
  usager: Usager = { identite: { naissanceLe: '1950-01-01' } },
  admisLe = '2026-02-14',
): DossierEsquisse => ({
  structure: { categorie: 'ehpad' },
  usager,
  accompagnement: { admission: { admisLe }, informations: [], documentsRemis: [], ...suite },
});
const remis = (type: Remis['type'], qualite: Remis['a']['qualite'] = 'personne', le = '2026-03-01'): Remis => ({
  type,
  le,
  a: { qualite },
});

describe('le second destinataire du livret', () => {
  const tutelle = (personne: 'aucune' | 'representation', debutLe = '2010-01-01'): Usager => ({
    identite: { naissanceLe: '1950-01-01' },
    protections: [{ id: 'm', type: 'tutelle', debutLe, etendue: { personne } }],
  });
  const juge = (u: Usager, qualite: Remis['a']['qualite'] | null, admisLe = '2026-02-14') =>
    verdictDe(
      second,
      dossier({ documentsRemis: qualite ? [remis('livret_accueil', qualite, admisLe)] : [] }, u, admisLe),
      '2026-04-01',
    ).verdict;

  test.each<[string, Usager, Remis['a']['qualite'], string, string]>([
    ['tuteur d’un majeur représenté', tutelle('representation'), 'tuteur', '2026-02-14', 'respectee'],
    [
      'personne de confiance, avant la loi de 2024',
      tutelle('representation'),
      'personne_confiance',
      '2024-04-09',
      'non_respectee',
    ],
    [
      'personne de confiance, depuis la loi de 2024',
      tutelle('representation'),
      'personne_confiance',
      '2024-04-10',
      'respectee',
    ],
    ['curateur', tutelle('representation'), 'curateur', '2026-02-14', 'non_respectee'],
    ['personne elle-même', tutelle('representation'), 'personne', '2026-02-14', 'non_respectee'],
    ['tuteur aux biens', tutelle('aucune'), 'tuteur', '2026-02-14', 'sans_objet'],
    [
      'tutelle ouverte après l’admission',
      tutelle('representation', '2026-02-15'),
      'personne',
      '2026-02-14',
      'sans_objet',
    ],
    ['accueil d’avant l’ordonnance', tutelle('representation'), 'personne', '2020-09-30', 'sans_objet'],
    ['accueil du jour de l’ordonnance', tutelle('representation'), 'personne', '2020-10-01', 'non_respectee'],
    [
      'parent d’un mineur de dix-sept ans',
      { identite: { naissanceLe: '2008-02-15' } },
      'parent',
      '2026-02-14',
      'respectee',
    ],
    [
      'parent d’un majeur du jour',
      { identite: { naissanceLe: '2008-02-14' }, protections: [] },
      'parent',
      '2026-02-14',
      'sans_objet',
    ],
  ])('%s : le verdict suit la loi du jour de l’admission', (_titre, usager, qualite, admisLe, verdict) => {
    expect(juge(usager, qualite, admisLe)).toBe(verdict);
  });

  test('l’âge ou la mesure manquent', () => {
    const sans = (u: Usager) => verdictDe(second, dossier({}, u), '2026-04-01');
    expect(sans({})).toEqual({ verdict: 'indeterminee', manque: ['/usager/identite/naissanceLe'] });
    expect(sans({ identite: { naissanceLe: '1950-01-01' } })).toEqual({
      verdict: 'indeterminee',
      manque: ['/usager/protections'],
    });
  });
});
