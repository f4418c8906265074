import { describe, it } from 'vitest';
import { accord, givenCommands, rechercher } from './commandes';

const tuteur = { qualite: 'tuteur' };
const avis = { recueilli: true, sens: 'favorable' };

describe('La personne constatée apte décide elle-même', () => {
  it('le dernier constat d’aptitude fait foi, et une recherche qui n’en fait pas ne l’efface pas', () => {
    const constat = (apte: boolean, le: string) => rechercher(le, { aptitude: { apte, le } });
    const parTuteur = accord('2026-01-09', { par: tuteur, avisPersonne: avis });
    givenCommands(constat(false, '2026-01-06'), constat(true, '2026-01-07'), rechercher('2026-01-08'))
      .when(parTuteur)
      .thenRefused({ code: 'PERSONNE_APTE', constateLe: '2026-01-07', qualite: 'tuteur' });
    givenCommands(constat(true, '2026-01-06'), constat(false, '2026-01-07'))
      .when(parTuteur)
      .thenState({ statut: 'donne' });
    givenCommands(constat(true, '2026-01-06'))
      .when(accord('2026-01-09', { par: { qualite: 'parent' }, avisPersonne: avis }))
      .thenState({ statut: 'donne' });
  });

  it('appris après coup, un constat plus ancien ne l’emporte pas ; du même jour, le dernier noté l’emporte', () => {
    const noter = (le: string, apte: boolean, constateLe: string) =>
      rechercher(le, { aptitude: { apte, le: constateLe } });
    const parTuteur = accord('2026-01-09', { par: tuteur, avisPersonne: avis });
    givenCommands(noter('2026-01-07', true, '2026-01-07'), noter('2026-01-08', false, '2026-01-03'))
      .when(parTuteur)
      .thenRefused({ code: 'PERSONNE_APTE', constateLe: '2026-01-07', qualite: 'tuteur' });
    givenCommands(noter('2026-01-07', false, '2026-01-07'), noter('2026-01-08', true, '2026-01-03'))
      .when(parTuteur)
      .thenState({ statut: 'donne' });
    givenCommands(noter('2026-01-07', false, '2026-01-07'), noter('2026-01-08', true, '2026-01-07'))
      .when(parTuteur)
      .thenRefused({ code: 'PERSONNE_APTE', constateLe: '2026-01-07', qualite: 'tuteur' });
  });
});
