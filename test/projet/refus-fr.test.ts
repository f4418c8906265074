import { describe, expect, it } from 'vitest';
import type { Phase } from '../../src/projet/phases';
import { PHASES } from '../../src/projet/phases';
import { phraseDuRefusProjet } from '../../src/projet/refus-fr';
import { PHRASE } from '../support/couverture';

const horsOrdre = (phase: Phase, demandee: Phase): string =>
  phraseDuRefusProjet({ code: 'PHASE_HORS_ORDRE', phase, demandee });
const conseil = (phrase: string): string => phrase.slice(phrase.indexOf(' : ') + ' : '.length);

describe('Une phase hors de son ordre', () => {
  it('dit vers laquelle aller', () => {
    expect(conseil(horsOrdre('accueil', 'formalisation'))).toBe('passez d’abord à « évaluation initiale ».');
    expect(conseil(horsOrdre('accueil', 'revision'))).toBe('passez d’abord à « évaluation initiale ».');
    expect(conseil(horsOrdre('formalisation', 'accueil'))).toBe('revenez d’une phase à la fois.');
    expect(conseil(horsOrdre('revision', 'coconstruction'))).toBe('ouvrez un avenant, ou entrez en révision.');
    expect(conseil(horsOrdre('mise_en_oeuvre', 'formalisation'))).toBe('ouvrez un avenant, ou entrez en révision.');
  });

  it('déjà atteinte dit comment en sortir', () => {
    expect(conseil(horsOrdre('mise_en_oeuvre', 'mise_en_oeuvre'))).toBe('poursuivez-la, ou passez à « révision ».');
    expect(conseil(horsOrdre('revision', 'revision'))).toBe('poursuivez-la, ou passez à « mise en œuvre ».');
  });

  it('reste une phrase, de toute phase à toute autre', () => {
    for (const phase of PHASES) for (const demandee of PHASES) expect(horsOrdre(phase, demandee)).toMatch(PHRASE);
  });
});

describe('Un statut qui ne convient pas', () => {
  const incompatible = (genre: 'objectif' | 'action' | 'prestation', statut: 'en_preparation' | 'actif' | 'termine') =>
    conseil(
      phraseDuRefusProjet({
        ...{ code: 'STATUT_INCOMPATIBLE', genre, id: 'x', statut },
        attendus: statut === 'actif' ? ['en_preparation'] : ['actif'],
      }),
    );

  it('dit comment arriver au bon, selon ce dont il s’agit', () => {
    expect(incompatible('objectif', 'termine')).toBe('remettez-le d’abord en préparation.');
    expect(incompatible('action', 'termine')).toBe('remettez-la d’abord en préparation.');
    expect(incompatible('prestation', 'termine')).toBe('proposez-en une autre.');
    expect(incompatible('objectif', 'en_preparation')).toBe('engagez-le d’abord.');
    expect(incompatible('action', 'en_preparation')).toBe('démarrez-la d’abord.');
    expect(incompatible('prestation', 'en_preparation')).toBe('démarrez-la d’abord.');
    expect(incompatible('action', 'actif')).toBe('laissez les choses en l’état, ou mettez-y fin.');
  });
});
