import { describe, expect, it } from 'vitest';
import type { Vie } from '../../src/essai/vie';
import { vivre } from '../../src/essai/vie';
import type { CommandeProjet } from '../../src/projet/commandes';
import type { EvenementProjet } from '../../src/projet/evenements';
import type { Projet } from '../../src/projet/projet';
import { deciderProjet } from '../../src/projet/projet.decider';
import { accord, dire, ecrit, enOeuvre, personne } from './exemples';

const jouer = (commandes: readonly CommandeProjet[]): Vie<Projet | null, CommandeProjet, EvenementProjet> => {
  const vie = vivre(deciderProjet, commandes);
  expect(vie.pas.filter(({ faits }) => faits === null)).toEqual([]);
  return vie;
};

const convenu = [...ecrit, accord];

describe('Défaire est un fait nouveau, jamais un effacement', () => {
  it.each<[string, readonly CommandeProjet[], CommandeProjet, CommandeProjet, string]>([
    ['une suspension', enOeuvre, dire('SuspendreProjet'), dire('ReprendreProjet'), 'mise_en_oeuvre'],
    [
      'un refus',
      ecrit,
      dire('RefuserProjet', { par: personne, refus: 'r1' }),
      dire('LeverRefus', { par: personne, refus: 'r1' }),
      '"leveLe":"2026-01-05"',
    ],
    [
      'un accord',
      enOeuvre,
      dire('DonnerAccord', { par: personne, accord: 'k1', forme: 'oral' }),
      dire('RetirerAccord', { par: personne, retrait: 'w1' }),
      '"finLe":"2026-01-05"',
    ],
    [
      'un accord sur un objectif',
      convenu,
      dire('ActiverObjectif', { objectif: 'o1' }),
      dire('ContreProposerObjectif', { par: personne, objectif: { id: 'o1', titre: 'Autrement' } }),
      '"type":"accord"',
    ],
    [
      'un objectif annulé',
      ecrit,
      dire('AnnulerObjectif', { objectif: 'o1' }),
      dire('ReprendreObjectif', { objectif: 'o1' }),
      'en_preparation',
    ],
    [
      'une action terminée',
      [...ecrit, dire('DemarrerAction', { action: 'a1' })],
      dire('TerminerAction', { action: 'a1' }),
      dire('ReprendreAction', { action: 'a1' }),
      'en_preparation',
    ],
    [
      'un rôle confié',
      ecrit,
      dire('ConfierRole', { fonction: 'referent', personne: 'anne' }),
      dire('TerminerRole', { fonction: 'referent', personne: 'anne' }),
      '"auLe":"2026-01-05"',
    ],
    [
      'un désaccord',
      ecrit,
      dire('ConsignerDesaccord', { par: personne, desaccord: 'd1' }),
      dire('TraiterDesaccord', { par: personne, desaccord: 'd1', issue: 'resolu' }),
      '"issue":"resolu"',
    ],
    ['un avenant', enOeuvre, dire('OuvrirAvenant'), dire('RenoncerAvenant'), 'mise_en_oeuvre'],
  ])('%s laisse deux faits au journal, et sa trace dans l’état', (_, depart, faire, defaire, trace) => {
    const avant = jouer(depart);
    const apres = jouer([...depart, faire, defaire]);
    expect(apres.journal.slice(0, avant.journal.length)).toEqual(avant.journal);
    expect(apres.journal).toHaveLength(avant.journal.length + 2);
    expect(JSON.stringify(apres.etat)).toContain(trace);
  });
});
