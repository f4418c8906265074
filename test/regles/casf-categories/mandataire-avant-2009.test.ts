import { expect, test } from 'vitest';
import { d4718AnniversaireDuJugement } from '../../../src/regles/casf-categories/d471-8-anniversaire-du-jugement';
import { d4718RemiseTroisMois } from '../../../src/regles/casf-categories/d471-8-remise-trois-mois';
import type { DossierEsquisse } from '../../../src/regles/exemple';
import { verdictDe } from '../../support/regles';

/** Une curatelle ouverte en 2005, et un document individuel que rien n’a suivi. */
const ancienne = (notifieeLe: string): DossierEsquisse => ({
  structure: { categorie: 'mjpm' },
  usager: {
    protections: [
      { id: 'm', type: 'curatelle_simple', decision: { le: '2005-06-10' }, debutLe: '2005-06-10', notifieeLe },
    ],
  },
  accompagnement: { documentsIndividuels: [{ id: 'd', type: 'dipm', remises: [], avenants: [] }] },
});

test.each([
  ['2008-12-31', '2009-04-01', 'selon_lecture'],
  ['2009-01-01', '2009-04-01', 'certaine'],
  ['2009-01-02', '2009-04-02', 'certaine'],
])('jugement notifié le %s, au passage du texte : avant le %s, puis en faute, %s', (notifieeLe, limite, certitude) => {
  const dossier = ancienne(notifieeLe);
  expect(verdictDe(d4718RemiseTroisMois, dossier, limite)).toMatchObject({ verdict: 'a_faire', avantLe: limite });
  expect(verdictDe(d4718RemiseTroisMois, dossier, '2009-04-03')).toMatchObject({ verdict: 'non_respectee', certitude });
});

test('un jugement d’avant 2009 n’attend d’avenant qu’à son anniversaire de 2009', () => {
  const dossier = ancienne('2005-06-20');
  expect(verdictDe(d4718AnniversaireDuJugement, dossier, '2009-06-10')).toMatchObject({
    verdict: 'a_faire',
    avantLe: '2009-06-10',
  });
  expect(verdictDe(d4718AnniversaireDuJugement, dossier, '2026-06-01')).toMatchObject({ depuisLe: '2009-06-11' });
});
