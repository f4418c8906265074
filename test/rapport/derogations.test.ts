import { describe, expect, test } from 'vitest';
import { controler } from '../../src/rapport/controler';
import { FORMATS, presentationDe } from '../../src/rapport/formats/formats';
import type { Derogation } from '../../src/rapport/rapport';
import { d311RemiseQuinzeJours as regle } from '../../src/regles/casf/d311-remise-quinze-jours';
import { dossierLivre } from '../support/dossiers';
import { jour } from '../support/jour';

const savs = dossierLivre('savs');
const regles = [regle];
const derogation = (finLe: string): Derogation => ({
  regle: regle.id,
  motif: 'reprise de dossiers anciens',
  auteur: 'direction du pôle',
  finLe: jour(finLe),
});

const rapportDe = (...fins: readonly string[]) =>
  controler(savs, { au: jour('2026-11-21'), regles, derogations: fins.map(derogation) });

const ecrit = (format: (typeof FORMATS)[number], ...fins: readonly string[]): string => {
  const presentation = presentationDe(format, { largeur: 200 });
  const contexte = { au: jour('2026-11-21'), seuil: 'obligation', regles } as const;
  const rapport = rapportDe(...fins);
  const bilan = { dossiers: 1, illisibles: 0, bloquants: 0, compte: rapport.compte };
  const source = { nom: 'savs.json' };
  return presentation.entete(contexte) + presentation.rapport(rapport, source, 0) + presentation.pied(bilan, contexte);
};

describe.each(FORMATS)('au format %s', (format) => {
  test('une dérogation en cours se montre, avec son auteur, son motif et sa fin', () => {
    const texte = ecrit(format, '2027-01-31');
    expect(texte).toContain('direction du pôle');
    expect(texte).toContain('reprise de dossiers anciens');
    expect(texte).toMatch(/31\/01\/2027|2027-01-31/);
  });

  test('une dérogation échue se montre aussi, et ne passe pas pour une dérogation en cours', () => {
    const texte = ecrit(format, '2026-11-20');
    expect(texte).toContain('reprise de dossiers anciens');
    expect(texte).toMatch(/20\/11\/2026|2026-11-20/);
    expect(texte).not.toBe(ecrit(format, '2026-11-21'));
  });
});

test('de plusieurs dérogations, la plus longue l’emporte', () => {
  expect(rapportDe('2026-11-01', '2026-12-31', '2026-11-30').resultats[0]?.derogation?.finLe).toBe('2026-12-31');
  expect(rapportDe('2026-10-01', '2026-11-01').resultats[0]?.derogationEchue?.finLe).toBe('2026-11-01');
});

test('en JUnit, une règle dérogée mais respectée reste réussie', () => {
  const ehpad = controler(dossierLivre('ehpad'), {
    au: jour('2026-11-21'),
    regles,
    derogations: [derogation('2027-01-31')],
  });
  expect(presentationDe('junit').rapport(ehpad, { nom: 'x' }, 0)).toContain('failures="0" errors="0" skipped="0"');
});

test('en SARIF, la suppression est acceptée puis refusée', () => {
  const statut = (fin: string): unknown => JSON.parse(ecrit('sarif', fin)).runs[0].results[0].suppressions[0].status;
  expect([statut('2026-11-21'), statut('2026-11-20')]).toEqual(['accepted', 'rejected']);
});
