import { describe, expect, test } from 'vitest';
import { documentQuiVaut, documentsDuSejour, refuse, surLeDocument } from '../../../src/regles/outils/documents';
import type { DocumentEsquisse } from '../../../src/regles/outils/esquisses';
import { contrat, dipc } from '../../../src/regles/outils/esquisses';
import { respectee } from '../../../src/regles/verdict';
import { dossierEn, signeesLe } from '../../support/d311';
import { jour } from '../../support/jour';
import { dossierDe } from '../../support/regles';

describe('le document qui vaut au jour dit', () => {
  const AU = '2026-10-01';
  const lu = (documents: readonly DocumentEsquisse[], sortieLe?: string) =>
    dossierDe(
      dossierEn('ehpad', { admisLe: '2026-01-15' }, documents, {
        ...(sortieLe && { accompagnement: { sortie: { le: sortieLe, motif: 'autre' } } }),
      }),
    );
  const vaut = (documents: readonly DocumentEsquisse[], au = AU) =>
    documentQuiVaut(lu(documents), ['contrat_sejour', 'dipc'], jour(au))?.valeur.id;
  const second = (suite: Parameters<typeof contrat>[0]) => ({ ...contrat(suite), id: 'second' });

  test('de deux contrats, le dernier établi, où qu’il soit écrit ; un contrat sans date est le plus ancien', () => {
    const [a, b] = [contrat(), second({ etabliLe: '2026-03-01' })];
    const { etabliLe: _sansDate, ...muet } = contrat();
    for (const documents of [
      [a, b],
      [b, a],
      [muet, b],
      [b, muet],
    ])
      expect(vaut(documents)).toBe('second');
    expect(vaut([a, b], '2026-02-28')).toBe('contrat');
  });

  test('ni fini la veille, ni rétracté la veille, ni refusé', () => {
    const personne = { qualite: 'personne' as const };
    expect(vaut([contrat({ finLe: AU })])).toBe('contrat');
    expect(vaut([contrat({ finLe: '2026-09-30' })])).toBeUndefined();
    expect(vaut([contrat({ retractation: { le: AU, par: personne } })])).toBe('contrat');
    expect(vaut([contrat({ retractation: { le: '2026-09-30', par: personne } })])).toBeUndefined();
    expect(vaut([contrat({ refusSignature: { le: AU, par: personne } })])).toBeUndefined();
  });

  test('un refus dure jusqu’à ce que la personne, ou qui peut la représenter, signe', () => {
    const personne = { qualite: 'personne' as const };
    const refusSignature = { le: jour('2026-02-10'), par: personne };
    const signe = (le: string, qualite: 'personne' | 'tuteur' | 'directeur', au = AU) =>
      refuse({ refusSignature, signatures: [{ le: jour(le), par: { qualite } }] }, jour(au));
    expect(refuse({ refusSignature, signatures: undefined }, jour('2026-02-09'))).toBe(false);
    expect(refuse({ refusSignature, signatures: undefined }, jour('2026-02-10'))).toBe(true);
    expect(signe('2026-02-09', 'personne')).toBe(true);
    expect(signe('2026-02-10', 'personne')).toBe(false);
    expect(signe('2026-02-10', 'tuteur')).toBe(false);
    expect(signe('2026-02-10', 'directeur')).toBe(true);
    expect(signe(AU, 'personne', '2026-09-30')).toBe(true);
  });

  test('un contrat signé remplace le DIPC d’avant lui, un contrat non signé le laisse valoir', () => {
    const avant = dipc({ etabliLe: '2026-02-01' });
    expect(vaut([avant, contrat({ etabliLe: '2026-03-01', signatures: signeesLe('2026-03-02') })])).toBe('contrat');
    const nonSigne = contrat({ etabliLe: '2026-03-01', signatures: [] });
    expect(documentQuiVaut(lu([avant, nonSigne]), ['dipc'], jour(AU))?.valeur.id).toBe('dipc');
    const signe = contrat({ etabliLe: '2026-03-01', signatures: signeesLe('2026-03-02') });
    expect(documentQuiVaut(lu([avant, signe]), ['dipc'], jour(AU))).toBeUndefined();
    const memeJour = contrat({ etabliLe: '2026-02-01', signatures: signeesLe('2026-03-02') });
    expect(documentQuiVaut(lu([avant, memeJour]), ['dipc'], jour(AU))?.valeur.id).toBe('dipc');
  });

  test('le document d’un séjour d’avant n’est pas du séjour, jusqu’à la veille de l’admission', () => {
    const du = (document: DocumentEsquisse, sortieLe?: string) =>
      documentsDuSejour(lu([document], sortieLe), ['contrat_sejour'], jour(AU)).length;
    expect(du(contrat({ etabliLe: '2025-01-01', finLe: '2026-01-14' }))).toBe(0);
    expect(du(contrat({ etabliLe: '2025-01-01', finLe: '2026-01-15' }))).toBe(1);
    expect(du(contrat({ etabliLe: '2025-12-31' }), '2025-12-31')).toBe(0);
    expect(du(contrat({ etabliLe: '2026-01-01' }), '2025-12-31')).toBe(1);
    expect(du(contrat({ etabliLe: '2026-01-15' }), '2026-01-15')).toBe(1);
  });

  test('sans document de ces types, la phrase les nomme', () => {
    expect(surLeDocument(lu([]), ['contrat_sejour', 'dipc'], jour(AU), () => respectee([]))).toEqual({
      verdict: 'sans_objet',
      motif: 'Le dossier ne porte aucun contrat de séjour ni DIPC en cours à cette date.',
    });
  });
});
