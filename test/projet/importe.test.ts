import { describe, expect, it } from 'vitest';
import type { CommandeProjet } from '../../src/projet/commandes';
import { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';
import type { RefusProjet } from '../../src/projet/refus';
import { phraseDuRefusProjet } from '../../src/projet/refus-fr';
import { PHRASE } from '../support/couverture';
import { jour } from '../support/jour';
import { besoin, dire, personne } from './exemples';

const lu = (plus: object = {}): Projet => Projet.parse({ id: 'p1', statut: 'mise_en_oeuvre', ...plus });
const jouer = (depart: Projet, ...commandes: readonly CommandeProjet[]): Projet =>
  commandes.reduce((etat, commande) => {
    const decision = deciderProjet.decide(commande, etat);
    if (!decision.ok) throw new Error(decision.error.code);
    return decision.value.reduce<Projet>((suivant, fait) => deciderProjet.evolve(suivant, fait) ?? suivant, etat);
  }, depart);
const refus = (depart: Projet, commande: CommandeProjet): RefusProjet | null => {
  const decision = deciderProjet.decide(commande, depart);
  return decision.ok ? null : decision.error;
};

describe('Un projet importé, dont le dossier ne dit pas tout', () => {
  it('mis en œuvre sans version connue, se retouche par avenant, et sa version devient la première connue', () => {
    expect(refus(lu(), besoin)).toEqual({ code: 'VERSION_FIGEE', version: null });
    expect(refus(lu(), dire('Formaliser'))).toEqual({ code: 'AUCUNE_REDACTION', version: null });
    const avenant = jouer(lu(), dire('OuvrirAvenant'));
    expect(refus(avenant, dire('RenoncerAvenant'))).toEqual({ code: 'AVENANT_ENTAME', elements: [] });
    expect(jouer(avenant, besoin, dire('Formaliser')).versions).toMatchObject([{ numero: 1, motif: 'avenant' }]);
  });

  it('dont la version n’a pas son contenu, établit la suivante plutôt que de revenir en arrière', () => {
    const versions = [{ numero: 3, etablieLe: '2025-01-01', motif: 'importee' }];
    const revise = jouer(lu({ versions }), dire('EntrerEnRevision', { revision: 'r1' }));
    expect(refus(revise, dire('MettreEnOeuvre'))).toMatchObject({ code: 'REDACTION_EN_COURS', motif: 'revision' });
    expect(jouer(revise, dire('Formaliser')).versions?.at(-1)).toMatchObject({ numero: 4, motif: 'revision' });
  });

  it('clos sans date, dit son refus sans en inventer', () => {
    expect(refus(lu({ statut: 'clos', motifCloture: 'sortie' }), besoin)).toEqual({
      code: 'PROJET_CLOS',
      closLe: null,
    });
  });

  it('garde une clé absente, absente', () => {
    const suivi = jouer(
      lu(),
      dire('RefuserProjet', { par: personne, refus: 'r1' }),
      dire('EntrerEnRevision', { revision: 'r1' }),
    );
    expect(Object.keys(suivi).sort()).toEqual([
      'auteurStatut',
      'dernierFaitLe',
      'id',
      'redaction',
      'refus',
      'statut',
      'statutLe',
    ]);
  });

  it('d’un objectif sans négociation connue, suppose qu’elle est conclue, et que seule la personne peut en convenir', () => {
    const objectifs = [{ id: 'o1', titre: 'Sortir', statut: 'en_preparation' }];
    expect(refus(lu({ objectifs }), dire('ActiverObjectif', { objectif: 'o1' }))).toBe(null);
    expect(refus(lu({ objectifs }), dire('ApprouverObjectif', { objectif: 'o1' }))?.code).toBe(
      'ACCORD_SANS_LA_PERSONNE',
    );
    expect(refus(lu({ objectifs }), dire('ApprouverObjectif', { objectif: 'o1', par: personne }))).toBe(null);
  });
});

describe('La phrase d’un refus', () => {
  it.each<RefusProjet>([
    { code: 'PROJET_CLOS', closLe: null },
    { code: 'PROJET_CLOS', closLe: jour('2026-03-01') },
    { code: 'VERSION_FIGEE', version: null },
    { code: 'VERSION_MANQUANTE', version: 2 },
    { code: 'REDACTION_EN_COURS', motif: 'revision', depuisLe: jour('2026-03-01') },
    { code: 'AVENANT_ENTAME', elements: [] },
    { code: 'AVENANT_ENTAME', elements: ['o1', 'o2', 'o3'] },
    { code: 'DEJA_FAIT', genre: 'desaccord', id: 'd1', le: null },
    { code: 'AVIS_DEJA_DONNE', sur: 'o1', le: null },
    { code: 'ROLE_NON_TENU', fonction: 'referent', personne: null },
    { code: 'ENCORE_LIE', id: 'b1', par: ['o1'] },
  ])('dit quoi faire même quand une donnée manque : $code', (donne) => {
    expect(phraseDuRefusProjet(donne)).toMatch(PHRASE);
  });

  it('énumère en français', () => {
    expect(phraseDuRefusProjet({ code: 'AVENANT_ENTAME', elements: ['o1', 'o2', 'o3'] })).toContain('(o1, o2 et o3)');
    const refuse = phraseDuRefusProjet({
      ...{ code: 'STATUT_INCOMPATIBLE', genre: 'objectif', id: 'o1', statut: 'annule' },
      attendus: ['en_preparation', 'actif'],
    });
    expect(refuse).toBe(
      'L’objectif « o1 » est à l’état annulé, or il faudrait que ce soit en préparation ou en cours : remettez-le d’abord en préparation.',
    );
  });
});
