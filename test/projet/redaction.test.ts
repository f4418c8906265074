import { describe, expect, it } from 'vitest';
import { ContenuProjet, Projet } from '../../src/projet/projet';
import { contenuOuvert, convenu, derniereVersion, ecritDepuis, phaseDe } from '../../src/projet/redaction';

const cadre = { qualite: 'professionnel' };
const avisPersonne = { recueilli: true, sens: 'favorable' };
const suivi = { statutLe: '2026-02-01', auteurStatut: cadre, avisPersonne };

/** Un contenu, et le même tel qu’il vit : démarré, confié, évalué, accompagné d’avis. */
const ecrit = ContenuProjet.parse({
  objectifs: [{ id: 'o1', titre: 'Sortir', statut: 'en_preparation' }],
  actions: [{ id: 'a1', titre: 'Marcher', statut: 'en_preparation', objectifs: ['o1'] }],
  prestations: [{ id: 'p1', titre: 'Kiné', statut: 'en_preparation' }],
  risques: [{ id: 'r1', nature: 'chute', presence: 'present', attenuation: 'Chaussures.', actions: ['a1'] }],
  jalons: [{ id: 'j1', libelle: 'Mi-parcours', le: '2026-06-01' }],
});
const vecu = ContenuProjet.parse({
  objectifs: [{ ...ecrit.objectifs?.[0], ...suivi, statut: 'actif', referent: cadre, negociation: [] }],
  actions: [{ ...ecrit.actions?.[0], ...suivi, statut: 'termine', responsable: cadre, intervenants: [cadre] }],
  prestations: [
    {
      ...{ ...ecrit.prestations?.[0], statut: 'actif', statutLe: '2026-02-01' },
      choix: { reponse: 'acceptee', le: '2026-02-01', par: { qualite: 'personne' } },
    },
  ],
  risques: [
    { ...ecrit.risques?.[0], nature: 'autre', presence: 'absent', evalueLe: '2026-02-01', par: cadre, avisPersonne },
    { id: 'r2', nature: 'isolement', presence: 'present' },
  ],
  jalons: [{ ...ecrit.jalons?.[0], atteintLe: '2026-06-02' }],
  attentes: [{ id: 'at1', parole: { texte: 'Sortir.', auteur: { qualite: 'personne' } } }],
  evaluations: [{ id: 'e1', le: '2026-02-01' }],
  restrictions: [{ id: 're1', objet: 'visites', decideeLe: '2026-02-01' }],
});
const version = (numero: number, contenu?: ContenuProjet) => ({
  ...{ numero, etablieLe: '2026-01-10', motif: 'initiale' },
  ...(contenu && { contenu }),
});
const projet = (plus: object) => Projet.parse({ id: 'pr1', statut: 'mise_en_oeuvre', ...plus });

describe('Ce qu’une version engage', () => {
  it('ne change pas quand le projet se vit', () => {
    expect(convenu(vecu)).toEqual(convenu(ecrit));
    expect(convenu(ecrit)).toMatchObject({
      objectifs: [{ id: 'o1', titre: 'Sortir' }],
      actions: [{ id: 'a1', titre: 'Marcher', objectifs: ['o1'] }],
      prestations: [{ id: 'p1', titre: 'Kiné' }],
      risques: [{ id: 'r1', attenuation: 'Chaussures.', actions: ['a1'] }],
      jalons: [{ id: 'j1', libelle: 'Mi-parcours', le: '2026-06-01' }],
    });
    expect(ecritDepuis(projet({ ...vecu, versions: [version(1, ecrit)] }))).toEqual([]);
  });

  it.each([
    ['objectif', 'o1', { objectifs: [{ ...ecrit.objectifs?.[0], titre: 'Sortir seule' }] }],
    ['action', 'a1', { actions: [{ ...ecrit.actions?.[0], frequence: 'chaque jour' }] }],
    ['prestation', 'p1', { prestations: [{ ...ecrit.prestations?.[0], titre: 'Ergothérapie' }] }],
    ['jalon', 'j1', { jalons: [{ ...ecrit.jalons?.[0], le: '2026-07-01' }] }],
    ['réponse à un risque', 'r1', { risques: [{ ...ecrit.risques?.[0], secours: 'Prévenir.' }] }],
    ['réponse ôtée', 'r1', { risques: [{ id: 'r1', nature: 'chute', presence: 'present' }] }],
    [
      'réponse nouvelle',
      'r2',
      { risques: [...(ecrit.risques ?? []), { id: 'r2', nature: 'chute', presence: 'absent', objectifs: ['o1'] }] },
    ],
  ])('change avec ce que l’on récrit : %s', (_, cle, plus) => {
    expect(ecritDepuis(projet({ ...ecrit, ...plus, versions: [version(1, ecrit)] }))).toEqual([cle]);
  });

  it('sans risque auquel répondre, n’en dit rien', () => {
    expect(convenu(ContenuProjet.parse({}))).toStrictEqual({});
    expect(
      convenu(ContenuProjet.parse({ risques: [{ id: 'r1', nature: 'chute', presence: 'present' }] })),
    ).toStrictEqual({});
  });

  it('ne se sait pas d’une version dont le contenu est inconnu', () => {
    expect(ecritDepuis(projet({ ...ecrit, versions: [version(1)] }))).toBeNull();
    expect(ecritDepuis(projet({ ...ecrit, versions: [version(2, ecrit), version(1)] }))).toEqual([]);
  });
});

describe('Le contenu est ouvert à l’écriture', () => {
  const redaction = { motif: 'avenant', depuisLe: '2026-02-01' };

  it('tant que le projet se prépare sans version, puis seulement le temps d’un avenant ou d’une révision', () => {
    expect(contenuOuvert(projet({ statut: 'formalisation' }))).toBe(true);
    expect(contenuOuvert(projet({ statut: 'formalisation', versions: [version(1)] }))).toBe(false);
    expect(contenuOuvert(projet({}))).toBe(false);
    expect(contenuOuvert(projet({ redaction }))).toBe(true);
    expect(contenuOuvert(projet({ versions: [version(1)], redaction }))).toBe(true);
  });

  it('jamais une fois clos, même si un avenant était ouvert', () => {
    const clos = projet({ statut: 'clos', motifCloture: 'sortie', redaction });
    expect([phaseDe(clos), contenuOuvert(clos)]).toEqual([null, false]);
  });

  it('comme avant sa suspension', () => {
    const suspendu = projet({ statut: 'suspendu', phaseSuspendue: 'coconstruction', suspenduLe: '2026-02-01' });
    expect([phaseDe(suspendu), contenuOuvert(suspendu)]).toEqual(['coconstruction', true]);
  });
});

it('la dernière version est la plus haute, où qu’elle soit rangée', () => {
  expect(derniereVersion(projet({ versions: [version(2), version(3), version(1)] }))?.numero).toBe(3);
  expect(derniereVersion(projet({}))).toBeNull();
});
