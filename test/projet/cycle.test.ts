import { describe, expect, it } from 'vitest';
import { statutTddui } from '../../src/projet/phases';
import {
  apres,
  besoin,
  clos,
  dire,
  ecrit,
  educatrice,
  enOeuvre,
  etatApres,
  formalise,
  ouvrir,
  phases,
  suspendu,
} from './exemples';

describe('Ouvrir un projet', () => {
  it('le met à l’accueil, avec son en-tête', () => {
    const entete = { titre: 'Mon projet', type: 'PP', debutLe: '2026-01-05' };
    expect(etatApres(dire('OuvrirProjet', { entete }))).toEqual({
      ...{ id: 'p1', statut: 'accueil', ...entete },
      ...{ ouvertLe: ouvrir.le, statutLe: ouvrir.le, auteurStatut: educatrice, dernierFaitLe: ouvrir.le },
    });
  });

  it('ne se fait qu’une fois', () => {
    apres(ouvrir).when(ouvrir).thenRefused({ code: 'PROJET_DEJA_OUVERT', statut: 'accueil' });
  });

  it('précède tout le reste', () => {
    apres().when(besoin).thenRefused({ code: 'PROJET_NON_OUVERT' });
  });

  it('refuse une fin avant le début', () => {
    apres()
      .when(dire('OuvrirProjet', { entete: { debutLe: '2026-02-01', finLe: '2026-01-31' } }))
      .thenRefused('DATES_INVERSEES');
    apres(dire('OuvrirProjet', { entete: { debutLe: '2026-02-01' } }))
      .when(dire('DecrireProjet', { entete: { finLe: '2026-01-31' } }))
      .thenRefused('DATES_INVERSEES');
  });

  it('laisse compléter l’en-tête ensuite, sans perdre le reste', () => {
    const decrit = etatApres(
      dire('OuvrirProjet', { entete: { titre: 'Mon projet', finLe: '2026-03-01' } }),
      dire('DecrireProjet', { entete: { debutLe: '2026-03-01', periodiciteBilansMois: 6 } }),
    );
    expect(decrit).toMatchObject({ titre: 'Mon projet', finLe: '2026-03-01', periodiciteBilansMois: 6 });
  });
});

describe('Les phases', () => {
  it.each([
    ['accueil', 0, 'ENPREPARATION'],
    ['evaluation_initiale', 1, 'ENPREPARATION'],
    ['coconstruction', 2, 'ENPREPARATION'],
    ['formalisation', 3, 'ENPREPARATION'],
  ] as const)('se suivent : %s', (statut, rang, tddui) => {
    const etat = etatApres(ouvrir, ...phases.slice(0, rang));
    expect(etat.statut).toBe(statut);
    expect(statutTddui(etat)).toBe(tddui);
  });

  it('ne se sautent pas', () => {
    const formalisation = phases[2] ?? besoin;
    apres(ouvrir)
      .when(formalisation)
      .thenRefused({ code: 'PHASE_HORS_ORDRE', phase: 'accueil', demandee: 'formalisation' });
    apres(ouvrir)
      .when(dire('MettreEnOeuvre'))
      .thenRefused({ code: 'PHASE_HORS_ORDRE', phase: 'accueil', demandee: 'mise_en_oeuvre' });
    apres(...formalise)
      .when(dire('EntrerEnRevision', { revision: 'r1' }))
      .thenRefused({ code: 'PHASE_HORS_ORDRE', phase: 'formalisation', demandee: 'revision' });
    apres(...enOeuvre)
      .when(formalisation)
      .thenRefused('PHASE_HORS_ORDRE');
  });

  it('reviennent d’un pas quand la négociation bute, tant qu’aucune version n’est établie', () => {
    const [evaluation = besoin, coconstruction = besoin] = phases;
    apres(ouvrir, ...phases)
      .when(coconstruction)
      .thenState({ statut: 'coconstruction' });
    apres(ouvrir, ...phases.slice(0, 2))
      .when(evaluation)
      .thenState({ statut: 'evaluation_initiale' });
    apres(ouvrir, ...phases)
      .when(evaluation)
      .thenRefused('PHASE_HORS_ORDRE');
    apres(...formalise)
      .when(coconstruction)
      .thenRefused({ code: 'VERSION_FIGEE', version: 1 });
  });

  it('n’entrent en mise en œuvre qu’avec une version', () => {
    apres(ouvrir, ...phases)
      .when(dire('MettreEnOeuvre'))
      .thenRefused('VERSION_MANQUANTE');
    apres(...formalise)
      .when(dire('MettreEnOeuvre'))
      .thenState({ statut: 'mise_en_oeuvre' });
    expect(statutTddui(etatApres(...enOeuvre))).toBe('ENCOURS');
  });
});

describe('Suspendre et clore', () => {
  it('garde la phase où le projet reprendra, et le motif', () => {
    const etat = etatApres(...suspendu);
    expect(etat).toMatchObject({ phaseSuspendue: 'mise_en_oeuvre', motifSuspension: 'Hospitalisation' });
    expect(statutTddui(etat)).toBe('ENPAUSE');
    const repris = etatApres(...suspendu, dire('ReprendreProjet'));
    expect(repris.statut).toBe('mise_en_oeuvre');
    expect(repris).not.toHaveProperty('phaseSuspendue');
    expect(repris).not.toHaveProperty('motifSuspension');
  });

  it('ne laisse rien avancer d’un projet suspendu, sauf le suivi et la clôture', () => {
    apres(...suspendu)
      .when(dire('SuspendreProjet'))
      .thenRefused({ code: 'PROJET_SUSPENDU', depuisLe: ouvrir.le });
    apres(...suspendu)
      .when(besoin)
      .thenRefused('PROJET_SUSPENDU');
    apres(...suspendu)
      .when(dire('ConsignerNote', { note: 'n1', texte: 'Visite à l’hôpital' }))
      .thenState({ statut: 'suspendu' });
    apres(...suspendu)
      .when(dire('CloreProjet', { motif: 'deces' }))
      .thenState({ statut: 'clos' });
  });

  it('ne reprend que ce qui est suspendu', () => {
    apres(ouvrir).when(dire('ReprendreProjet')).thenRefused({ code: 'PROJET_NON_SUSPENDU', statut: 'accueil' });
  });

  it('clôt avec un motif, et n’accepte plus rien d’ordinaire', () => {
    const etat = etatApres(...clos);
    expect(etat).toMatchObject({ statut: 'clos', closLe: ouvrir.le, motifCloture: 'sortie' });
    expect(statutTddui(etat)).toBe('TERMINE');
    apres(...clos)
      .when(besoin)
      .thenRefused({ code: 'PROJET_CLOS', closLe: ouvrir.le });
    apres(...clos)
      .when(dire('ReprendreProjet'))
      .thenRefused('PROJET_CLOS');
    apres(...clos)
      .when(dire('RemettreProjet', { a: { qualite: 'personne' } }))
      .thenState({ statut: 'clos' });
  });
});

describe('Le jour et le projet visé', () => {
  it('refuse une commande ordinaire datée d’avant le dernier fait', () => {
    apres(...ecrit)
      .when(dire('SuspendreProjet', { le: '2026-01-04' }))
      .thenRefused({
        code: 'DATE_ANTERIEURE',
        le: dire('SuspendreProjet', { le: '2026-01-04' }).le,
        dernierFaitLe: ouvrir.le,
      });
  });

  it('refuse ce qui s’adresse à un autre projet, un droit compris, pour ne pas ranger une parole au mauvais endroit', () => {
    apres(ouvrir)
      .when(dire('RefuserProjet', { projet: 'p2', par: { qualite: 'personne' }, refus: 'r1' }))
      .thenRefused({ code: 'AUTRE_PROJET', attendu: 'p1', recu: 'p2' });
  });

  it('garde qui a pris part à l’élaboration', () => {
    apres(ouvrir)
      .when(dire('TracerParticipation', { participation: { personne: { aParticipe: true, moyens: ['falc'] } } }))
      .thenState({ participation: { personne: { aParticipe: true, moyens: ['falc'] } } });
  });
});
