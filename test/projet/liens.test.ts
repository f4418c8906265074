import { describe, expect, it } from 'vitest';
import { genrePris } from '../../src/projet/elements';
import { liensDe, liensRompus } from '../../src/projet/liens';
import { Projet } from '../../src/projet/projet';
import { dire, ecrit, enOeuvre, etatApres, personne } from './exemples';

const lu = (plus: object): Projet => Projet.parse({ id: 'p1', statut: 'coconstruction', ...plus });
const element = { id: 'x', titre: 'Un', statut: 'actif' };

describe('Les renvois d’un projet', () => {
  it('se lisent d’un élément à l’autre', () => {
    const refus = dire('RefuserElement', { par: personne, refus: 'r1', sur: 's1' });
    expect(liensDe(etatApres(...ecrit, refus))).toEqual([
      { de: 'o1', vers: 'b1', versGenre: 'besoin' },
      { de: 'a1', vers: 'o1', versGenre: 'objectif' },
      { de: 's1', vers: 'a1', versGenre: 'action' },
      { de: 'r1', vers: 's1' },
    ]);
  });

  it.each<[string, object, string]>([
    [
      'attente → besoin',
      { attentes: [{ id: 'x', parole: { texte: 'Oui', auteur: personne }, besoins: ['z'] }] },
      'besoin',
    ],
    ['besoin → évaluation', { besoins: [{ id: 'x', description: 'Un', evaluation: 'z' }] }, 'evaluation'],
    ['objectif → objectif', { objectifs: [{ ...element, parent: 'z' }] }, 'objectif'],
    ['objectif → besoin', { objectifs: [{ ...element, besoins: ['z'] }] }, 'besoin'],
    ['objectif → attente', { objectifs: [{ ...element, attentes: ['z'] }] }, 'attente'],
    ['objectif → évaluation', { objectifs: [{ ...element, evaluations: ['z'] }] }, 'evaluation'],
    ['action → objectif', { actions: [{ ...element, objectifs: ['z'] }] }, 'objectif'],
    ['action → action', { actions: [{ ...element, objectifs: [], dependDe: ['z'] }] }, 'action'],
    ['action → évaluation', { actions: [{ ...element, objectifs: [], evaluations: ['z'] }] }, 'evaluation'],
    ['moyen → action', { moyens: [{ id: 'x', titre: 'Un', nature: 'humain', action: 'z' }] }, 'action'],
    ['prestation → action', { prestations: [{ ...element, action: 'z' }] }, 'action'],
    [
      'risque → objectif',
      { risques: [{ id: 'x', nature: 'chute', presence: 'present', objectifs: ['z'] }] },
      'objectif',
    ],
    ['risque → action', { risques: [{ id: 'x', nature: 'chute', presence: 'present', actions: ['z'] }] }, 'action'],
    [
      'note → objectif',
      { notesDeSuivi: [{ id: 'x', le: '2026-01-05', par: personne, texte: 'Un', objectifs: ['z'] }] },
      'objectif',
    ],
    ['retrait → accord', { retraits: [{ id: 'x', le: '2026-01-05', par: personne, accord: 'z' }] }, 'accord'],
  ])('sont dits rompus quand ils ne mènent à rien : %s', (_, plus, versGenre) => {
    expect(liensRompus(lu(plus))).toEqual([{ de: 'x', vers: 'z', versGenre }]);
  });

  it.each<[string, object]>([
    ['un refus', { refus: [{ id: 'x', le: '2026-01-05', par: personne, objet: 'element', sur: 'z' }] }],
    ['un désaccord', { desaccords: [{ id: 'x', le: '2026-01-05', par: personne, sur: 'z' }] }],
    [
      'un avis',
      { avis: [{ id: 'x', le: '2026-01-05', par: personne, sur: 'z', avis: { recueilli: false, motif: 'absente' } }] },
    ],
  ])('peuvent viser tout élément du contenu : %s', (_, plus) => {
    expect(liensRompus(lu(plus))).toEqual([{ de: 'x', vers: 'z' }]);
    expect(liensRompus(lu({ ...plus, jalons: [{ id: 'z', libelle: 'Un', le: '2026-01-05' }] }))).toEqual([]);
    expect(
      liensRompus(lu({ ...plus, notesDeSuivi: [{ id: 'z', le: '2026-01-05', par: personne, texte: 'Un' }] })),
    ).toHaveLength(1);
  });

  it('d’un volet portent son type', () => {
    expect(liensRompus(lu({ volets: [{ type: 'soins', objectifs: ['z'] }] }))).toEqual([
      { de: 'soins', vers: 'z', versGenre: 'objectif' },
    ]);
  });
});

describe('Un identifiant', () => {
  it('est pris par le contenu, les traces et les versions passées', () => {
    const etat = etatApres(
      ...[...enOeuvre, dire('ConsignerNote', { note: 'n1', texte: 'Un' })],
      ...[
        dire('OuvrirAvenant'),
        dire('IdentifierBesoin', { besoin: { id: 'b2', description: 'Deux' } }),
        dire('Formaliser'),
      ],
      ...[dire('OuvrirAvenant'), dire('RetirerElement', { element: 'b2' })],
    );
    expect(['o1', 'n1', 'b2', 'x9'].map((id) => genrePris(etat, id))).toEqual(['objectif', 'note', 'besoin', null]);
  });
});
